import { createMemo, For, Show } from 'solid-js';
import { useLocale } from './locale-context.ts';
import { latinIn, tonguesOf } from './tongues.ts';

/** A text in which what is of another language than the page says so: Chinese in an English page, Latin letters in a Chinese one. */
export function InTongues(props: { readonly text: string }) {
  const locale = useLocale();
  const parts = createMemo((): readonly { text: string; lang: string | undefined }[] =>
    locale.english()
      ? tonguesOf(props.text).map(({ text, chinese }) => ({ text, lang: chinese ? 'zh-Hant' : undefined }))
      : latinIn(props.text).map(({ text, latin }) => ({ text, lang: latin ? 'en' : undefined })),
  );
  return (
    <For each={parts()}>
      {({ text, lang }) => (
        <Show when={lang} fallback={text}>
          {(other) => <span lang={other()}>{text}</span>}
        </Show>
      )}
    </For>
  );
}
