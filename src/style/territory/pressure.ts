import type { BesiegedSpan, ControlSpan, Prefecture } from '../../atlas/control/control.ts';

/** The powers whose hatching a prefecture ever bears: besiegers, an acknowledged overlord at hand, or the contest itself. */
export function pressingPowers(prefecture: Prefecture): string[] {
  const powers = new Set(prefecture.besieged.map(({ by }) => by));
  for (const span of prefecture.control) {
    const power = pressedBy(span, undefined);
    if (power) powers.add(power);
  }
  return [...powers].sort();
}

/** The powers that ever hold a prefecture. */
export const everHeldBy = ({ control }: Prefecture): string[] =>
  [...new Set(control.map(({ holder }) => holder))].sort();

/** Whose hatching a prefecture bears while a span of control holds: its besieger's, else the contest's, else its overlord's. */
export function pressedBy(span: ControlSpan, besieged: BesiegedSpan | undefined): string | null {
  if (besieged) return besieged.by;
  if (span.holder === 'contested') return 'contested';
  return span.allegiance && span.allegiance !== span.holder && !span.written.nominal ? span.allegiance : null;
}
