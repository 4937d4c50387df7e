import accountsUrl from '../../../geo/accounts.json?url';
import disagreementsUrl from '../../../geo/disagreements.json?url';
import type { AccountPoint } from '../../atlas/accounts/accounted-atlas.ts';
import type { Disagreement } from '../../atlas/accounts/disagreements.ts';
import { fetchJson } from './fetch-json.ts';

/** A question on which the sources differ, with the point of the article’s account that answers it, if one does. */
export interface Question {
  readonly item: Disagreement;
  readonly point: AccountPoint | undefined;
}

/** Whether the atlas tells of questions on which the sources differ, and whether another account of it can be drawn. */
export const HAS_QUESTIONS = disagreementsUrl !== '';
export const HAS_ACCOUNT = accountsUrl !== '';

/** Every question of the record with its point. Rejects where a file cannot be fetched. */
export async function fetchQuestions(): Promise<readonly Question[]> {
  const [{ points }, { disagreements }] = await Promise.all([
    fetchJson<{ points: readonly AccountPoint[] }>(accountsUrl, { points: [] }),
    fetchJson<{ disagreements: readonly Disagreement[] }>(disagreementsUrl, { disagreements: [] }),
  ]);
  return disagreements.map((item) => ({ item, point: points.find(({ id }) => id === item.id) }));
}
