import { createRoot } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { openingView, type View } from '../../src/view/view.ts';
import { createPlayback, type Frames } from '../../src/session/playback.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { LAYER_IDS } from '../../src/view/layer-ids.ts';
import { parseDay } from '../../src/time/written-date.ts';
import { atlas } from '../atlas-of-geo.ts';

const FIRST: View = openingView(parseDay('1126-01-31'));

function withSession(run: (session: Session) => void, first: View = FIRST): void {
  createRoot((dispose) => {
    run(createSession(atlas, first, []));
    dispose();
  });
}

/** Frames that come when the test says. */
function handFrames(): Frames & { flush(timeMs: number): void; waiting(): number } {
  let queue = new Map<number, (timeMs: number) => void>();
  let next = 1;
  return {
    request(callback) {
      queue.set(next, callback);
      return next++;
    },
    cancel: (handle) => void queue.delete(handle),
    flush(timeMs) {
      const now = queue;
      queue = new Map();
      for (const callback of now.values()) callback(timeMs);
    },
    waiting: () => queue.size,
  };
}

describe('what is pointed at', () => {
  it('is lit beside what is selected, until the pointer leaves, and stays out of the address', () =>
    withSession((session) => {
      const before = session.view();
      session.hover({ kind: 'siege', id: 'taiyuan-1126' });
      expect(session.lit('siege', 'taiyuan-1126')).toBe(true);
      expect(session.lit('event', 'taiyuan-1126')).toBe(false);
      expect(session.view()).toBe(before);
      session.select({ kind: 'event', id: 'one' });
      expect(session.lit('siege', 'taiyuan-1126') && session.lit('event', 'one')).toBe(true);
      session.hover(null);
      expect(session.lit('siege', 'taiyuan-1126')).toBe(false);
      expect(session.lit('event', 'one')).toBe(true);
    }));
});

describe('the day from which a choice moved', () => {
  const TAIYUAN = { kind: 'siege', id: 'taiyuan-1126' } as const;
  const DAY = parseDay('1126-03-01');
  /** A session in which a choice has moved the day. */
  const moved = (run: (session: Session) => void) =>
    withSession((session) => {
      session.showSubject(DAY, TAIYUAN);
      expect(session.arrivedFrom()).toBe(parseDay('1126-01-31'));
      expect([session.day(), session.selection()]).toEqual([DAY, TAIYUAN]);
      run(session);
    });

  it.each<readonly [string, (session: Session) => void]>([
    ['the day is moved otherwise', (session) => session.setDay(DAY + 1)],
    ['the reader goes back', (session) => session.setDay(session.arrivedFrom() ?? 0)],
    ['the time plays on', (session) => session.setInstant(DAY + 0.1)],
    ['a month is stepped', (session) => session.stepMonths(1)],
    ['something else is selected', (session) => session.select({ kind: 'place', id: 'taiyuan' })],
    ['the card is closed', (session) => session.select(null)],
    ['a chapter is chosen', (session) => session.chooseChapter(atlas.chapters[0]?.id ?? '')],
    ['another view is taken over', (session) => session.restore(session.view(), [])],
    ['a choice leaves the day', (session) => session.showSubject(DAY, { kind: 'place', id: 'taiyuan' })],
    ['a day is gone to with nothing', (session) => session.showSubject(DAY + 9, null)],
  ])('is forgotten once %s', (_, act) =>
    moved((session) => {
      act(session);
      expect(session.arrivedFrom()).toBeNull();
    }),
  );

  it('is the last of them, and of no link', () =>
    moved((session) => {
      const { view } = session;
      const before = Object.keys(view()).sort();
      session.showSubject(DAY + 20, { kind: 'place', id: 'taiyuan' });
      expect(session.arrivedFrom()).toBe(DAY);
      expect(Object.keys(view()).sort()).toEqual(before);
      session.showSubject(Infinity, TAIYUAN);
      expect(session.day()).toBe(atlas.span.end - 1);
    }));
});

