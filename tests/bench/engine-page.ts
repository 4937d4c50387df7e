/** The page of the engine and of MapLibre’s own ways, for which nothing need be installed. */
import { openLifespans } from './lifespans-page.ts';

void openLifespans({ alone: {}, onMapLibre: {} });
