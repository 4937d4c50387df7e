import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { DRIVEN_SIZE, type DrivenPage } from './driven-page.ts';
import { hasScreen, startScreen } from './start-screen.ts';

const DRIVER = process.env.WEBKIT_DRIVER_PATH ?? '/usr/bin/WebKitWebDriver';
const PATIENCE_MS = 30_000;
/** What WebDriver calls keys that write nothing. */
const KEYS: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Enter: '\uE007',
  F5: '\uE035',
};

/** Whether WebKitGTK’s driver and a screen for it are there. */
export const hasWebkit = (): boolean => existsSync(DRIVER) && hasScreen();

/** A port of loopback that is free. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}

type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** Sends commands of WebDriver; rejects with what the driver says, and where it says nothing in time. */
const commandsTo =
  (address: string): Command =>
  async (method, path, body) => {
    const response = await fetch(`${address}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
      signal: AbortSignal.timeout(PATIENCE_MS * 8),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
    if (!response.ok) throw new Error(`WebKit: ${path}: ${value?.error} ${value?.message}`);
    return value;
  };

/** Waits until the driver answers. */
async function awake(command: Command): Promise<void> {
  const from = performance.now();
  for (;;) {
    try {
      await command('GET', '/status');
      return;
    } catch (error) {
      if (performance.now() - from > PATIENCE_MS) throw error;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

const tap = (type: 'key' | 'pointer', id: string, actions: readonly object[]) => ({
  actions: [{ type, id, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }), actions }],
});

/** Opens WebKitGTK on a screen that nobody sees, driven by plain WebDriver. */
export async function openWebkit(): Promise<DrivenPage> {
  const { screen, display } = await startScreen();
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      LIBGL_ALWAYS_SOFTWARE: '1',
      GTK_THEME: 'Adwaita',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      NO_AT_BRIDGE: '1',
      GDK_BACKEND: 'x11',
    },
  });
  const stop = () => {
    driver.kill();
    screen.kill();
  };
  try {
    const command = commandsTo(`http://127.0.0.1:${port}`);
    await awake(command);
    const { sessionId, capabilities } = (await command('POST', '/session', {
      capabilities: { alwaysMatch: {} },
    })) as { sessionId: string; capabilities: { browserName: string; browserVersion: string } };
    const send: Command = (method, path, body) => command(method, `/session/${sessionId}${path}`, body);
    await send('POST', '/timeouts', { script: PATIENCE_MS * 8, pageLoad: PATIENCE_MS * 4 });
    const first = (await send('GET', '/window')) as string;
    const handles = async () => (await send('GET', '/window/handles')) as string[];
    const run = async (source: string, values: readonly unknown[]) => {
      const told = (await send('POST', '/execute/async', {
        script: `const done = arguments[arguments.length - 1];
          Promise.resolve().then(() => (${source})(...JSON.parse(arguments[0])))
            .then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`,
        args: [JSON.stringify(values)],
      })) as string;
      const { value, error } = JSON.parse(told) as { value: unknown; error?: string };
      if (error) throw new Error(`WebKit: ${error}`);
      return value;
    };
    const sizeInside = async () => (await run('() => [innerWidth, innerHeight]', [])) as [number, number];
    // the window is made larger by what its frame takes
    await send('POST', '/window/rect', { x: 0, y: 0, ...DRIVEN_SIZE });
    const [width, height] = await sizeInside();
    await send('POST', '/window/rect', {
      x: 0, y: 0, width: 2 * DRIVEN_SIZE.width - width, height: 2 * DRIVEN_SIZE.height - height,
    }); // prettier-ignore
    return {
      browser: `${capabilities.browserName} ${capabilities.browserVersion}`,
      async goto(url) {
        await send('POST', '/url', { url });
      },
      async reload() {
        await send('POST', '/refresh');
      },
      evaluate: (source, ...values) => run(source.toString(), values) as never,
      async clickAt(x, y) {
        const moved = {
          type: 'pointerMove',
          x: Math.round(x),
          y: Math.round(y),
          duration: 0,
          origin: 'viewport',
        };
        await send('POST', '/actions', tap('pointer', 'mouse', [
          moved, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 },
        ])); // prettier-ignore
      },
      async press(key) {
        const value = KEYS[key] ?? key;
        await send(
          'POST',
          '/actions',
          tap('key', 'keys', [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        );
      },
      picture: async () => Buffer.from((await send('GET', '/screenshot')) as string, 'base64'),
      windows: async () => (await handles()).length,
      async inLast(source) {
        await send('POST', '/window', { handle: (await handles()).find((one) => one !== first) ?? first });
        try {
          return (await run(source.toString(), [])) as never;
        } finally {
          await send('POST', '/window', { handle: first });
        }
      },
      errors: () => null,
      async close() {
        await send('DELETE', '').catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
