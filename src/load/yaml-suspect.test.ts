import { describe, expect, test } from 'vitest';
import { SourceText } from '../model/origin.ts';
import { readYaml } from './yaml.ts';

function read(text: string) {
  return readYaml(new SourceText('issues/2023-21/submissions/window.yaml', text));
}

function findings(text: string): unknown[] {
  return read(text).diagnostics.map(({ code, severity, range }) => [
    code,
    severity,
    `${range?.start.line}:${range?.start.column}`,
  ]);
}

describe('a comment that cuts a text', () => {
  const cut: readonly [title: string, text: string, at: string][] = [
    ['a number of a window', 'text: 完成政务大厅 #3 号窗口改造\n', '1:14'],
    ['a sentence', 'text: 会议强调，要压缩时限 # 学习\n', '1:18'],
    ['a long text', 'text: 全省政务服务工作会议在成都召开并部署 # 待核\n', '1:26'],
    ['an English sentence', 'text: The committee met on 6 June and agreed # to go on\n', '1:46'],
    ['in an item', 'items:\n  - text: 推进“一网通办”改革 # 持续\n', '2:22'],
    [
      'after several lines',
      'text: meeting of the committee in\n  Ashby on vaccination #3 was held\n',
      '2:24',
    ],
  ];
  test.each(cut)('%s is told at the #', (_title, text, at) => {
    expect(findings(text)).toEqual([['yaml-comment-cuts-text', 'warning', at]]);
    expect(read(text).root).toBeDefined();
  });

  const kept = [
    'consult: 2321 # 比上期多 40\n',
    'date: 2023-06-09  # 周五\n',
    'department: window # 政务大厅窗口\n',
    'name: 省民政厅  # 2019年更名\n',
    'section: 工作进展 # 栏目\n',
    'url: https://www.example.gov.cn/zwfw/index.html?id=2023 # 平台\n',
    'text: 一\n# 单独一行的注释，不影响上面的文字\n',
    'text: "完成 #3 号窗口改造，效果明显" # 注\n',
    'text: |\n  完成 #3 号窗口改造，效果明显\n',
    'text: 完成政务大厅#3号窗口改造，效果明显\n',
    'nothing: true   # 零报告，本期没有条目\n',
    'items: # 条目：按栏目\n  - section: a\n',
  ];
  test.each(kept)('%j is not told', (text) => {
    expect(findings(text)).toEqual([]);
  });
});

describe('lines joined with a space that would be printed', () => {
  const joined: readonly [title: string, text: string, at: string][] = [
    ['plain text', 'text: 省政务服务大厅召开\n  窗口工作会\n', '2:3'],
    ['plain text, after a line that is fine', 'text: part one\n  part two\n  第三部分\n', '3:3'],
    ['after punctuation', 'text: 召开会议，\n  部署工作\n', '2:3'],
    ['between Chinese and a number, which a block joins without one', 'text: 共受理\n  2321 件\n', '2:3'],
    ['quoted text', 'text: "省政务服务大厅召开\n  窗口工作会"\n', '2:3'],
    ['a folded block', 'items:\n  - text: >-\n      省政务服务大厅召开\n      窗口工作会\n', '4:7'],
    ['a character outside the basic plane', 'text: committee of 𠮷\n  held\n', '2:3'],
    ['a list drawn into the line above', 'items:\n  - a\n   - b\n', '3:4'],
    ['with CRLF', 'text: 召开会议，\r\n  部署工作\r\n', '2:3'],
  ];
  test.each(joined)('%s', (_title, text, at) => {
    expect(findings(text)).toEqual([['yaml-line-joined', 'warning', at]]);
  });

  const kept = [
    'text: The committee met\n  on 6 June\n',
    'text: |\n  省政务服务大厅召开\n  窗口工作会\n',
    'text: >\n  第一段\n\n  第二段\n',
    'text: >\n  标题\n    更深的一行\n',
    'text: "省政务服务大厅\\\n  召开会议"\n',
    'text: 第一段\n\n  第二段\n',
    'text: >\n  只有一行\n',
  ];
  test.each(kept)('%j is not told', (text) => {
    expect(findings(text)).toEqual([]);
  });
});

describe('what only looks like a trap is text', () => {
  const fine = [
    'text: 会议时间：6月9日上午\n',
    'note: 咨询：2321\n',
    'text:\n  会议时间：6月9日上午\n',
    'notes:\n  - 报：省委、省政府\n  - PDF：见附件\n  - mailto:office@example.cn\n',
    'time: 12:30\nurl: http://example.cn/a:b\n',
    'text: "交通运输厅: 赴自贡市"\n',
    "text: '键：值'\n",
    'text: |\n  交通运输厅: 赴自贡市\n  键：值\n  key:value\n  \t制表符\n  # 井号\n',
    'data:\n  李　明: 组长\n',
    'text: 　　段首空两格\n',
    '"窗口: 一": 1\n',
    'a: [12:30, "x"]\nb: {k: "：", l: \'#\'}\n',
  ];
  test.each(fine)('%j', (text) => {
    expect(findings(text)).toEqual([]);
    expect(read(text).root).toBeDefined();
  });
});
