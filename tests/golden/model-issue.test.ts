import { beforeAll, describe, expect, it } from 'vitest';
import type { Built } from '../../src/index.ts';
import { artifact, buildExample, markdownOf } from '../support/examples.ts';
import { wordParagraphs, wordParts } from '../support/word.ts';

/** Facts of 窗口工作周报 2023年第21期, the model case: what was printed on 15 June 2023. */
const outline = [
  ['Heading1', '政务服务工作'],
  ['Heading2', '一、综窗改革攻坚行动'],
  ['Heading3', '（一）省本级综窗办件情况'],
  ['Heading3', '（二）省级部门（单位）事项纳入及授权情况'],
  ['Heading3', '（三）推进情况'],
  ['Heading2', '二、省级政务服务事项受理办理情况'],
  ['Heading2', '三、窗口工作动态'],
  ['Heading3', '（一）优化营商环境工作开展情况'],
  ['Heading3', '（二）窗口服务效能提升工作情况'],
  ['Heading3', '（三）厅（局）长进大厅'],
  ['Heading2', '四、大厅巡查情况'],
] as const;

const sentences = [
  '本周，共计咨询2321人次、受理343件、颁发4612件、流转5092件；今年以来，累计咨询26928人次、受理5456件、颁发53527件、流转109479件。',
  '已进驻省政务服务大厅的省级部门（单位）共45个，其中已授权无差别综合窗口44个，未授权无差别综合窗口1个：成都海关。',
  '据四川一体化政务服务平台数据统计，今年以来，省本级行政许可事项受理203603件，办结200345件；公共服务事项受理2654953件，办结2524554件，其它6类行权事项受理17485件，累计办结17655件。',
];

const inspection = [
  '（一）按时到岗情况。总体情况良好。',
  '（二）工作区域标准化执行情况。总体情况良好。',
  '（三）着装情况。',
  '（四）工作牌佩戴情况。总体情况良好。',
  '（五）纪律秩序。总体情况良好。',
  '（六）大厅防控情况。',
];

const departmentsInOrder = [
  ['生态环境厅', '省广电局', '自然资源厅', '交通运输厅', '住房城乡建设厅', '省市场监管局'],
  ['水利厅', '公安厅', '省药监局', '经济和信息化厅'],
  ['交通运输厅', '水利厅'],
];

describe('the model issue', () => {
  let built: Built;
  let paragraphs: ReturnType<typeof wordParagraphs>;

  beforeAll(async () => {
    [built] = (await buildExample('service-hall-weekly')) as [Built];
    paragraphs = wordParagraphs(artifact(built, '.docx'));
  });

  it('has the masthead as printed', () => {
    expect(markdownOf(built).split('\n\n').slice(0, 4)).toEqual([
      '# 窗口工作周报',
      '2023年第21期（总第441期）',
      '四川省政府政务服务和公共资源交易服务中心',
      '2023年6月15日',
    ]);
    expect(paragraphs.slice(0, 4).map(({ text }) => text)).toEqual([
      // Room for classification and copy number, which this bulletin has not.
      '',
      '窗口工作周报',
      '2023年第21期（总第441期）',
      '四川省政府政务服务和公共资源交易服务中心 2023年6月15日',
    ]);
  });

  it('has the outline with its numbers, as real headings in Word', () => {
    expect(
      paragraphs.filter(({ style }) => style?.startsWith('Heading')).map(({ style, text }) => [style, text]),
    ).toEqual(outline);
    const headings = markdownOf(built)
      .split('\n')
      .filter((line) => /^##+ /.test(line));
    expect(headings.map((line) => line.replace(/^#+ /, ''))).toEqual(outline.map(([, text]) => text));
    expect(headings.map((line) => line.indexOf(' '))).toEqual(
      outline.map(([style]) => Number(style.slice(-1)) + 1),
    );
  });

  it.each(sentences)('says: %s', (sentence) => {
    expect(markdownOf(built)).toContain(`\n\n${sentence}\n\n`);
    expect(paragraphs.map(({ text }) => text)).toContain(sentence);
  });

  it('has 5, 6, 4 and 2 numbered items, each department in its place', () => {
    const parts = markdownOf(built).split(/^#+ .*$/m);
    const items = parts
      .map((part) => part.split('\n').filter((line) => /^\d+\. /.test(line)))
      .filter((lines) => lines.length > 0);
    expect(items.map((lines) => lines.length)).toEqual([5, 6, 4, 2]);
    departmentsInOrder.forEach((departments, index) => {
      for (const [position, department] of departments.entries())
        expect(items[index + 1]?.[position]).toContain(department);
    });
  });

  it('has the six inspection lines with their run-in headings', () => {
    const lines = paragraphs.map(({ text }) => text);
    const start = lines.indexOf('四、大厅巡查情况') + 1;
    for (const [index, line] of inspection.entries())
      expect(lines[start + index]?.startsWith(line)).toBe(true);
    expect(wordParts(artifact(built, '.docx'))['word/document.xml']).toContain(
      '<w:rStyle w:val="RunInHead"/>',
    );
  });

  it('ends with the distribution and the print run', () => {
    const texts = paragraphs.map(({ text }) => text).filter((text) => text !== '');
    expect(texts.slice(-4)).toEqual([
      '报：中心领导。',
      '送：各相关省级部门（单位），中心各处（室）、直属单位。',
      '发：各部门窗口。',
      '（共印94份）',
    ]);
    expect(markdownOf(built).trimEnd().split('\n\n').slice(-6)).toEqual([
      '---',
      '报：中心领导。',
      '送：各相关省级部门（单位），中心各处（室）、直属单位。',
      '发：各部门窗口。',
      '---',
      '（共印94份）',
    ]);
  });

  it('acknowledges its own slips, and has no other finding', () => {
    expect(
      built.diagnostics.map(({ code, subject, acknowledged }) => [code, subject, acknowledged !== undefined]),
    ).toEqual([
      ['relation-broken', 'other', true],
      ['item-outside-period', 'party-day', true],
      ['item-date-vague', expect.any(String), true],
      ['item-date-vague', expect.any(String), true],
      ['city-bureau-double-shi', '066821f2', true],
    ]);
  });
});
