import { readAbout } from '../src/tools/commands/read-geo.ts';

readAbout();
