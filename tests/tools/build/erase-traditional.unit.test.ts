import { describe, expect, it } from 'vitest';
import { withoutTraditionalCalls } from '../../../src/tools/build/erase-traditional.ts';

const IMPORT = "import { keepTraditional, traditional } from '../time/traditional.ts';\n";

describe('calls that only tell the types which texts are traditional', () => {
  it('are taken out of what ships, and nothing else is', () => {
    const code =
      'const a = traditional(`${keepTraditional(b.name_zh)}年`), c = d.map(keepTraditional), e = x.traditional(f);';
    expect(withoutTraditionalCalls(IMPORT + code)).toBe(
      `${IMPORT}const a = (\`\${(b.name_zh)}年\`), c = d.map(keepTraditional), e = x.traditional(f);`,
    );
  });

  it('stay where the word is another’s', () => {
    const code = 'const traditional = (a) => a + 1; traditional(1);';
    expect(withoutTraditionalCalls(code)).toBe(code);
  });
});
