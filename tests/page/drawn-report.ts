import type { Page } from 'playwright';

/** What a map of the page says stands on it. */
export interface Drawn {
  readonly holders: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  /** The texts of labels by their keys; empty where a symbol stands alone. */
  readonly symbols: Readonly<Record<string, string>>;
  readonly overlays: number;
  /** Where symbols stand, in CSS px of the map. */
  readonly points: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

declare global {
  interface Window {
    drawnReport: Drawn | null;
  }
}

/** Has a page keep what its first map last said of itself. Call before the page opens. */
export async function keepReports(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.drawnReport = null;
    document.addEventListener(
      'atlas-drawn',
      (event) => {
        if (!(event.target instanceof Element) || event.target.matches('.second-map')) return;
        const report = (event as CustomEvent).detail();
        window.drawnReport = {
          holders: Object.fromEntries(report.holders ?? []),
          columns: report.columns,
          symbols: Object.fromEntries(
            report.symbols.map(({ candidate, text }: { candidate: { key: string }; text: string }) => [
              candidate.key,
              text,
            ]),
          ),
          overlays: report.overlays ?? 0,
          points: Object.fromEntries(
            report.symbols.flatMap(
              ({ candidate, symbol }: { candidate: { key: string }; symbol: object | null }) =>
                symbol ? [[candidate.key, symbol]] : [],
            ),
          ),
        };
      },
      true,
    );
  });
}

/** What the first map of a page last said. */
export async function reportOf(page: Page): Promise<Drawn> {
  const drawn = await page.evaluate(() => window.drawnReport);
  if (!drawn) throw new Error('the map has said nothing of itself');
  return drawn;
}
