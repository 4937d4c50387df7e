declare module 'edtf' {
  /** Parses a text of EDTF; `min` and `max` in milliseconds since 1970. Throws where it is none. */
  export default function edtf(text: string): unknown;
}
