import { Show } from 'solid-js';
import { LECTURE_LIMITS, screenLimits, type LectureTexts } from '../../../presentation/lecture.ts';
import type { Language } from '../../../time/date-text.ts';
import { useLocale } from '../../shared/locale-context.ts';
import { LECTURE_WORDS } from './lecture-words.ts';

/** A field for what the audience reads, with the count of its characters and of those that fit the screen. */
export function CaptionField(props: {
  readonly label: string;
  readonly text: string;
  readonly language: Language;
  onInput(text: string): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(LECTURE_WORDS);
  const most = () => screenLimits(props.language).narration;
  const over = () => props.text.length > most();
  return (
    <label>
      <span>{props.label}</span>
      <textarea
        rows="3"
        lang={props.language}
        maxlength={Math.max(most(), props.text.length)}
        value={props.text}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <span class="lecture-count" classList={{ 'lecture-over': over() }}>
        {words().count(props.text.length, most())}
        <Show when={over()}>{` ${words().over}`}</Show>
      </span>
    </label>
  );
}

/** The texts of a step in its other language. */
export function OtherTexts(props: {
  readonly texts: LectureTexts;
  readonly language: Language;
  readonly number: number;
  onInput(key: keyof LectureTexts, text: string): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(LECTURE_WORDS);
  return (
    <fieldset class="lecture-other">
      <legend>{words().otherLanguage(props.language === 'en')}</legend>
      <label>
        <span>{words().otherTitle(props.number)}</span>
        <input
          type="text"
          lang={props.language}
          maxlength={Math.max(screenLimits(props.language).title, props.texts.title.length)}
          value={props.texts.title}
          onInput={(event) => props.onInput('title', event.currentTarget.value)}
        />
      </label>
      <CaptionField
        label={words().narration}
        text={props.texts.narration}
        language={props.language}
        onInput={(text) => props.onInput('narration', text)}
      />
      <label>
        <span>{words().notes}</span>
        <textarea
          rows="2"
          lang={props.language}
          maxlength={LECTURE_LIMITS.text}
          value={props.texts.notes}
          onInput={(event) => props.onInput('notes', event.currentTarget.value)}
        />
      </label>
    </fieldset>
  );
}
