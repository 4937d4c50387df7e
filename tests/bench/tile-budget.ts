/** Megabytes of tiles that the engine may keep, as in the atlas. */
export const BUDGET_MB = 256;
