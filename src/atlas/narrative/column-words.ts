import type { MovementType } from '../features.ts';
import { powerOf, type AtlasConfig } from '../atlas-config.ts';
import { powerName } from '../power-name.ts';
import { keepTraditional } from '../../time/traditional.ts';

const OCTANTS_EN = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'];
const OCTANTS_ZH = ['北', '東北', '東', '東南', '南', '西南', '西', '西北'];

/** The eighth of the compass that degrees clockwise from north point to: “south-east”, 東南. */
export function directionWord(degrees: number, english: boolean): string {
  return (english ? OCTANTS_EN : OCTANTS_ZH)[Math.round(degrees / 45) % 8] ?? '';
}

const MEN_EN: Record<MovementType, string> = {
  army: 'army', relief: 'relief army', raid: 'raiding force', retreat: 'army in retreat',
  envoy: 'embassy', court: 'court', captives: 'captives', refugees: 'refugees',
}; // prettier-ignore

const GOING_EN: Record<MovementType, string> = {
  army: 'marching', relief: 'marching', raid: 'riding', retreat: 'falling back',
  envoy: 'travelling', court: 'travelling', captives: 'being taken', refugees: 'making their way',
}; // prettier-ignore

/** What a column's people are doing on the road: “marching”, “being taken”. */
export function goingWord(type: MovementType): string {
  return GOING_EN[type];
}

/** Whether the name at a column's head is of many people. */
export function isMany(head: string): boolean {
  return /^(craftsmen|refugees|princesses|tribute women|imperial clan|the two emperors)/i.test(head);
}

/** Who is with the name at a column's head: “, with an army of theirs”; '' where the name itself says so. */
export function companyEnglish(config: AtlasConfig, head: string, type: MovementType, side: string): string {
  const power = powerName(config, side).en;
  if (/(army|foot|van)$/i.test(head)) return type === 'captives' ? ', held captive,' : '';
  if (type === 'captives') return `, ${isMany(head) ? 'captives' : 'captive'} of ${power},`;
  if (type === 'refugees') return ', going home,';
  if (powerOf(config, side)?.kind === 'person')
    return type === 'envoy' ? `, on embassy for ${power},` : ', with what men he has,';
  if (type === 'envoy') return `, with a ${power} embassy,`;
  if (type === 'court') return `, with the ${power} court,`;
  if (powerOf(config, side)?.kind === 'army') return `, with the ${power},`;
  return `, with a ${power} ${MEN_EN[type]},`;
}

/** Who is at a column's head and with whom: 甲率某軍, 乙（某行在）. */
export function columnHeadChinese(
  config: AtlasConfig,
  head: string,
  type: MovementType,
  side: string,
): string {
  const power = keepTraditional(powerName(config, side).zh);
  const { kind } = powerOf(config, side) ?? {};
  const own = kind === 'person' ? '所部' : kind === 'army' ? power : `${power}軍`;
  if (/(軍|前鋒)$/.test(head)) return `${head}${type === 'captives' ? '（被遣）' : ''}`;
  const company: Record<MovementType, string> = {
    army: `率${own}`,
    relief: `率${power}援軍`,
    raid: `率${own}奔襲，`,
    retreat: `率${own}退兵，`,
    envoy: `（${power}使）`,
    court: `（${power}行在）`,
    captives: `（為${power}所俘）`,
    refugees: '（流民）',
  };
  return head + company[type];
}

/** “the ” before a name at a column's head that is no proper name. */
export function articleOf(head: string): string {
  return /^(?!the )[a-z]|^Prince |army$/.test(head) ? 'the ' : '';
}
