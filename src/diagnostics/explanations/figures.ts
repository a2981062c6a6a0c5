import type { figures } from '../catalogue/figures.ts';
import type { Explanation } from './explanation.ts';

export const figuresExplanations: Record<keyof typeof figures, Explanation> = {
  'counter-unknown': {
    meaning: {
      zh: '数字要填在 bulletin.yaml 登记的指标下面，用指标的代号，不用名称。代号写错的数字没有地方计入。',
      en: 'A number is filled in under the id of a counter that bulletin.yaml declares, not under its title. Under another word it counts nowhere.',
    },
    bad: { zh: 'counters:\n  咨询: 2321', en: 'counters:\n  Vessel calls: 158' },
    good: { zh: 'counters:\n  consult: 2321', en: 'counters:\n  calls: 158' },
  },
  'counter-not-owned': {
    meaning: {
      zh: '一个指标只由一个归口部门报送，免得同一个数报了两次、口径不一。数有出入的，请与归口部门商量。',
      en: 'A figure is sent by one department only, so that it is neither counted twice nor counted in two ways. If you know better, speak to its owner.',
    },
    bad: '# submissions/water.yaml\ncounters:\n  consult: 12',
    good: '# submissions/window.yaml\ncounters:\n  consult: 2321',
  },
  'counter-without-owner': {
    meaning: {
      zh: '每个指标都要写明由谁报送，否则没有人会报它，也没有人对它负责。',
      en: 'Every counter must say who sends it; otherwise nobody does, and nobody answers for it.',
    },
    bad: {
      zh: 'counters:\n  done: { title: 办结, unit: 件 }',
      en: 'counters:\n  calls: { title: Vessel calls }',
    },
    good: {
      zh: 'counters:\n  done: { title: 办结, unit: 件, owner: window }',
      en: 'counters:\n  calls: { title: Vessel calls, owner: traffic }',
    },
  },
  'counter-two-owners': {
    meaning: {
      zh: '由各部门分别报送的指标，每个部门报自己的数，再相加得合计，不能同时归口某一个部门。',
      en: 'Where every department sends its own number the total is their sum; there cannot be one owner as well.',
    },
    bad: {
      zh: 'transfers: { title: 热线转办, owner: window, by: departments }',
      en: 'visits: { title: Inspections, owner: safety, by: departments }',
    },
    good: {
      zh: 'transfers: { title: 热线转办, by: departments }',
      en: 'visits: { title: Inspections, by: departments }',
    },
  },
  'counter-not-due': {
    meaning: {
      zh: '按月、按季报送的指标，每月、每季只在到期的那一期报一次。别的期里再报，会把同一段时间的数算两遍。',
      en: 'A monthly or quarterly figure is sent once, in the issue in which it falls due. Sent again in another issue it would be counted twice.',
    },
    bad: '# permits: { frequency: month }; issues/2023-22/submissions/window.yaml\ncounters: { consult: 2321, permits: 96 }',
    good: 'counters: { consult: 2321 }',
  },
  'ranking-without-members': {
    meaning: {
      zh: '排名是把各部门、各区县的数从大到小排，所以要选一个分了项的指标。只有一个数的指标无从排起。',
      en: 'A ranking sets the numbers of departments or districts in order, so it needs a counter that is split by them. One number alone cannot be ranked.',
    },
    bad: {
      zh: 'counters:\n  done: { title: 办结, owner: window }\nrankings:\n  busiest: { title: 办件量, of: done }',
      en: 'counters:\n  calls: { title: Calls, owner: traffic }\nrankings:\n  busiest: { title: Busiest berths, of: calls }',
    },
    good: {
      zh: 'counters:\n  done: { title: 办结, by: departments }\nrankings:\n  busiest: { title: 办件量, of: done }',
      en: 'counters:\n  calls: { title: Calls, owner: traffic, by: [north, south] }\nrankings:\n  busiest: { title: Busiest berths, of: calls }',
    },
  },
  'section-not-sent': {
    meaning: {
      zh: '这个栏目按月或按季刊登，本期到期了却没有收到条目。可能是忘了报，也可能确实没有。',
      en: 'This section appears once a month or quarter, this issue is its turn, and nothing has come. It may have been forgotten.',
    },
    bad: {
      zh: '# 栏目 awards 每月刊登一次，本期到期\nitems: []',
      en: '# the section awards is due in this issue\nitems: []',
    },
    good: {
      zh: 'items:\n  - section: awards\n    text: 5月红旗窗口：水利厅窗口、交通运输厅窗口。',
      en: 'items:\n  - section: awards\n    text: Berth of the month is the east quay.',
    },
  },
  'earlier-twice': {
    meaning: {
      zh: '同一指标、同一时段的往期数写了两处，对比时不知道用哪一个。核对来源，留下正确的。',
      en: 'The same figure for the same period is given twice, and a comparison cannot choose. Look at the sources and keep the right one.',
    },
    bad: 'figures:\n  - { counter: accept, period: 2022-06-06/2022-06-10, current: 401, source: 2022-22 }\n  - { counter: accept, period: 2022-06-06/2022-06-10, current: 410, source: 2022-52 }',
    good: 'figures:\n  - { counter: accept, period: 2022-06-06/2022-06-10, current: 401, source: 2022-22 }',
  },
  'counter-frequency': {
    meaning: {
      zh: 'frequency 只用来表示比刊期更疏的报送，例如周刊里按月报的数。与刊期相同的不用写，更密的无法刊登。',
      en: 'frequency is for what comes less often than the bulletin, such as a monthly figure in a weekly. The bulletin’s own rhythm needs no word, and a faster one cannot be printed.',
    },
    bad: 'period: month\ncounters:\n  done: { title: Done, owner: window, frequency: month }',
    good: 'period: month\ncounters:\n  done: { title: Done, owner: window }',
  },
  'base-differs': {
    meaning: {
      zh: '部门为对比另报了一个基数，与刊物以前登的数不一样。刊登时用部门报的这个，但请确认不是抄错，因为读者会拿旧刊来对。',
      en: 'For a comparison the department has given an earlier figure of its own, and the bulletin published another. The one given is used; make sure that it is no slip, since readers may look into the old issue.',
    },
    bad: '# published last year: 1988\nconsult: { value: 2321, base: { last_year: 1898 } }',
    good: 'consult: { value: 2321, base: { last_year: 1988 } }',
  },
  'counter-not-sent': {
    meaning: {
      zh: '归口部门本期应报的数没有填。空着不等于零：累计数会因此断开，直到补上为止。',
      en: 'A figure that this department owes is not filled in. A blank is not zero: the running total has a gap until the number is sent.',
    },
    bad: '# window: consult, accept\ncounters:\n  consult: 2321',
    good: {
      zh: 'counters:\n  consult: 2321\n  accept: { missing: 受理系统升级，下期补报 }',
      en: 'counters:\n  consult: 2321\n  accept: { missing: the intake system was down; late figure next week }',
    },
  },
  'member-unknown': {
    meaning: {
      zh: '这个指标按固定的几个分项填报，没有这一项。写错的分项不会计入合计。',
      en: 'This figure is sent by fixed parts, and this is none of them. What stands under another word does not enter the total.',
    },
    bad: '# online: { by: [web, app] }\ncounters:\n  online: { wbe: 120, app: 80 }',
    good: 'counters:\n  online: { web: 120, app: 80 }',
  },
  'members-needed': {
    meaning: {
      zh: '这个指标要按分项分别填报，合计由系统相加。只报合计，就印不出各分项，也核对不了。',
      en: 'This figure is sent part by part, and the parts are added up. From a total alone the parts can be neither printed nor checked.',
    },
    bad: 'counters:\n  online: 200',
    good: 'counters:\n  online: { web: 120, app: 80 }',
  },
  'members-none': {
    meaning: {
      zh: '这个指标在 bulletin.yaml 里没有分项，只收一个数。要分项刊登的，请主编先在指标里写明分项。',
      en: 'bulletin.yaml declares no parts for this figure, so it takes one number. To print parts, ask the chief editor to declare them first.',
    },
    bad: 'counters:\n  done: { web: 200, desk: 138 }',
    good: 'counters:\n  done: 338',
  },
  'members-too-deep': {
    meaning: {
      zh: '分项最多分两级，例如市和区县；再细一级的表格印不下，也没有地方放小计。',
      en: 'Parts have two levels at most, such as cities and their districts. A third would have no place in a table or among the sub-totals.',
    },
    bad: 'by:\n  - id: city\n    members:\n      - id: district\n        members: [street-a, street-b]',
    good: 'by:\n  - id: city\n    members: [street-a, street-b]',
  },
  'member-not-sent': {
    meaning: {
      zh: '分项中有一项没有填，合计就缺了一块。没有发生的填 0，确实取不到数的写明原因。',
      en: 'One of the parts is not filled in, so the total lacks it. Write 0 where nothing happened, and the reason where the number cannot be had.',
    },
    bad: '# online: { by: [web, app, desk] }\ncounters:\n  online: { web: 120, app: 80 }',
    good: 'counters:\n  online: { web: 120, app: 80, desk: 0 }',
  },
  'name-reserved': {
    meaning: {
      zh: '这个词在填数时另有含义（如 value 表示数值、total 表示合计），用作代号会分不清。',
      en: 'This word has a meaning of its own where numbers are filled in (value, missing, total …). As an id it could not be told apart.',
    },
    bad: 'online: { title: Online, owner: window, by: [web, app, total] }',
    good: 'online: { title: Online, owner: window, by: [web, app, other] }',
  },
  'name-twice': {
    meaning: {
      zh: '两处用了同一个代号，引用它的地方就不知道指哪一个。多半是复制后忘了改。',
      en: 'Two things bear the same id, so whoever names it may mean either. Most often an entry was copied and not changed.',
    },
    bad: {
      zh: 'sections:\n  - { id: news, title: 工作动态 }\n  - { id: news, title: 部门动态 }',
      en: 'sections:\n  - { id: news, title: News }\n  - { id: news, title: Notices }',
    },
    good: {
      zh: 'sections:\n  - { id: news, title: 工作动态 }\n  - { id: departments, title: 部门动态 }',
      en: 'sections:\n  - { id: news, title: News }\n  - { id: notices, title: Notices }',
    },
  },
  'value-or-missing': {
    meaning: {
      zh: '一个指标要么有数，要么没有数并说明原因，要么跨年拆成两段，三种写法只能取一种。同时写几种互相矛盾。',
      en: 'A figure is a number, or the reason why there is none, or the parts on both sides of a turn of the year: one of the three, and only one.',
    },
    bad: {
      zh: 'accept: { value: 343, missing: 系统升级 }',
      en: 'accept: { value: 343, missing: the system was down }',
    },
    good: 'accept: { value: 343 }',
  },
  'value-not-integer': {
    meaning: {
      zh: '件数、人次这类指标是整数。出现小数，往往是把“万件”填进了“件”，或者小数点点错了位置。',
      en: 'Cases and visitors are counted in whole numbers. A fraction most often means that thousands were filled in for units, or that the point slipped.',
    },
    bad: 'accept: 343.5',
    good: 'accept: 343',
  },
  'value-decimals': {
    meaning: {
      zh: '这个指标统一保留规定的小数位，多出来的位数印不出，累计时还会产生尾差。请按规定的位数填。',
      en: 'This figure has a fixed number of decimals. Further ones are not printed and would show up as differences in totals; fill in as many as there are.',
    },
    bad: '# decimals: 1\nsatisfaction: 98.76',
    good: 'satisfaction: 98.8',
  },
  'value-negative': {
    meaning: {
      zh: '这个指标不会小于零。多半是多打了一个短横；如果想冲减以前多报的数，要用更正，累计数和说明才对得上。',
      en: 'This figure is never below zero. Most often a dash slipped in; to take back what was reported too high, use a correction, so that the total and the notice agree.',
    },
    bad: 'accept: -343',
    good: 'accept: 343',
  },
  'running-total-mismatch': {
    meaning: {
      zh: '填报的累计数与“上期累计加本期”对不上。可能本期数或累计数有一个写错，也可能累计数重新核定过，后一种要写明原因。',
      en: 'The running total as given is not the last one plus this period’s amount. One of the two may be wrong; or the total was counted anew, and then it needs a reason.',
    },
    bad: '# last closing: 5113\ncounters: { accept: 343 }\ncumulative: { accept: 5465 }',
    good: 'counters: { accept: 343 }\ncumulative: { accept: 5456 }',
  },
  'total-mismatch': {
    meaning: {
      zh: '填报的合计与各分项相加不一致。多半有一个分项或合计抄错；确有不能分摊的部分，用 note 说明。',
      en: 'The total as given is not the sum of its parts. One of them was probably mistyped; if something really belongs to no part, say so in a note.',
    },
    bad: 'online: { web: 120, app: 80, total: 210 }',
    good: 'online: { web: 120, app: 80, total: 200 }',
  },
  'cumulative-decrease': {
    meaning: {
      zh: '累计数只增不减，这次却比上期小。可能少打了一位，或把本期数填成了累计数；核减过的要写明原因。',
      en: 'A running total does not go down, and this one has. A digit may be missing, or this period’s amount was filled in instead; if it was counted anew, give the reason.',
    },
    bad: '# last issue: 12050\nsaved: 1260',
    good: 'saved: 12310',
  },
  'split-needed': {
    meaning: {
      zh: '这个统计期跨过了年（或季、月）末，累计数要从头算起，所以要分开写：年前多少、年后多少。',
      en: 'The period reaches across the end of the year (or quarter, or month), where running totals start again. So say how much fell before the turn and how much after it.',
    },
    bad: '# period: 2023-12-25/2024-01-05\ncounters:\n  accept: 305',
    good: 'counters:\n  accept: { split: { 2023: 180, 2024: 125 } }',
  },
  'split-without-span': {
    meaning: {
      zh: '跨年拆分时没有写本年的那一段，本年累计就没有起点。没有发生的写 0。',
      en: 'The split has no part for the span that has just begun, so its running total has no start. Write 0 where nothing happened.',
    },
    bad: '# period: 2023-12-25/2024-01-05\naccept: { split: { 2022: 180, 2023: 125 } }',
    good: 'accept: { split: { 2023: 180, 2024: 125 } }',
  },
  'split-other-span': {
    meaning: {
      zh: '拆分里有一段不在本期统计期之内，多半是年份写错。以前漏报的数请用补报（late）。',
      en: 'One part of the split lies outside the period; its year is probably wrong. What was forgotten earlier is sent as a late figure, under late.',
    },
    bad: '# period: 2023-12-25/2024-01-05\naccept: { split: { 2022: 180, 2023: 5, 2024: 125 } }',
    good: 'accept: { split: { 2023: 185, 2024: 125 } }',
  },
  'split-not-flow': {
    meaning: {
      zh: '只有“本期发生多少”的数才能按时间拆开。“截至某日有多少”只有一个数，没有年前年后之分。',
      en: 'Only what happened during a period can be divided in time. A state on a day, such as the number of departments in the hall, is one number.',
    },
    bad: '# joined: { kind: stock }\njoined: { split: { 2023: 20, 2024: 25 } }',
    good: 'joined: 45',
  },
  'late-not-flow': {
    meaning: {
      zh: '补报是把以前漏掉的发生数加进累计。“截至某日有多少”不累加，报最新的数就行，以前印错的作更正。',
      en: 'A late figure adds to a running total what was forgotten. A state on a day is not added up: send the newest one, and correct what was printed wrongly.',
    },
    bad: 'late:\n  2023-20:\n    joined: 46',
    good: 'counters:\n  joined: 46',
  },
  'late-without-value': {
    meaning: {
      zh: '补报就是补上以前缺的数。数还没有取到，就等取到了再报，缺报会一直记着。',
      en: 'A late figure fills a gap with a number. As long as there is no number, send nothing: the gap is remembered.',
    },
    bad: {
      zh: 'late:\n  2023-20:\n    consult: { missing: 系统升级 }',
      en: 'late:\n  2023-20:\n    consult: { missing: not yet counted }',
    },
    good: 'late:\n  2023-20:\n    consult: 30',
  },
  'earlier-issue-unknown': {
    meaning: {
      zh: '补报或更正指向的那一期不在 issues 文件夹里，无从核对当时登的是多少。多半是期号写错。',
      en: 'The issue that a late figure or correction names is not under issues, so what it published cannot be looked up. Its number is probably wrong.',
    },
    bad: '# issues: 2023-19, 2023-20, 2023-21\nlate:\n  2023-12:\n    consult: 30',
    good: 'late:\n  2023-20:\n    consult: 30',
  },
  'running-total-not-flow': {
    meaning: {
      zh: 'cumulative 里填的是“今年以来”的累计，用来与系统累加的核对。这个指标不是逐期累加的，只在 counters 里填一个数。',
      en: 'Under cumulative stands the total since the start of the year, to be checked against the sum. This figure is not summed up issue by issue; it has one number, under counters.',
    },
    bad: 'cumulative:\n  joined: 45',
    good: 'counters:\n  joined: 45',
  },
  'correction-not-earlier': {
    meaning: {
      zh: '更正针对已经印发的各期。本期还没有印，数字有误直接改报送文件，不必登更正。',
      en: 'Corrections are for issues that have been published. This one has not: change the submission itself, and no notice is needed.',
    },
    bad: {
      zh: '# issues/2023-21/issue.yaml\ncorrections:\n  - { counter: accept, issue: 2023-21, old: 334, new: 343, reason: 录入笔误 }',
      en: '# issues/2023-21/issue.yaml\ncorrections:\n  - { counter: accept, issue: 2023-21, old: 334, new: 343, reason: a slip }',
    },
    good: '# issues/2023-21/submissions/window.yaml\ncounters:\n  accept: 343',
  },
  'correction-of-sum': {
    meaning: {
      zh: '合计是由分项相加得来的，不能单独改。改了哪个分项，合计会随之更正。',
      en: 'A sum follows from its parts and cannot be changed by itself. Say which part was wrong; the sum follows.',
    },
    bad: {
      zh: 'corrections:\n  - { counter: online, issue: 2023-20, old: 212, new: 221, reason: 录入笔误 }',
      en: 'corrections:\n  - { counter: online, issue: 2023-20, old: 212, new: 221, reason: a slip }',
    },
    good: {
      zh: 'corrections:\n  - { counter: online, member: web, issue: 2023-20, old: 120, new: 129, reason: 录入笔误 }',
      en: 'corrections:\n  - { counter: online, member: web, issue: 2023-20, old: 120, new: 129, reason: a slip }',
    },
  },
  'correction-old-differs': {
    meaning: {
      zh: '更正里写的原数与当时刊登的不一致。原数照旧刊写，印出的更正启事读者才对得上。注意写的是当期数，不是累计数。',
      en: 'The old figure in the correction is not what was published. Copy it from the old issue, so that readers find it there; it is that period’s amount, not the running total.',
    },
    bad: {
      zh: '# 第20期刊登：受理312件\ncorrections:\n  - { counter: accept, issue: 2023-20, old: 321, new: 331, reason: 录入笔误 }',
      en: '# published in 2023-20: 312\ncorrections:\n  - { counter: accept, issue: 2023-20, old: 321, new: 331, reason: a slip }',
    },
    good: {
      zh: 'corrections:\n  - { counter: accept, issue: 2023-20, old: 312, new: 331, reason: 录入笔误 }',
      en: 'corrections:\n  - { counter: accept, issue: 2023-20, old: 312, new: 331, reason: a slip }',
    },
  },
  'total-without-sender': {
    meaning: {
      zh: '各部门分别报送的指标没有归口部门，所以没有人来报合计。合计由系统相加。',
      en: 'Where departments send their own numbers nobody owns the whole, so nobody can send its total. It is the sum.',
    },
    bad: 'transfers: { title: Transfers, by: departments, total: reported }',
    good: 'transfers: { title: Transfers, by: departments }',
  },
  'covers-numbers': {
    meaning: {
      zh: '合刊要把所含各期按顺序写全，并以本期期号结束，下一期才能接上。',
      en: 'A combined issue lists all the numbers it stands for, in order and without a gap, the last one its own, so that the next one can follow.',
    },
    bad: 'week: 2023-06\ncovers: [2023-04, 2023-06]',
    good: 'week: 2023-06\ncovers: [2023-05, 2023-06]',
  },
  'late-not-earlier': {
    meaning: {
      zh: '补报是补以前各期的数。本期的数直接填在 counters 里。',
      en: 'A late figure belongs to an issue before this one. Numbers of this issue stand under counters.',
    },
    bad: '# issues/2023-21/submissions/window.yaml\nlate:\n  2023-21:\n    consult: 30',
    good: 'late:\n  2023-20:\n    consult: 30',
  },
  'late-other-span': {
    meaning: {
      zh: '补报或更正的是往年（或上一季、上一月）的数，今年的累计不含它，所以只留记录，不改变累计数。',
      en: 'The late figure or correction is about last year (or last quarter, or month). This year’s running total does not contain it, so it is recorded and changes nothing.',
    },
    bad: '# issues/2024-01/submissions/window.yaml\nlate:\n  2023-52:\n    consult: 30',
    good: '# issues/2024-02/submissions/window.yaml\nlate:\n  2024-01:\n    consult: 30',
  },
  'relation-broken': {
    meaning: {
      zh: '几个数之间应有的关系不成立，例如办结比受理还多。多半有一个数填错或填串了行；确属特殊情况的，写明理由。',
      en: 'Figures that belong together do not fit, such as more cases closed than accepted. One of them is probably wrong or stands in the wrong line; a true exception needs a reason.',
    },
    bad: '# done <= accept\ncounters: { accept: 343, done: 3380 }',
    good: 'counters: { accept: 343, done: 338 }',
  },
  'formula-syntax': {
    meaning: {
      zh: '公式没有写对，算不出来。公式用半角符号：相等写 ==，不大于写 <=，乘除写 * 和 /。',
      en: 'The formula cannot be worked out as it is written. Equal is ==, at most is <=, times and divided by are * and /.',
    },
    bad: 'formula: joined = authorised + unauthorised',
    good: 'formula: joined == authorised + unauthorised',
  },
  'formula-not-comparison': {
    meaning: {
      zh: '勾稽关系要说明两边怎样比较，光有一个算式看不出对错。要算比率的，写在 derived 里。',
      en: 'A relation compares two sides; a sum alone is neither right nor wrong. A rate that is to be computed stands under derived.',
    },
    bad: 'relations:\n  - { id: done, formula: done / accept }',
    good: 'relations:\n  - { id: done, formula: done <= accept }',
  },
  'formula-not-value': {
    meaning: {
      zh: '这里要的是算得出一个数的公式，比较式只有对错，没有数值。要核对两个数的，写在 relations 里。',
      en: 'This formula must give a number, and a comparison gives only right or wrong. A check of two figures stands under relations.',
    },
    bad: 'derived:\n  rate: { formula: done <= accept, format: percent }',
    good: 'derived:\n  rate: { formula: done / accept, format: percent }',
  },
  'formula-name-unknown': {
    meaning: {
      zh: '公式里要写指标、常数或派生指标的代号，派生指标还要写在前面。名字对不上，公式就没有数可算。',
      en: 'A formula is written with the ids of counters, constants and derived figures, the latter declared above it. With another name it has nothing to count with.',
    },
    bad: {
      zh: 'formula: 办结 / 受理',
      en: 'formula: Done / Accepted',
    },
    good: 'formula: done / accept',
  },
  'ledger-without-period': {
    meaning: {
      zh: '期初台账要写明数字截至哪段时间，系统才知道到了年初累计数该不该从头算起。',
      en: 'Opening figures must say which period they close, so that it is known when running totals start again.',
    },
    bad: 'format: 1\nissue: 2023-20\nopening: true\nfigures: { accept: 5113 }',
    good: 'format: 1\nissue: 2023-20\nopening: true\nperiod: 2023-05-29/2023-06-02\nfigures: { accept: 5113 }',
  },
  'previous-issue-missing': {
    meaning: {
      zh: '累计数要接着上一期算。第一次使用时没有上一期，要把上一期印出的累计数写成一份期初台账。',
      en: 'Running totals continue those of the issue before. When you begin there is none yet, so its printed totals are written down once, as opening figures.',
    },
    bad: 'issues/2023-21/issue.yaml',
    good: '# issues/2023-20/ledger.yaml\nformat: 1\nissue: 2023-20\nopening: true\nperiod: 2023-05-29/2023-06-02\nfigures: { accept: 5113 }',
  },
  'issue-number-sequence': {
    meaning: {
      zh: '期号与上一期之间有空缺。少了一期的数，累计就不完整；合刊或停刊的，写明白就行。',
      en: 'Numbers are missing between this issue and the one before. Without their figures the running totals are incomplete; a combined or skipped issue only needs to be named.',
    },
    bad: '# issues/2023-19, issues/2023-21\nweek: 2023-21',
    good: {
      zh: 'week: 2023-21\nskipped: 第20期因五一假期停刊',
      en: 'week: 2023-21\nskipped: no issue 20 during the holidays',
    },
  },
  'serial-sequence': {
    meaning: {
      zh: '总期号应比上一期大一；合刊占几期就大几。印错的总期号会一直错下去。',
      en: 'The serial number is one above that of the issue before, or as many above as a combined issue stands for. A wrong one goes on being wrong in every later issue.',
    },
    bad: '# 2023-20: serial 440\nweek: 2023-21\nserial: 442',
    good: 'week: 2023-21\nserial: 441',
  },
  'period-overlap': {
    meaning: {
      zh: '本期统计期与上一期有重叠，重叠的几天会算两遍。多半是开始日期写错。',
      en: 'The period begins before the previous one has ended, so some days would be counted twice. The first day is probably wrong.',
    },
    bad: '# 2023-20: 2023-05-29/2023-06-02\nperiod: 2023-06-01/2023-06-09',
    good: 'period: 2023-06-05/2023-06-09',
  },
};
