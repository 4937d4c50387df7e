import { For, Show, type JSX } from 'solid-js';
import type { PixelBox } from '../../geometry/box.ts';
import type { ScreenSize } from '../../export/picture/miniature.ts';
import type { DrawnPicture } from './create-step-pictures.ts';

const share = (px: number, of: number) => `${((px / of) * 100).toFixed(2)}%`;

/** Where a box of the screen stands on its picture. */
function placeOf({ left, top, right, bottom }: PixelBox, { width, height }: ScreenSize) {
  return {
    left: share(left, width),
    top: share(top, height),
    width: share(right - left, width),
    height: share(bottom - top, height),
  };
}

/** Width over height of a place where nothing is drawn yet. */
const USUAL_RATIO = 16 / 9;

/** A picture of the hall’s screen, with the panels that cover parts of it; dimmed while a newer one is being drawn. */
export function HallPicture(props: {
  readonly drawn: DrawnPicture | null;
  /** What it shows, for those who do not see it. */
  readonly text: string;
  /** What stands there while nothing is drawn. */
  readonly lack: string;
  /** Whether it is no longer, or not yet, what the hall shows. */
  readonly busy: boolean;
  readonly children?: JSX.Element;
}) {
  const ratio = () => (props.drawn ? props.drawn.screen.width / props.drawn.screen.height : USUAL_RATIO);
  return (
    <div class="hall-slot" style={{ '--ratio': ratio() }}>
      <div class="hall-picture" aria-busy={props.busy}>
        <Show when={props.drawn} fallback={<p>{props.lack}</p>}>
          {(drawn) => (
            <>
              <img src={drawn().url} alt={props.text} draggable={false} />
              <For each={drawn().picture.panels}>
                {(box) => <span class="hall-covered" style={placeOf(box, drawn().screen)} />}
              </For>
            </>
          )}
        </Show>
        {props.children}
      </div>
    </div>
  );
}
