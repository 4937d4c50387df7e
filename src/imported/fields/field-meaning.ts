/** What a property or a column may hold. */
export type FieldRole = 'start' | 'end' | 'date' | 'name' | 'label' | 'colour' | 'group';

/** What a name means. */
export interface FieldMeaning {
  readonly role: FieldRole;
  /** The smaller, the more particular. */
  readonly rank: number;
  /** Whether it can hardly mean anything else; else it counts only where its value bears it out. */
  readonly sure: boolean;
}
