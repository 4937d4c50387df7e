import { batch, createSignal, type Accessor } from 'solid-js';
import type { MadeFile, Progress } from '../../export/export-context.ts';
import { messageOf } from '../../atlas/message-of.ts';

/** How a piece of work ended: with a file, with a reason, cancelled (`reason` null), or with nothing to tell ('' ). */
interface Outcome {
  readonly file: MadeFile | null;
  readonly reason: string | null;
}

/** One piece of work at a time, with its progress and a way to stop it. */
export interface Work {
  readonly busy: Accessor<boolean>;
  /** Whether it was told to stop and has not stopped yet. */
  readonly stopping: Accessor<boolean>;
  readonly progress: Accessor<Progress | null>;
  /** How much is done, 0 to 1. */
  readonly share: Accessor<number>;
  /** Seconds left, as the pieces done so far suggest; `null` while that is not known. */
  readonly left: Accessor<number | null>;
  readonly outcome: Accessor<Outcome | null>;
  run(
    job: (tell: (progress: Progress) => void, signal: AbortSignal) => Promise<MadeFile | null>,
  ): Promise<void>;
  cancel(): void;
}

/** Creates the work of a page. */
export function createWork(): Work {
  const [control, setControl] = createSignal<AbortController | null>(null);
  const [stopping, setStopping] = createSignal(false);
  const [progress, setProgress] = createSignal<Progress | null>(null);
  const [left, setLeft] = createSignal<number | null>(null);
  const [outcome, setOutcome] = createSignal<Outcome | null>(null);

  return {
    busy: () => control() !== null,
    stopping,
    progress,
    share() {
      const now = progress();
      return now ? now.done / now.of : 0;
    },
    left,
    outcome,
    async run(job) {
      if (control()) return;
      const mine = new AbortController();
      let first: { time: number; done: number } | null = null;
      const tell = (now: Progress) => {
        const time = performance.now();
        first ??= { time, done: now.done };
        const pace = now.done > first.done ? (time - first.time) / (now.done - first.done) : null;
        batch(() => {
          setProgress(now);
          setLeft(pace === null ? null : Math.ceil((pace * (now.of - now.done)) / 1000));
        });
      };
      batch(() => {
        setControl(mine);
        setProgress(null);
        setLeft(null);
        setOutcome(null);
      });
      let end: Outcome;
      try {
        end = { file: await job(tell, mine.signal), reason: '' };
      } catch (error) {
        const told = messageOf(error);
        end = { file: null, reason: mine.signal.aborted ? null : told };
      }
      batch(() => {
        setControl(null);
        setStopping(false);
        setOutcome(end);
      });
    },
    cancel() {
      if (!control()) return;
      setStopping(true);
      control()?.abort(new Error('cancelled'));
    },
  };
}
