import { defineWords } from '../../locale/dictionary.ts';

/** The words in which a file of the reader’s is given its look. */
export const STYLE_WORDS = defineWords({
  en: {
    style: 'Look',
    colour: 'Colour',
    own: 'as the file says',
    ownColour: 'As the file says',
    by: 'Groups by',
    colours: { file: 'colours as the file says', each: 'a colour for each', ramp: 'from low to high' },
    coloursOfGroups: 'Colours of the groups',
    colourOf: (label: string) => `Colour of ${label}`,
    unread: (n: number) =>
      n === 1 ? '1 cell is no number.' : `${n.toLocaleString('en-GB')} cells are no numbers.`,
    unsized: (n: number) =>
      n === 1
        ? '1 cell is no number: its point is small.'
        : `${n.toLocaleString('en-GB')} cells are no numbers: their points are small.`,
    size: 'Size of points',
    sizeBy: 'Sized by',
    width: 'Width of lines',
    opacity: 'Opacity',
    names: 'Labels',
    namesShown: { above: 'before those of the atlas', among: 'where the atlas leaves room', none: 'none' },
    label: 'Label text',
    hidden: (n: number) => `Show what the file hides (${n.toLocaleString('en-GB')})`,
    reset: 'As the file says, all of it',
  },
  zh: {
    style: '外觀',
    colour: '顏色',
    own: '依檔案',
    ownColour: '依檔案所定',
    by: '分組依據',
    colours: { file: '顏色依檔案', each: '每組一色', ramp: '由低至高' },
    coloursOfGroups: '各組顏色',
    colourOf: (label: string) => `${label}的顏色`,
    unread: (n: number) => `有${n.toLocaleString('en-GB')}格不是數字。`,
    unsized: (n: number) => `有${n.toLocaleString('en-GB')}格不是數字，其點以最小者繪出。`,
    size: '點的大小',
    sizeBy: '大小依據',
    width: '線寬',
    opacity: '深淺',
    names: '圖上標注',
    namesShown: { above: '先於本圖', among: '本圖有空處時', none: '不顯示' },
    label: '標注文字',
    hidden: (n: number) => `顯示檔案所隱藏者（${n.toLocaleString('en-GB')}筆）`,
    reset: '全依檔案',
  },
});
