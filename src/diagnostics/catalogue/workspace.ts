import { defineCatalogue } from './entry.ts';

/** Files, issues, departments, sections and items: what must fit together in a workspace. */
export const workspace = defineCatalogue({
  'publication-missing': {
    severity: 'error',
    message: { zh: '没有 bulletin.yaml', en: 'There is no bulletin.yaml' },
    hint: {
      zh: '在放 bulletin.yaml 的文件夹里运行；还没有工作区的，先运行 bulletin init',
      en: 'Run in the folder that has it; where there is no workspace yet, run bulletin init',
    },
  },
  'departments-missing': {
    severity: 'error',
    message: { zh: '没有 departments.yaml', en: 'There is no departments.yaml' },
    hint: {
      zh: '建 departments.yaml，按排列顺序写各部门的 id 和 name',
      en: 'Create departments.yaml with the id and name of every department, in order',
    },
  },
  'word-not-listed': {
    severity: 'warning',
    message: {
      zh: '程序自带的 {list} 词表里没有“{word}”，无从去掉',
      en: 'The program’s list {list} has no “{word}” to take away',
    },
  },
  'word-for-itself': {
    severity: 'warning',
    message: {
      zh: '“{word}”左右两边写得一样，这一条不起作用',
      en: '“{word}” stands for itself: the entry does nothing',
    },
    hint: {
      zh: '左边写错误写法，右边写正确写法',
      en: 'Write the wrong form on the left, the right one on the right',
    },
  },
  'word-with-blank': {
    severity: 'warning',
    message: {
      zh: '“{word}”前后有空格或中间有换行，正文里不会有这样的词',
      en: '“{word}” has a space at an end or a line break inside: no text has such a word',
    },
    hint: { zh: '写成“{word}”，不留空格', en: 'Write “{word}” without spaces around it' },
  },
  'form-without-name': {
    severity: 'warning',
    message: {
      zh: '称谓“{form}”里没有姓名“{name}”，这一条不起作用',
      en: 'The form “{form}” does not contain the name “{name}”: it does nothing',
    },
    hint: { zh: '把姓名一起写上', en: 'Write it with the name' },
  },
  'file-unused': {
    severity: 'error',
    message: { zh: '这个文件没有用处：{path}', en: 'Nothing uses this file: {path}' },
    hint: {
      zh: '移走，或在 bulletin.yaml 的 exclude 里写明{more}',
      en: 'Move it away, or name it under exclude in bulletin.yaml{more}',
    },
  },
  'issue-folder-name': {
    severity: 'error',
    message: {
      zh: '文件夹“{name}”应当叫“{expected}”',
      en: 'The folder “{name}” must be called “{expected}”',
    },
  },
  'issue-file-missing': {
    severity: 'error',
    message: { zh: '{issue} 没有 issue.yaml', en: '{issue} has no issue.yaml' },
    hint: { zh: '运行 bulletin new --week {issue}', en: 'Run bulletin new --week {issue}' },
  },
  'issue-id-mismatch': {
    severity: 'error',
    message: { zh: '写的是 {stated}，文件夹是 {folder}', en: 'It says {stated}, but the folder is {folder}' },
    hint: { zh: '写成 {folder}', en: 'Write {folder}' },
  },
  'publish-date-order': {
    severity: 'error',
    waive: 'file',
    message: {
      zh: '印发日期 {date} 早于统计期末 {to}',
      en: 'The date of issue {date} is before the end of the period {to}',
    },
    hint: { zh: '核对印发日期和统计期（period）', en: 'Compare the date with the period' },
  },
  'serial-below-number': {
    severity: 'error',
    waive: 'file',
    message: {
      zh: '总期号 {serial} 小于 {year} 年第 {number} 期',
      en: 'The serial number {serial} is below number {number} of {year}',
    },
    hint: {
      zh: '总期号从创刊算起，不会小于当年的期数',
      en: 'A serial number counts from the first issue ever and is never below the number of the year',
    },
  },
  'submission-file-name': {
    severity: 'error',
    message: { zh: '“{name}”不是部门的报送文件', en: '“{name}” is not a department’s submission' },
    hint: {
      zh: '报送文件叫 部门代号.yaml；多余的副本移走',
      en: 'A submission is called <department id>.yaml; move copies away',
    },
  },
  'submission-wrong-department': {
    severity: 'error',
    message: {
      zh: '写的部门是 {stated}，文件名是 {file}',
      en: 'It says department {stated}, but the file is {file}',
    },
    hint: { zh: '写成 department: {file}', en: 'Write department: {file}' },
  },
  'submission-wrong-issue': {
    severity: 'error',
    message: { zh: '写的期号是 {stated}，放在 {folder}', en: 'It says issue {stated}, but lies in {folder}' },
    hint: { zh: '写成 week: {folder}', en: 'Write week: {folder}' },
  },
  'submission-missing': {
    severity: 'error',
    waive: 'file',
    message: {
      zh: '{department}没有报送（应报：{owed}）',
      en: '{department} has sent nothing (it owes: {owed})',
    },
    hint: {
      zh: '运行 bulletin new {id} --week {issue}；本期不收时在 issue.yaml 的 without 里写明原因',
      en: 'Run bulletin new {id} --week {issue}, or leave it out under without in issue.yaml with the reason',
    },
  },
  'submission-items-missing': {
    severity: 'error',
    waive: 'file',
    message: { zh: '{department}每期都要报条目', en: '{department} owes items in every issue' },
    hint: { zh: '没有条目时写 nothing: true', en: 'Where there are none write nothing: true' },
  },
  'submission-empty': {
    severity: 'warning',
    waive: 'file',
    message: { zh: '报送里没有条目、数字或数据', en: 'The submission has no items, figures or data' },
    hint: { zh: '没有内容时写 nothing: true', en: 'Where there is nothing to report write nothing: true' },
  },
  'department-unknown': {
    severity: 'error',
    message: { zh: '没有代号为“{department}”的部门', en: 'No department has the id “{department}”' },
    hint: { zh: '登记的有：{choices}', en: 'The registry has: {choices}' },
  },
  'department-not-existing': {
    severity: 'error',
    message: {
      zh: '{department}在 {day} 尚未设立或已经撤并',
      en: '{department} does not exist on {day}: not yet, or no longer',
    },
    hint: { zh: '改由接续的部门 {successor} 报送', en: 'Its successor {successor} sends it now' },
  },
  'section-unknown': {
    severity: 'error',
    message: { zh: '没有代号为“{section}”的栏目', en: 'No section has the id “{section}”' },
    hint: { zh: '可以写：{choices}', en: 'It can be: {choices}' },
  },
  'section-without-items': {
    severity: 'error',
    message: { zh: '栏目“{section}”不收条目', en: 'The section “{section}” takes no items' },
    hint: { zh: '可以写：{choices}', en: 'It can be: {choices}' },
  },
  'section-not-open': {
    severity: 'error',
    message: {
      zh: '栏目“{section}”不收{department}的条目',
      en: 'The section “{section}” takes no items from {department}',
    },
    hint: { zh: '可以写：{choices}', en: 'It can be: {choices}' },
  },
  'item-without-text': {
    severity: 'error',
    message: { zh: '条目没有正文（text）', en: 'The item has no text' },
    hint: {
      zh: '写 text: |，下一行缩进写正文',
      en: 'Write text: | and the words on the next line, indented',
    },
  },
  'text-and-markdown': {
    severity: 'error',
    message: { zh: '条目不能同时有 text 和 markdown', en: 'An item has text or markdown, not both' },
    hint: { zh: '删去其中一个', en: 'Remove one of them' },
  },
  'markdown-not-allowed': {
    severity: 'error',
    message: { zh: '栏目“{section}”不能用 markdown', en: 'The section “{section}” does not allow markdown' },
    hint: { zh: '写成 text', en: 'Write text' },
  },
  'markdown-unsupported': {
    severity: 'error',
    message: { zh: 'markdown 里不能用{what}', en: 'Markdown of an item cannot have {what}' },
    hint: {
      zh: '可以用段落、列表、表格、加粗和链接',
      en: 'It can have paragraphs, lists, tables, bold words and links',
    },
  },
  'item-duplicate': {
    severity: 'error',
    message: { zh: '条目 {reference} 重复', en: 'The item {reference} stands twice' },
    hint: {
      zh: '同一条删去一处；确是两条的，各写一个 id',
      en: 'Remove one of the two; where they are different items give each an id',
    },
  },
  'nothing-with-items': {
    severity: 'error',
    message: { zh: '写了零报告（nothing），又有条目', en: 'It says nothing: true, yet has items' },
    hint: { zh: '有条目就删去 nothing 这一行', en: 'Where there are items, remove the line nothing' },
  },
  'item-unknown': {
    severity: 'error',
    message: {
      zh: '没有条目 {reference}（可能已改动或撤回）',
      en: 'There is no item {reference}; it may have changed or gone',
    },
    hint: { zh: 'bulletin status --items 列出各条目的代号', en: 'bulletin status --items lists the items' },
  },
  'arrangement-other-section': {
    severity: 'error',
    message: {
      zh: '条目 {reference} 在栏目 {section}，不在 {expected}',
      en: 'The item {reference} is in section {section}, not in {expected}',
    },
    hint: {
      zh: '写在 section: {section} 下；要移栏的，先写 item: {reference} 和 move_to: {expected}',
      en: 'Write it under section: {section}; to move it write item: {reference} with move_to: {expected} first',
    },
  },
  'merge-impossible': {
    severity: 'error',
    message: { zh: '{reference} 不能并入 {into}', en: '{reference} cannot be merged into {into}' },
    hint: {
      zh: '带标题的、用 markdown 写的不能合并，也不能并入自己',
      en: 'Items with a title or in markdown cannot be merged, nor an item into itself',
    },
  },
  'edit-words-gone': {
    severity: 'error',
    message: { zh: '{reference} 里已经没有“{old}”', en: '{reference} no longer has the words “{old}”' },
    hint: {
      zh: '照条目现在的文字改 old；不用改了就删去这一条',
      en: 'Quote the words that stand there now; if nothing needs changing, remove the edit',
    },
  },
  'edit-words-repeated': {
    severity: 'error',
    message: {
      zh: '“{old}”在 {reference} 里出现 {count} 次',
      en: 'The words “{old}” stand {count} times in {reference}',
    },
    hint: { zh: '多引几个字，使它只出现一次', en: 'Quote a few more words, so that they stand there once' },
  },
  'edit-leaves-nothing': {
    severity: 'error',
    message: { zh: '改动使 {reference} 一个字也不剩', en: 'The edit leaves nothing of {reference}' },
    hint: {
      zh: '不采用的条目在 arrange 里写 leave_out',
      en: 'Leave the item out under arrange, with leave_out',
    },
  },
  'waiver-unused': {
    severity: 'warning',
    waive: 'publication',
    message: { zh: '没有可豁免的问题：{rule}{at}', en: 'There is no finding to acknowledge: {rule}{at}' },
    hint: { zh: '问题已消失就删去这一条', en: 'Remove it if the finding is gone' },
  },
  'waiver-rule-unknown': {
    severity: 'error',
    message: { zh: '没有规则“{rule}”', en: 'There is no rule “{rule}”' },
    hint: {
      zh: '写问题那一行末尾的代码，如 {example}',
      en: 'Write the code at the end of the finding’s line, such as {example}',
    },
  },
  'waiver-not-allowed': {
    severity: 'error',
    message: { zh: '“{rule}”不能豁免', en: '“{rule}” cannot be acknowledged away' },
    hint: { zh: '改正问题，删去这一条', en: 'Correct the finding itself and remove this entry' },
  },
  'waiver-editor-only': {
    severity: 'error',
    message: {
      zh: '“{rule}”只能由主编在 issue.yaml 里豁免',
      en: '“{rule}” can be acknowledged only by the chief editor, in issue.yaml',
    },
    hint: { zh: '移到 issue.yaml 的 waive 里', en: 'Move it to waive in issue.yaml' },
  },
  'rule-unknown': {
    severity: 'warning',
    message: { zh: 'rules 里的“{rule}”不是规则', en: '“{rule}” under rules is no rule' },
  },
  'rule-not-lowered': {
    severity: 'warning',
    message: {
      zh: '“{rule}”不能降低或关闭，这一行不起作用',
      en: '“{rule}” cannot be lowered or switched off; this line has no effect',
    },
    hint: {
      zh: '删去这一行：不改正它，就会丢字、丢数或印错',
      en: 'Delete the line: unless it is put right, words or figures are lost or wrong',
    },
  },
});
