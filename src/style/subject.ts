/** What a feature of a source is, in its property `subject`. */
export type Subject = 'cell' | 'edge' | 'water' | 'context-river' | 'claim' | 'sea' | 'shore' | 'graticule';
