/** The worker of the plugin as one classic script, put in by its build. */
declare module 'virtual:worker-source' {
  const source: string;
  export default source;
}

/** What makes it decode MapLibre tiles, likewise. */
declare module 'virtual:mlt-source' {
  const source: string;
  export default source;
}
