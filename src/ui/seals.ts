/** The character on each court's seal. */
export const SEALS: Readonly<Record<string, string>> = { song: '宋', jin: '金', liao: '遼', xia: '夏' };
