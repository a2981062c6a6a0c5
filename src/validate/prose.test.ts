import { describe, expect, it } from 'vitest';
import type { Located } from '../model/located.ts';
import { SourceText } from '../model/origin.ts';
import { joinLines, readParagraphs } from './prose.ts';

const scalar = (value: string): Located => ({
  kind: 'scalar',
  origin: { source: new SourceText('window.yaml', value), path: ['text'], span: [0, value.length] },
  value,
  source: value,
  style: 'block',
});
const paragraphs = (text: string) => readParagraphs(scalar(text), 'zh').map((paragraph) => paragraph.text);

describe('one line end joins', () => {
  it.each([
    ['nothing between Chinese', '6月7日，交通运输厅\n开展调研。', '6月7日，交通运输厅开展调研。'],
    ['nothing after a Chinese mark', '一是压缩时限，\n二是优化流程。', '一是压缩时限，二是优化流程。'],
    ['nothing between Chinese and digits', '共计咨询\n2321人次', '共计咨询2321人次'],
    ['nothing between Chinese and a word', '推动\nETC\n安装业务进驻', '推动ETC安装业务进驻'],
    ['nothing after Chinese quotes', '开展“大走访”\n活动', '开展“大走访”活动'],
    ['nothing at a dash or dots', '走进大厅——\n实地察看……\n提出要求', '走进大厅——实地察看……提出要求'],
    ['a space between words', 'Teams tested\n38 wells.', 'Teams tested 38 wells.'],
    ['a space after a full stop', 'Six were closed.\nTankers came.', 'Six were closed. Tankers came.'],
    [
      'one space, however much was typed',
      'Six were closed.  \n    Tankers came.',
      'Six were closed. Tankers came.',
    ],
    [
      'nothing at an indentation of full width',
      '　　6月7日，\n　　交通运输厅开展调研。',
      '6月7日，交通运输厅开展调研。',
    ],
    ['the same with the line ends of Windows', 'Six were\r\nclosed.', 'Six were closed.'],
  ])('%s', (_, text, joined) => expect(joinLines(text, 'zh')).toBe(joined));
});

describe('one line end in English joins with a space at a curved mark too', () => {
  it.each([
    ['The districts’\nown figures.', 'The districts’ own figures.'],
    ['It is “provisional”\nand late.', 'It is “provisional” and late.'],
    ['They said\n“no cases”.', 'They said “no cases”.'],
    ['The rains end —\nperhaps in May.', 'The rains end — perhaps in May.'],
    ['And so on…\nuntil May.', 'And so on… until May.'],
  ])('%j', (text, joined) => expect(joinLines(text, 'en')).toBe(joined));
});

describe('an empty line starts a paragraph', () => {
  it.each([
    ['one', '第一段。\n\n第二段。', ['第一段。', '第二段。']],
    ['several', '第一段。\n\n\n\n第二段。', ['第一段。', '第二段。']],
    ['one of blanks', '第一段。\n  \t\n第二段。', ['第一段。', '第二段。']],
    ['one of Windows', '第一段。\r\n\r\n第二段。\r\n', ['第一段。', '第二段。']],
    ['at the edges not', '\n\n第一段。\n\n', ['第一段。']],
    ['alone not', ' \n \n', []],
  ])('%s', (_, text, expected) => expect(paragraphs(text)).toEqual(expected));
});

it('signs of Markdown are characters', () => {
  expect(paragraphs('# 1. *重要*\n- _一_ <b>\\')).toEqual(['# 1. *重要* - _一_ <b>\\']);
});

it('a paragraph knows the text that it comes from', () => {
  const [first] = readParagraphs(scalar('第一段。'), 'zh');
  expect(first?.origins.map(({ path, span }) => [path, span])).toEqual([[['text'], [0, 4]]]);
});

it('what is no text has no paragraphs', () => {
  expect(readParagraphs(undefined, 'zh')).toEqual([]);
  expect(readParagraphs({ ...scalar('5'), value: 5 } as Located, 'zh')).toEqual([]);
});
