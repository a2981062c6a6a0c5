import type { schema } from '../catalogue/schema.ts';
import type { Explanation } from './explanation.ts';

/** What a value looks like. */
export const schemaExplanations: Record<keyof typeof schema, Explanation> = {
  'key-unknown': {
    meaning: {
      zh: '这个位置没有叫这个名称的项，可能是拼错了、写成了中文，或者放错了地方。写在这里的内容谁也不会用到，所以不能悄悄放过。',
      en: 'Nothing has this name in this place: it is misspelt, translated, or belongs elsewhere. What stands here would be used by nobody, so it is not passed over.',
    },
    bad: { zh: '- 栏目: news\n  date: 2023-06-07', en: '- sektion: news\n  date: 2024-01-16' },
    good: { zh: '- section: news\n  date: 2023-06-07', en: '- section: news\n  date: 2024-01-16' },
  },
  'key-form': {
    meaning: {
      zh: '指标、常数和文字的代号要写进公式和模板，所以只能用汉字、字母、数字和下划线，还不能以数字开头。',
      en: 'Ids of counters, constants and texts are used in formulas and templates, so they consist of letters, digits and underscores and do not begin with a digit.',
    },
    bad: 'counters:\n  12345-calls: { title: 热线来电, unit: 件, owner: hotline }',
    good: 'counters:\n  calls: { title: 热线来电, unit: 件, owner: hotline }',
  },
  'key-missing': {
    meaning: {
      zh: '这里少了必须写的一项。比如没有期号，就不知道这份报送归哪一期；没有栏目，就不知道条目印在哪里。',
      en: 'Something that must be there is missing. Without the issue nobody knows where the submission belongs; without the section, where the item is printed.',
    },
    bad: 'department: water\nnothing: true',
    good: 'department: water\nweek: 2023-21\nnothing: true',
  },
  'value-empty': {
    meaning: {
      zh: '名称写了，冒号后面却没有内容。空着不等于零，也不等于没有，程序不去猜：有就填上，没有就删去这一行。',
      en: 'The name is there, but nothing behind its colon. Empty is neither zero nor “none”, and the program does not guess: fill it in or remove the line.',
    },
    bad: 'counters:\n  accept:',
    good: {
      zh: 'counters:\n  accept: { missing: 系统升级，数据未导出 }',
      en: 'counters:\n  accept: { missing: the system was down }',
    },
  },
  'value-not-allowed': {
    meaning: {
      zh: '这一项只能从几个固定的词里选，写别的词程序不知道是什么意思。这些词是英文的，不能写成中文。',
      en: 'Only a few fixed words may stand here; the program does not know what another one means.',
    },
    bad: {
      zh: 'joined: { title: 进驻部门, kind: 时点数 }',
      en: 'pilots: { title: Pilots on duty, kind: stok }',
    },
    good: {
      zh: 'joined: { title: 进驻部门, kind: stock }',
      en: 'pilots: { title: Pilots on duty, kind: stock }',
    },
  },
  'value-too-long': {
    meaning: {
      zh: '这一项的文字太长，排不进给它留的位置。标题里写了整段内容的，把内容移到正文。',
      en: 'The text is too long for its place. Where a whole paragraph stands in a title, move it into the text.',
    },
    bad: {
      zh: 'title: 水利厅窗口举办取水许可业务培训，各市（州）……（共230字）',
      en: 'title: Dredging of the inner basin began … (230 characters)',
    },
    good: {
      zh: 'title: 举办取水许可业务培训\ntext: |\n  各市（州）……',
      en: 'title: Dredging begins\ntext: |\n  Dredging of the inner basin began …',
    },
  },
  'list-too-long': {
    meaning: {
      zh: '这里列出的条数超过了上限。上限定得很宽，超过它多半是重复粘贴，或者把别处的内容放到了这里。',
      en: 'There are more entries than are allowed. The limit is generous: beyond it something was mostly pasted twice or belongs elsewhere.',
    },
    bad: {
      zh: 'masthead:\n  lines:\n    - { label: 审核, text: 综合处 }\n    # ……共21行',
      en: 'masthead:\n  lines:\n    - { label: Editor, text: Office }\n    # … 21 lines',
    },
    good: {
      zh: 'masthead:\n  lines:\n    - { label: 审核, text: 综合处 }',
      en: 'masthead:\n  lines:\n    - { label: Editor, text: Office }',
    },
  },
  'value-range': {
    meaning: {
      zh: '数字超出了这一项允许的范围，比如总期号不会小于 1，一页也排不下 30 行。',
      en: 'The number is outside what is possible here: a serial number is never below 1, and 30 lines do not fit on a page.',
    },
    bad: 'layout: { lines: 30 }',
    good: 'layout: { lines: 24 }',
  },
  'value-form': {
    meaning: {
      zh: '这一项的写法有规定，比如文件名里不能有括号和空格，图片只能是 png 或 jpg。写得不对，后面要用它的地方就找不到或存不下。',
      en: 'This value must be written in a certain way: a file name without brackets and spaces, a picture as png or jpg. Otherwise what uses it later cannot find or store it.',
    },
    bad: { zh: 'output: { name: 大厅周报（正式） }', en: 'output: { name: Harbour Weekly (final) }' },
    good: { zh: 'output: { name: 大厅周报 }', en: 'output: { name: Harbour_Weekly }' },
  },
  'date-form': {
    meaning: {
      zh: '文件里的日期只有一种写法：四位年、两位月、两位日，用短横隔开；几天的写起止两天，用 / 隔开。这样排序和核对才不会出错，印出来的样子由模板决定。',
      en: 'In the files a date is written in one way: year, month and day with hyphens; several days as the first and the last with a slash. So they sort and compare without doubt; how they are printed is the template’s matter.',
    },
    bad: { zh: 'date: 2023年6月7日', en: 'date: 16 January 2024' },
    good: { zh: 'date: 2023-06-07', en: 'date: 2024-01-16' },
  },
  'date-invalid': {
    meaning: {
      zh: '日历上没有这一天，多半是月份的天数记错了，或者月和日写反了。',
      en: 'The calendar has no such day: the month is shorter, or month and day changed places.',
    },
    bad: 'date: 2023-06-31',
    good: 'date: 2023-06-30',
  },
  'date-order': {
    meaning: {
      zh: '起止日期里，后面的一天比前面的还早，多半是写反了。',
      en: 'Of the two days the last one comes before the first; most likely they changed places.',
    },
    bad: 'period: 2023-06-09/2023-06-05',
    good: 'period: 2023-06-05/2023-06-09',
  },
  'issue-id-form': {
    meaning: {
      zh: '期号是年份加当年第几期，中间一个短横，和文件夹的名字一样。它不是日历上的第几周，也不是总期号。',
      en: 'An issue is named by the year and its number in that year, with a hyphen, like its folder. It is not the week of the calendar and not the serial number.',
    },
    bad: 'week: 2023年第21期',
    good: 'week: 2023-21',
  },
  'id-form': {
    meaning: {
      zh: '部门和条目的代号会成为文件名的一部分，所以只用小写字母、数字和短横。中文名称照常写在 name 或 title 里，印出来的是名称。',
      en: 'The id of a department or item becomes part of a file’s name, hence only lower-case letters, digits and hyphens. What is printed is its name or title, which may be anything.',
    },
    bad: { zh: '- id: 水利厅\n  name: 水利厅', en: '- id: Harbour_Works\n  name: Harbour Works' },
    good: { zh: '- id: water\n  name: 水利厅', en: '- id: harbour-works\n  name: Harbour Works' },
  },
  'number-expected': {
    meaning: {
      zh: '这里要填一个数，写成了文字。“约2300”“无”“未统计”都不能参加计算；没有数和数是零也不一样，没有数要写明原因。',
      en: 'A number is expected, and there are words. “About 2300”, “none” or “not counted” cannot be added up; having no number is not the same as zero and is said with its reason.',
    },
    bad: { zh: 'counters:\n  accept: 未统计', en: 'counters:\n  calls: not counted' },
    good: {
      zh: 'counters:\n  accept: { missing: 系统升级，数据未导出 }',
      en: 'counters:\n  calls: { missing: the radar was under repair }',
    },
  },
  'number-with-unit': {
    meaning: {
      zh: '数字后面带了单位。单位由刊物统一规定，各部门只报数，免得有的报“件”、有的报“万件”。',
      en: 'The number has its unit behind it. Units are set once for the whole bulletin; departments send bare numbers.',
    },
    bad: { zh: 'counters:\n  accept: 343件', en: 'counters:\n  calls: 158 calls' },
    good: { zh: 'counters:\n  accept: 343', en: 'counters:\n  calls: 158' },
  },
  'number-magnitude': {
    meaning: {
      zh: '数字里带了“万”或“亿”。指标的单位可能是“件”，也可能就是“万件”，差一万倍，程序不替人决定。',
      en: 'The number contains 万 (ten thousand) or 亿 (a hundred million). The counter’s unit may be pieces or ten thousands of them; the difference is too large to guess.',
    },
    bad: 'counters:\n  consult: 2.3万',
    good: 'counters:\n  consult: 23000',
  },
  'number-fullwidth': {
    meaning: {
      zh: '这些数字是中文输入法的全角数字，看着像数，电脑却当成文字，不能计算。',
      en: 'These digits are the wide ones of a Chinese input method. They look like a number, but are text to a computer.',
    },
    bad: 'counters:\n  accept: ３４３',
    good: 'counters:\n  accept: 343',
  },
  'number-grouped': {
    meaning: {
      zh: '千分位的逗号或空格不要写进数里。印出来要不要分节，由模板统一决定。',
      en: 'Commas or spaces between thousands do not belong into the file. Whether they are printed is decided by the template, for all numbers alike.',
    },
    bad: 'counters:\n  consult: 2,321',
    good: 'counters:\n  consult: 2321',
  },
  'number-comma': {
    meaning: {
      zh: '数里的逗号有两种可能：小数点，或者千分位。两种读法差得太远，程序不替人决定。',
      en: 'The comma may be a decimal point or a separator of thousands. The two readings are too far apart to guess.',
    },
    bad: 'counters:\n  rate: 98,5',
    good: 'counters:\n  rate: 98.5',
  },
  'number-quoted': {
    meaning: {
      zh: '加了引号的数字是文字，不能参加计算。数字不用加引号。',
      en: 'A number in quotes is a text and cannot be added up. Numbers stand without quotes.',
    },
    bad: 'counters:\n  accept: "343"',
    good: 'counters:\n  accept: 343',
  },
  'number-form': {
    meaning: {
      zh: '以 0 开头、带加号或科学记数的数，各种软件读法不一，有的会读成另一个数。只写普通的数字和小数点。',
      en: 'A number with a leading zero, a plus sign or an exponent is read differently by different programs. Write plain digits and a decimal point.',
    },
    bad: 'counters:\n  accept: 0343',
    good: 'counters:\n  accept: 343',
  },
  'integer-expected': {
    meaning: {
      zh: '这一项数的是份数、期数这样的东西，不会有小数，多半是误打了小数点。',
      en: 'What is counted here (copies, issues) comes in wholes; most likely the decimal point is a slip.',
    },
    bad: 'copies: 94.5',
    good: 'copies: 94',
  },
  'number-too-long': {
    meaning: {
      zh: '数字长得不合常理，多半是把两个数粘到了一起，或者按键没有松开。',
      en: 'The number is longer than any real one: two were pasted together, or a key was held down.',
    },
    bad: 'counters:\n  accept: 3433433433433433433433433433433433',
    good: 'counters:\n  accept: 343',
  },
  'text-expected': {
    meaning: {
      zh: '这里要的是文字，写的却像数字、true 这样的开关，或者列成了几条。只有数字的标题，加上引号就是文字。',
      en: 'A text is expected, but this reads as a number, as true or false, or as a list. A title that is only a number becomes a text in quotes.',
    },
    bad: 'title: 12345',
    good: 'title: "12345"',
  },
  'boolean-expected': {
    meaning: {
      zh: '这一项是开关，只有 true（是）和 false（否）两个写法。“是”“yes”“on”在不同的软件里意思不一样，所以不用。',
      en: 'This is a switch with two positions, true and false. Words such as yes or on mean different things to different programs and are not used.',
    },
    bad: {
      zh: 'joined: { title: 进驻部门, kind: stock, carry: 是 }',
      en: 'pilots: { title: Pilots on duty, kind: stock, carry: yes }',
    },
    good: {
      zh: 'joined: { title: 进驻部门, kind: stock, carry: true }',
      en: 'pilots: { title: Pilots on duty, kind: stock, carry: true }',
    },
  },
  'map-expected': {
    meaning: {
      zh: '这下面要写成一行行“名称: 内容”，写的却是一个数、一句话，或者每行前面多了减号。没有名称，就不知道每个数是什么。',
      en: 'Lines of “name: value” belong here, but there is a number, a sentence, or a hyphen before each line. Without names nobody knows what each value is.',
    },
    bad: 'counters:\n  - accept: 343\n  - done: 338',
    good: 'counters:\n  accept: 343\n  done: 338',
  },
  'list-expected': {
    meaning: {
      zh: '这里可以有好几条，所以要写成列表：每条一行，前面加减号和空格；只有一条也一样。简单的也可以写在方括号里。',
      en: 'There may be several of these, so they are written as a list, even a single one: each on its line behind a hyphen and a space, or short ones in square brackets.',
    },
    bad: 'with: water',
    good: 'with: [water]',
  },
  'schema-unusable': {
    meaning: {
      zh: '本单位为 data 准备的检查规则文件（schemas 文件夹里）本身有错或不在，部门填的 data 因此没有人检查。部门编辑不用改自己的文件，请管理员处理。',
      en: 'The office’s own rules for data, a file in the folder schemas, are broken or missing, so that nobody checks what departments fill in. This is for whoever looks after the workspace, not for the department.',
    },
    bad: '{ "type": "object", "properties": { "shift": { "type": "string" } }',
    good: '{ "type": "object", "properties": { "shift": { "type": "string" } } }',
  },
};
