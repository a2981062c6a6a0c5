import { pairsOf } from '../../../language/pairs.ts';
import { defineRule, type Edit, everywhere, together } from '../../rule.ts';

const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};

/** Addresses and names of files, whose marks are their own. */
const address =
  /[^\s，。；：“”《》]{1,60}\.(?:docx?|xlsx?|pptx?|pdf|wps|ofd|zip|rar|jpe?g|png|txt|csv)\b|[a-z][a-z\d+.-]{1,20}:\/\/[^\s，。；、）”》]+/gi;

/** Marks behind Chinese, or between a Western word and Chinese; a full stop only at the end, since names have dots. */
const marks =
  /(?<=[\p{Script=Han}”’）》])[,;:?!](?!\/\/)|(?<=[A-Za-z\d%℃‰²³)])[,;:](?=[\p{Script=Han}“《（])|(?<=[\p{Script=Han}”）》])\.$/gu;

export const halfwidthPunct = defineRule({
  code: 'halfwidth-punct',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '中文里用了半角标点“{text}”（本段{count}处）',
    en: 'Half-width marks in Chinese: “{text}” ({count} in this paragraph)',
  },
  hint: {
    zh: '改用中文标点，如“{text}”改成“{replacement}”',
    en: 'Use Chinese marks: “{replacement}” for “{text}”',
  },
  meaning: {
    zh: '中文文字用中文标点。半角标点多半是输入法没有切换，印出来挤在一起。网址、时刻、小数和编号里的不算。',
    en: 'Chinese takes Chinese marks. Half-width ones come from the keyboard and are printed too close. Those of addresses, times, decimals and numbering are right.',
  },
  basis: 'GB/T 15834-2011 标点符号的位置和书写形式',
  rejected: [
    {
      text: '6月7日⟦,⟧水利厅窗口组织培训;参训20人.',
      fixed: '6月7日，水利厅窗口组织培训；参训20人。',
    },
    {
      text: '排污许可管理工作⟦(⟧生态环境厅承办)进展顺利。',
      fixed: '排污许可管理工作（生态环境厅承办）进展顺利。',
    },
    { text: '室温为25℃⟦,⟧新增ETC,方便群众。', fixed: '室温为25℃，新增ETC，方便群众。' },
  ],
  accepted: [
    '受理时间为9:30至17:00，比例为3:2，合格率为67.96%，共2,654,953件。',
    '详见https://www.example.org/wsbs?id=3,4，或来信gongkai@example.org。',
    '流程分三步：(1)受理；(2)审查；(3)办结。',
    '1.与交通运输厅协商并联审批。',
    '世界卫生组织(WHO)发布周报，译者为J. Smith。',
    '他回答：“Yes, of course!”',
    '函数f(x)在[0, 1)上连续，Yahoo!公司派员参加。',
    '文件放在C:\\资料下。',
    '文件名为“报告(终稿).docx”。',
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }) {
    if (!/[,;:?!.()]/.test(text)) return;
    const places = new Set([...text.matchAll(marks)].map(({ index }) => index));
    if (text.includes('('))
      for (const [start, end] of pairsOf(text, '(（', ')）').closed)
        if (text[start] === '(' && text[end - 1] === ')' && isChinese(text.slice(start + 1, end - 1)))
          places.add(start).add(end - 1);
    if (places.size === 0) return;
    for (const { 0: whole, index } of text.matchAll(address))
      for (let at = index; at < index + whole.length; at++) places.delete(at);
    yield* together(
      [...places]
        .sort((a, b) => a - b)
        .map((at): Edit => ({ span: [at, at + 1], text: wide[text[at] ?? ''] ?? '' })),
    );
  },
});

/** Whether what stands in brackets is Chinese prose: no formula, no number of a list. */
function isChinese(content: string): boolean {
  return (
    /\p{Script=Han}/u.test(content) &&
    !/[*=+^<>|]/.test(content) &&
    !/^[一二三四五六七八九十]{1,3}$/.test(content)
  );
}
