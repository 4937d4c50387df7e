import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../../atlas/message-of.ts';

/** Thrown where what was asked for cannot be done: its message is told in one line, and the exit code is 2. */
export class CommandError extends Error {}

/** A command of package.json. */
interface Command {
  /** As `npm run` knows it. */
  readonly name: string;
  /** What `--help` prints. */
  readonly help: string | (() => string);
  /** Does it; the exit code where it is not 0. */
  run(args: string[]): number | void | Promise<number | void>;
}

/** Lets a reader of what is printed go away, as `head` does; what is done goes on. */
function bearClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

const firstLine = (error: unknown) => messageOf(error).split(/\. |\n/)[0] ?? '';

/** Whether this very file was started, and not imported by another. */
function isStarted(url: string): boolean {
  const started = process.argv[1];
  try {
    return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url));
  } catch {
    return false;
  }
}

/**
 * Runs a command where its file, at `url`, was started: `--help` anywhere prints its help and does nothing, what cannot be
 * done is told in one line on stderr with exit code 2, and whoever stops reading what it prints ends nothing else.
 */
export async function runCommand(url: string, { name, help, run }: Command): Promise<void> {
  if (!isStarted(url)) return;
  bearClosedPipes();
  const args = process.argv.slice(2);
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    process.stdout.write(`${(typeof help === 'string' ? help : help()).trim()}\n`);
    return;
  }
  try {
    process.exitCode = (await run(args)) ?? 0;
  } catch (error) {
    process.stderr.write(`${name}: ${firstLine(error)}\n`);
    process.exitCode = 2;
  }
}

/** The one argument that a command may be given, or none; throws where there are more, or options that it does not know. */
export function onlyArgument(args: readonly string[], what: string): string | undefined {
  const option = args.find((arg) => arg.startsWith('-'));
  if (option !== undefined)
    throw new CommandError(`there is no option ${option}; --help tells those there are`);
  if (args.length > 1)
    throw new CommandError(`one ${what} at a time, not ${args.map((arg) => `“${arg}”`).join(', ')}`);
  return args[0];
}
