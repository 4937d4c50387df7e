import type { ControlSpan } from '../control/control.ts';
import { changeWords } from './change-words.ts';
import type { Period } from './period.ts';
import { sentence, type Piece, type Sentence, say } from './sentence.ts';
import type { Change } from './change.ts';
import { changesOf, groupBy } from './tell-changes.ts';

/** The first day of the holding in which a change ended, going back over spans under the same holder and authority. */
function sinceOf(control: readonly ControlSpan[], { after }: Change): number {
  let i = control.indexOf(after);
  const same = (span: ControlSpan | undefined) =>
    span !== undefined && span.holder === after.holder && span.allegiance === after.allegiance;
  while (same(control[i - 1])) i--;
  return control[i]?.start ?? after.start;
}

/** The places that another holds at the end of the period than at its beginning, each with the day since when. */
function changed({ earlier, later, date, english }: Period): Sentence[] {
  const words = changeWords(later);
  const control = new Map(later.atlas.prefectures.map((prefecture) => [prefecture.id, prefecture.control]));
  const changes = changesOf(earlier.scene, later.scene).map((change) => ({
    ...change,
    day: sinceOf(control.get(change.after.prefecture) ?? [], change),
  }));
  changes.sort((a, b) => a.day - b.day);
  const groups = groupBy(changes, ({ before, after }) =>
    [before.holder, after.holder, after.allegiance].join(' '),
  );
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { before, after } = first;
    const named = group.flatMap((change, i): Piece[] => [
      ...(i ? [english ? '; ' : '、'] : []),
      later.prefecture(change.after.prefecture, change.day),
      english ? ` (${date(change.day)})` : `（${date(change.day)}）`,
    ]);
    const news =
      before.holder === after.holder
        ? words.allegiance(named, after, group.length)
        : words.change(named, before.holder, after.holder, group.length, words.head(group));
    return [sentence(say`${news}${english ? '.' : '。'}`)];
  });
}

/** The places that changed hands within the period and are back with the holder they began with. */
function returned({ earlier, later, has, date, english }: Period): Sentence[] {
  const differs = new Set(changesOf(earlier.scene, later.scene).map(({ after }) => after.prefecture));
  return later.atlas.prefectures.flatMap(({ id, control }) => {
    if (differs.has(id)) return [];
    const away = control.filter((span, i) => has(span.start) && control[i - 1]?.holder !== span.holder);
    const holder = later.scene.control.find(({ prefecture }) => prefecture === id)?.holder;
    if (away.length === 0 || holder === undefined) return [];
    const steps = away.map((span) =>
      english
        ? `${later.power(span.holder)} (${date(span.start)})`
        : `${later.power(span.holder)}（${date(span.start)}）`,
    );
    const name = later.prefecture(id, away[0]?.start);
    return [
      sentence(
        english
          ? say`${name} changes hands and comes back to where it was: ${steps.join(', then ')}.`
          : say`${name}易手而復舊：${steps.join('，又')}。`,
      ),
    ];
  });
}

/** What changed hands in a period: what is held otherwise at its end, then what changed and came back. */
export function controlChangesBetween(period: Period): Sentence[] {
  return [...changed(period), ...returned(period)];
}
