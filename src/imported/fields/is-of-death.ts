/** Whether a name is that of the day on which somebody died. */
export const isOfDeath = (name: string | null): boolean =>
  name !== null &&
  /(?:^|[^a-z])(?:death|died|dod)(?:[^a-z]|$)|date_?of_?death|卒年|卒日|死亡|逝世/i.test(name);
