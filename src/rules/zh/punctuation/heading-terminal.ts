import { defineRule } from '../../rule.ts';

/** A longer text is a paragraph in the wrong place, whose full stop is its least fault. */
const longestTitle = 60;

export const headingTerminal = defineRule({
  code: 'heading-terminal',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '标题末尾有“{text}”', en: 'The title ends with “{text}”' },
  hint: { zh: '删去标题末尾的“{text}”', en: 'Take the “{text}” out' },
  meaning: {
    zh: '独占一行的标题末尾一般不用点号；问号、叹号表示语气，可以用。',
    en: 'A title on a line of its own ends without a mark, but for a question or exclamation mark.',
  },
  basis: 'GB/T 15834-2011 附录',
  rejected: [
    { kind: 'title', text: '水利厅窗口组织业务培训。', good: '水利厅窗口组织业务培训' },
    { kind: 'title', text: '取水许可办理情况；', good: '取水许可办理情况' },
  ],
  accepted: [
    { kind: 'title', text: '水利厅窗口组织业务培训' },
    { kind: 'title', text: '证件何时能办好？' },
    { kind: 'title', text: '问：何时能办？答：当场能办。' },
    { kind: 'title', text: `${'为企业讲解办理流程，'.repeat(7)}现场答疑。` },
    { kind: 'title', text: '从“等一等。”到“马上办”' },
  ],
  scope: 'passage',
  in: ['title'],
  *check({ text }) {
    const at = text.length - 1;
    if (text.length > longestTitle) return;
    if (!/[，；、。]$/.test(text) || /[。？！]/.test(text.slice(0, at))) return;
    yield { span: [at, at + 1], fix: '' };
  },
});
