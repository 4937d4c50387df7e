import { vi } from 'vitest';

/** What a context was asked, in order: the name, the arguments, and the styles that held then. */
export interface Asked {
  readonly name: string;
  readonly given: readonly unknown[];
  readonly fillStyle: unknown;
  readonly strokeStyle: unknown;
  readonly dash: readonly number[];
}

const asked = new WeakMap<object, Asked[]>();
const contexts = new WeakMap<object, object>();

/** What the context of a canvas was asked so far. */
export const askedOf = (canvas: object): readonly Asked[] => asked.get(canvas) ?? [];

const WIDTH_EM = 0.6;

/** A context that draws nothing and writes down what it is asked. */
function recordingContext(canvas: { width: number; height: number }): object {
  const known = contexts.get(canvas);
  if (known) return known;
  const calls: Asked[] = [];
  asked.set(canvas, calls);
  let dash: readonly number[] = [];
  const state: Record<string, unknown> = {
    canvas,
    measureText: (text: string) => ({ width: text.length * WIDTH_EM * 100 }),
    createPattern: () => ({ setTransform: () => undefined }),
    createImageData: (width: number, height: number) => new ImageData(width, height),
    getImageData: (_x: number, _y: number, width: number, height: number) => new ImageData(width, height),
    isPointInPath: () => false,
    isPointInStroke: () => false,
  };
  const context = new Proxy(state, {
    get(target, name: string) {
      if (name in target) return target[name];
      return (...given: unknown[]) => {
        if (name === 'setLineDash') dash = given[0] as readonly number[];
        calls.push({ name, given, fillStyle: target.fillStyle, strokeStyle: target.strokeStyle, dash });
      };
    },
    set(target, name: string, value) {
      target[name] = value;
      return true;
    },
  });
  contexts.set(canvas, context);
  return context;
}

class FakePath {
  moveTo(): void {}
  lineTo(): void {}
  closePath(): void {}
  addPath(): void {}
}
class FakeMatrix {
  scale(): this {
    return this;
  }
}
class FakeImageData {
  readonly data: Uint8ClampedArray;
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.data = new Uint8ClampedArray(width * height * 4);
  }
}
class FakeOffscreen {
  constructor(
    public width: number,
    public height: number,
  ) {}
  getContext(): object {
    return recordingContext(this);
  }
}

/** Gives the page canvases that write down what they are asked, and fonts that are there. */
export function recordCanvases(): void {
  const { fonts } = document as { fonts?: unknown };
  if (!fonts)
    Object.defineProperty(document, 'fonts', {
      value: {
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
        load: () => Promise.resolve([]),
        check: () => true,
        ready: Promise.resolve(),
      },
    });
  vi.stubGlobal('Path2D', FakePath);
  vi.stubGlobal('DOMMatrix', FakeMatrix);
  vi.stubGlobal('ImageData', FakeImageData);
  vi.stubGlobal('OffscreenCanvas', FakeOffscreen);
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
    return kind === '2d' ? recordingContext(this) : null;
  } as never;
}
