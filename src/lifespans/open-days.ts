/**
 * Days as far from the epoch of Julian days as a lifespan may reach; an open end lies there. About the years −26,600 to
 * 17,200: within them the shaders tell every day from the next.
 */
export const OPEN_DAYS = 8_000_000;
