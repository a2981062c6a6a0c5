import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, figuresOf } from './expression.ts';
import { parseFormula } from './parse.ts';

/** Every operation in parentheses, so that the tree can be read. */
function structure(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return node.digits;
    case 'figure': {
      const member = node.member === undefined ? '' : `[${node.member}]`;
      const base = node.base === undefined ? '' : `.${node.base}`;
      return `${node.name}${member}${node.aspect === 'natural' ? '' : `.${node.aspect}`}${base}`;
    }
    case 'negation':
      return `(-${structure(node.operand)})`;
    case 'arithmetic':
    case 'comparison':
      return `(${structure(node.left)} ${node.operator} ${structure(node.right)})`;
  }
}

function read(text: string): string {
  const parsed = parseFormula(text);
  return 'fault' in parsed
    ? `fault at ${parsed.fault.at}: ${parsed.fault.found}`
    : structure(parsed.expression);
}

describe('a formula', () => {
  it.each([
    ['办结 / 受理', '(办结 / 受理)'],
    ['a + b * c', '(a + (b * c))'],
    ['a * b + c', '((a * b) + c)'],
    ['(a + b) * c', '((a + b) * c)'],
    ['a - b - c', '((a - b) - c)'],
    ['a / b / c', '((a / b) / c)'],
    ['a / b * c', '((a / b) * c)'],
    ['-a + b', '((-a) + b)'],
    ['a * -b', '(a * (-b))'],
    ['--a', '(-(-a))'],
    ['joined == authorised + unauthorised', '(joined == (authorised + unauthorised))'],
    ['done <= accepted * 1.05', '(done <= (accepted * 1.05))'],
    ['期初 + 收 - 支 == 期末', '(((期初 + 收) - 支) == 期末)'],
    ['measles_cases.closing / population * 100000', '((measles_cases.closing / population) * 100000)'],
    ['consult.current - consult.previous', '(consult.current - consult.previous)'],
    ['a[网办].closing.last_year / b.same_number', '(a[网办].closing.last_year / b.same_number)'],
    ['stock.opening+in-out==stock.closing', '(((stock.opening + in) - out) == stock.closing)'],
    ['咨询[成都海关] > 0', '(咨询[成都海关] > 0)'],
    ['accept[public-security].closing', 'accept[public-security].closing'],
    ['accept[ 12345-hotline ] - 1', '(accept[12345-hotline] - 1)'],
    ['a\n  != b', '(a != b)'],
    ['  _x1  ', '_x1'],
    ['current.current', 'current.current'],
    ['007.50', '007.50'],
  ])('%j is understood', (text, tree) => expect(read(text)).toBe(tree));

  it('minds the hyphen: between names it subtracts, in a member it belongs to the id', () => {
    expect(read('public-security')).toBe('(public - security)');
    expect(read('x[public-security]-security')).toBe('(x[public-security] - security)');
  });

  it('tells where each of its names stands', () => {
    const parsed = parseFormula('办结[窗口].closing <= 受理 + 2 * 结转');
    if ('fault' in parsed) throw new Error('fault');
    expect(figuresOf(parsed.expression).map(({ name, at }) => [name, at])).toEqual([
      ['办结', 0],
      ['受理', 18],
      ['结转', 27],
    ]);
  });
});

describe('a faulty formula is refused at the place of the fault', () => {
  it.each([
    ['', 'fault at 0: '],
    ['   ', 'fault at 3: '],
    ['a +', 'fault at 3: '],
    ['a + * b', 'fault at 4: *'],
    ['a b', 'fault at 2: b'],
    ['2x', 'fault at 1: x'],
    ['1.', 'fault at 1: .'],
    ['(a + b', 'fault at 6: '],
    ['a + b)', 'fault at 5: )'],
    ['()', 'fault at 1: )'],
    ['a == b == c', 'fault at 7: =='],
    ['a = b', 'fault at 2: ='],
    ['a ≤ b', 'fault at 2: ≤'],
    ['a ÷ b', 'fault at 2: ÷'],
    ['（a + b）', 'fault at 0: （'],
    ['a.total', 'fault at 2: total'],
    ['a.', 'fault at 2: '],
    ['a[]', 'fault at 1: ['],
    ['a[b', 'fault at 1: ['],
    ['a[b c]', 'fault at 1: ['],
    ['a.closing[b]', 'fault at 9: ['],
    ['a.closing.current', 'fault at 10: current'],
    ['a % b', 'fault at 2: %'],
    ['a ** b', 'fault at 3: *'],
    ['+a', 'fault at 0: +'],
  ])('%j: %s', (text, fault) => expect(read(text)).toBe(fault));
});

describe('a formula is never code', () => {
  it.each([
    'process.exit(1)',
    'constructor.constructor("return 1")()',
    'sum(a, b)',
    'a => b',
    'a ? b : c',
    'a && b',
    '`a`',
    'a[b][c]',
    'a["b"]',
    'this.x',
    'a; b',
    'a // b',
  ])('%j is refused', (text) => expect(read(text)).toMatch(/^fault at \d+/));

  it.each(['__proto__', 'constructor', 'toString'])('%s is a name like any other', (text) =>
    expect(read(text)).toBe(text),
  );
});

describe('a nesting', () => {
  it.each([
    ['parentheses', (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`],
    ['signs', (depth: number) => `${'-'.repeat(depth)}a`],
  ])('of %s has a limit of fifty', (_, text) => {
    expect(read(text(50))).not.toMatch(/^fault/);
    expect(read(text(51))).toMatch(/^fault at 51/);
    expect(read(text(100_000))).toMatch(/^fault at 51/);
  });

  it('one after another counts as one', () => {
    expect(read(Array.from({ length: 60 }, () => '(a)').join(' + '))).not.toMatch(/^fault/);
  });
});

it('gives for any text a tree or one fault inside the text', () => {
  const piece = fc.constantFrom(
    '咨询',
    'a',
    '12.5',
    '+',
    '-',
    '*',
    '/',
    '(',
    ')',
    '[',
    ']',
    '.',
    '==',
    '<',
    '=',
    ' ',
    '😀',
    'closing',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 20 }).map((parts) => parts.join('')),
        fc.string(),
      ),
      (text) => {
        const parsed = parseFormula(text);
        if ('fault' in parsed) {
          expect(parsed.fault.at).toBeGreaterThanOrEqual(0);
          expect(parsed.fault.at).toBeLessThanOrEqual(text.length);
          expect(text.slice(parsed.fault.at).startsWith(parsed.fault.found)).toBe(true);
        } else {
          const again = parseFormula(structure(parsed.expression));
          expect('fault' in again ? again.fault : structure(again.expression)).toBe(
            structure(parsed.expression),
          );
        }
      },
    ),
  );
});

it('names the whole character at which it goes wrong', () => {
  expect(read('受理 == 😀')).toBe('fault at 6: 😀');
});
