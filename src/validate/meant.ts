import { nearest } from '../diagnostics/nearest.ts';
import type { Field } from './fields.ts';

/** What people call a key beside its title. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  counters: ['指标', '数据', 'figures', 'numbers'],
  text: ['正文', '内容', '文字', 'content', 'body'],
  rule: ['代码', 'code'],
  reason: ['原因', '说明', 'why', 'because'],
  old: ['原文', 'find', 'from'],
  new: ['改为', 'replace', 'to'],
  typos: ['错别字', 'misspellings'],
  aliases: ['简称', 'short'],
};

/** The key that somebody meant who wrote another: its name in other letters, its title, or the nearest of either. */
export function meantKey(typed: string, fields: ReadonlyMap<string, Field>): string | undefined {
  const plain = typed.normalize('NFKC').trim();
  const other = [...fields.keys()].find(
    (name) => Object.hasOwn(otherNames, name) && otherNames[name]?.includes(plain.toLowerCase()),
  );
  if (other !== undefined) return other;
  const words = new Map<string, string>();
  for (const name of fields.keys()) words.set(name, name);
  for (const [name, { title }] of fields) {
    for (const word of title ? [title.zh, title.en] : []) if (!words.has(word)) words.set(word, name);
  }
  const word = words.has(plain) ? plain : nearest(plain, words.keys());
  return word === undefined ? undefined : words.get(word);
}

const yes: ReadonlySet<string> = new Set([
  '是',
  '有',
  '要',
  '对',
  '允许',
  '可以',
  '√',
  '✓',
  'yes',
  'y',
  'on',
  'true',
  '1',
]);
const no: ReadonlySet<string> = new Set([
  '否',
  '无',
  '不',
  '不要',
  '不是',
  '不允许',
  '×',
  'no',
  'n',
  'off',
  'false',
  '0',
]);

/** What a word for yes or no is in YAML 1.2. */
export function meantBoolean(typed: string): boolean | undefined {
  const word = typed.normalize('NFKC').trim().toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

/** The office's words for what a setting may be. */
const settings: Readonly<Record<string, string>> = {
  中文: 'zh',
  英文: 'en',
  周: 'week',
  每周: 'week',
  周报: 'week',
  月: 'month',
  每月: 'month',
  月报: 'month',
  季: 'quarter',
  季度: 'quarter',
  每季: 'quarter',
  季报: 'quarter',
  半年: 'half-year',
  半年报: 'half-year',
  年: 'year',
  年度: 'year',
  每年: 'year',
  年报: 'year',
  不定期: 'free',
  时期数: 'flow',
  本期数: 'flow',
  时点数: 'stock',
  累计数: 'cumulative',
  快报数: 'provisional',
  初步数: 'provisional',
  核定数: 'revised',
  必报: 'required',
  必填: 'required',
  选报: 'optional',
  选填: 'optional',
  错误: 'error',
  警告: 'warning',
  提示: 'info',
  关闭: 'off',
  不查: 'off',
  文字: 'text',
  数字: 'number',
  日期: 'date',
  百分比: 'percent',
};

/** The allowed value that somebody meant who wrote another. */
export function meantValue(typed: string, allowed: readonly string[]): string | undefined {
  const plain = typed.normalize('NFKC').trim();
  const translated = Object.hasOwn(settings, plain) ? settings[plain] : undefined;
  if (translated !== undefined && allowed.includes(translated)) return translated;
  const answer = meantBoolean(plain);
  if (answer === false && allowed.includes('off')) return 'off';
  return answer !== undefined && allowed.includes(String(answer)) ? String(answer) : nearest(plain, allowed);
}

/** An issue id written in another way: 2023年第21期, 2023.21, 202321. Not the week of a calendar (2023-W23). */
export function meantIssueId(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').replace(/[\s《》〔〕[\]()]/g, '');
  const match =
    /^(\d{4})(?:年?第|[-—–./年_])(\d{1,3})(?:期|号)?$/.exec(plain) ?? /^((?:19|20)\d{2})(\d{2})$/.exec(plain);
  return match ? `${match[1]}-${match[2]?.padStart(2, '0')}` : undefined;
}

/** An id in its letters: `Transport_Hall` is transport-hall. */
export function meantId(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_.]+/g, '-');
  return /^[a-z0-9][a-z0-9-]{0,39}$/.test(plain) ? plain : undefined;
}
