import type { Page } from 'playwright';
import type { DrawnHead } from '../../src/map/columns/column-obstacles.ts';
import type { SymbolLayer } from '../../src/map/symbols/symbol-layer.ts';
import type { PixelBox } from '../../src/geometry/box.ts';
import type { SeenLabel } from '../presentation/told-on-map.ts';

/** What stands on a page’s map: its labels, the shapes of its symbols (`stay` for the halts of a road), its columns, and the boxes of panels over it, in CSS px. */
export interface Drawn {
  readonly labels: readonly SeenLabel[];
  readonly shapes: readonly string[];
  readonly columns: readonly string[];
  readonly panels: readonly PixelBox[];
}

declare global {
  interface Window {
    /** The layers of the page’s map that tell what they have drawn. */
    mapLayers: { readonly symbols: SymbolLayer; readonly columns: { heads(): readonly DrawnHead[] } };
  }
}

/** Finds among all objects of a page the layers of its one map, which nothing else hands out. */
export async function findLayers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'Object.prototype' });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: `function () {
      const value = (object, key) => Object.getOwnPropertyDescriptor(object, key)?.value;
      const layer = (id, asked) => {
        const found = [...this].filter((one) => value(one, 'id') === id && typeof value(one, asked) === 'function');
        if (found.length !== 1) throw new Error('the page has ' + found.length + ' layers ' + id);
        return found[0];
      };
      window.mapLayers = { symbols: layer('symbols', 'placed'), columns: layer('columns', 'heads') };
    }`,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

/** What is drawn at this moment on a page whose layers have been found. */
export function drawnOn(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    const { symbols, columns } = window.mapLayers;
    const { innerWidth: width, innerHeight: height } = window;
    const heads = columns.heads();
    const placed = symbols.placed();
    const onScreen = ({ x, y }: { x: number; y: number }) => x >= 0 && y >= 0 && x <= width && y <= height;
    return {
      labels: placed.map(({ candidate, text, boxes, symbol }) => {
        const head = heads.find(({ id }) => candidate.key === `movement:${id}`);
        return {
          key: candidate.key,
          group: candidate.group,
          text,
          boxes: boxes.map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
          point: head ? { x: head.x, y: head.y } : symbol,
        };
      }),
      shapes: [
        ...new Set(
          placed.flatMap(({ candidate, symbol }) =>
            symbol &&
            onScreen(symbol) &&
            'symbol' in candidate &&
            candidate.symbol &&
            candidate.symbol.scale > 0
              ? [candidate.key.startsWith('road-date:') ? 'stay' : candidate.symbol.shape]
              : [],
          ),
        ),
      ],
      columns: heads.filter(onScreen).map(({ id }) => id),
      panels: [...document.querySelectorAll('.page .panel')].flatMap((panel) => {
        const { left, top, right, bottom } = panel.getBoundingClientRect();
        return right > left && bottom > top ? [{ left, top, right, bottom }] : [];
      }),
    };
  });
}
