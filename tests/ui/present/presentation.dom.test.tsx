import { readFileSync } from 'node:fs';
import { createRoot } from 'solid-js';
import { describe, expect, it, vi } from 'vitest';
import { lectureOfAtlas, stepAt, type Step } from '../../../src/presentation/lecture-of-atlas.ts';
import { writtenState } from '../../../src/presentation/same-state.ts';
import type { LectureRecord } from '../../../src/presentation/lecture-file.ts';
import { decodePermalink } from '../../../src/permalink/decode-permalink.ts';
import { encodePermalink } from '../../../src/permalink/encode-permalink.ts';
import type { PermalinkContext } from '../../../src/permalink/permalink-context.ts';
import { openingView, type View } from '../../../src/view/view.ts';
import { createSession, type Session } from '../../../src/session/session.ts';
import {
  createPresentation,
  type Presentation,
  type PresentationPage,
} from '../../../src/ui/present/create-presentation.ts';
import { voiceFor } from '../../../src/ui/present/speech.ts';
import type { Memory } from '../../../src/ui/present/window-memory.ts';
import { elapsedText } from '../../../src/ui/speaker-window/elapsed.ts';
import { atlas } from '../../atlas-of-geo.ts';

const { steps: written } = JSON.parse(readFileSync('geo/lecture.json', 'utf8')) as LectureRecord;
const steps = lectureOfAtlas(written, atlas);
const SCREEN = { width: 1280, height: 720, paddings: [{ top: 24, right: 30, bottom: 220, left: 300 }] };
const FIRST: View = {
  ...openingView(atlas.chapters[0]?.start ?? 0),
  map: { lon: 115, lat: 37, zoom: 5.5, bearing: 0, pitch: 0 },
};
const context: PermalinkContext = {
  span: atlas.span,
  box: [103, 29, 133.5, 48],
  zooms: { least: 4, most: 9 },
  defaults: FIRST,
  hasChapter: (id) => atlas.chapters.some((chapter) => chapter.id === id),
  hasFeature: () => true,
  spanOf: (id) => atlas.chapters.find((chapter) => chapter.id === id),
  stepsOf: (id) => atlas.chapters.find((chapter) => chapter.id === id)?.feature.properties.steps ?? 0,
};

function memory(): Memory & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (name) => JSON.parse(kept.get(name) ?? 'null'),
    write: (name, value) => void kept.set(name, JSON.stringify(value)),
  };
}

function withLecture(
  run: (lecture: Presentation, session: Session) => void,
  kept = memory(),
  first = FIRST,
  { of = steps, ...page }: Partial<PresentationPage> & { readonly of?: readonly Step[] } = {},
): void {
  createRoot((dispose) => {
    const session = createSession(atlas, first, []);
    const lecture = createPresentation(session, () => of, {
      screen: () => SCREEN,
      still: () => true,
      memory: kept,
      reloaded: () => true,
      builds: () => false,
      ...page,
    });
    run(lecture, session);
    dispose();
  });
}

describe('the steps of the lecture', () => {
  it('are all the steps, in the order of the chapters', () => {
    expect(steps.map(({ id }) => id)).toEqual(written.map(({ id }) => id));
    expect(new Set(steps.slice(1).map(({ chapter }) => chapter)).size).toBe(13);
    expect(steps.map(({ chapter }) => chapter).indexOf(null)).toBe(0);
  });

  it.each(steps.map((step) => [step.id, step] as const))(
    '%s is a state that a permalink keeps',
    (_, step) => {
      const view = step.view(FIRST, SCREEN);
      const hash = encodePermalink(view, FIRST);
      const read = decodePermalink(hash, context);
      expect(read.problems).toEqual([]);
      expect(encodePermalink(read.view, FIRST)).toBe(hash);
      expect(read.view.step).toBe(step.number || null);
    },
  );
});

