/** The first list of features anywhere in a parsed value, nearest to its root. */
export function findFeatures(root: unknown): readonly unknown[] | null {
  let level: unknown[] = [root];
  for (let depth = 0; depth < 6 && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level.slice(0, 10_000)) {
      if (typeof value !== 'object' || value === null) continue;
      const like = (one: unknown) =>
        typeof one === 'object' && one !== null && Object.hasOwn(one, 'geometry');
      if (Array.isArray(value) && value.some(like)) return value;
      const members = Object.values(value);
      if (!Array.isArray(value) && members.length > 0 && members.every(like)) return members;
      for (const member of members) next.push(member);
    }
    level = next;
  }
  return null;
}
