import { defineWords } from '../../../locale/dictionary.ts';
import type { VoiceNews } from './create-step-voices.ts';

type NewsWords = Readonly<Record<VoiceNews['kind'], (why: string) => string>>;

const EN_NEWS: NewsWords = {
  'no-recorder': () =>
    'This browser records nothing on this page; choose a sound file instead. (Browsers record only on pages served with https.)',
  refused: () =>
    'The microphone was refused to this page. Allow it beside the address or in the browser’s settings, or choose a sound file.',
  'no-microphone': () => 'No microphone was found. Connect one, or choose a sound file.',
  busy: () => 'The microphone could not be opened; another program may be using it.',
  'not-sound': () => 'Nothing in it could be read as sound by this browser. The step is as it was.',
  'too-long': () => 'It lasts longer than ten minutes, the most for one step.',
  'too-large': () => 'The file is larger than 60 MB, the most for one step.',
  silent: () => 'It is kept, but nothing is heard in it: is the microphone switched on?',
  moved: () => 'The step was changed meanwhile; nothing was taken.',
  'not-kept': (why) => `This browser did not keep it: ${why}`,
  failed: (why) => `It could not be recorded: ${why}`,
};
const ZH_NEWS: NewsWords = {
  'no-recorder': () => '此瀏覽器在本頁不能錄音，請改選聲音檔。（瀏覽器只在 https 網頁上錄音。）',
  refused: () => '本頁未獲准使用麥克風。請在網址旁或瀏覽器設定中允許，或改選聲音檔。',
  'no-microphone': () => '未找到麥克風。請接上麥克風，或改選聲音檔。',
  busy: () => '麥克風無法開啟，或正由其他程式使用。',
  'not-sound': () => '此瀏覽器未能從中讀出聲音。此步保持原樣。',
  'too-long': () => '長於十分鐘；每步最長十分鐘。',
  'too-large': () => '檔案大於 60 MB；每步最大 60 MB。',
  silent: () => '已保存，但其中無聲：麥克風是否已開？',
  moved: () => '此步其間已有改動，未取用。',
  'not-kept': (why) => `此瀏覽器未能保存：${why}`,
  failed: (why) => `未能錄音：${why}`,
};

/** The words of narrations that a lecturer records. */
export const VOICE_WORDS = defineWords({
  en: {
    heading: 'Narration for the film',
    record: 'Record your voice',
    again: 'Record anew',
    stop: (time: string) => `Stop (${time})`,
    choose: 'Choose a sound file',
    drop: 'Drop the narration',
    asking: 'Waiting for the microphone or the file …',
    elsewhere: 'Another step is being recorded.',
    of: (n: number) => `Narration of step ${n}`,
    lost: 'This step has a narration that this browser does not keep: it was recorded elsewhere, or has been let go.',
    about:
      'Recordings stay in this browser; the saved file only names them, a link does not. A browser’s own reading voice cannot be recorded.',
    unused: (n: number) =>
      `${n === 1 ? 'One narration is' : `${n} narrations are`} kept here that neither this lecture nor the one before has.`,
    letGo: 'Let them go',
    news: EN_NEWS,
  },
  zh: {
    heading: '影片旁白',
    record: '錄音',
    again: '重錄',
    stop: (time) => `停止（${time}）`,
    choose: '選聲音檔',
    drop: '除去旁白',
    asking: '正在等待麥克風或檔案……',
    elsewhere: '正在錄另一步。',
    of: (n) => `第 ${n} 步的旁白`,
    lost: '此步的旁白不在此瀏覽器中：或錄於他處，或已放棄。',
    about: '錄音只存於此瀏覽器；所存檔案僅記其名，連結則不記。瀏覽器自身的朗讀聲無法錄下。',
    unused: (n) => `此處另存有 ${n} 段旁白，本講演與前一份講演皆未用。`,
    letGo: '放棄這些旁白',
    news: ZH_NEWS,
  },
});