describe('the lecture', () => {
  it('opens its first step at the first press, then every one in turn, and stays on the last', () =>
    withLecture((lecture, session) => {
      const seen: (string | undefined)[] = [];
      for (let i = 0; i < steps.length + 3; i++) {
        lecture.next();
        seen.push(lecture.step()?.id);
        expect(session.chosenChapter()).toBe(lecture.step()?.chapter);
        expect(session.step()).toBe(lecture.step()?.number || null);
        expect(lecture.away()).toBe(false);
      }
      expect([...new Set(seen)]).toEqual(steps.map(({ id }) => id));
    }));

  it('opens a chapter by its number, and no chapter that is not there', () =>
    withLecture((lecture) => {
      lecture.openChapter(8);
      expect(lecture.step()?.id).toBe('ch08-1');
      lecture.openChapter(14);
      expect(lecture.step()?.id).toBe('ch08-1');
      lecture.previous();
      expect(lecture.step()?.chapter).toBe('ch07-two-armies');
    }));

  it.each(atlas.chapters.map(({ id }, i) => [id, i + 1] as const))(
    'comes back to %s equal to the byte, wherever one has wandered',
    (_, number) =>
      withLecture((lecture, session) => {
        const wanderings: (() => void)[] = [
          () =>
            session.setDay(session.day() + 400 > atlas.span.end ? session.day() - 400 : session.day() + 400),
          () => session.reportViewport({ lon: 120.5, lat: 41.2, zoom: 7.25, bearing: 0, pitch: 0 }),
          () => session.select({ kind: 'place', id: 'huining' }),
          () => session.toggleLayer('movements'),
          () => session.setMode({ kind: 'cumulative' }),
          () => session.chooseChapter('ch05-unpaid-debts'),
        ];
        lecture.openChapter(number);
        const before = writtenState(session.view());
        for (const wander of wanderings) {
          wander();
          const elsewhere = writtenState(session.view()) !== before;
          if (elsewhere) expect(lecture.away()).toBe(true);
          lecture.comeBack();
          expect(writtenState(session.view())).toBe(before);
          expect(lecture.away()).toBe(false);
        }
        for (const wander of wanderings) wander();
        expect(lecture.away()).toBe(true);
        lecture.comeBack();
        expect(writtenState(session.view())).toBe(before);
      }),
  );

  it('does not count time within a step’s own days as wandering, and does beyond them', () =>
    withLecture((lecture, session) => {
      lecture.goTo(steps.findIndex(({ until }) => until !== null));
      const until = lecture.step()?.until;
      if (!until) throw new Error('no step with days');
      session.setInstant(until);
      expect(lecture.away()).toBe(false);
      session.setInstant(until + 1);
      expect(lecture.away()).toBe(true);
    }));

  it('keeps its place and its way back over a reload', () => {
    const kept = memory();
    let before = '';
    let left: View = FIRST;
    withLecture((lecture, session) => {
      lecture.openChapter(6);
      before = writtenState(session.view());
      session.setDay(session.day() + 3);
      left = session.view();
    }, kept);
    withLecture(
      (lecture, session) => {
        expect(lecture.step()?.id).toBe('ch06-1');
        expect(lecture.away()).toBe(true);
        lecture.comeBack();
        expect(writtenState(session.view())).toBe(before);
      },
      kept,
      left,
    );
  });
});

