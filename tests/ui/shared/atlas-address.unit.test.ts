import { describe, expect, it } from 'vitest';
import { atlasAddress } from '../../../src/ui/shared/atlas-address.ts';

const at = (href: string, site: string | null = null) =>
  atlasAddress({ href, protocol: new URL(href).protocol }, site);

describe('the address that links begin with', () => {
  it('is the folder of a page that is served, whatever stands after it', () => {
    for (const rest of [
      '',
      'index.html',
      '#v=1&date=1126-01-31',
      'index.html?a=/b/#v=1&data=https://c.example/d/',
    ])
      expect(at(`https://atlas.example/jin/${rest}`), rest).toBe('https://atlas.example/jin/');
    expect(at('https://atlas.example/#v=1', 'https://other.example/')).toBe('https://atlas.example/');
  });

  it('is the file itself on disk, and the site where there is one', () => {
    expect(at('file:///media/stick/fragile-peace/index.html#v=1')).toBe(
      'file:///media/stick/fragile-peace/index.html',
    );
    expect(at('file:///media/stick/index.html#v=1', 'https://atlas.example/')).toBe('https://atlas.example/');
  });
});
