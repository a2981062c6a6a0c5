import { chineseNumeral } from '../../../language/numerals.ts';
import type { Passage } from '../../passage.ts';
import { defineRule, prose } from '../../rule.ts';

/** The number a paragraph begins with, and the form that its neighbours would share. */
interface Ordinal {
  readonly text: string;
  readonly form: string;
  readonly number: number;
}

const numbers = new Map(Array.from({ length: 99 }, (_, index) => [chineseNumeral(index + 1), index + 1]));

const ordinals =
  /^(?:([（(]?)(\d{1,2})([)）]|[.．、](?=\D))|([（(]?)([一二三四五六七八九十]{1,3})([)）]|、(?![一二三四五六七八九十])))/;

/** Nobody numbers more paragraphs by hand. */
const furthest = 100;

export const ordinalSequence = defineRule({
  code: 'ordinal-sequence',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '序号“{text}”接在“{before}”之后，不连续',
    en: 'The number “{text}” follows “{before}”: there is a gap or a repeat',
  },
  hint: {
    zh: '核对前面是否漏了一段；没有漏，就改成“{replacement}”',
    en: 'See whether a paragraph is lost before it; if none is, write “{replacement}”',
  },
  meaning: {
    zh: '手写的序号应当连续。跳号多半是删掉或漏了一段，重号多半是复制后忘了改。',
    en: 'Numbers written by hand are consecutive. A gap mostly means a lost paragraph, a repeat a copied one.',
  },
  rejected: [
    {
      text: '1.与交通运输厅协商并联审批。\n\n2.完善流程图。\n\n⟦4.⟧举办业务培训。',
      good: '1.与交通运输厅协商并联审批。\n\n2.完善流程图。\n\n3.举办业务培训。',
    },
    {
      text: '（一）着装规范。\n\n（二）纪律良好。\n\n⟦（二）⟧运行平稳。',
      good: '（一）着装规范。\n\n（二）纪律良好。\n\n（三）运行平稳。',
    },
  ],
  accepted: [
    '1.与交通运输厅协商并联审批。\n\n2.完善流程图。\n\n3.举办业务培训。',
    '（一）着装规范。\n\n1.前台已换装。\n\n2.后台已换装。\n\n（二）纪律良好。\n\n1.无人迟到。',
    '1.举办业务培训。\n\n2.6月7日，召开推进会。\n\n3.完善流程图。',
    '一、二级响应各启动1次。\n\n三、四季度各通报一次情况。',
    '3.举办业务培训。\n\n4.完善流程图。',
  ],
  scope: 'passage',
  in: prose,
  *check(passage) {
    const own = ordinalOf(passage);
    if (!own || own.number === 1) return;
    const before = precedingOf(passage, own);
    if (!before || before.number === own.number - 1) return;
    const replacement = own.text.replace(/\d+|[一二三四五六七八九十]+/, (written) =>
      /\d/.test(written) ? String(before.number + 1) : chineseNumeral(before.number + 1),
    );
    yield { span: [0, own.text.length], args: { before: before.text }, replacement };
  },
});

function ordinalOf({ text }: Passage): Ordinal | undefined {
  const [found, bracket = '', digits, mark = '', wordBracket = '', words, wordMark = ''] =
    ordinals.exec(text) ?? [];
  if (found === undefined) return undefined;
  const number = digits === undefined ? numbers.get(words ?? '') : Number(digits);
  if (!number) return undefined;
  const form = digits === undefined ? `一${wordBracket}${wordMark}` : `1${bracket}${mark}`;
  return { text: found, form, number };
}

/** The nearest number of the same form before a paragraph; none behind a number that may be read in two ways. */
function precedingOf({ previous }: Passage, { form }: Ordinal): Ordinal | undefined {
  let at = previous;
  for (let far = 0; at && far < furthest; far++) {
    if (/^\d{1,2}[.．]\d/.test(at.text)) return undefined;
    const ordinal = ordinalOf(at);
    if (ordinal?.form === form) return ordinal;
    at = at.previous;
  }
  return undefined;
}