describe('a step with a march or a change', () => {
  const marches = steps.filter(({ until }) => until !== null);
  const builds = { builds: () => true };

  it('is a build: the first press plays it, the next goes on, and Back takes both back in turn', () =>
    withLecture(
      (lecture, session) => {
        const shown = () => `${lecture.step()?.id} ${session.instant()}`;
        const onward: string[] = [];
        for (let i = 0; i < steps.length + marches.length; i++) {
          lecture.next();
          onward.push(shown());
          expect(lecture.away()).toBe(false);
        }
        const all = steps.flatMap(({ id, opens, until }) =>
          [opens, until].flatMap((instant) => (instant === null ? [] : `${id} ${instant}`)),
        );
        expect(onward).toEqual(all);
        lecture.next();
        expect(shown()).toBe(all.at(-1));
        const backward = [shown()];
        for (let i = 1; i < all.length; i++) {
          lecture.previous();
          backward.push(shown());
        }
        expect(backward.reverse()).toEqual(all);
      },
      memory(),
      FIRST,
      builds,
    ));

  it('tells how much of it is there', () =>
    withLecture(
      (lecture, session) => {
        expect(lecture.build()).toBeNull();
        lecture.goTo(steps.indexOf(marches[0] as Step));
        const { opens = 0, until = 0 } = lecture.step() ?? {};
        expect(lecture.build()).toBe('ready');
        session.setInstant((opens + (until ?? 0)) / 2);
        expect(lecture.build()).toBe('begun');
        lecture.next();
        expect([lecture.build(), session.instant()]).toEqual(['played', until]);
        lecture.togglePlay();
        expect(lecture.build()).toBe('played');
        session.setInstant((until ?? 0) + 3);
        expect(lecture.build()).toBeNull();
        lecture.comeBack();
        expect([lecture.build(), session.instant()]).toEqual(['ready', opens]);
      },
      memory(),
      FIRST,
      builds,
    ));

  it('can be played, and is told, wherever the map looks', () =>
    withLecture(
      (lecture, session) => {
        const closer = { lon: 120.5, lat: 41.2, zoom: 7.25, bearing: 0, pitch: 0 };
        for (const march of marches) {
          lecture.goTo(steps.indexOf(march));
          session.reportViewport(closer);
          session.select({ kind: 'place', id: 'huining' });
          expect([lecture.away(), lecture.build()]).toEqual([true, 'ready']);
          lecture.togglePlay();
          expect([session.instant(), lecture.build(), session.viewport()]).toEqual([
            march.until,
            'played',
            closer,
          ]);
          lecture.comeBack();
          expect([lecture.away(), lecture.build()]).toEqual([false, 'ready']);
        }
      },
      memory(),
      FIRST,
      builds,
    ));

  it('is passed at one press where that is set so', () =>
    withLecture((lecture, session) => {
      lecture.goTo(steps.indexOf(marches[0] as Step));
      lecture.next();
      expect(lecture.step()?.id).toBe(steps[steps.indexOf(marches[0] as Step) + 1]?.id);
      lecture.previous();
      expect([lecture.step()?.id, session.instant()]).toEqual([marches[0]?.id, marches[0]?.opens]);
    }));

  it('loses nothing of it to one who does not wait for it to arrive', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const seen: string[] = [];
    withLecture(
      (lecture, session) => {
        for (let i = 0; i < steps.length + marches.length; i++) {
          lecture.next();
          seen.push(`${lecture.step()?.id} ${lecture.build() ?? ''}`.trim());
          if (lecture.build() === 'playing') expect(session.instant()).toBe(lecture.step()?.opens);
        }
      },
      memory(),
      FIRST,
      { ...builds, still: () => false },
    );
    vi.useRealTimers();
    expect(seen.filter((one) => one.endsWith('playing'))).toEqual(marches.map(({ id }) => `${id} playing`));
    expect(new Set(seen.map((one) => one.split(' ')[0])).size).toBe(steps.length);
  });
});

describe('a step that is still on its way', () => {
  const march = steps.find(({ until }) => until !== null);
  const onItsWay = (run: (lecture: Presentation, session: Session) => void) => {
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
    });
    withLecture(
      (lecture, session) => {
        lecture.next();
        vi.advanceTimersByTime(9000);
        expect([lecture.step()?.id, lecture.moving()]).toEqual(['title', false]);
        lecture.goTo(steps.indexOf(march as Step));
        expect([lecture.moving(), lecture.build()]).toEqual([true, null]);
        run(lecture, session);
      },
      memory(),
      FIRST,
      { builds: () => true, still: () => false },
    );
    vi.useRealTimers();
  };

  it('is what R comes back to', () =>
    onItsWay((lecture, session) => {
      lecture.comeBack();
      expect([lecture.moving(), lecture.away(), session.instant()]).toEqual([false, false, march?.opens]);
      expect(session.viewport()).toEqual(march?.view(FIRST, SCREEN).map);
    }));

  it('is there, and plays, when it is asked to play', () =>
    onItsWay((lecture, session) => {
      lecture.togglePlay();
      expect([lecture.build(), session.instant()]).toEqual(['playing', march?.opens]);
      vi.advanceTimersByTime(20_000);
      expect([lecture.build(), session.instant()]).toEqual(['played', march?.until]);
    }));

  it('leaves the map to the hand while its days pass', () =>
    onItsWay((lecture, session) => {
      lecture.togglePlay();
      const closer = { lon: 115.5, lat: 40.2, zoom: 6.5, bearing: 0, pitch: 0 };
      session.reportViewport(closer);
      vi.advanceTimersByTime(20_000);
      expect([session.instant(), session.viewport()]).toEqual([march?.until, closer]);
    }));
});

describe('a screen that is turned or filled', () => {
  const sizes = { screen: SCREEN };
  const page = { screen: () => sizes.screen };
  const turned = { ...SCREEN, width: SCREEN.height, height: SCREEN.width };
  const framed = (step: Step) => step.view(FIRST, turned).map;

  it('has the step framed for it, and a map that was moved left where it is', () => {
    sizes.screen = SCREEN;
    withLecture(
      (lecture, session) => {
        lecture.openChapter(8);
        const step = lecture.step() as Step;
        sizes.screen = turned;
        lecture.fit();
        expect([session.viewport(), lecture.away()]).toEqual([framed(step), false]);
        const closer = { lon: 120.5, lat: 41.2, zoom: 7.25, bearing: 0, pitch: 0 };
        session.reportViewport(closer);
        sizes.screen = SCREEN;
        lecture.fit();
        expect([session.viewport(), lecture.away()]).toEqual([closer, true]);
        lecture.comeBack();
        expect([session.viewport(), lecture.away()]).toEqual([step.view(FIRST, SCREEN).map, false]);
      },
      memory(),
      FIRST,
      page,
    );
  });

  it('does not change what a link shows', () =>
    withLecture(
      (lecture, session) => {
        const before = session.viewport();
        expect(lecture.entered()).toBe(true);
        lecture.fit();
        expect(session.viewport()).toEqual(before);
      },
      memory(),
      { ...(steps[5] as Step).view(FIRST, turned) },
      { reloaded: () => false },
    ));
});

