import { type Pairs, pairsOf } from '../../../language/pairs.ts';
import type { Passage } from '../../passage.ts';
import { defineRule, everywhere, type Hit } from '../../rule.ts';

const kinds = ['“”', '‘’', '（）', '《》', '〈〉', '〔〕', '【】'] as const;

export const pairUnbalanced = defineRule({
  code: 'pair-unbalanced',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '标点不成对：有 {text} ，没有对应的 {partner}',
    en: 'A mark stands alone: {text} without its {partner}',
  },
  hint: {
    zh: '补上 {partner} ；多余的删去，左右打反的改正',
    en: 'Put in the {partner} ; take the mark out if it is left over, turn it if it is the wrong way round',
  },
  meaning: {
    zh: '引号、括号、书名号成对使用。只剩一边，读者不知道引到哪里为止。',
    en: 'Quotation marks, brackets and title marks come in pairs. Where one is missing nobody knows how far a quotation goes.',
  },
  basis: 'GB/T 15834-2011 引号、括号、书名号',
  rejected: [
    { text: '开展⟦“⟧大走访调研，收集建议30条。', good: '开展“大走访”调研，收集建议30条。' },
    { text: '开展“大走访⟦“⟧调研，收集建议30条。', good: '开展“大走访”调研，收集建议30条。' },
    { text: '学习⟦《⟧优化营商环境条例。', good: '学习《优化营商环境条例》。' },
    { text: '各市⟦（⟧州水利部门派员参加（略）。', good: '各市（州）水利部门派员参加（略）。' },
  ],
  accepted: [
    '他说：“‘材料齐了，为什么不收？’”',
    '他在信中写道：“感谢窗口。\n\n“也感谢中心。”',
    '他在信中写道：“感谢窗口。\n\n也感谢中心。”',
    '步骤为：1）受理；2）审查（含现场核验）；a）办结。',
    '采购55”显示屏3台，角度为30°15’20”。',
    '流程（含：1）申请；2）受理）公开，甲）组先行。',
    '比分（3：2）已登记。',
    '流程（含：1)申请；2)受理）公开。',
    '开展“大走访"调研。',
    'O’Brien先生来访，他说it’s fine。',
    '展览介绍了“三苏”生平、“三苏”文化（二期）。',
    '各市（州)水利部门派员参加。',
  ],
  scope: 'passage',
  in: everywhere,
  *check(passage) {
    for (const kind of kinds) {
      const [opening, closing] = [...kind] as [string, string];
      const { text } = passage;
      if (!text.includes(opening) && !text.includes(closing)) continue;
      const { unclosed, unopened } = unpaired(text, opening, closing);
      if (unclosed.length + unopened.length === 0) continue;
      // Straight marks have a rule of their own, which tells which side is missing.
      if (opening === '“' && text.includes('"')) continue;
      if (goesOverParagraphs(passage, opening, closing)) continue;
      // Two of the same side are one that is the wrong way round.
      const at = unclosed.at(-1) ?? (unopened[0] as number);
      const partner = text[at] === opening ? closing : opening;
      const turned = unclosed.length + unopened.length === 2 && unclosed.length !== 1;
      const hit: Hit = { span: [at, at + 1], args: { partner } };
      yield turned && /[“”‘’]/.test(opening) ? { ...hit, replacement: partner } : hit;
    }
  },
});

/** Marks without a partner, in the reading that leaves fewest. */
function unpaired(text: string, opening: string, closing: string) {
  if (opening !== '（') return leftOver(text, opening, closing);
  // 1） and a） may number the members of a list, inside a bracket or not.
  const readings = [text, text.replace(numbered, (number) => '.'.repeat(number.length))].map((reading) => {
    const { unclosed, unopened } = pairsOf(reading, '（(', '）)');
    return {
      unclosed: unclosed.filter((at) => text[at] === opening),
      unopened: unopened.filter((at) => text[at] === closing),
    };
  });
  return readings.reduce((best, other) => (size(other) < size(best) ? other : best));
}

const numbered = /(?<![\da-z（(])(?:[\da-z]{1,2}|[一二三四五六七八九十甲乙丙丁]{1,2})[）)]/gi;

const size = ({ unclosed, unopened }: Pick<Pairs, 'unclosed' | 'unopened'>) =>
  unclosed.length + unopened.length;

/** 55” and 30°15’20” are units, it’s is English. */
function leftOver(text: string, opening: string, closing: string) {
  const { unclosed, unopened } = pairsOf(text, opening, closing);
  return {
    unclosed: unclosed.filter((at) => !/\d/.test(text[at - 1] ?? '')),
    unopened: unopened.filter((at) => !/[\da-z]/i.test(text[at - 1] ?? '') && !/\d/.test(text[at + 1] ?? '')),
  };
}

/** Whether a quotation or bracket begins or ends in another paragraph, or may do so. */
function goesOverParagraphs(passage: Passage, opening: string, closing: string): boolean {
  if (passage.value !== undefined) return balanced(passage.value, opening, closing);
  if (opening === '《' || opening === '〈') return false;
  let whole = passage.text;
  let { previous, next } = passage;
  for (let far = 0; far < 50; far++) {
    if (previous) whole = `${previous.text}\n${whole}`;
    if (next) whole += `\n${next.text}`;
    previous = previous?.previous;
    next = next?.next;
  }
  return (
    whole.length > passage.text.length &&
    (balanced(whole, opening, closing) || whole.includes(`\n${opening}`))
  );
}

function balanced(text: string, opening: string, closing: string): boolean {
  return size(unpaired(text, opening, closing)) === 0;
}
