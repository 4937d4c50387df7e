import { createRoot } from 'solid-js';
import { expect, it } from 'vitest';
import { createSession } from '../../../src/session/session.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { showOnMap } from '../../../src/ui/shared/show-on-map.ts';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';

const FOLLOWED = { kind: 'movement', id: 'zongwang-first-invasion' } as const;

it('goes on following a column when it is gone to another day of it, and leaves it for anything else', () =>
  createRoot((dispose) => {
    const session = createSession(atlas, openingView(parseDay('1125-12-24')), []);
    session.follow(FOLLOWED.id);
    showOnMap(session, parseDay('1126-01-20'), FOLLOWED);
    expect(session.followed()).toBe(FOLLOWED.id);
    expect(session.day()).toBe(parseDay('1126-01-20'));
    showOnMap(session, null, { kind: 'place', id: 'taiyuan' });
    expect(session.followed()).toBeNull();
    dispose();
  }));
