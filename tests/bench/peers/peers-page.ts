/** The page of every way, the peers’ too. */
import { openLifespans } from '../lifespans-page.ts';
import { showByDates, showTilesByDates } from './dates-way.ts';

void openLifespans({
  alone: {
    'leaflet-timeline': async () => (await import('./leaflet-way.ts')).leafletWay,
    'deck-data-filter': async () => (await import('./deck-way.ts')).deckWay,
    'tiles-deck-data-filter': async () => (await import('./deck-tiles-way.ts')).deckTilesWay,
  },
  onMapLibre: { 'maplibre-gl-dates': showByDates, 'tiles-maplibre-gl-dates': showTilesByDates },
});
