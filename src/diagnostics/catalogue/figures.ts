import { defineCatalogue } from './entry.ts';

/** Counters, the ledger, relations and derived figures. */
export const figures = defineCatalogue({
  'counter-unknown': {
    severity: 'error',
    message: { zh: '没有代号为“{counter}”的指标', en: 'No counter has the id “{counter}”' },
    hint: { zh: '可以写：{choices}', en: 'It can be: {choices}' },
  },
  'counter-not-owned': {
    severity: 'error',
    message: {
      zh: '“{counter}”由{owner}报送，不由{department}报送',
      en: '“{counter}” is sent by {owner}, not by {department}',
    },
    hint: { zh: '删去这一行', en: 'Remove the line' },
  },
  'counter-without-owner': {
    severity: 'error',
    message: { zh: '指标“{counter}”没有归口部门', en: 'The counter “{counter}” has no owner' },
    hint: {
      zh: '写 owner: 部门代号，或 by: departments',
      en: 'Write owner: <department id>, or by: departments',
    },
  },
  'counter-two-owners': {
    severity: 'error',
    message: {
      zh: '指标“{counter}”由各部门分别报送，不能再写 owner',
      en: 'The counter “{counter}” is sent by departments and cannot have an owner too',
    },
    hint: { zh: '删去 owner 这一行', en: 'Remove the owner' },
  },
  'counter-not-due': {
    severity: 'error',
    message: {
      zh: '“{counter}”有自己的报送频次，截至 {day} 的数本期不该报：已经报过，或在期初数里',
      en: '“{counter}” has a rhythm of its own; its figure up to {day} is not owed here: it has been sent, or is part of the opening figures',
    },
    hint: {
      zh: '删去这一行；要改已报的数，在 issue.yaml 的 corrections 里更正',
      en: 'Remove the line; a published figure is changed under corrections in issue.yaml',
    },
  },
  'ranking-without-members': {
    severity: 'error',
    message: {
      zh: '排名要写一个有分项的指标或派生指标，如 done 或 done.closing',
      en: 'A ranking names one counter or derived figure that has members, such as done or done.closing',
    },
  },
  'section-not-sent': {
    severity: 'warning',
    waive: 'file',
    message: {
      zh: '{issue} 的栏目“{section}”截至 {day} 应有条目，没有收到',
      en: 'The section “{section}” of {issue} is due up to {day} and got no item',
    },
    hint: {
      zh: '补报一条；确实没有的，在 issue.yaml 的 waive 里说明',
      en: 'Send an item; where there is none, acknowledge it under waive in issue.yaml',
    },
  },
  'earlier-twice': {
    severity: 'error',
    message: { zh: '往期数“{figure}”写了两次', en: 'The earlier figure “{figure}” is given twice' },
    hint: { zh: '删去其中一处', en: 'Remove one of them' },
  },
  'counter-frequency': {
    severity: 'error',
    message: {
      zh: '指标“{counter}”的 frequency（{frequency}）应比刊期（{period}）长',
      en: 'The frequency of “{counter}” ({frequency}) must be slower than that of the publication ({period})',
    },
    hint: {
      zh: '删去 frequency，或写比 {period} 更长的',
      en: 'Remove frequency, or write one slower than {period}',
    },
  },
  'base-differs': {
    severity: 'info',
    message: {
      zh: '“{counter}”对比用的基数 {stated} 与已刊登的 {published} 不同，以填报的为准',
      en: '“{counter}” is compared with {stated} as stated, which differs from {published} as published',
    },
  },
  'counter-not-sent': {
    severity: 'error',
    waive: 'file',
    message: {
      zh: '{department}应报“{counter}”（{id}），没有报',
      en: '{department} owes “{counter}” ({id}) and did not send it',
    },
    hint: {
      zh: '填上 {id}，没有发生的写 0；报不出数的写 {id}: {missing: 原因}',
      en: 'Fill in {id}, 0 for none; where it is not known write {id}: {missing: the reason}',
    },
  },
  'member-unknown': {
    severity: 'error',
    message: { zh: '“{counter}”没有分项“{member}”', en: '“{counter}” has no member “{member}”' },
    hint: { zh: '可以写：{choices}', en: 'It can be: {choices}' },
  },
  'members-needed': {
    severity: 'error',
    message: { zh: '“{counter}”要按分项填：{members}', en: '“{counter}” is sent by its members: {members}' },
    hint: { zh: '每个分项写一行，如 {first}: 120', en: 'Write one line for each, such as {first}: 120' },
  },
  'members-none': {
    severity: 'error',
    message: { zh: '“{counter}”没有分项，只填一个数', en: '“{counter}” has no members; send one number' },
    hint: { zh: '写成 {id}: 120，换成实际的数', en: 'Write {id}: 120, with the real number' },
  },
  'members-too-deep': {
    severity: 'error',
    message: { zh: '分项最多两级', en: 'Members have two levels at most' },
    hint: {
      zh: '把第三级并入第二级，或另立一个指标',
      en: 'Join the third level to the second, or declare a counter of its own',
    },
  },
  'member-not-sent': {
    severity: 'error',
    waive: 'file',
    message: { zh: '“{counter}”缺分项“{member}”', en: '“{counter}” lacks its member “{member}”' },
    hint: {
      zh: '填上 {member}，没有发生的写 0；报不出数的写 {member}: {missing: 原因}',
      en: 'Fill in {member}, 0 for none; where it is not known write {member}: {missing: the reason}',
    },
  },
  'name-reserved': {
    severity: 'error',
    message: { zh: '“{name}”有专门用途，不能作代号', en: '“{name}” is a reserved word and cannot be an id' },
    hint: { zh: '换一个代号', en: 'Choose another id' },
  },
  'name-twice': {
    severity: 'error',
    message: { zh: '代号“{name}”重复', en: 'The id “{name}” is used twice' },
    hint: { zh: '给其中一个换代号', en: 'Give one of them another id' },
  },
  'value-or-missing': {
    severity: 'error',
    message: {
      zh: '“{counter}”要写 value、missing、split 三者之一',
      en: '“{counter}” needs exactly one of value, missing, split',
    },
    hint: {
      zh: '有数写 value，没有数写 missing: 原因，跨期的写 split',
      en: 'Write value for a number, missing: <reason> where there is none, split across a turn',
    },
  },
  'value-not-integer': {
    severity: 'error',
    message: { zh: '“{counter}”是整数，写成了 {value}', en: '“{counter}” is a whole number, not {value}' },
    hint: { zh: '写成 {whole}', en: 'Write {whole}' },
  },
  'value-decimals': {
    severity: 'error',
    message: {
      zh: '“{counter}”最多 {decimals} 位小数，写成了 {value}',
      en: '“{counter}” has decimals: {decimals}, and {value} has more',
    },
    hint: { zh: '写成 {rounded}', en: 'Write {rounded}' },
  },
  'value-negative': {
    severity: 'error',
    message: { zh: '“{counter}”不能为负：{value}', en: '“{counter}” cannot be negative: {value}' },
    hint: {
      zh: '去掉负号；以前的数报多了的，在 issue.yaml 的 corrections 里更正',
      en: 'Remove the minus sign; what was published too high is corrected under corrections in issue.yaml',
    },
  },
  'running-total-mismatch': {
    severity: 'error',
    message: {
      zh: '“{counter}”累计报 {typed}，按台账是 {equation}，相差 {difference}',
      en: 'The running total of “{counter}” is given as {typed}, but {equation}: a difference of {difference}',
    },
    hint: {
      zh: '改正数字；累计数经重新核定的，写 {value: {typed}, restated: 原因}',
      en: 'Correct the figure; where the total was restated write {value: {typed}, restated: the reason}',
    },
  },
  'total-mismatch': {
    severity: 'error',
    message: {
      zh: '“{counter}”合计报 {total}，分项之和是 {sum}',
      en: 'The total of “{counter}” is given as {total}, but its members add up to {sum}',
    },
    hint: { zh: '改正数字{more}', en: 'Correct the figures{more}' },
  },
  'cumulative-decrease': {
    severity: 'error',
    message: {
      zh: '“{counter}”累计数 {value} 比上期 {opening} 还小',
      en: 'The running total of “{counter}”, {value}, is below the previous one, {opening}',
    },
    hint: {
      zh: '改正数字；重新核定的，写 {value: {value}, restated: 原因}',
      en: 'Correct it; where it was restated write {value: {value}, restated: the reason}',
    },
  },
  'split-needed': {
    severity: 'error',
    message: {
      zh: '统计期跨期，“{counter}”要写明其中多少属于 {span}',
      en: 'The period lies across a turn: say how much of “{counter}” belongs to {span}',
    },
    hint: {
      zh: '写成 {split: {{before}: 120, {span}: 80}}，换成实际的数',
      en: 'Write {split: {{before}: 120, {span}: 80}} with the real amounts',
    },
  },
  'split-without-span': {
    severity: 'error',
    message: { zh: '“{counter}”的拆分里没有 {span}', en: 'The split of “{counter}” has no part for {span}' },
    hint: { zh: '写上 {span}: 属于本段的数', en: 'Add {span}: <its part>' },
  },
  'split-other-span': {
    severity: 'error',
    message: {
      zh: '“{counter}”拆分出的 {part} 不在统计期之内（本期属于 {span}）',
      en: 'The part {part} of “{counter}” is outside the period, which belongs to {span}',
    },
  },
  'split-not-flow': {
    severity: 'error',
    message: { zh: '“{counter}”不是时期数，不能拆分', en: '“{counter}” is no flow and cannot be split' },
    hint: { zh: '只写一个数', en: 'Write one number' },
  },
  'late-not-flow': {
    severity: 'error',
    message: {
      zh: '“{counter}”不是时期数，没有补报',
      en: '“{counter}” is no flow; there are no late figures of it',
    },
    hint: {
      zh: '以前各期印错的，在 issue.yaml 的 corrections 里更正',
      en: 'What was printed wrongly is corrected under corrections in issue.yaml',
    },
  },
  'late-without-value': {
    severity: 'error',
    message: { zh: '“{counter}”的补报要写一个数', en: 'A late figure of “{counter}” must be one number' },
    hint: { zh: '还没有数的，删去这一行', en: 'Where there is no number yet, remove the line' },
  },
  'earlier-issue-unknown': {
    severity: 'error',
    message: { zh: '本刊没有 {issue} 这一期', en: 'The archive has no issue {issue}' },
    hint: { zh: 'issues 里有的期才能写', en: 'It must be an issue that is there under issues' },
  },
  'running-total-not-flow': {
    severity: 'error',
    message: {
      zh: '“{counter}”不是时期数，不在 cumulative 里填',
      en: '“{counter}” is no flow; it has no entry under cumulative',
    },
    hint: { zh: '移到 counters 里', en: 'Move it to counters' },
  },
  'correction-not-earlier': {
    severity: 'error',
    message: {
      zh: '只能更正以前各期，{issue} 不在本期之前',
      en: 'Only earlier issues are corrected; {issue} is not before this one',
    },
    hint: { zh: '本期的数直接在报送文件里改', en: 'Change figures of this issue in the submission itself' },
  },
  'correction-of-sum': {
    severity: 'error',
    message: {
      zh: '“{counter}”是分项之和，要写明更正哪个分项（member）',
      en: '“{counter}” is a sum; name the member that is corrected',
    },
    hint: { zh: '写明 member，如 member: {first}', en: 'Name it, such as member: {first}' },
  },
  'correction-old-differs': {
    severity: 'error',
    message: {
      zh: '“{counter}”在 {issue} 刊登的是 {published}，不是 {old}',
      en: '“{counter}” was published in {issue} as {published}, not {old}',
    },
    hint: { zh: '写成 {published}', en: 'Write {published}' },
  },
  'total-without-sender': {
    severity: 'error',
    message: {
      zh: '“{counter}”由各部门分别报送，没有人报合计',
      en: '“{counter}” is sent by departments; nobody sends its total',
    },
    hint: {
      zh: '删去 total: reported，合计由各部门的数相加',
      en: 'Remove total: reported; the departments’ numbers are added up',
    },
  },
  'covers-numbers': {
    severity: 'error',
    message: {
      zh: '合刊 covers 要连续，并以 {issue} 结束',
      en: 'The numbers under covers must follow each other and end with {issue}',
    },
    hint: { zh: '写成 covers: [{numbers}]', en: 'Write covers: [{numbers}]' },
  },
  'late-not-earlier': {
    severity: 'error',
    message: {
      zh: '补报的期 {issue} 不在本期之前',
      en: 'The late figure’s issue {issue} is not before this one',
    },
    hint: { zh: '本期的数写在 counters 里', en: 'Figures of this issue stand under counters' },
  },
  'late-other-span': {
    severity: 'warning',
    waive: 'file',
    message: {
      zh: '“{counter}”{issue} 的数不属于 {span}，不计入本段累计',
      en: 'The figure of “{counter}” for {issue} is outside {span} and does not enter this running total',
    },
    hint: {
      zh: '核对期号；没有写错的，用 waive 说明',
      en: 'Check the issue; where it is right, acknowledge it under waive with the reason',
    },
  },
  'relation-broken': {
    severity: 'error',
    waive: 'file',
    message: {
      zh: '不符合“{relation}”：{left} 与 {right}，相差 {difference}（{formula}）',
      en: '“{relation}” does not hold: {left} against {right}, a difference of {difference} ({formula})',
    },
    hint: { zh: '核对这几个数，改正报错的', en: 'Compare these figures and correct the wrong one' },
  },
  'formula-syntax': {
    severity: 'error',
    message: { zh: '公式在{found}处写错：{formula}', en: 'The formula goes wrong at {found}: {formula}' },
  },
  'formula-not-comparison': {
    severity: 'error',
    message: {
      zh: '勾稽关系要写成比较式，如 a == b + c：{formula}',
      en: 'A relation is a comparison such as a == b + c: {formula}',
    },
  },
  'formula-not-value': {
    severity: 'error',
    message: { zh: '公式里不能有比较：{formula}', en: 'This formula must not compare: {formula}' },
    hint: { zh: '比较式写在 relations 里', en: 'Comparisons stand under relations' },
  },
  'formula-name-unknown': {
    severity: 'error',
    message: {
      zh: '公式里的“{name}”不是指标、常数或前面的派生指标',
      en: '“{name}” in the formula is no counter, constant or derived figure declared above',
    },
    hint: { zh: '可以写：{choices}', en: 'It can be: {choices}' },
  },
  'ledger-without-period': {
    severity: 'error',
    message: { zh: '台账没有写统计期（period）', en: 'The ledger does not state its period' },
    hint: {
      zh: '写一行 period: 起始日/截止日，如 period: 2023-05-29/2023-06-02',
      en: 'Add a line period: first day/last day, such as period: 2023-05-29/2023-06-02',
    },
  },
  'previous-issue-missing': {
    severity: 'error',
    message: {
      zh: '{issue} 之前没有任何一期，也没有期初台账',
      en: 'There is no issue and no opening ledger before {issue}',
    },
    hint: {
      zh: '建 {path}，写 format: 1、issue、opening: true、period 和各指标的期末数',
      en: 'Create {path} with format: 1, issue, opening: true, period and the closing figures',
    },
  },
  'issue-number-sequence': {
    severity: 'error',
    waive: 'file',
    message: {
      zh: '{issue} 不接上一期 {previous}',
      en: '{issue} does not follow the previous issue {previous}',
    },
    hint: {
      zh: '补上缺的各期；合刊写 covers: [各期]；不出的期写 skipped: 原因',
      en: 'Add what is missing; a combined issue says covers: [its numbers], numbers left out skipped: <reason>',
    },
  },
  'serial-sequence': {
    severity: 'error',
    waive: 'file',
    message: {
      zh: '总期号 {serial} 不接上一期的 {previous}',
      en: 'The serial number {serial} does not follow the previous one, {previous}',
    },
    hint: { zh: '写成 {expected}', en: 'Write {expected}' },
  },
  'period-overlap': {
    severity: 'error',
    waive: 'file',
    message: {
      zh: '统计期从 {from} 开始，上一期到 {to} 才结束',
      en: 'The period begins on {from}, but the previous one ended on {to}',
    },
    hint: { zh: '统计期从 {to} 之后的一天开始', en: 'Begin the period after {to}' },
  },
});
