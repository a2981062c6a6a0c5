import type { Wording } from './catalogue/entry.ts';

/** What a related place has to do with a finding. */
export const notes: Readonly<Record<string, Wording>> = {
  first: { zh: '另一处在这里', en: 'the other one is here' },
  operand: { zh: '另一个数在这里', en: 'the other figure is here' },
  'this-period': { zh: '本期数在这里', en: 'this period’s amount is here' },
  'missing-here': { zh: '缺数在这里', en: 'it is missing here' },
  published: { zh: '已刊登的数在这里', en: 'the published figure is here' },
  'earlier-item': { zh: '以前刊登的条目在这里', en: 'the item published before is here' },
  'other-item': { zh: '另一个条目在这里', en: 'the other item is here' },
  item: { zh: '条目在这里', en: 'the item is here' },
  'item-date': { zh: 'date 写在这里', en: 'its date is here' },
};

/** Words that an argument may stand for, written `@word` in the arguments. */
export const words: Readonly<Record<string, Wording>> = {
  'not-sent': { zh: '没有报送', en: 'not sent' },
  stated: { zh: '部门说明缺数', en: 'stated as missing' },
  'unknown-opening': { zh: '以前的数没有记录', en: 'no earlier figure is recorded' },
  gap: { zh: '有一部分缺数', en: 'a part of it is missing' },
  restated: { zh: '累计数经重新核定', en: 'the running total was restated' },
  'zero-base': { zh: '基数为零', en: 'the base is zero' },
  'no-base': { zh: '没有可比的往期数', en: 'there is no earlier figure to compare with' },
  'not-applicable': { zh: '没有这个数', en: 'there is no such figure' },
  empty: { zh: '是空文件', en: 'it is empty' },
  'no-zip': {
    zh: '不是 .docx 格式（可能是旧的 .doc、别的格式改了名，或没有保存完整）',
    en: 'it is not in the .docx format (an old .doc, another format renamed, or cut off)',
  },
  macros: { zh: '带有宏：', en: 'it has macros: ' },
  'or-lines': { zh: '；在 issue.yaml 里写 layout: lines: ', en: '; or in issue.yaml layout: lines: ' },
  items: { zh: '条目', en: 'items' },
  heading: { zh: '标题', en: 'headings' },
  image: { zh: '图片', en: 'images' },
  footnote: { zh: '脚注', en: 'footnotes' },
  definition: { zh: '链接定义', en: 'link definitions' },
  'link-reference': { zh: '链接引用', en: 'link references' },
  rule: { zh: '分隔线', en: 'rules' },
  'code-block': { zh: '代码块', en: 'code blocks' },
  data: { zh: '数据', en: 'data' },
  'no-left': { zh: '“<”左边没有单元格', en: 'there is no cell on the left of “<”' },
  'no-above': { zh: '“^”上面没有单元格', en: 'there is no cell above “^”' },
  'not-rectangle': { zh: '合并的单元格不成矩形', en: 'the merged cells are no rectangle' },
  'leaves-head': { zh: '合并的单元格跨出了表头', en: 'the merged cells leave the head' },
};
