import type { workspace } from '../catalogue/workspace.ts';
import type { Explanation } from './explanation.ts';

export const workspaceExplanations: Record<keyof typeof workspace, Explanation> = {
  'publication-missing': {
    meaning: {
      zh: 'bulletin.yaml 写明刊物的名称、栏目和指标，其他文件都以它为准。它所在的文件夹就是工作区。',
      en: 'bulletin.yaml says what the bulletin is called and which sections and figures it has; everything else is read against it. The folder it lies in is the workspace.',
    },
    bad: 'departments.yaml\nissues/2023-21/issue.yaml',
    good: 'bulletin.yaml\ndepartments.yaml\nissues/2023-21/issue.yaml',
  },
  'departments-missing': {
    meaning: {
      zh: 'departments.yaml 是部门登记册：谁可以报送、按什么顺序排列，都由它决定。没有它，任何报送都认不出是哪个部门的。',
      en: 'departments.yaml is the registry: it says who may send and in which order departments stand. Without it no submission can be told to be anybody’s.',
    },
    bad: 'bulletin.yaml\nissues/2023-21/issue.yaml',
    good: {
      zh: 'departments:\n  - id: water\n    name: 水利厅\n  - id: transport\n    name: 交通运输厅',
      en: 'departments:\n  - id: traffic\n    name: Vessel Traffic\n  - id: works\n    name: Harbour Works',
    },
  },
  'file-unused': {
    meaning: {
      zh: '一期的文件夹里，每个文件都要用到。放错了地方、起错了名字的文件如果没人提醒，里面的内容就会漏印。',
      en: 'Every file in the folder of an issue must be used. If a file in the wrong place, or with the wrong name, were passed over in silence, what it says would be missing in print.',
    },
    bad: {
      zh: 'issues/2023-21/issue.yaml\nissues/2023-21/会议记录.txt',
      en: 'issues/2023-21/issue.yaml\nissues/2023-21/minutes.txt',
    },
    good: {
      zh: "# bulletin.yaml\nexclude: ['issues/*/会议记录.txt']",
      en: '# bulletin.yaml\nexclude: ["issues/*/minutes.txt"]',
    },
  },
  'issue-folder-name': {
    meaning: {
      zh: '每期的文件夹用四位年份和至少两位的期数命名，这样才能按顺序排列，也不会一期有两个文件夹。',
      en: 'The folder of an issue bears the year in four digits and the number in at least two, so that the issues stand in order and none has two folders.',
    },
    bad: 'issues/2023-5/issue.yaml',
    good: 'issues/2023-05/issue.yaml',
  },
  'issue-file-missing': {
    meaning: {
      zh: '每期要有一个 issue.yaml，写明期号、统计期和印发日期。没有它，不知道这些报送属于哪段时间。',
      en: 'Every issue needs an issue.yaml with its number, period and date. Without it nobody can tell which days the submissions are about.',
    },
    bad: 'issues/2023-21/submissions/water.yaml',
    good: 'issues/2023-21/issue.yaml\nissues/2023-21/submissions/water.yaml',
  },
  'issue-id-mismatch': {
    meaning: {
      zh: '文件里写的期号与所在文件夹不一致，多半是复制上一期时忘了改。两处一致，才不会把一期的内容印到另一期里。',
      en: 'The number in the file is not that of its folder, most often because last week’s file was copied. Both must agree, so that nothing is printed in the wrong issue.',
    },
    bad: '# issues/2023-21/issue.yaml\nweek: 2023-20',
    good: '# issues/2023-21/issue.yaml\nweek: 2023-21',
  },
  'publish-date-order': {
    meaning: {
      zh: '印发日期通常在统计期结束之后。早于统计期末，往往是年份或月份写错，印出的报头就错了。',
      en: 'A bulletin is as a rule issued after its period has ended. An earlier date is most often a wrong month or year, and it would be printed on the masthead.',
    },
    bad: 'period: 2023-06-05/2023-06-09\ndate: 2023-05-12',
    good: 'period: 2023-06-05/2023-06-09\ndate: 2023-06-12',
  },
  'serial-below-number': {
    meaning: {
      zh: '总期号从创刊号数起，当年的期数从年初数起，所以总期号不会更小。多半是把两个数写反或少写了数字。',
      en: 'The serial number counts from the very first issue, the number from the start of the year, so the serial cannot be the smaller one. Most often the two were swapped, or a digit is missing.',
    },
    bad: 'week: 2023-21\nserial: 12',
    good: 'week: 2023-21\nserial: 441',
  },
  'submission-file-name': {
    meaning: {
      zh: '各部门的报送文件用登记册里的部门代号命名，后缀是 .yaml。名字不对的文件不知道是谁报的，里面的内容不会印出。',
      en: 'A department’s file bears the department’s id from the registry and ends in .yaml. With another name nobody can tell whose it is, and nothing of it would be printed.',
    },
    bad: {
      zh: 'issues/2023-21/submissions/水利厅.yaml\nissues/2023-21/submissions/window (1).yaml',
      en: 'issues/2024-03/submissions/Harbour Works.yaml\nissues/2024-03/submissions/traffic (1).yaml',
    },
    good: {
      zh: 'issues/2023-21/submissions/water.yaml\nissues/2023-21/submissions/window.yaml',
      en: 'issues/2024-03/submissions/works.yaml\nissues/2024-03/submissions/traffic.yaml',
    },
  },
  'submission-wrong-department': {
    meaning: {
      zh: '文件里写的部门与文件名不是同一个，多半是借别的部门的文件改写时忘了改。按哪个算都可能把稿件和数字记到别人名下。',
      en: 'The department in the file is not the one in its name, most often because another department’s file was used as a pattern. Either way items and figures might be put down to somebody else.',
    },
    bad: '# submissions/water.yaml\ndepartment: transport',
    good: '# submissions/water.yaml\ndepartment: water',
  },
  'submission-wrong-issue': {
    meaning: {
      zh: '报送里写的期号与所在文件夹不一致，多半是沿用了上一期的文件。也可能整份都是上一期的内容，请一并核对。',
      en: 'The issue in the file is not that of its folder, most often because last week’s file was used again. Check that the rest is not last week’s too.',
    },
    bad: '# issues/2023-21/submissions/water.yaml\nweek: 2023-20',
    good: '# issues/2023-21/submissions/water.yaml\nweek: 2023-21',
  },
  'submission-missing': {
    meaning: {
      zh: '按登记册和指标的归口，这个部门本期应当报送，但没有它的文件。缺了它，相应的数字是“缺报”而不是零。',
      en: 'By the registry and the counters this department owes a submission, and there is none. Its figures are then missing, which is not the same as zero.',
    },
    bad: {
      zh: '# departments.yaml\n- id: water\n  name: 水利厅\n  expects: { items: required }',
      en: '# departments.yaml\n- id: works\n  name: Harbour Works\n  expects: { items: required }',
    },
    good: '# issues/2023-21/submissions/water.yaml\ndepartment: water\nweek: 2023-21\nnothing: true',
  },
  'submission-items-missing': {
    meaning: {
      zh: '登记册要求这个部门每期都报条目。确实没有的，要明确写零报告，以区别于漏报。',
      en: 'The registry asks this department for items in every issue. Where there are none, say so, so that it cannot be taken for an oversight.',
    },
    bad: 'department: water\nweek: 2023-21',
    good: 'department: water\nweek: 2023-21\nnothing: true',
  },
  'submission-empty': {
    meaning: {
      zh: '文件建好了，却什么都没有填。可能是忘了填写，也可能是零报告；写明才分得清。',
      en: 'The file is there and says nothing. It may have been forgotten or may mean that there is nothing to report; only you can say which.',
    },
    bad: 'department: water\nweek: 2023-21',
    good: 'department: water\nweek: 2023-21\nnothing: true',
  },
  'department-unknown': {
    meaning: {
      zh: '部门一律用登记册里的代号填写，不用全称、简称或曾用名。这样名称改了，以前各期也不用改。',
      en: 'Departments are written by their id in the registry, not by a name, a short form or a former name. So a department may be renamed and no file needs to change.',
    },
    bad: { zh: 'department: 水利厅', en: 'department: Harbour Works' },
    good: { zh: 'department: water', en: 'department: works' },
  },
  'department-not-existing': {
    meaning: {
      zh: '按登记册里的起止日期，这个部门在本期尚未设立或已经撤并。机构改革后应由接续的部门报送；日期登记错了就改登记册。',
      en: 'By the dates in the registry this department was not yet set up, or had been closed, in this period. Its successor sends instead; if the dates are wrong, correct the registry.',
    },
    bad: {
      zh: '# issues/2023-21/submissions/commerce.yaml（工商局 2018 年已并入市场监管局）\ndepartment: commerce',
      en: '# issues/2024-03/submissions/dredging.yaml (part of Harbour Works since 2023)\ndepartment: dredging',
    },
    good: {
      zh: '# issues/2023-21/submissions/market.yaml\ndepartment: market',
      en: '# issues/2024-03/submissions/works.yaml\ndepartment: works',
    },
  },
  'section-unknown': {
    meaning: {
      zh: '条目要归入 bulletin.yaml 里的一个栏目，填栏目的代号而不是标题。栏目写错，这一条就不知道印在哪里。',
      en: 'An item belongs to one of the sections in bulletin.yaml, named by its id and not by its heading. With a wrong one there is no place to print it.',
    },
    bad: {
      zh: 'items:\n  - section: 工作动态\n    text: 6月5日，窗口举办取水许可业务培训。',
      en: 'items:\n  - section: Latest news\n    text: Dredging of the inner basin began.',
    },
    good: {
      zh: 'items:\n  - section: news\n    text: 6月5日，窗口举办取水许可业务培训。',
      en: 'items:\n  - section: news\n    text: Dredging of the inner basin began.',
    },
  },
  'section-without-items': {
    meaning: {
      zh: '这个栏目由系统按数字或下级栏目编排，不收各部门写的条目。条目请放到收条目的栏目里。',
      en: 'This section is made up from figures, or from sections below it, and takes no items. Put the item into one that does.',
    },
    bad: {
      zh: 'items:\n  - section: figures\n    text: 本周受理各类事项343件。',
      en: 'items:\n  - section: figures\n    text: 158 vessels called this week.',
    },
    good: {
      zh: 'items:\n  - section: news\n    text: 窗口推行延时服务，本周受理各类事项343件。',
      en: 'items:\n  - section: news\n    text: The east quay reopened; 158 vessels called.',
    },
  },
  'section-not-open': {
    meaning: {
      zh: 'bulletin.yaml 规定了哪些部门可以报这个栏目，本部门不在其中。换一个栏目，或请主编把本部门加进去。',
      en: 'bulletin.yaml says which departments may send to this section, and yours is not among them. Choose another section, or ask the chief editor to add you.',
    },
    bad: {
      zh: '# submissions/transport.yaml\nitems:\n  - section: inspections\n    text: 6月8日，赴分中心检查窗口纪律。',
      en: '# submissions/works.yaml\nitems:\n  - section: inspections\n    text: The slipways were inspected.',
    },
    good: {
      zh: '# submissions/transport.yaml\nitems:\n  - section: news\n    text: 6月8日，赴分中心检查窗口纪律。',
      en: '# submissions/works.yaml\nitems:\n  - section: news\n    text: The slipways were inspected.',
    },
  },
  'item-without-text': {
    meaning: {
      zh: '条目写了栏目和日期，却没有正文，印出来会是一个空号。',
      en: 'The item has a section and perhaps a date but no words; it would be printed as a number with nothing behind it.',
    },
    bad: 'items:\n  - section: news\n    date: 2023-06-07',
    good: {
      zh: 'items:\n  - section: news\n    date: 2023-06-07\n    text: |\n      6月7日，窗口上门讲解大件运输许可办理流程。',
      en: 'items:\n  - section: news\n    date: 2023-06-07\n    text: |\n      The east quay reopened on 7 June.',
    },
  },
  'text-and-markdown': {
    meaning: {
      zh: '正文只写一处：普通文字用 text，需要表格、列表等格式的用 markdown。两处都有，就不知道印哪一个。',
      en: 'The words of an item stand in one place: plain ones under text, those with lists or tables under markdown. With both, nobody can tell which to print.',
    },
    bad: {
      zh: 'text: 6月7日，窗口开展业务培训。\nmarkdown: 6月7日，窗口开展**业务培训**。',
      en: 'text: The east quay reopened.\nmarkdown: The **east quay** reopened.',
    },
    good: { zh: 'text: 6月7日，窗口开展业务培训。', en: 'text: The east quay reopened.' },
  },
  'markdown-not-allowed': {
    meaning: {
      zh: '这个栏目只印普通文字，版式由模板统一。要用表格、列表的，请主编在 bulletin.yaml 的栏目里写 markdown: true。',
      en: 'This section prints plain words only, so that it looks the same throughout. For lists or tables ask the chief editor to write markdown: true for the section in bulletin.yaml.',
    },
    bad: {
      zh: '- section: news\n  markdown: 6月7日，窗口开展**业务培训**。',
      en: '- section: news\n  markdown: The **east quay** reopened.',
    },
    good: {
      zh: '- section: news\n  text: 6月7日，窗口开展业务培训。',
      en: '- section: news\n  text: The east quay reopened.',
    },
  },
  'markdown-unsupported': {
    meaning: {
      zh: '条目里的标题、分隔线、插图等会打乱全刊的层次，所以不收。标题写在 title 里，图片写在 images 里。',
      en: 'Headings, rules or pictures inside an item would upset the outline of the whole bulletin. A heading goes under title, a picture under images.',
    },
    bad: {
      zh: 'markdown: |\n  # 服务企业\n\n  窗口上门讲解办理流程。',
      en: 'markdown: |\n  # East quay\n\n  The quay reopened.',
    },
    good: {
      zh: 'title: 服务企业\nmarkdown: |\n  窗口上门讲解办理流程。',
      en: 'title: East quay\nmarkdown: |\n  The quay reopened.',
    },
  },
  'item-duplicate': {
    meaning: {
      zh: '同一部门有两条文字完全一样，或用了同一个 id。多半是重复粘贴；如果真是两件事，各写一个 id 才能分清。',
      en: 'Two items of a department have the very same words, or the same id. Most often one was pasted twice; if they are two, give each an id of its own.',
    },
    bad: {
      zh: '- section: news\n  id: training\n  text: 6月5日，举办取水许可培训。\n- section: news\n  id: training\n  text: 6月8日，举办河道采砂培训。',
      en: '- section: news\n  id: quay\n  text: The east quay reopened.\n- section: news\n  id: quay\n  text: The west quay closes for repairs.',
    },
    good: {
      zh: '- section: news\n  id: training-intake\n  text: 6月5日，举办取水许可培训。\n- section: news\n  id: training-sand\n  text: 6月8日，举办河道采砂培训。',
      en: '- section: news\n  id: east-quay\n  text: The east quay reopened.\n- section: news\n  id: west-quay\n  text: The west quay closes for repairs.',
    },
  },
  'nothing-with-items': {
    meaning: {
      zh: '零报告表示本期没有条目，与下面写的条目矛盾。多半是沿用上期的文件忘了删。',
      en: 'The file says that there is nothing to report and then reports something. Most often the line is left over from last week.',
    },
    bad: {
      zh: 'nothing: true\nitems:\n  - section: news\n    text: 6月5日，窗口举办业务培训。',
      en: 'nothing: true\nitems:\n  - section: news\n    text: The east quay reopened.',
    },
    good: {
      zh: 'items:\n  - section: news\n    text: 6月5日，窗口举办业务培训。',
      en: 'items:\n  - section: news\n    text: The east quay reopened.',
    },
  },
  'item-unknown': {
    meaning: {
      zh: '主编的编排或改动指向一个已经不在的条目：部门撤回了它，或改了文字。没有写 id 的条目，文字一改代号也变，所以要重新核对。',
      en: 'An arrangement or edit names an item that is no longer there: its department has taken it back or changed its words. An item without an id gets another reference when its words change, so look at it again.',
    },
    bad: {
      zh: 'arrange:\n  - { item: water/9c1f4e02, leave_out: 与上期重复 }',
      en: 'arrange:\n  - { item: works/9c1f4e02, leave_out: printed last week }',
    },
    good: {
      zh: 'arrange:\n  - { item: water/training, leave_out: 与上期重复 }',
      en: 'arrange:\n  - { item: works/dredging, leave_out: printed last week }',
    },
  },
  'arrangement-other-section': {
    meaning: {
      zh: '排序只在一个栏目里进行，列出的条目却属于另一个栏目。要移栏的先移栏，再排序。',
      en: 'An order is that of one section, and the item belongs to another. To bring it over, move it first.',
    },
    bad: 'arrange:\n  - section: news\n    order: [water/visit, transport/permits]',
    good: 'arrange:\n  - { item: water/visit, move_to: news }\n  - section: news\n    order: [water/visit, transport/permits]',
  },
  'merge-impossible': {
    meaning: {
      zh: '合并是把一条的文字接在另一条后面作为一段。带标题的、用 markdown 写的、以及并入自身的，接不上去。',
      en: 'Merging adds the words of one item to another as a further paragraph. That cannot be done with a title, with markdown, or with the item itself.',
    },
    bad: 'arrange:\n  - { item: water/training, merge_into: water/training }',
    good: 'arrange:\n  - { item: water/training, merge_into: water/visit }',
  },
  'edit-words-gone': {
    meaning: {
      zh: '主编要改的原文在条目里已经找不到，多半是部门自己改过了。为免改错地方，改动没有生效。',
      en: 'The words that the chief editor wanted changed are no longer in the item; its department has probably changed them. Nothing is replaced by guesswork.',
    },
    bad: {
      zh: '# 条目现在写的是“参加62人”\nedits:\n  - { item: water/training, old: 参加65人, new: 参加62人次 }',
      en: '# the item now says “three weeks”\nedits:\n  - { item: works/dredging, old: two weeks, new: 14 days }',
    },
    good: {
      zh: 'edits:\n  - { item: water/training, old: 参加62人, new: 参加62人次 }',
      en: 'edits:\n  - { item: works/dredging, old: three weeks, new: 21 days }',
    },
  },
  'edit-words-repeated': {
    meaning: {
      zh: '要改的原文在条目里不止一处，不知道改哪一处。多引前后几个字就能确定。',
      en: 'The words to be changed stand in the item more than once, so it is open which are meant. A few words before or after settle it.',
    },
    bad: {
      zh: 'edits:\n  - { item: water/training, old: 水利, new: 水务 }',
      en: 'edits:\n  - { item: works/dredging, old: quay, new: pier }',
    },
    good: {
      zh: 'edits:\n  - { item: water/training, old: 各市水利部门, new: 各市水务部门 }',
      en: 'edits:\n  - { item: works/dredging, old: east quay, new: east pier }',
    },
  },
  'edit-leaves-nothing': {
    meaning: {
      zh: '改完以后条目一个字也没有了。不想采用一条，要写明不采用和理由，这样部门和读者都查得到。',
      en: 'After the edit nothing is left of the item. To leave an item out say so, with the reason, so that it can be looked up.',
    },
    bad: {
      zh: 'edits:\n  - { item: water/notice, old: 窗口印发服务规范。, new: "" }',
      en: 'edits:\n  - { item: works/notice, old: The office was cleaned., new: "" }',
    },
    good: {
      zh: 'arrange:\n  - { item: water/notice, leave_out: 属日常工作 }',
      en: 'arrange:\n  - { item: works/notice, leave_out: daily routine }',
    },
  },
  'waiver-unused': {
    meaning: {
      zh: '这条豁免没有对应的问题：问题已经改好，或者 rule、at 写错了。留着它，以后真出同样的问题就会被悄悄放过。',
      en: 'Nothing is found that this entry could excuse: the finding is gone, or rule or at is wrong. If it stayed, the same fault would later pass in silence.',
    },
    bad: {
      zh: 'counters: { consult: 2321 }\nwaive:\n  - { rule: counter-not-sent, at: consult, reason: 系统升级 }',
      en: 'counters: { calls: 158 }\nwaive:\n  - { rule: counter-not-sent, at: calls, reason: the log was lost }',
    },
    good: { zh: 'counters: { consult: 2321 }', en: 'counters: { calls: 158 }' },
  },
  'waiver-rule-unknown': {
    meaning: {
      zh: '豁免里的规则名写错了，起不了作用。规则名就是每条提示末尾的英文代号，照抄即可。',
      en: 'The rule named here does not exist, so nothing is excused. A rule’s name stands at the end of every finding; copy it.',
    },
    bad: {
      zh: 'waive:\n  - { rule: counter-not-send, at: consult, reason: 系统升级 }',
      en: 'waive:\n  - { rule: counter-not-send, at: calls, reason: the log was lost }',
    },
    good: {
      zh: 'waive:\n  - { rule: counter-not-sent, at: consult, reason: 系统升级 }',
      en: 'waive:\n  - { rule: counter-not-sent, at: calls, reason: the log was lost }',
    },
  },
  'waiver-not-allowed': {
    meaning: {
      zh: '有些问题不改正就无法读出内容或保证数字正确，说明理由也不能放过。请改正问题本身。',
      en: 'Some faults cannot be excused with a reason, because the file could not be read or a figure not be trusted. Correct the fault itself.',
    },
    bad: {
      zh: 'counters: { accept: 343件 }\nwaive:\n  - { rule: number-with-unit, reason: 照原表填写 }',
      en: 'counters: { calls: 158 ships }\nwaive:\n  - { rule: number-with-unit, reason: as in the log }',
    },
    good: { zh: 'counters: { accept: 343 }', en: 'counters: { calls: 158 }' },
  },
  'waiver-editor-only': {
    meaning: {
      zh: '这类问题影响全刊，只能由主编决定是否放过，部门的文件里写了不算。请主编写在 issue.yaml 里。',
      en: 'This kind of finding is about the whole issue, so only the chief editor may accept it, in issue.yaml. In a department’s file it has no effect.',
    },
    bad: {
      zh: '# submissions/water.yaml\nwaive:\n  - { rule: <规则>, reason: 本期如此 }',
      en: '# submissions/works.yaml\nwaive:\n  - { rule: <rule>, reason: as agreed }',
    },
    good: {
      zh: '# issue.yaml\nwaive:\n  - { rule: <规则>, reason: 本期如此 }',
      en: '# issue.yaml\nwaive:\n  - { rule: <rule>, reason: as agreed }',
    },
  },
  'word-not-listed': {
    meaning: {
      zh: 'words.yaml 的 without 用来去掉程序自带词表里不合用的词。写在这里的词自带词表里本来没有，去不掉什么，可能是写错了。',
      en: 'without in words.yaml takes away entries of the program’s own lists. There is no such entry, so nothing is taken away; the word may be mistyped.',
    },
    bad: 'without:\n  typos: [撤销]',
    good: 'without:\n  typos: [撤消]',
  },
  'word-for-itself': {
    meaning: {
      zh: '一条的左边是错误写法，右边是正确写法。两边一样，就什么也查不出来。',
      en: 'An entry gives the wrong form on the left and the right one on the right. Where both are the same it can find nothing.',
    },
    bad: 'typos:\n  帐号: 帐号',
    good: 'typos:\n  帐号: 账号',
  },
  'word-with-blank': {
    meaning: {
      zh: '词的前后多了空格，或中间换了行。印出的文字里没有这样的词，所以永远查不到。',
      en: 'The word has a space at an end or a line break inside. No printed text has such a word, so it is never found.',
    },
    bad: 'forbidden:\n  - {word: "末位淘汰 ", reason: 已停用}',
    good: 'forbidden:\n  - {word: 末位淘汰, reason: 已停用}',
  },
  'form-without-name': {
    meaning: {
      zh: 'references 列出一个人的规范称谓，每个称谓都要带姓名，程序才认得出正文里说的是谁。',
      en: 'references lists the forms in which a person may be named. Each form has the name in it; otherwise nobody can tell whom a text means.',
    },
    bad: 'references:\n  - name: 章某某\n    forms: [章某某书记, 省委书记]',
    good: 'references:\n  - name: 章某某\n    forms: [章某某书记, 省委书记章某某]',
  },
  'rule-unknown': {
    meaning: {
      zh: 'bulletin.yaml 的 rules 用来调整某类问题的轻重，这里的规则名不存在，所以没有调整到任何东西。',
      en: 'rules in bulletin.yaml changes how grave a kind of finding is. There is no rule of this name, so nothing is changed.',
    },
    bad: 'rules:\n  item-outside-peroid: warning',
    good: 'rules:\n  item-outside-period: warning',
  },
  'rule-not-lowered': {
    meaning: {
      zh: '这种问题不改正，就会丢字、丢数，或印出错的内容，所以不能降为警告，也不能关闭。写在 rules 里的这一行不起作用。',
      en: 'Unless such a finding is put right, words or figures are lost or wrong in print. It stays an error; the line under rules has no effect.',
    },
    bad: 'rules:\n  counter-unknown: off',
    good: 'rules:\n  counter-outlier: off',
  },
};
