import { createMemo, For, Show, useContext } from 'solid-js';
import { LocaleContext } from './locale-context.ts';
import { latinIn, tonguesOf } from './tongues.ts';

/** A text in which what is of another language than the page says so: Chinese in an English page, Latin letters in a Chinese one. */
export function InTongues(props: { readonly text: string }) {
  const locale = useContext(LocaleContext);
  const parts = createMemo((): readonly { text: string; lang: string | undefined }[] =>
    (locale?.english() ?? true)
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
