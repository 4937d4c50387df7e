// Says in which imports src/ breaks the rules of src/tools/imports/import-rules.ts: npm run imports
import { importFaults } from '../imports/import-faults.ts';
import { IMPORT_RULES } from '../imports/import-rules.ts';
import { sourceFiles } from '../imports/source-files.ts';

const files = sourceFiles('src');
const faults = importFaults(files, IMPORT_RULES);
for (const fault of faults) console.error(fault);
console.log(`${files.length} files of src/, ${faults.length} faults in what they import`);
process.exitCode = faults.length ? 1 : 0;
