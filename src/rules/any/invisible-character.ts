import { defineRule, type Edit, everywhere, together } from '../rule.ts';

const invisible = /[\u00ad\u180e\u200b-\u200f\u2028\u2029\u2060\ufeff]+/g;

/** Scripts and pictures in which joiners and marks of direction have work to do. */
const shaped =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|(?![\p{Script=Han}\p{Script=Latin}])\p{L}|\p{M}/u;

export const invisibleCharacter = defineRule({
  code: 'invisible-character',
  severity: 'warning',
  waive: 'file',
  message: {
    zh: '文字里有看不见的字符{name}（本段{count}处）',
    en: 'The text has characters that cannot be seen: {name} ({count} in this paragraph)',
  },
  hint: {
    zh: '把标出处左右的两个字删去，重新输入',
    en: 'Delete the characters on both sides of the mark and type them again',
  },
  meaning: {
    zh: '从网页、聊天软件粘贴的文字常带看不见的字符。它们使搜索和核对失灵，有的程序还会印成方框。',
    en: 'Text pasted from web pages and chats brings characters that cannot be seen. Searches and checks miss words with them, and some programs print boxes.',
  },
  rejected: [
    { text: '6月5日，水利⟦\u200b⟧厅窗口举办培训。', fixed: '6月5日，水利厅窗口举办培训。' },
    { text: '本周受理⟦\ufeff⟧343件，办结\u2060338件。', fixed: '本周受理343件，办结338件。' },
  ],
  accepted: [
    '志愿者👨‍👩‍👧‍👦家庭参加活动。',
    '按♥\ufe0f键点赞，评分为1\ufe0f\u20e3。',
    '通知用نامه‌ها和हिन्दी‍写成。',
    '来访者居住在Donau\u00addampf\u00adschiff街。',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }) {
    const edits: Edit[] = [];
    for (const { 0: run, index } of text.matchAll(invisible)) {
      const before = [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
      const after = String.fromCodePoint(text.codePointAt(index + run.length) ?? 0x20);
      if (shaped.test(before) || shaped.test(after)) continue;
      // A soft hyphen is where a long word may be divided.
      if (run === '\u00ad' && /[a-z\u00c0-\u024f]/i.test(before) && /[a-z\u00c0-\u024f]/i.test(after))
        continue;
      edits.push({ span: [index, index + run.length], text: '' });
    }
    for (const hit of together(edits)) {
      const code = text.charCodeAt(hit.span[0]).toString(16).toUpperCase().padStart(4, '0');
      yield { ...hit, args: { ...hit.args, name: `U+${code}` } };
    }
  },
});
