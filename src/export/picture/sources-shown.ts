import type { Atlas } from '../../atlas/atlas.ts';
import { hasWeight } from '../../atlas/event.ts';
import type { SourceRef } from '../../atlas/features.ts';
import type { Scene } from '../../atlas/scene/scene.ts';

/**
 * The ids of the works that rest under what a scene shows, each once, the most cited first: the chapter’s own, then
 * those of its events, sieges, columns and lines, and of who holds what `visible` tells can be seen.
 */
export function sourcesShown(
  atlas: Atlas,
  scene: Scene,
  visible: (prefecture: string) => boolean,
  chapter: string | null = null,
): string[] {
  const counts = new Map<string, number>();
  const add = (sources: readonly SourceRef[] | undefined) => {
    for (const { ref } of sources ?? []) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  };
  for (const event of scene.events.filter(hasWeight)) add(event.feature.properties.sources);
  for (const { siege } of scene.sieges) add(siege.feature.properties.sources);
  for (const { movement } of scene.movements) add(movement.feature.properties.sources);
  for (const { feature } of scene.lines) add(feature.properties.sources);
  for (const span of scene.control) if (visible(span.prefecture)) add(span.written.sources);
  const own = atlas.chapters.find(({ id }) => id === chapter)?.feature.properties.sources ?? [];
  const order = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([ref]) => ref);
  return [...new Set([...own.map(({ ref }) => ref), ...order])];
}
