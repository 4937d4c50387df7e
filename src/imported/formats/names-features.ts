/** Whether the first object of a text has a list of that name among its own members. */
export function namesFeatures(head: string): boolean {
  let depth = 0;
  for (let i = 0; i < head.length; i++) {
    const mark = head[i];
    if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') {
      depth -= 1;
      if (depth === 0) return false;
    } else if (mark === '"') {
      const from = i + 1;
      for (i = from; i < head.length && head[i] !== '"'; i++) if (head[i] === '\\') i++;
      const named = depth === 1 && head.slice(from, i) === 'features';
      if (named && /^"\s*:\s*\[/.test(head.slice(i, i + 100))) return true;
    }
  }
  return false;
}
