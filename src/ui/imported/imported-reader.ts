import { createSignal, type Accessor } from 'solid-js';
import { openInWorker, type Opening } from '../../imported/open-in-worker.ts';
import type { ImportedFile, OpenOptions } from '../../imported/imported-file.ts';
import { messageOf } from '../../atlas/message-of.ts';
import type { CalendarTable } from '../../time/lunar-calendar.ts';

/** Something under way that the reader may end. */
export interface UnderWay {
  readonly name: string;
  /** From 0 to 1; `null` where it is not known. */
  readonly share: number | null;
  cancel(): void;
}

/** A file to be read: the same one however often it is read again. */
export interface ReadFile {
  readonly name: string;
  readonly blob: Blob;
  /** What was chosen last. */
  options(): OpenOptions;
  /** Hears what was read, and by which options; `whole`: else it is the first records of a long file. */
  take(opened: ImportedFile, options: OpenOptions, whole: boolean): void;
  /** Hears that nothing more comes: the worker failed, in its words, or the reader cancelled (`null`). */
  giveUp(failure: string | null): void;
}

/** What reads files one after another. */
export interface ImportReader {
  readonly reading: Accessor<UnderWay | null>;
  /** Reads a file when its turn comes, by the options of that moment; one that is being read begins again at once. */
  read(file: ReadFile): void;
  /** Drops a file, wherever it stands in the line; nothing more is heard of it. */
  forget(file: ReadFile): void;
  /** Drops every file. */
  end(): void;
}

/** Creates what reads files one after another, their regnal and lunar dates by a calendar of courts. */
export function createImportedReader(courts: CalendarTable): ImportReader {
  const [reading, setReading] = createSignal<UnderWay | null>(null);
  let line: readonly ReadFile[] = [];
  let running: { readonly file: ReadFile; readonly opening: Opening } | null = null;

  /** Ends what is being read, of which nothing more is heard. */
  function stop(): void {
    const ended = running;
    running = null;
    ended?.opening.cancel();
  }
  function next(): void {
    if (running) return;
    const [file, ...rest] = line;
    line = rest;
    if (file) void begin(file);
    else setReading(null);
  }
  async function begin(file: ReadFile): Promise<void> {
    const { name, blob } = file;
    const options = file.options();
    const opening = openInWorker({ name, blob, options: { ...options, courts } }, tell, (first) => {
      if (holds()) file.take(first, options, false);
    });
    running = { file, opening };
    function holds(): boolean {
      return running?.opening === opening;
    }
    function cancel(): void {
      if (!holds()) return;
      stop();
      file.giveUp(null);
      next();
    }
    function tell(share: number): void {
      if (holds()) setReading({ name, share, cancel });
    }
    tell(0);
    try {
      const opened = await opening.opened;
      if (opened && holds()) file.take(opened, options, true);
    } catch (error) {
      if (holds()) file.giveUp(messageOf(error));
    } finally {
      if (holds()) {
        running = null;
        next();
      }
    }
  }

  return {
    reading,
    read(file) {
      if (running?.file === file) {
        stop();
        line = [file, ...line];
      } else if (!line.includes(file)) line = [...line, file];
      next();
    },
    forget(file) {
      line = line.filter((other) => other !== file);
      if (running?.file === file) stop();
      next();
    },
    end() {
      line = [];
      stop();
      setReading(null);
    },
  };
}
