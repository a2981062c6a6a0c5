import { defineCatalogue } from './entry.ts';

/** What a value looks like: findings against the schemas. */
export const schema = defineCatalogue({
  'key-unknown': {
    severity: 'error',
    message: { zh: '这里没有“{key}”这一项', en: 'There is no key “{key}” here' },
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
  },
  'value-empty': {
    severity: 'error',
    message: { zh: '“{key}”是空的', en: '“{key}” is empty' },
    hint: { zh: '填写内容，或删去这一项', en: 'Fill it in or remove it' },
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
    message: { zh: '“{key}”超过 {limit} 字', en: '“{key}” has more than {limit} characters' },
  },
  'list-too-long': {
    severity: 'error',
    message: { zh: '“{key}”超过 {limit} 条', en: '“{key}” has more than {limit} entries' },
  },
  'value-range': {
    severity: 'error',
    message: { zh: '“{key}”是 {value}，应当 {limit}', en: '“{key}” is {value} but must be {limit}' },
  },
  'value-form': {
    severity: 'error',
    message: { zh: '“{key}”的写法不对：{value}', en: '“{key}” is not written in the right form: {value}' },
  },
  'date-form': {
    severity: 'error',
    message: { zh: '日期写成了“{value}”', en: '“{value}” is not a date' },
    hint: {
      zh: '写成 2023-06-07；起止日期写成 2023-06-08/2023-06-09',
      en: 'Write 2023-06-07, or 2023-06-08/2023-06-09 for several days',
    },
  },
  'date-invalid': {
    severity: 'error',
    message: { zh: '日历上没有“{value}”这一天', en: 'The calendar has no day “{value}”' },
  },
  'date-order': {
    severity: 'error',
    message: { zh: '起止日期颠倒：{value}', en: 'The last day precedes the first: {value}' },
  },
  'issue-id-form': {
    severity: 'error',
    message: { zh: '期号写成了“{value}”', en: '“{value}” is not the id of an issue' },
    hint: {
      zh: '写成 2023-21：年份、连字符、当年第几期',
      en: 'Write 2023-21: the year, a hyphen, the number in the year',
    },
  },
  'id-form': {
    severity: 'error',
    message: {
      zh: '代号“{value}”只能用小写字母、数字和连字符',
      en: 'The id “{value}” may only have lower-case letters, digits and hyphens',
    },
  },
  'number-expected': {
    severity: 'error',
    message: { zh: '“{key}”应当是数字，写成了“{value}”', en: '“{key}” must be a number, not “{value}”' },
    hint: {
      zh: '只写数字；确实没有数时写 {missing: 原因}',
      en: 'Write digits only; where there is no value write {missing: the reason}',
    },
  },
  'number-with-unit': {
    severity: 'error',
    message: { zh: '数字后面带了“{unit}”：{value}', en: 'The number has “{unit}” behind it: {value}' },
    hint: { zh: '写成 {digits}，单位由指标规定', en: 'Write {digits}; the unit is the counter’s' },
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
    hint: {
      zh: '只用数字和小数点，前面不加 0 或 +，不用 1e3、0x1F',
      en: 'Use digits and a decimal point only: no leading 0 or +, no 1e3, no 0x1F',
    },
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
    hint: { zh: '给它加上引号', en: 'Put it in quotes' },
  },
  'boolean-expected': {
    severity: 'error',
    message: {
      zh: '“{key}”只能写 true 或 false，写成了“{value}”',
      en: '“{key}” must be true or false, not “{value}”',
    },
  },
  'map-expected': {
    severity: 'error',
    message: {
      zh: '“{key}”下面应当是“键: 值”，写成了“{value}”',
      en: '“{key}” must hold “key: value” entries, not “{value}”',
    },
  },
  'list-expected': {
    severity: 'error',
    message: {
      zh: '“{key}”下面应当是以“- ”开头的列表',
      en: '“{key}” must be a list whose entries begin with “- ”',
    },
  },
  'schema-unusable': {
    severity: 'error',
    message: {
      zh: '本单位的 JSON Schema 不能用：{reason}',
      en: 'The office’s own JSON Schema cannot be used: {reason}',
    },
  },
});
