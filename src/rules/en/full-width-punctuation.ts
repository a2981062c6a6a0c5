import { defineRule, everywhere, type Hit } from '../rule.ts';

const marks: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
};
const anyMark = /[，。；：？！（）]/;

/** Scripts that have these marks of their own. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}《》〈〉「」、]/u;
const plain = /[\p{L}\p{N}]/u;

export const fullWidthPunctuation = defineRule({
  code: 'full-width-punctuation',
  severity: 'warning',
  waive: 'file',
  language: 'en',
  message: { zh: '英文中用了全角标点“{text}”', en: 'A Chinese mark in English text: “{text}”' },
  hint: { zh: '改成半角“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '英文用半角标点，后面空一格。全角标点多是忘了切换输入法留下的，在英文字体里间距过大。',
    en: 'English text takes English marks with a space after them. Wide ones come from a Chinese keyboard that was not switched back, and leave gaps in a line.',
  },
  rejected: [
    { text: 'The quay is open⟦，⟧the crane is closed⟦。⟧', fixed: 'The quay is open, the crane is closed.' },
    { text: 'It opens at 8⟦：⟧30 for 2⟦，⟧400 people.', fixed: 'It opens at 8:30 for 2,400 people.' },
    { text: 'The quay⟦（⟧east⟦）⟧is open⟦。⟧', fixed: 'The quay (east) is open.' },
  ],
  accepted: [
    'The quay is open, the crane (east) is closed.',
    'The seal reads “水利厅，成都”.',
    'The notice 《关于港口的通知》（试行） was translated.',
    'The words 港口：east are printed on it.',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }): Iterable<Hit> {
    if (!anyMark.test(text)) return;
    for (let at = 0; at < text.length; at++) {
      const mark = marks[text[at] ?? ''];
      if (mark === undefined) continue;
      const [before, after] = [neighbour(text, at, -1), neighbour(text, at, 1)];
      if (wide.test(before) || wide.test(after) || !plain.test(before + after)) continue;
      const [left, right] = [text[at - 1] ?? '', text[at + 1] ?? ''];
      // 8:30, 2,400
      const inNumber = /[,:]/.test(mark) && /^\d\d$/.test(left + right);
      const spaceBefore = mark === '(' && plain.test(left) ? ' ' : '';
      const spaceAfter = mark !== '(' && plain.test(right) && !inNumber ? ' ' : '';
      yield { span: [at, at + 1], fix: `${spaceBefore}${mark}${spaceAfter}`, args: { replacement: mark } };
    }
  },
});

/** How many spaces and marks may stand between a mark and the character that tells whose it is. */
const reach = 8;

/** The nearest character beside a place that is neither a space nor a mark of these. */
function neighbour(text: string, from: number, step: 1 | -1): string {
  for (let far = 1; far <= reach; far++) {
    const character = text[from + far * step] ?? '';
    if (character !== ' ' && !marks[character]) return character;
  }
  return '';
}
