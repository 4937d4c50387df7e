const CLOCK = /^\s*(?:[01]?\d|2[0-4])(?::?[0-5]\d){1,2}(?:\.\d+)?\s*(?:[ap]\.?m\.?|utc|gmt|z|h)?\s*$/i;
const OF_HOURS = /time|hour|hrs?$|zeit|uhr|heure|hora\b|ora\b|tijd|godz|час|время|時刻|时刻/i;

/** Whether a value is a time of day, with or without a colon, under a name of such. */
export const isClockUnder = (name: string, value: unknown): boolean =>
  OF_HOURS.test(name) &&
  (typeof value === 'string' || typeof value === 'number') &&
  CLOCK.test(String(value));
