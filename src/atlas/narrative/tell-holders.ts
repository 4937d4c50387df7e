import { comparePowers } from '../power-name.ts';
import { sceneFrontiers } from '../control/scene-frontiers.ts';
import { groupBy } from './tell-changes.ts';
import { sentence, type Piece, type Sentence, say, type Subject } from './sentence.ts';
import type { NarrativeContext } from './narrative-context.ts';

/** Prefectures without an owner that are named; more of them are only counted. */
const NAMED = 6;

/** Who holds how much: one sentence that counts the prefectures of each holder, and names those that nobody holds. */
export function tellHolders({
  atlas,
  scene,
  english,
  power,
  list,
  prefecture,
}: NarrativeContext): Sentence[] {
  const groups = groupBy(scene.control, ({ holder }) => holder).sort(([a], [b]) =>
    comparePowers(atlas.config, a?.holder ?? '', b?.holder ?? ''),
  );
  const counts = groups.map((spans) => {
    const id = spans[0]?.holder ?? 'none';
    const seats = spans.length <= NAMED ? list(spans.map((span) => prefecture(span.prefecture))) : [];
    return { subject: { kind: 'power', id, text: power(id) } as Subject, count: spans.length, seats };
  });
  const idle = (id: string) => id === 'contested' || id === 'none';
  const held = counts.filter(({ subject }) => !idle(subject.id));
  const rest = counts.filter(({ subject }) => idle(subject.id));
  const [are, many] = [(n: number) => (n === 1 ? 'is' : 'are'), scene.control.length];
  if (english) {
    const owners = list(
      held.map(({ subject, count }, i) => ({
        ...subject,
        text: `${subject.text} ${i ? '' : 'holds '}${count}`,
      })),
    );
    const others = rest.flatMap(({ subject, count, seats }): Piece[] => {
      const text =
        subject.id === 'none' ? `${count === 1 ? 'has' : 'have'} no known holder` : `${are(count)} contested`;
      return ['; ', `${count} `, { ...subject, text }, ...(seats.length ? [': ', ...seats] : [])];
    });
    return [sentence(say`Of the ${String(many)} prefectures of the atlas, ${owners}${others}.`)];
  }
  const parts = held.map(({ subject, count }) => ({
    ...subject,
    text: `${subject.text}${count}`,
  }));
  const others = rest.flatMap(({ subject, count, seats }): Piece[] => {
    const text = `${subject.text}${count}`;
    return ['；', { ...subject, text }, ...(seats.length ? ['（', ...seats, '）'] : [])];
  });
  return [sentence(say`全圖州軍${String(many)}：${list(parts)}${others}。`)];
}

/** The frontiers: those by possession in one sentence, then each treaty line and each claim. */
export function tellFrontiers({ atlas, scene, english, read, list }: NarrativeContext): Sentence[] {
  const all = sceneFrontiers(atlas.config, scene);
  const control = all.filter(({ kind }) => kind === 'control');
  const subject = (text: string, id: string): Subject => ({ kind: 'frontier', id, text });
  const short = (title: string) => title.replace(/ frontier by possession$|實際控制界線$/, '');
  const pairs = control.map(({ id, title_en, title_zh }) => subject(short(read(title_en, title_zh)), id));
  const possession = english
    ? say`Frontiers by possession: ${list(pairs)}.`
    : say`實際控制界線：${list(pairs)}。`;
  return [
    ...(pairs.length ? [sentence(possession)] : []),
    ...all
      .filter(({ kind }) => kind !== 'control')
      .map(({ id, kind, title_en, title_zh }) => {
        const title = read(title_en, title_zh);
        const named: Subject = kind === 'claim' ? { kind: 'line', id, text: title } : subject(title, id);
        return sentence([named, english ? '.' : '。']);
      }),
  ];
}
