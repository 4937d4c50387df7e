import { readFileSync } from 'node:fs';
import type { PixelBox } from '../../src/geometry/box.ts';
import { columnObstacles } from '../../src/map/columns/column-obstacles.ts';
import { hallLayout } from '../../src/presentation/hall-layout.ts';
import type { LectureRecord } from '../../src/presentation/lecture-file.ts';
import { lectureOfAtlas, type Step } from '../../src/presentation/lecture-of-atlas.ts';
import { stepSubjects } from '../../src/presentation/step-subjects.ts';
import { bearsName } from '../../src/style/labels/subject-labels.ts';
import type { ColumnGround } from '../../src/style/placing/label-ground.ts';
import { placeLabelsOnScreen, type PlacedLabel } from '../../src/style/placing/place-labels-on-screen.ts';
import type { Language } from '../../src/time/date-text.ts';
import { createSimplifier } from '../../src/time/simplify.ts';
import { typeFactor } from '../../src/view/page-frame.ts';
import { openingView } from '../../src/view/view.ts';
import { atlas } from '../atlas-of-geo.ts';
import { mercator, realLabels, requestAt, roughMeasure } from '../style/real-labels.ts';

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../geo/${file}`, import.meta.url), 'utf8'));
const labels = realLabels(atlas);
const simplify = createSimplifier(read('simplified.json'));

/** The steps of the lecture of `geo/`. */
export const steps = lectureOfAtlas((read('lecture.json') as LectureRecord).steps, atlas);

/** A name that is said and is not on the map, and what stands in its place. */
export interface Missing {
  readonly name: string;
  readonly reason: 'no name' | 'no place' | 'outside';
}

/** The labels of a step on a screen at an instant, placed as the map places them, with the box that is free of panels. */
function placed(step: Step, language: Language, width: number, height: number, instant: number) {
  const layout = hallLayout(step, language, width, height);
  const base = { ...openingView(step.opens), language, display: 'present' as const };
  const { map } = step.view(base, { width, height, paddings: layout.paddings });
  if (!map) throw new Error(`${step.id} has no viewport`);
  const project = mercator([map.lon, map.lat], map.zoom, width, height);
  const factor = typeFactor(width, 'present');
  const subjects = stepSubjects(atlas).of(step).labels;
  const request = { ...requestAt(map.zoom, { language, factor, simplify }), subjects };
  const scene = atlas.sceneAt(instant);
  const candidates = labels.of(scene, request);
  const columns: ColumnGround[] = candidates.flatMap((candidate) =>
    'trail' in candidate && candidate.trail
      ? { owner: candidate.key, ...columnObstacles(candidate.trail.map(project), 8 * factor) }
      : [],
  );
  const panels: PixelBox[] = [layout.plate, layout.legend, layout.caption];
  const { labels: all } = placeLabelsOnScreen({
    candidates, project, width, height, panels, columns, measure: roughMeasure, previous: null, day: scene.day, moved: true,
  }); // prettier-ignore
  return { all, panels, project, subjects, candidates };
}

/** Whether a placed label is one of those of a bearer of a name, as `place:…` or `water:…`. */
function isOfBearer({ candidate }: PlacedLabel, bearer: string): boolean {
  const key = bearer.replace(/^water:/, 'river:');
  return candidate.key === key || candidate.key.startsWith(`${key}:`);
}

/** What of the names said at a step is neither on its picture when it opens nor at the end of its days. */
export function missingOf(step: Step, language: Language, width: number, height: number): Missing[] {
  const english = language === 'en';
  const script = (text: string) => (language === 'zh-Hans' ? simplify(text) : text);
  const states = [...new Set([step.opens, step.until ?? step.opens])].map((instant) =>
    placed(step, language, width, height, instant),
  );
  const missing = stepSubjects(atlas)
    .said(step, english)
    .flatMap(({ text, bearers }): Missing[] => {
      const name = script(text.replace(/^the /, ''));
      const place = bearers.every((bearer) => /^(?:place|water):/.test(bearer));
      const borne = states.some(({ all, subjects }) =>
        all.some(
          (label) =>
            subjects.some(
              ({ key }) =>
                label.candidate.key === key ||
                label.candidate.group === key ||
                label.candidate.key.startsWith(`${key}:`),
            ) &&
            bearsName(label.text, name) &&
            (!place || bearers.some((bearer) => isOfBearer(label, bearer))),
        ),
      );
      return borne ? [] : [{ name, reason: 'no name' }];
    });
  const lost = states[0]?.subjects.flatMap(({ key }): Missing[] => {
    const standing = states.flatMap(({ all, panels, project }) =>
      all
        .filter(
          ({ candidate, text }) =>
            text !== '' &&
            (candidate.key === key || candidate.group === key || candidate.key.startsWith(`${key}:`)),
        )
        .map((label) => ({ label, panels, project })),
    );
    if (standing.length === 0) return [{ name: key, reason: 'no place' }];
    const inside = standing.some(({ label: { candidate }, panels, project }) => {
      if (!('at' in candidate)) return true;
      const { x, y } = project(candidate.at);
      const edge = 0.02 * Math.min(width, height);
      return (
        x > edge && y > edge && x < width - edge && y < height - edge &&
        !panels.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)
      ); // prettier-ignore
    });
    return inside ? [] : [{ name: key, reason: 'outside' }];
  });
  return [...missing, ...(lost ?? [])];
}
