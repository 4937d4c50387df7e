/**
 * The order in which labels are placed, first to last, with room between the steps for an order within each:
 * besieged, about to be or no longer besieged, commanders, ranges and seas, states, capitals, promoted, fu, rivers, passes, zhou, counties.
 */
export const PRIORITY = {
  besieged: 0,
  nearSiege: 80,
  commander: 100,
  range: 200,
  sea: 250,
  state: 300,
  capital: 400,
  promoted: 500,
  fu: 600,
  river: 700,
  pass: 800,
  zhou: 900,
  county: 1000,
  event: 1100,
} as const;
