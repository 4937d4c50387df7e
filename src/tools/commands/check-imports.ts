import { importFaults } from '../imports/import-faults.ts';
import { IMPORT_RULES } from '../imports/import-rules.ts';
import { sourceFiles } from '../imports/source-files.ts';
import { runCommand } from './command.ts';

const HELP = `
npm run imports

Says in which imports src/ breaks the rules of src/tools/imports/import-rules.ts. Exit code 1 where it does.
`;

void runCommand(import.meta.url, {
  name: 'imports',
  help: HELP,
  run() {
    const files = sourceFiles('src');
    const faults = importFaults(files, IMPORT_RULES);
    for (const fault of faults) console.error(fault);
    console.log(`${files.length} files of src/, ${faults.length} faults in what they import`);
    return faults.length ? 1 : 0;
  },
});
