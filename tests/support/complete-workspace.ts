import { workspace } from './workspace.ts';

/** The smallest picture that is one: the head of a PNG of 4 × 3 pixels. */
export const tinyPicture = Uint8Array.from([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...[0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 4, 0, 0, 0, 3, 8, 6, 0, 0, 0],
  ...[0, 0, 0, 0, 0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54],
]);

const publication = `publisher: 政务服务中心
sections:
  - id: news
    title: 动态
    sections:
      - {id: visits, title: 走访, markdown: true, fields: {grade: {title: 等级}, cost: {title: 费用, type: number}}}
  - {id: notes, title: 说明}
texts: {lead: 常设导语。}
addressees: [市人民政府, 市人大]
masthead: {classification: 内部, copy_number: 000012, notice: 注意保存, lines: [{label: 签发, text: 主任}, {text: 编辑部}], proof_mark: 送审稿}
distribution: [{label: 报, to: 市领导。}, {to: 各窗口。}]
constants: {target: {title: 目标, values: [{from: 2023-01-01, value: 100, members: {east: 40, west: 60}}]}}
derived: {rate: {title: 办结率, formula: done / accepted, format: percent, decimals: 1}}
rankings: {list: {title: 排名, of: rate}}`;

const counters = `
calls: {title: 来电, unit: 件, owner: window, decimals: 2}
seats: {title: 坐席, unit: 个, owner: window, kind: stock}
done: {title: 办结, unit: 件, owner: window, by: [east, {id: west, title: 城西, members: [north, south]}]}
accepted: {title: 受理, unit: 件, owner: window, by: [east, {id: west, title: 城西, members: [north, south]}]}
`;

const amounts = (done: number) =>
  `done: {east: ${done}, north: 2, south: 3}, accepted: {east: 10, north: 5, south: 5}`;

/** A workspace that has one of everything that templates can print; its template prints every item. */
export function completeWorkspace(): Record<string, string | Uint8Array> {
  return {
    ...workspace({
      counters,
      publication,
      opening: { figures: 'calls: 100\nseats: 8\ndone: {members: {east: 5, north: 1, south: 1}}' },
      issues: {
        '2023-21': {
          sent: { window: `nothing: true\ncounters: {calls: 20, seats: 8, ${amounts(9)}}` },
        },
        '2023-22': {
          issue: `serial: 22
date: 2023-06-20
copies: 30
texts: {note: 本期说明。}
corrections:
  - {counter: done, member: east, issue: 2023-21, old: 9, new: 8, reason: 重复}
  - {passage: 走访, issue: 2023-21, old: 六月, new: 五月, reason: 笔误}`,
          sent: {
            window: `counters:
  calls: {value: 12.5, status: provisional, note: 快报, base: {benchmark: 10}}
  ${amounts(10).replace(', accepted', '\n  accepted')}
  seats: {value: 9, as_of: 2023-06-08}
data: {rooms: [{name: 一厅, size: 1.50}], 2023: 是}
items:
  - {section: visits, id: tour, title: 走访企业, date: 2023-06-13, with: [customs], grade: 优, cost: 3.5, text: 走访三家企业。, images: [{file: tour.png, caption: 走访现场}]}
  - {section: visits, markdown: '**走访** 两家企业。'}`,
          },
        },
      },
    }),
    'issues/2023-22/submissions/window/tour.png': tinyPicture,
    'templates/weekly/template.yaml':
      'title: 周报\nextends: official-zh\nlabels: {whole: "总第{{ issue.serial }}期"}\n',
    'templates/weekly/body.md': `{{ issue.labels.whole }} {{ issue.texts.note }} {{ issue.corrections | map: "reason" | join }} {{ data.window.rooms | map: "name" | join }}{{ data.window.rooms | map: "size" | join }}{{ data.window["2023"] }}

{% for item in sections.visits.items %}
1. **{{ item.title }}** {{ item.text }}

   {{ item.images | first }}
{% endfor %}
`,
  };
}