describe('a session', () => {
  it('sends a map back that has set out and not yet arrived anywhere else', () => {
    const map = { zoom: 6, lat: 36, lon: 113, bearing: 0, pitch: 0 };
    withSession(
      (session) => {
        const sent = () => session.destination();
        session.restore(session.view(), []);
        expect(sent()).toBeNull();
        session.reportDeparture();
        session.restore(session.view(), [], true);
        expect(sent()).toEqual({ kind: 'viewport', viewport: map, atOnce: true });
      },
      { ...FIRST, map },
    );
  });

  it('derives scene, day and chapter from its one instant', () => {
    withSession((session) => {
      session.setDay(parseDay('1126-09-21'));
      expect(session.scene().day).toBe(parseDay('1126-09-21'));
      expect(session.day()).toBe(session.scene().day);
      expect(session.chapter()?.id).toBe('ch09-taiyuan');
      expect(session.view().instant).toBe(session.instant());
    });
  });

  it('keeps within its span', () => {
    withSession((session) => {
      session.setDay(parseDay('1122-01-01'));
      expect(session.day()).toBe(atlas.span.start);
      session.setDay(parseDay('1199-01-01'));
      expect(session.day()).toBe(atlas.span.end - 1);
    });
  });

  it('goes to a chosen chapter’s first day and extent, and leaves it with its days', () => {
    withSession((session) => {
      session.chooseChapter('ch08-first-siege');
      expect(session.day()).toBe(parseDay('1126-01-27'));
      expect(session.destination()).toEqual({ kind: 'box', box: [113.2, 33.5, 119.8, 37.5] });
      expect(session.view().chapter).toBe('ch08-first-siege');
      session.setDay(parseDay('1126-03-07'));
      expect(session.view().chapter).toBe('ch08-first-siege');
      session.setDay(parseDay('1126-03-08'));
      expect(session.view().chapter).toBeNull();
    });
  });

  it('shows the card of a chapter that is chosen in place of that of a thing', () => {
    withSession((session) => {
      session.select({ kind: 'place', id: 'taiyuan' });
      session.chooseChapter(null);
      expect(session.selection()).not.toBeNull();
      session.chooseChapter('ch08-first-siege');
      expect(session.selection()).toBeNull();
    });
  });

  it('turns back to where it last was while its map is still on its way elsewhere', () => {
    const home = { lon: 114.5, lat: 36.2, zoom: 6.5, bearing: 0, pitch: 0 };
    withSession(
      (session) => {
        session.chooseChapter('ch08-first-siege');
        session.restore({ ...FIRST, map: home }, []);
        expect(session.destination()).toMatchObject({ kind: 'viewport', viewport: home });
        session.reportViewport(home);
        const settled = session.destination();
        session.restore({ ...FIRST, map: home, theme: 'dark' }, []);
        expect(session.destination()).toBe(settled);
      },
      { ...FIRST, map: home },
    );
  });

  it('switches layers and keeps the rest of the view', () => {
    withSession((session) => {
      session.toggleLayer('relief');
      expect(session.view().layers).not.toContain('relief');
      session.toggleLayer('relief');
      expect([...session.view().layers].sort()).toEqual([...LAYER_IDS].sort());
    });
  });
});

/** A session that plays on frames given by hand. */
function playing(first: View) {
  const frames = handFrames();
  return createRoot((dispose) => {
    const session = createSession(atlas, first, []);
    createPlayback(session, frames);
    session.setRate(1);
    return { session, frames, dispose };
  });
}

describe('playback', () => {
  it('stops where a column that is followed comes to its end, and goes on from there when asked', () => {
    const { session, frames, dispose } = playing(openingView(parseDay('1126-03-04')));
    const march = atlas.movements.find(({ id }) => id === 'zongwang-first-invasion');
    session.follow('zongwang-first-invasion');
    session.play();
    for (let ms = 0; ms <= 10_000; ms += 250) frames.flush(ms);
    expect(session.playing()).toBe(false);
    expect(session.instant()).toBe(march?.end);
    session.play();
    for (let ms = 20_000; ms <= 22_000; ms += 250) frames.flush(ms);
    expect(session.instant()).toBe((march?.end ?? NaN) + 2);
    dispose();
  });

  it.each([[[1000 / 60]], [[33, 17, 250]], [[1700]]])(
    'lasts 30 seconds for 30 days at a day a second (%j ms a frame)',
    (steps) => {
      const { session, frames, dispose } = playing(FIRST);
      session.play();
      let time = 5000;
      frames.flush(time);
      const end = time + 30_000;
      for (let i = 0; time < end; i++) {
        time = Math.min(time + (steps[i % steps.length] ?? 16), end);
        frames.flush(time);
      }
      expect(session.instant()).toBeCloseTo(FIRST.instant + 30, 6);
      expect(frames.waiting()).toBe(1);
      dispose();
      expect(frames.waiting()).toBe(0);
    },
  );

  it('goes on from where it was after the machine has slept', () => {
    const { session, frames, dispose } = playing(FIRST);
    session.play();
    frames.flush(0);
    frames.flush(1000);
    expect(session.instant()).toBeCloseTo(FIRST.instant + 1, 6);
    const eightHours = 8 * 3_600_000;
    frames.flush(eightHours);
    expect(session.instant()).toBeCloseTo(FIRST.instant + 1, 6);
    frames.flush(eightHours + 1000);
    expect(session.instant()).toBeCloseTo(FIRST.instant + 2, 6);
    expect(session.playing()).toBe(true);
    dispose();
  });

  it('stops at the end of the span, and when the slider is grabbed', () => {
    const { session, frames, dispose } = playing({ ...FIRST, instant: parseDay('1127-12-30') });
    session.play();
    frames.flush(0);
    frames.flush(5000);
    expect(session.day()).toBe(parseDay('1127-12-31'));
    expect(session.playing()).toBe(false);
    expect(frames.waiting()).toBe(0);
    session.setDay(parseDay('1126-01-01'));
    session.play();
    session.setDragging(true);
    expect(session.playing()).toBe(false);
    dispose();
  });
});
