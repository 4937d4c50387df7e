import { onCleanup, onMount } from 'solid-js';
import { QrPicture } from '../shared/QrPicture.tsx';

/** The code over the whole screen, for a hall; Escape closes it. */
export function HallQr(props: {
  readonly modules: readonly (readonly boolean[])[];
  readonly label: string;
  readonly date: string;
  readonly address: string;
  readonly leave: string;
  onClose(): void;
}) {
  let dialog!: HTMLDialogElement;
  onMount(() => {
    const onScreen = () => {
      if (!document.fullscreenElement) dialog.close();
    };
    const onKey = (event: KeyboardEvent) => event.stopPropagation();
    dialog.showModal();
    dialog.addEventListener('keydown', onKey);
    dialog
      .requestFullscreen?.()
      .then(() => document.addEventListener('fullscreenchange', onScreen))
      .catch(() => undefined);
    onCleanup(() => {
      dialog.removeEventListener('keydown', onKey);
      document.removeEventListener('fullscreenchange', onScreen);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    });
  });
  return (
    <dialog ref={dialog} class="hall-qr" aria-label={props.label} onClose={() => props.onClose()}>
      <p class="hall-qr-date">{props.date}</p>
      <QrPicture modules={props.modules} label={props.label} />
      <p class="hall-qr-address">{props.address}</p>
      <button type="button" onClick={() => dialog.close()}>
        {props.leave}
      </button>
    </dialog>
  );
}
