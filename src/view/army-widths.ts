/** What the width of an army’s arrow says: one of three steps of its strength, or the number that sources give. */
export const ARMY_WIDTHS = ['steps', 'numbers'] as const;
export type ArmyWidths = (typeof ARMY_WIDTHS)[number];