describe('a lecture that is begun', () => {
  const begin = { begin: true };
  it('shows its first step at once', () =>
    withLecture(
      (lecture) => {
        expect([lecture.step()?.id, lecture.entered(), lecture.away()]).toEqual(['title', true, false]);
      },
      memory(),
      { ...FIRST, instant: FIRST.instant + 900 },
      begin,
    ));

  it('goes on where it was left, whatever was looked at since', () => {
    const kept = memory();
    withLecture((lecture) => lecture.openChapter(6), kept);
    withLecture(
      (lecture) => {
        expect([lecture.step()?.id, lecture.away()]).toEqual(['ch06-1', false]);
      },
      kept,
      { ...FIRST, instant: FIRST.instant + 30 },
      begin,
    );
  });
});

describe('a window reloaded while a step is on its way', () => {
  const own = steps.slice(0, 6).map((step, i) => ({ ...step, id: `own-${i + 1}`, chapter: null }));
  it.each([
    ['the atlas’s lecture', steps],
    ['a lecture of one’s own', own],
  ])('stands where the step leads, and explores nothing: %s', (_, of) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const kept = memory();
    let left: View = FIRST;
    withLecture(
      (lecture, session) => {
        lecture.goTo(3);
        // the address was written on the way, as where frames come slowly
        session.setInstant(session.instant() + 1.5);
        left = { ...session.view(), map: { lon: 110, lat: 33, zoom: 5, bearing: 0, pitch: 0 } };
        expect(lecture.moving()).toBe(true);
      },
      kept,
      FIRST,
      { of, still: () => false },
    );
    vi.useRealTimers();
    withLecture(
      (lecture, session) => {
        expect([lecture.step()?.id, lecture.away()]).toEqual([of[3]?.id, false]);
        expect(session.instant()).toBe(of[3]?.opens);
      },
      kept,
      left,
      { of },
    );
  });
});

describe('a window reloaded before its address was written', () => {
  it('stands where the lecture stood', () => {
    const kept = memory();
    let left: View = FIRST;
    let before = '';
    withLecture((lecture, session) => {
      lecture.openChapter(3);
      left = session.view();
      lecture.next();
      before = writtenState(session.view());
    }, kept);
    withLecture(
      (lecture, session) => {
        expect(lecture.step()?.id).toBe('ch03-2');
        expect(writtenState(session.view())).toBe(before);
        expect(lecture.away()).toBe(false);
      },
      kept,
      left,
    );
  });
});

describe('voices', () => {
  const voice = (lang: string, localService = true) => ({ lang, localService });
  it.each([
    ['en', ['en-US', 'en-GB'], 'en-GB'],
    ['zh-Hant', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-Hant', ['zh_CN', 'de-DE'], 'zh_CN'],
    ['zh-Hans', ['zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-Hans', ['en-GB', 'de-DE'], undefined],
  ] as const)('for %s out of %j: %s', (language, tags, chosen) =>
    expect(
      voiceFor(
        tags.map((tag) => voice(tag)),
        language,
      )?.lang,
    ).toBe(chosen),
  );
  it('rather works without a network', () => {
    const voices = [voice('en-GB', false), voice('en-GB', true)];
    expect(voiceFor(voices, 'en')).toBe(voices[1]);
  });
});

describe('the time taken', () => {
  it.each([
    [0, '0:00'],
    [-50, '0:00'],
    [59_999, '0:59'],
    [61_000, '1:01'],
    [3_723_000, '1:02:03'],
  ])('%i ms is %s', (ms, text) => expect(elapsedText(ms)).toBe(text));
});

describe('a lecture of one’s own', () => {
  it('begins with its first step, whatever the day', () => {
    const own = steps.slice(4, 8).map((step) => ({ ...step, chapter: null }));
    for (const { opens } of own) expect(stepAt(own, { chapter: null, step: null, instant: opens })).toBe(0);
  });
});
