/** The page of every way, the peers’ too. */
import { openLifespans } from '../lifespans-page.ts';
import { showByDates } from './dates-way.ts';

void openLifespans({
  alone: {
    'leaflet-timeline': async () => (await import('./leaflet-way.ts')).leafletWay,
    'deck-data-filter': async () => (await import('./deck-way.ts')).deckWay,
  },
  onMapLibre: { 'maplibre-gl-dates': showByDates },
});
