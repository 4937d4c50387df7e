import { readConfig } from '../src/tools/commands/read-geo.ts';

readConfig();
