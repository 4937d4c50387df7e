/** The character of a juan, and its number. */
const JUAN = /\u5377[\p{Script=Han}\u3001]+/u;

/** A work with the place in it; the juan is not told twice where the title ends with it, as the titles of single juan do. */
export function cited(title: string, place: string): string {
  const [juan = ''] = JUAN.exec(place) ?? [];
  const rest =
    juan !== '' && new RegExp(`${juan}(?![\\p{Script=Han}\\u3001])`, 'u').test(title)
      ? place.replace(juan, '').trim()
      : place;
  return [title, rest].filter(Boolean).join(' ');
}
