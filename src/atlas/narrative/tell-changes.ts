import type { Scene } from '../scene/scene.ts';
import type { Change } from './change.ts';
import { changeWords } from './change-words.ts';
import { sentence, type Piece, type Sentence, say } from './sentence.ts';
import type { NarrativeContext } from './narrative-context.ts';

/** Every prefecture whose holder, or the power its holder acknowledges, differs between two scenes. */
export function changesOf(earlier: Scene, later: Scene): Change[] {
  const known = new Map(earlier.control.map((span) => [span.prefecture, span]));
  return later.control.flatMap((after) => {
    const before = known.get(after.prefecture);
    if (!before || (before.holder === after.holder && before.allegiance === after.allegiance)) return [];
    return [{ before, after }];
  });
}

/** Groups values by a key, in the order in which the keys first come. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups.values()];
}

/** Why the prefectures of a group changed: one reason for all, or each reason after the names it is for. */
function reasons({ prefecture, list, english, read }: NarrativeContext, group: readonly Change[]): Piece[] {
  const textOf = ({ after }: Change) => read(after.written.text_en, after.written.text_zh);
  const byReason = groupBy(group, textOf);
  return byReason.flatMap((changes): Piece[] => {
    const reason = `${changes[0] ? textOf(changes[0]) : ''}${english ? '.' : '。'}`;
    if (byReason.length === 1) return [english ? ` ${reason}` : reason];
    const named = list(changes.map(({ after }) => prefecture(after.prefecture).text));
    return [...(english ? [' '] : []), ...named, english ? ': ' : '：', reason];
  });
}

/** What changed hands, or whose authority is acknowledged, since yesterday: one sentence for each kind of change. */
export function tellChanges(context: NarrativeContext, yesterday: Scene | null): Sentence[] {
  if (!yesterday) return [];
  const words = changeWords(context);
  const groups = groupBy(changesOf(yesterday, context.scene), ({ before, after }) =>
    [before.holder, after.holder, after.allegiance, after.certainty === 'low', after.precision].join(' '),
  );
  return groups.map((group) => {
    const [{ before, after }] = group as [Change];
    const named = context.list(group.map((change) => context.prefecture(change.after.prefecture)));
    const news =
      before.holder === after.holder
        ? words.allegiance(named, after, group.length)
        : words.change(named, before.holder, after.holder, group.length, words.head(group));
    return sentence(say`${words.sureness(after)}${news}${context.read('.', '。')}${reasons(context, group)}`);
  });
}
