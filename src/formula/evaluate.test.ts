import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../model/decimal.ts';
import { type Amount, isKnown, known, missing } from '../model/ledger.ts';
import { SourceText } from '../model/origin.ts';
import { compare, evaluate, type Lookup } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { parseFormula } from './parse.ts';

const origin = (path: string) => ({ source: new SourceText(path, ''), path: [], span: [0, 0] as const });

/** Figures of one issue: digits, or the reason why there are none. */
const figures: Record<string, Amount> = {
  受理: known(parse('5456'), [origin('window.yaml')]),
  办结: known(parse('5210'), [origin('hall.yaml')]),
  零: known(parse('0')),
  十分之一: known(parse('0.1')),
  十分之二: known(parse('0.2')),
  大数: known(parse('9007199254740993')),
  缺: missing('stated', '系统升级', [origin('transport.yaml')]),
  未报: missing('not-sent'),
};

function parse(digits: string) {
  const value = parseDecimal(digits);
  if (!value) throw new Error(digits);
  return value;
}

const lookup: Lookup = ({ name, member, aspect }) =>
  figures[name] ?? missing('not-applicable', `${name}[${member ?? ''}].${aspect}`);

function formula(text: string): Expression {
  const parsed = parseFormula(text);
  if ('fault' in parsed) throw new Error(`${text}: ${parsed.fault.at}`);
  return parsed.expression;
}

function value(text: string): string {
  const amount = evaluate(formula(text), lookup);
  return isKnown(amount)
    ? amount.value.toFixed()
    : `${amount.missing}${amount.reason ? `: ${amount.reason}` : ''}`;
}

describe('a formula is computed in exact decimals', () => {
  it.each([
    ['受理 - 办结', '246'],
    ['受理 + 办结 * 2', '15876'],
    ['(受理 + 办结) * 2', '21332'],
    ['-受理 + 办结', '-246'],
    ['十分之一 + 十分之二', '0.3'],
    ['大数 + 2', '9007199254740995'],
    ['大数 * 大数', '81129638414606699710187514626049'],
    ['1 / 8', '0.125'],
    ['1 / 3 * 3', `0.${'9'.repeat(60)}`],
    ['007 + 1.50', '8.5'],
    ['00', '0'],
  ])('%s = %s', (text, result) => expect(value(text)).toBe(result));
});

describe('what is missing stays missing', () => {
  it.each([
    ['缺', 'stated: 系统升级'],
    ['受理 + 缺', 'stated: 系统升级'],
    ['缺 * 零', 'stated: 系统升级'],
    ['-缺', 'stated: 系统升级'],
    ['受理 / 未报', 'not-sent'],
    ['缺 + 未报', 'stated: 系统升级'],
    ['受理 / 零', 'zero-base'],
    ['零 / 零', 'zero-base'],
    ['1 + 受理 / 零', 'zero-base'],
  ])('%s is missing: %s', (text, reason) => expect(value(text)).toBe(reason));
});

it('a result knows all its sources; a missing one, the places that lack something', () => {
  const paths = (text: string) => evaluate(formula(text), lookup).origins.map(({ source }) => source.path);
  expect(paths('受理 - 办结')).toEqual(['window.yaml', 'hall.yaml']);
  expect(paths('受理 - 缺')).toEqual(['transport.yaml']);
  expect(paths('受理 / 零')).toEqual([]);
});

it('a name is looked up with its member and aspect', () => {
  expect(value('咨询[窗口].closing')).toBe('not-applicable: 咨询[窗口].closing');
  expect(value('咨询')).toBe('not-applicable: 咨询[].natural');
});

describe('a comparison', () => {
  const holds = (text: string, tolerance = '0') => {
    const expression = formula(text);
    if (expression.kind !== 'comparison') throw new Error('no comparison');
    return compare(expression, lookup, tolerance).holds;
  };

  it.each([
    ['5 == 5', '0', true],
    ['5.0 == 5', '0', true],
    ['5 == 6', '0', false],
    ['5 == 6', '1', true],
    ['6 == 5', '1', true],
    ['5 == 6.01', '1', false],
    ['5 == 5.5', '0.5', true],
    ['5 != 5', '0', false],
    ['5 != 6', '0', true],
    ['5 != 6', '1', false],
    ['5 <= 5', '0', true],
    ['6 <= 5', '0', false],
    ['6 <= 5', '1', true],
    ['6.01 <= 5', '1', false],
    ['4 <= 5', '0', true],
    ['5 >= 5', '0', true],
    ['4 >= 5', '0', false],
    ['4 >= 5', '1', true],
    ['3.99 >= 5', '1', false],
    ['5 < 5', '0', false],
    ['4 < 5', '0', true],
    ['5 < 5', '1', true],
    ['6 < 5', '1', false],
    ['5 > 5', '0', false],
    ['6 > 5', '0', true],
    ['5 > 5', '1', true],
    ['4 > 5', '1', false],
    ['十分之一 + 十分之二 == 0.3', '0', true],
    ['大数 == 9007199254740992', '0', false],
  ] as const)('%s within %s holds: %s', (text, tolerance, result) => {
    expect(holds(text, tolerance)).toBe(result);
  });

  it.each(['缺 == 5', '5 == 缺', '受理 / 零 <= 1', '未报 <= 缺'])('%s says nothing', (text) => {
    expect(holds(text)).toBeUndefined();
  });

  it('has no value of its own', () => {
    expect(() => value('(5 == 5) + 1')).toThrow(TypeError);
  });
});
