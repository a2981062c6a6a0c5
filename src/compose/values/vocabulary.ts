import type { Wording } from '../../diagnostics/catalogue/entry.ts';

/** Ids of the groups of names, in the order of the reference. */
export type GroupId =
  | 'root'
  | 'publication'
  | 'issue'
  | 'masthead'
  | 'mastheadLine'
  | 'correction'
  | 'section'
  | 'item'
  | 'image'
  | 'department'
  | 'counter'
  | 'member'
  | 'figure'
  | 'against'
  | 'comparison'
  | 'derived'
  | 'derivedMember'
  | 'ranking'
  | 'row'
  | 'rankGroup'
  | 'constant'
  | 'distribution'
  | 'day'
  | 'period';

/** What kind of thing a name holds; `any` is a text or a figure, as the case may be. */
export type ValueKind =
  | 'any'
  | 'boolean'
  | 'day'
  | 'figure'
  | 'list'
  | 'number'
  | 'period'
  | 'picture'
  | 'record'
  | 'text';

/** One name of a template, and what it holds. */
export interface VocabularyName {
  readonly name: string;
  readonly kind: ValueKind;
  /** The group whose names a record or each entry of a list has; none where its names are the office's own. */
  readonly of?: GroupId | 'text';
  /** Whether it can be nothing: then it prints nothing and is false in a condition. */
  readonly optional?: true;
  /** One sentence. */
  readonly description: Wording;
}

/** The names below one kind of value. */
export interface VocabularyGroup {
  readonly title: Wording;
  /** How a template gets to such a value. */
  readonly path: string;
  readonly names: readonly VocabularyName[];
  /** Further names, which the files of the office decide. */
  readonly more?: Wording;
}

/** What an entry says beside its name, kind and sentences. */
type Details = Pick<VocabularyName, 'of' | 'optional'>;

function entry(name: string, kind: ValueKind, en: string, zh: string, details: Details = {}): VocabularyName {
  return { name, kind, description: { zh, en }, ...details };
}

const optional = { optional: true } as const;

/** What a record with a `value` takes from it. */
const numberNames: readonly VocabularyName[] = [
  entry('missing', 'boolean', 'Whether `value` has no number.', '`value` 是否缺数。'),
  entry(
    'reason',
    'text',
    'Why `value` has no number, in words.',
    '`value` 为什么缺数（文字说明）。',
    optional,
  ),
  entry(
    'why',
    'text',
    'The kind of gap in `value`, as listed for a figure.',
    '`value` 缺数的类别，见“数字”。',
    optional,
  ),
];

const comparableNames: readonly VocabularyName[] = [
  ...numberNames,
  entry('against', 'record', 'Comparisons of `value`, by their base.', '`value` 的各种对比，按对比基数取。', {
    of: 'against',
  }),
];

const id = (en: string, zh: string) => entry('id', 'text', en, zh);
const unit = entry('unit', 'text', 'The unit, as declared.', '单位，照登记的写法。');

/** The parts that a counter and each of its members have. */
const ledgerNames: readonly VocabularyName[] = [
  unit,
  entry(
    'value',
    'figure',
    'The number meant when nothing else is said: the amount of a flow, the state of a stock, the running total of a cumulative.',
    '不另说明时所指的数：时期数的本期数、时点数的现状、累计指标的累计数。',
  ),
  entry('current', 'figure', 'This period’s amount.', '本期数。'),
  entry('opening', 'figure', 'The running total before this issue.', '期初数，即上期末的累计。'),
  entry('closing', 'figure', 'The running total with this issue.', '期末数，即截至本期的累计。'),
  entry('adjustment', 'figure', 'The sum of the adjustments booked in this issue.', '本期入账的调整合计。'),
  entry('late', 'figure', 'The late figures among them.', '其中的补报数。'),
  entry('corrected', 'figure', 'The corrections among them.', '其中的更正数。'),
  entry('as_of', 'day', 'The day of a state.', '时点数的日期。', optional),
  entry(
    'carried',
    'boolean',
    'Whether the state was carried over from an earlier issue.',
    '时点数是否沿用以前各期。',
  ),
  entry(
    'status',
    'text',
    '`provisional` or `revised`.',
    'provisional（快报数）或 revised（核定数）。',
    optional,
  ),
  entry('note', 'text', 'The department’s remark for the reader.', '部门给读者的说明。', optional),
  entry('restated', 'text', 'Why the running total was restated.', '累计数重新核定的原因。', optional),
];

