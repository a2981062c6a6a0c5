import { defineCatalogue } from './entry.ts';

/** What a value looks like: findings against the schemas. */
export const schema = defineCatalogue({
  'key-unknown': {
    severity: 'error',
    message: { zh: '这里没有“{key}”这一项', en: 'There is no key “{key}” here' },
    hint: [
      {
        zh: '“{elsewhere}”不在这一层：检查缩进，看它该归哪一项',
        en: '“{elsewhere}” belongs to another level: check the indentation and what it is part of',
      },
      { zh: '可以写：{choices}', en: 'It can be: {choices}' },
    ],
  },
  'key-form': {
    severity: 'error',
    message: { zh: '“{key}”不能用作代号', en: '“{key}” cannot be used as a name' },
    hint: {
      zh: '用汉字、字母、数字和下划线，以汉字或字母开头',
      en: 'Use letters, digits and underscores, beginning with a letter',
    },
  },
  'key-missing': {
    severity: 'error',
    message: { zh: '缺少“{key}”', en: '“{key}” is missing' },
    hint: [
      { zh: '加一行 {key}: …（{zh}）', en: 'Add a line {key}: … ({en})' },
      { zh: '加一行 {key}: …', en: 'Add a line {key}: …' },
    ],
  },
  'value-empty': {
    severity: 'error',
    message: { zh: '“{key}”是空的', en: '“{key}” is empty' },
    hint: [
      {
        zh: '归它的各行（从“{outdented}”起）行首加两个空格',
        en: 'Indent the lines that belong to it, from “{outdented}” on, by two spaces',
      },
      {
        zh: '填上数字，没有发生的写 0；报不出数的写 {counter}: {missing: 原因}',
        en: 'Fill in the number, 0 for none; where it is not known write {counter}: {missing: the reason}',
      },
      { zh: '填写内容，或删去这一项', en: 'Fill it in or remove it' },
    ],
  },
  'value-not-allowed': {
    severity: 'error',
    message: {
      zh: '“{key}”不能写“{value}”，可以写：{allowed}',
      en: '“{key}” cannot be “{value}”; it can be: {allowed}',
    },
  },
  'value-too-long': {
    severity: 'error',
    message: {
      zh: '“{key}”有 {count} 字，最多 {limit} 字',
      en: '“{key}” has {count} characters; at most {limit} are allowed',
    },
  },
  'list-too-long': {
    severity: 'error',
    message: {
      zh: '“{key}”有 {count} 条，最多 {limit} 条；从这一条起多了',
      en: '“{key}” has {count} entries; at most {limit} are allowed, and this is the first too many',
    },
  },
  'value-range': {
    severity: 'error',
    message: { zh: '“{key}”是 {value}，应当 {limit}', en: '“{key}” is {value} but must be {limit}' },
  },
  'value-form': {
    severity: 'error',
    message: { zh: '“{key}”的写法不对：{value}', en: '“{key}” is not written in the right form: {value}' },
    hint: { zh: '{what}', en: '{what}' },
  },
  'date-form': {
    severity: 'error',
    message: { zh: '日期写成了“{value}”', en: '“{value}” is not a date' },
    hint: [
      { zh: '写成 {written}', en: 'Write {written}' },
      {
        zh: '照 2023-06-07 的样子写；起止日期照 {range}',
        en: 'Write it like 2023-06-07, or like {range} for several days',
      },
      { zh: '照 2023-06-07 的样子写', en: 'Write it like 2023-06-07' },
    ],
  },
  'date-invalid': {
    severity: 'error',
    message: { zh: '日历上没有“{value}”这一天', en: 'The calendar has no day “{value}”' },
    hint: { zh: '这个月只有 {days} 天', en: 'That month has {days} days' },
  },
  'date-order': {
    severity: 'error',
    message: { zh: '起止日期颠倒：{value}', en: 'The last day precedes the first: {value}' },
    hint: { zh: '写成 {written}', en: 'Write {written}' },
  },
  'issue-id-form': {
    severity: 'error',
    message: { zh: '期号写成了“{value}”', en: '“{value}” is not the id of an issue' },
    hint: [
      { zh: '写成 {written}', en: 'Write {written}' },
      {
        zh: '照 2023-21 的样子写：年份、连字符、当年第几期',
        en: 'Write it like 2023-21: the year, a hyphen, the number in the year',
      },
    ],
  },
  'id-form': {
    severity: 'error',
    message: {
      zh: '代号“{value}”只能用小写字母、数字和连字符',
      en: 'The id “{value}” may only have lower-case letters, digits and hyphens',
    },
    hint: [
      { zh: '写成 {written}', en: 'Write {written}' },
      { zh: '用拼音或英文，如 market、shuili', en: 'Write a short word, such as market' },
    ],
  },
  'number-expected': {
    severity: 'error',
    message: { zh: '“{key}”应当是数字，写成了“{value}”', en: '“{key}” must be a number, not “{value}”' },
    hint: [
      {
        zh: '只写数字，没有发生的写 0；报不出数的写 {counter}: {missing: 原因}',
        en: 'Write digits only, 0 for none; where the number is not known write {counter}: {missing: the reason}',
      },
      { zh: '只写数字', en: 'Write digits only' },
    ],
  },
  'number-with-unit': {
    severity: 'error',
    message: { zh: '数字后面带了“{unit}”：{value}', en: 'The number has “{unit}” behind it: {value}' },
    hint: [
      {
        zh: '写成 {counter}: {digits}，单位由指标规定',
        en: 'Write {counter}: {digits}; the counter has its unit',
      },
      { zh: '写成 {digits}', en: 'Write {digits}' },
    ],
  },
  'number-magnitude': {
    severity: 'error',
    message: { zh: '数字里有“{unit}”：{value}', en: 'The number has “{unit}” in it: {value}' },
    hint: {
      zh: '写成 {digits}；指标的单位本身是“{unit}…”的，写成 {point}',
      en: 'Write {digits}, or {point} if the counter’s own unit begins with “{unit}”',
    },
  },
  'number-fullwidth': {
    severity: 'error',
    message: { zh: '数字是全角的：{value}', en: 'The number is written in full-width digits: {value}' },
    hint: { zh: '写成 {digits}', en: 'Write {digits}' },
  },
  'number-grouped': {
    severity: 'error',
    message: { zh: '数字里有分隔符：{value}', en: 'The number has separators in it: {value}' },
    hint: { zh: '写成 {digits}', en: 'Write {digits}' },
  },
  'number-comma': {
    severity: 'error',
    message: { zh: '数字里有逗号：{value}', en: 'The number has a comma in it: {value}' },
    hint: {
      zh: '逗号若是小数点，写成 {point}；若是分隔符，写成 {digits}',
      en: 'Write {point} if the comma is a decimal point, {digits} if it separates groups',
    },
  },
  'number-quoted': {
    severity: 'error',
    message: { zh: '数字加了引号：{value}', en: 'The number stands in quotes: {value}' },
    hint: { zh: '去掉引号，写成 {digits}', en: 'Remove the quotes: {digits}' },
  },
  'number-form': {
    severity: 'error',
    message: { zh: '数字“{value}”的写法不对', en: '“{value}” is not a plain number' },
    hint: [
      { zh: '写成 {digits}', en: 'Write {digits}' },
      {
        zh: '只用数字和小数点，前面不加 0 或 +，不用 1e3、0x1F',
        en: 'Use digits and a decimal point only: no leading 0 or +, no 1e3, no 0x1F',
      },
    ],
  },
  'integer-expected': {
    severity: 'error',
    message: { zh: '“{key}”是整数，写成了 {value}', en: '“{key}” is a whole number, not {value}' },
  },
  'number-too-long': {
    severity: 'error',
    message: { zh: '数字“{value}”超过 {limit} 位', en: '“{value}” has more than {limit} digits' },
  },
  'text-expected': {
    severity: 'error',
    message: { zh: '“{key}”应当是文字，写成了 {value}', en: '“{key}” must be text, not {value}' },
    hint: [
      { zh: '写成 "{typed}"', en: 'Write "{typed}"' },
      {
        zh: '这里只写文字；有几行的，在冒号后写 |，各行另起，行首不用“- ”',
        en: 'Write text here; for several lines write | and the lines below it, without “- ”',
      },
    ],
  },
  'boolean-expected': {
    severity: 'error',
    message: {
      zh: '“{key}”只能写 true 或 false，写成了“{value}”',
      en: '“{key}” must be true or false, not “{value}”',
    },
    hint: { zh: '写成 {written}', en: 'Write {written}' },
  },
  'map-expected': {
    severity: 'error',
    message: {
      zh: '“{key}”下面应当是一行行“名称: 内容”，写成了“{value}”',
      en: '“{key}” must hold lines of “name: value”, not “{value}”',
    },
    hint: [
      {
        zh: '{file} 开头少了上一级的名称，如 items: 或 departments:，加在这一行上面',
        en: 'The beginning of {file} is missing: put the name these lines belong to above them, such as items: or departments:',
      },
      { zh: '写成 {written}', en: 'Write {written}' },
      { zh: '去掉行首的“{dash}”，一行写一项', en: 'Remove “{dash}” and write one entry on each line' },
      {
        zh: '一行写一项：名称、英文冒号、空格、内容',
        en: 'Write one entry on each line: its name, a colon, a space, its value',
      },
    ],
  },
  'list-expected': {
    severity: 'error',
    message: {
      zh: '“{key}”下面应当是以“- ”开头的列表',
      en: '“{key}” must be a list whose entries begin with “- ”',
    },
    hint: [
      { zh: '写成 {written}', en: 'Write {written}' },
      {
        zh: '“{nothing}”不用写：没有就删去这一项',
        en: 'Do not write “{nothing}”: where there is none remove the key',
      },
      { zh: '每一条前面加“- ”（减号加一个空格）', en: 'Begin each entry with “- ” (a hyphen and a space)' },
    ],
  },
  'schema-unusable': {
    severity: 'error',
    message: {
      zh: '本单位的 JSON Schema 不能用：{reason}',
      en: 'The office’s own JSON Schema cannot be used: {reason}',
    },
  },
});
