import { readAbout } from '../src/commands/read-geo.ts';

readAbout();