const calendarNames: readonly VocabularyName[] = [
  entry('year', 'number', 'The year, 2024.', '年份，如 2024。'),
  entry('month', 'number', 'The month, 1 to 12.', '月份，1 到 12。'),
  entry('quarter', 'number', 'The quarter of the calendar year, 1 to 4.', '季度，1 到 4。'),
  entry('half', 'number', 'The half of the calendar year, 1 or 2.', '上半年为 1，下半年为 2。'),
];

/** Every name that templates have, by the kind of value it stands below, in the order of the reference. */
export const vocabulary: Readonly<Record<GroupId, VocabularyGroup>> = {
  root: {
    title: { zh: '开头的名称', en: 'Names to begin with' },
    path: '',
    names: [
      entry('publication', 'record', 'The periodical itself.', '刊物本身。', { of: 'publication' }),
      entry('issue', 'record', 'The issue being built.', '正在生成的这一期。', { of: 'issue' }),
      entry(
        'masthead',
        'record',
        'What the masthead bears beside title, number, publisher and date.',
        '报头上刊名、期号、编印单位和日期以外的内容。',
        { of: 'masthead' },
      ),
      entry(
        'sections',
        'list',
        'The top sections in printed order; every section also by its id.',
        '一级栏目，按印出的顺序；各级栏目都可按代号取。',
        { of: 'section' },
      ),
      entry(
        'counters',
        'list',
        'All counters in declared order, and by id.',
        '所有指标，按登记的顺序；可按代号取。',
        {
          of: 'counter',
        },
      ),
      entry(
        'derived',
        'list',
        'All derived figures in declared order, and by id.',
        '所有派生指标，按登记的顺序；可按代号取。',
        { of: 'derived' },
      ),
      entry('rankings', 'list', 'All rankings, and by id.', '所有排名；可按代号取。', { of: 'ranking' }),
      entry(
        'constants',
        'list',
        'All constants, and by id, with the value in effect on the last day of the period.',
        '所有常数，取统计期末日有效的值；可按代号取。',
        { of: 'constant' },
      ),
      entry(
        'departments',
        'list',
        'The departments of the issue’s own time in official order, and by id.',
        '当期的部门，按规范顺序；可按代号取。',
        { of: 'department' },
      ),
      entry(
        'data',
        'record',
        'The `data` of the submissions by department, where a text such as 2024-05-16 is a day, too; nothing for a department that sent none.',
        '各部门报送的 `data`，按部门代号取，其中 2024-05-16 一类的文字也可作日期用；没有报送的为空。',
      ),
      entry(
        'distribution',
        'list',
        'The lines of the colophon: to whom the issue is sent.',
        '报尾各行：报、送、发给谁。',
        { of: 'distribution' },
      ),
    ],
  },
  publication: {
    title: { zh: '刊物', en: 'The publication' },
    path: 'publication',
    names: [
      id('Its short name.', '刊物代号。'),
      entry('title', 'text', 'Its title.', '刊名。'),
      entry('publisher', 'text', 'The editing body.', '编印单位。'),
      entry('language', 'text', '`zh` or `en`.', 'zh 或 en。'),
    ],
  },
  issue: {
    title: { zh: '本期', en: 'The issue' },
    path: 'issue',
    names: [
      id('Its id, 2024-05.', '期号，如 2024-05。'),
      entry('year', 'figure', 'The year of its id.', '期号里的年份。'),
      entry('number', 'figure', 'Its number in the year.', '当年第几期。'),
      entry(
        'numbers',
        'text',
        'Its number, or those of a combined issue: 21、22; 21—23; in English 21–22.',
        '当年第几期；合刊为所含各期：21、22，三期以上 21—23。',
      ),
      entry('serial', 'figure', 'Its number from the first issue ever.', '总期号。', optional),
      entry(
        'serials',
        'text',
        'Its serial number, or those of a combined issue.',
        '总期号；合刊为所含各期的总期号。',
        optional,
      ),
      entry('period', 'period', 'The days reported on.', '统计期。'),
      entry(
        'to_date',
        'period',
        'From 1 January to the last day of the period.',
        '从 1 月 1 日到统计期末日。',
      ),
      entry('addressees', 'list', 'Whom the bulletin addresses, line by line.', '主送单位，一行一个。', {
        of: 'text',
      }),
      entry(
        'texts',
        'record',
        'Standing texts, and those of this issue, by name.',
        '固定文字和本期文字，按名称取。',
      ),
      entry('date', 'day', 'The date of issue.', '印发日期。', optional),
      entry('copies', 'figure', 'The print run.', '印数。', optional),
      entry(
        'covers',
        'list',
        'Ids that a combined issue stands for; else empty.',
        '合刊所含的各期；不是合刊则为空。',
        {
          of: 'text',
        },
      ),
      entry('corrections', 'list', 'Corrections of earlier issues.', '对以前各期的更正。', {
        of: 'correction',
      }),
      entry('draft', 'boolean', 'Whether this is a draft.', '是否草稿。'),
      entry(
        'labels',
        'record',
        'The labels of template.yaml, by name.',
        'template.yaml 里的标签，按名称取。',
      ),
    ],
  },
  masthead: {
    title: { zh: '报头', en: 'The masthead' },
    path: 'masthead',
    names: [
      entry('classification', 'text', 'Its classification.', '密级。', optional),
      entry('copy_number', 'text', 'The number of this copy, as typed.', '份号，照所写的。', optional),
      entry(
        'notice',
        'text',
        'How the bulletin is to be handled.',
        '提示语，如“内部资料　注意保存”。',
        optional,
      ),
      entry('lines', 'list', 'Who signed, checked and edited it.', '签发、审核、编辑等各项。', {
        of: 'mastheadLine',
      }),
      entry(
        'proof_mark',
        'text',
        'The mark of a proof; nothing once the issue is released.',
        '送审标记；正式发布后为空。',
        optional,
      ),
    ],
  },
  mastheadLine: {
    title: { zh: '报头的一项', en: 'A line of the masthead' },
    path: 'masthead.lines',
    names: [
      entry('label', 'text', 'What stands before the colon.', '冒号前的名目，如“签发”。', optional),
      entry('text', 'text', 'What stands behind it.', '冒号后的内容。'),
    ],
  },
  correction: {
    title: { zh: '一项更正', en: 'A correction' },
    path: 'issue.corrections',
    names: [
      entry('issue', 'text', 'The issue that was wrong.', '有误的那一期。'),
      entry('year', 'figure', 'Its year.', '那一期的年份。'),
      entry('number', 'figure', 'Its number in the year.', '那一期的期号。'),
      entry('reason', 'text', 'Why it is corrected.', '更正理由。'),
      entry('counter', 'text', 'The counter’s id, for a figure.', '更正数字时，指标的代号。', optional),
      entry('title', 'text', 'The counter’s title.', '指标名称。', optional),
      entry('unit', 'text', 'The counter’s unit.', '指标的单位。', optional),
      entry('member_title', 'text', 'The member’s title.', '分项名称。', optional),
      entry(
        'member',
        'text',
        'The member’s id, for the figure of a member.',
        '更正分项的数时，分项的代号。',
        optional,
      ),
      entry('passage', 'text', 'Where the words stand, for a passage.', '更正文字时，文字的位置。', optional),
      entry('old', 'any', 'The figure or words as published.', '原刊的数或文字。'),
      entry('new', 'any', 'The right figure or words.', '正确的数或文字。'),
    ],
  },
  section: {
    title: { zh: '栏目', en: 'A section' },
    path: 'sections.<id>',
    names: [
      id('Its id.', '栏目代号。'),
      entry('title', 'text', 'Its heading, without a number.', '标题，不带序号。'),
      entry(
        'due',
        'boolean',
        'Whether this issue owes it; always true without a rhythm of its own.',
        '本期是否应有；没有自己的频次则总是应有。',
      ),
      entry(
        'period',
        'period',
        'The period it stands for: that of its own rhythm, or the issue’s.',
        '所涵盖的时期：自己频次的一期，否则为统计期。',
      ),
      entry('items', 'list', 'Its items, in printed order.', '条目，按印出的顺序。', { of: 'item' }),
      entry(
        'sections',
        'list',
        'The sections below it, in order and by id.',
        '下级栏目，按顺序；可按代号取。',
        {
          of: 'section',
        },
      ),
    ],
  },
  item: {
    title: { zh: '条目', en: 'An item' },
    path: 'sections.<id>.items',
    names: [
      entry(
        'text',
        'text',
        'Its words, sent as text or as Markdown; printed exactly once.',
        '正文（文字或 Markdown），必须恰好印一次。',
      ),
      entry('title', 'text', 'Its title.', '标题。', optional),
      entry(
        'images',
        'list',
        'Its pictures; each prints itself with its caption.',
        '图片；直接输出就印出图和图题。',
        {
          of: 'image',
        },
      ),
      id('Its id, or the fingerprint of its words.', '条目代号，没有则为指纹。'),
      entry('reference', 'text', 'The department’s id and its own: office/training.', '部门代号/条目代号。'),
      entry('department', 'record', 'The department that sent it.', '报送部门。', { of: 'department' }),
      entry('with', 'list', 'Further departments.', '共同报送的部门。', { of: 'department' }),
      entry('period', 'period', 'Its day or days.', '日期或起止日期。', optional),
    ],
    more: {
      zh: '另有栏目所声明的附加字段，按字段名取：文字为文本，数为数字，日期照所写印出（2024-05-16），可用 `date` 改写，也有日期的各个名称，是否为布尔值。',
      en: 'And the fields that its section declares, by name: a number is a figure; a date is printed as typed, 2024-05-16, can be formatted by `date`, and has the names of a day.',
    },
  },
  image: {
    title: { zh: '条目的图片', en: 'A picture of an item' },
    path: 'item.images',
    names: [
      entry('picture', 'picture', 'The picture alone, without its caption.', '只有图，不带图题。'),
      entry('caption', 'text', 'Its caption.', '图题。', optional),
      entry('alt', 'text', 'What it shows, in words.', '替代文字。'),
      entry('file', 'text', 'The name of its file.', '文件名。'),
    ],
  },
  department: {
    title: { zh: '部门', en: 'A department' },
    path: 'departments.<id>',
    names: [
      id('Its id.', '部门代号。'),
      entry('name', 'text', 'Its name in the time of the issue.', '当期的名称。'),
    ],
  },
  counter: {
    title: { zh: '指标', en: 'A counter' },
    path: 'counters.<id>',
    names: [
      id('Its id.', '指标代号。'),
      entry('members', 'list', 'Its members in order, and by id.', '分项，按顺序；可按代号取。', {
        of: 'member',
      }),
      entry(
        'due',
        'boolean',
        'Whether this issue owes it; always true without a rhythm of its own.',
        '本期是否应报；没有自己的频次则总是应报。',
      ),
      entry(
        'period',
        'period',
        'The period its figure stands for: that of its own rhythm, or the issue’s.',
        '这个数所属的时期：自己频次的一期，否则为统计期。',
      ),
      entry(
        'unallocated',
        'figure',
        'What a reported total has beyond the sum of its members.',
        '填报的合计比分项之和多出的数。',
      ),
      entry('title', 'text', 'What is counted.', '指标名称。'),
      ...ledgerNames,
      ...comparableNames,
    ],
    more: {
      zh: '一级分项可以简写：counters.visits.north 就是 counters.visits.members.north。',
      en: 'Members of the first level may be written short: counters.visits.north is counters.visits.members.north.',
    },
  },
  member: {
    title: { zh: '分项', en: 'A member' },
    path: 'counters.<id>.members.<member>',
    names: [
      id('Its id.', '分项代号。'),
      entry('members', 'list', 'Its own members in order, and by id.', '下级分项，按顺序；可按代号取。', {
        of: 'member',
      }),
      entry('title', 'text', 'The member’s name.', '分项名称。'),
      ...ledgerNames,
      ...comparableNames,
    ],
  },
  figure: {
    title: { zh: '数字', en: 'A figure' },
    path: 'counters.<id>.closing',
    names: [
      entry('missing', 'boolean', 'Whether there is no number.', '是否缺数。'),
      entry(
        'reason',
        'text',
        'Why there is none, in the department’s words or as the issues that lack.',
        '缺数的原因：部门的说明，或缺报的各期。',
        optional,
      ),
      entry(
        'why',
        'text',
        'The kind of gap: `not-sent`, `stated`, `unknown-opening`, `gap`, `restated`, `zero-base`, `no-base` or `not-applicable`.',
        '缺数的类别：not-sent 未报、stated 部门说明、unknown-opening 期初未知、gap 部分缺数、restated 重新核定、zero-base 基数为零、no-base 无可比数、not-applicable 没有这个数。',
        optional,
      ),
      entry('unit', 'text', 'Its unit.', '单位。'),
      entry('title', 'text', 'What it is.', '这是什么数。'),
      entry(
        'against',
        'record',
        'Comparisons, by their base; only figures of counters, derived figures and rankings have them.',
        '各种对比，按对比基数取；只有指标、派生指标和排名的数才有。',
        { of: 'against' },
      ),
    ],
  },
  against: {
    title: { zh: '对比的基数', en: 'What a figure is compared with' },
    path: 'counters.<id>.closing.against',
    names: [
      entry('previous', 'record', 'The issue before.', '上一期（环比）。', { of: 'comparison' }),
      entry('last_year', 'record', 'The same calendar period a year earlier.', '上年同期（同比）。', {
        of: 'comparison',
      }),
      entry('same_number', 'record', 'The issue of the same number last year.', '上年同一期号的一期。', {
        of: 'comparison',
      }),
      entry('benchmark', 'record', 'The benchmark that the department stated.', '部门给出的对照值。', {
        of: 'comparison',
      }),
    ],
    more: {
      zh: '另有各常数，按代号取：against.target。',
      en: 'And every constant by its id: against.target.',
    },
  },
  comparison: {
    title: { zh: '一种对比', en: 'A comparison' },
    path: 'counters.<id>.closing.against.previous',
    names: [
      entry('base', 'figure', 'The figure compared with.', '对比的基数。'),
      entry('change', 'figure', 'The figure less the base.', '增减量。'),
      entry('rate', 'figure', 'The change as a percentage of the base.', '增减幅度（百分数）。'),
      entry(
        'points',
        'figure',
        'The change of a percentage, in percentage points.',
        '百分数的增减，以百分点计。',
      ),
      entry('times', 'figure', 'How many times the base the figure is.', '是基数的几倍。'),
      entry('issue', 'text', 'The issue that the base stands in.', '基数所在的一期。', optional),
      entry('period', 'period', 'The period of the base.', '基数的时期。', optional),
    ],
  },
  derived: {
    title: { zh: '派生指标', en: 'A derived figure' },
    path: 'derived.<id>',
    names: [
      entry('title', 'text', 'What it is.', '名称。'),
      unit,
      id('Its id.', '代号。'),
      entry('value', 'figure', 'The figure from the totals of its operands.', '由各数的合计算出的数。'),
      entry(
        'members',
        'list',
        'The figure for each member, in order and by id.',
        '各分项的数，按顺序；可按代号取。',
        {
          of: 'derivedMember',
        },
      ),
      ...comparableNames,
    ],
    more: {
      zh: '分项可以简写：derived.rate.north 就是 derived.rate.members.north。',
      en: 'Members may be written short: derived.rate.north is derived.rate.members.north.',
    },
  },
  derivedMember: {
    title: { zh: '派生指标的分项', en: 'A member of a derived figure' },
    path: 'derived.<id>.members.<member>',
    names: [
      entry('title', 'text', 'The member’s name.', '分项名称。'),
      unit,
      id('The member’s id.', '分项代号。'),
      entry('value', 'figure', 'The figure for this member.', '这个分项的数。'),
      entry('members', 'list', 'Its members in order, and by id.', '下级分项，按顺序；可按代号取。', {
        of: 'derivedMember',
      }),
      ...comparableNames,
    ],
  },
  ranking: {
    title: { zh: '排名', en: 'A ranking' },
    path: 'rankings.<id>',
    names: [
      id('Its id.', '排名代号。'),
      entry('title', 'text', 'Its title.', '名称。'),
      entry('minimum', 'figure', 'The smallest base that is ranked.', '参加排名的最低基数。', optional),
      entry('rows', 'list', 'The ranked units in order, and by id.', '有名次的各项，按名次；可按代号取。', {
        of: 'row',
      }),
      entry(
        'unranked',
        'list',
        'Units without a rank, in the order of their list.',
        '没有名次的各项，按分项顺序。',
        {
          of: 'row',
        },
      ),
      entry(
        'groups',
        'list',
        'The ranked units, those of equal rank together.',
        '有名次的各项，并列的归在一起。',
        {
          of: 'rankGroup',
        },
      ),
    ],
  },
  row: {
    title: { zh: '排名的一项', en: 'A row of a ranking' },
    path: 'rankings.<id>.rows',
    names: [
      id('The unit’s id.', '分项代号。'),
      entry('title', 'text', 'The unit’s name.', '分项名称。'),
      entry('value', 'figure', 'The figure that ranks it.', '据以排名的数。'),
      entry('rank', 'figure', 'Its rank, from 1.', '名次，从 1 起。', optional),
      entry('tied', 'boolean', 'Whether another unit has the same rank.', '是否并列。'),
      entry('previous_rank', 'figure', 'Its rank in the issue before.', '上一期的名次。', optional),
      entry(
        'rise',
        'figure',
        'Places gained since the issue before; below zero: lost.',
        '比上一期上升几位；负数为下降。',
        optional,
      ),
      ...comparableNames,
    ],
  },
  rankGroup: {
    title: { zh: '排名里并列的一组', en: 'A group of equal rank' },
    path: 'rankings.<id>.groups',
    names: [
      entry('rank', 'figure', 'The rank they share.', '共同的名次。'),
      entry('value', 'figure', 'The figure of the first of them.', '其中第一项的数。'),
      entry('rows', 'list', 'The units of this rank.', '这一名次的各项。', { of: 'row' }),
      entry('size', 'number', 'How many they are.', '有几项。'),
    ],
  },
  constant: {
    title: { zh: '常数', en: 'A constant' },
    path: 'constants.<id>',
    names: [
      id('Its id.', '常数代号。'),
      entry('title', 'text', 'What it is.', '名称。'),
      unit,
      entry('value', 'figure', 'The value in effect on the last day of the period.', '统计期末日有效的值。'),
      entry('members', 'list', 'The figure for each member, by id.', '各分项的值，可按代号取。', {
        of: 'figure',
      }),
      ...numberNames,
    ],
  },
  distribution: {
    title: { zh: '报尾的一行', en: 'A line of the distribution' },
    path: 'distribution',
    names: [
      entry('label', 'text', 'How it is sent: 报, 送, cc.', '报、送、发等字样。', optional),
      entry('to', 'text', 'To whom.', '给谁。'),
    ],
  },
  day: {
    title: { zh: '日期', en: 'A day' },
    path: 'issue.date',
    names: [
      ...calendarNames,
      entry('day', 'number', 'The day of the month, 1 to 31.', '几号，1 到 31。'),
      entry('week', 'number', 'The week of the year by ISO 8601.', '第几周（ISO 8601）。'),
      entry('week_year', 'number', 'The year that this week belongs to.', '这一周所属的年份。'),
    ],
  },
  period: {
    title: { zh: '时期', en: 'A period' },
    path: 'issue.period',
    names: [
      entry('from', 'day', 'Its first day.', '第一天。', { of: 'day' }),
      entry(
        'to',
        'day',
        'Its last day; year, month, quarter and half are those of this day.',
        '最后一天；年、月、季、半年都按这一天。',
        {
          of: 'day',
        },
      ),
      entry('days', 'number', 'How many days, the first and the last included.', '共几天，首尾都算。'),
      ...calendarNames,
    ],
  },
};
