import { describe, expect, it } from 'vitest';
import { leftOut } from '../../../src/tools/build/single-file.ts';

describe('what a build leaves beside its page', () => {
  it('is nothing but page, script and styles, or it is named', () => {
    const made = [
      { fileName: 'index.html', type: 'asset' },
      { fileName: 'assets/index.js', type: 'chunk' },
      { fileName: 'assets/index.css', type: 'asset' },
    ];
    expect(leftOut(made)).toEqual([]);
    const worker = { fileName: 'assets/open-worker.js', type: 'asset' };
    const font = { fileName: 'assets/latin.woff2', type: 'asset' };
    expect(leftOut([...made, worker, font])).toEqual(['assets/open-worker.js', 'assets/latin.woff2']);
  });
});
