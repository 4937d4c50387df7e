import { useLocale } from '../shared/locale.ts';

const en = {
  evidence: 'Evidence',
  dated: 'How it is dated',
  lunar: 'In the sources',
  edtf: 'In EDTF',
  certain: 'Certain: its days are known.',
  possible: 'Possible: the sources allow several days.',
  approximate: 'Approximate: its days are known only roughly.',
  today: 'On the day of the map',
  here: 'there for certain',
  maybe: 'possibly there',
  about: 'there about this day',
  away: 'not there',
  rests: 'Rests on',
  whole: 'the work as a whole',
  rivals: 'Rival accounts',
  none: 'No disagreement of the sources is recorded here.',
  followed: 'The map follows this.',
  reason: 'Why',
  page: 'All disagreements about this',
  failed: 'The disagreements could not be fetched.',
  stops: 'Stops dated to the day, to the month, to within days, computed',
};

const zh: Record<keyof typeof en, string> = {
  evidence: '所據',
  dated: '繫日之由',
  lunar: '史籍所記',
  edtf: 'EDTF',
  certain: '確定：其日可知。',
  possible: '或然：史籍所許不止一日。',
  approximate: '約略：其日僅知大概。',
  today: '圖上之日',
  here: '確在',
  maybe: '或在',
  about: '約在',
  away: '不在',
  rests: '所據之書',
  whole: '全書',
  rivals: '諸書異說',
  none: '此處未記諸書之異。',
  followed: '本圖從之。',
  reason: '所據之由',
  page: '有關此項之全部異同',
  failed: '異同未能取得。',
  stops: '行程各站：繫日、繫月、約數日、推算',
};

/** The words of the evidence in the reader’s language and script. */
export function useEvidenceWords(): (word: keyof typeof en) => string {
  const locale = useLocale();
  return (word) => (locale.language() === 'en' ? en[word] : locale.script(zh[word]));
}
