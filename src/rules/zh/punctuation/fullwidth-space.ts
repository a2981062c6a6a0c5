import { overlap, quotations } from '../../../language/quotations.ts';
import { defineRule, type Edit, together } from '../../rule.ts';

const mark = /[，。；：、！？）]/;
const western = /[A-Za-z\d]/;

export const fullwidthSpace = defineRule({
  code: 'fullwidth-space',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '段落里有多余的空格（{count}处）',
    en: 'Spaces too many inside the paragraph ({count})',
  },
  hint: {
    zh: '删去空格，缩进和间距由排版决定',
    en: 'Take them out; indents and distances are made by the layout',
  },
  meaning: {
    zh: '标点旁边、数字旁边的空格（全角空格、制表符、连续几个空格）多半是从别处粘贴来的，印出来是一段空白。',
    en: 'Wide, unbreakable or repeated spaces beside marks and numbers come with pasted text and are printed as gaps.',
  },
  basis: 'GB/T 9704-2012 版面由样式决定',
  rejected: [
    {
      text: '6月5日，⟦\u3000⟧水利厅窗口举办培训。\u3000\u3000参训62人。',
      fixed: '6月5日，水利厅窗口举办培训。参训62人。',
    },
    { text: '本周受理⟦\u00a0⟧343件。', fixed: '本周受理343件。' },
    { text: '来访者GARCIA⟦  ⟧LOPEZ已领证。', fixed: '来访者GARCIA LOPEZ已领证。' },
    { text: '会议强调，⟦ ⟧要强化培训。', fixed: '会议强调，要强化培训。' },
  ],
  accepted: [
    '张\u3000三、李四光和王\u3000五参加。',
    '第一章\u3000总则',
    '（一）着装情况\u3000窗口人员着装规范。',
    '签名：        日期：        盖章',
    '机读区写有“GARCIA  LOPEZ”。',
    '推动 ETC 安装业务进驻大厅。',
    '图1\u3000各市受理量',
    '答案填在（\u3000）内。',
  ],
  scope: 'passage',
  in: ['item', 'text', 'title'],
  *check({ text }) {
    if (!/\s/.test(text)) return;
    const edits: Edit[] = [];
    for (const { 0: run, index } of text.matchAll(/[ \t\u00a0\u3000]+/g)) {
      const before = text[index - 1] ?? '';
      const after = text[index + run.length] ?? '';
      const left = leftBy(run, before, after, text.slice(0, index));
      if (left !== undefined) edits.push({ span: [index, index + run.length], text: left });
    }
    if (edits.length === 0) return;
    const kept = quotations(text);
    yield* together(edits.filter(({ span }) => !kept.some((quoted) => overlap(quoted, span))));
  },
});

/** What remains of blanks between two characters; undefined where they may be meant. */
function leftBy(run: string, before: string, after: string, start: string): string | undefined {
  const plain = /^ +$/.test(run);
  if (western.test(before) && western.test(after)) return run === ' ' ? undefined : ' ';
  if (before === '（' && after === '）') return undefined;
  // Blanks to be filled in, or a heading that runs into its text.
  if (before === '：' || before === '）') return undefined;
  if (mark.test(before) || mark.test(after)) return plain && western.test(before + after) ? undefined : '';
  if (plain || !western.test(before + after)) return undefined;
  // The number of a heading, a table or a figure, or a time, is set off on purpose.
  return /(?:^|[图表件录日])[A-Z]?[\d.:-]*$/.test(start.slice(-12)) ? undefined : '';
}
