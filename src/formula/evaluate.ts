import { decimal, divide, parseDecimal } from '../model/decimal.ts';
import { type Amount, isKnown, known, missing } from '../model/ledger.ts';
import type { Comparison, Expression, FigureReference } from './expression.ts';

/** Finds the number a name stands for, for the member asked for (or the total). */
export type Lookup = (reference: FigureReference) => Amount;

/** The value of an arithmetic formula in exact decimals; missing where an operand is missing. */
export function evaluate(expression: Expression, lookup: Lookup): Amount {
  switch (expression.kind) {
    case 'number':
      return known(parseDecimal(expression.digits.replace(/^0+(?=\d)/, '')) ?? decimal(0));
    case 'figure':
      return lookup(expression);
    case 'negation': {
      const operand = evaluate(expression.operand, lookup);
      return isKnown(operand) ? known(operand.value.times(-1), operand.origins) : operand;
    }
    case 'arithmetic':
      return calculate(
        expression.operator,
        evaluate(expression.left, lookup),
        evaluate(expression.right, lookup),
      );
    case 'comparison':
      throw new TypeError('a comparison has no value');
  }
}

export interface ComparisonResult {
  readonly left: Amount;
  readonly right: Amount;
  /** Undefined where a side is missing: then nothing can be said. */
  readonly holds: boolean | undefined;
}

/** Whether a relation holds, with both sides, within a tolerance written as digits. */
export function compare(
  expression: Extract<Expression, { kind: 'comparison' }>,
  lookup: Lookup,
  tolerance: string,
): ComparisonResult {
  const left = evaluate(expression.left, lookup);
  const right = evaluate(expression.right, lookup);
  if (!isKnown(left) || !isKnown(right)) return { left, right, holds: undefined };
  const slack = parseDecimal(tolerance) ?? decimal(0);
  const difference = left.value.minus(right.value);
  return {
    left,
    right,
    holds: comparisons[expression.operator](difference.cmp(slack), difference.cmp(slack.times(-1))),
  };
}

/** By the difference against the upper and the lower slack. */
const comparisons: Record<Comparison, (upper: number, lower: number) => boolean> = {
  '==': (upper, lower) => upper <= 0 && lower >= 0,
  '!=': (upper, lower) => upper > 0 || lower < 0,
  '<=': (upper) => upper <= 0,
  '>=': (_, lower) => lower >= 0,
  '<': (upper, lower) => (upper === 0 && lower === 0 ? false : upper < 0),
  '>': (upper, lower) => (upper === 0 && lower === 0 ? false : lower > 0),
};

function calculate(operator: '+' | '-' | '*' | '/', left: Amount, right: Amount): Amount {
  // Where a figure is missing, its place is what lacks.
  if (!isKnown(left)) return left;
  if (!isKnown(right)) return right;
  const origins = [...left.origins, ...right.origins];
  switch (operator) {
    case '+':
      return known(left.value.plus(right.value), origins);
    case '-':
      return known(left.value.minus(right.value), origins);
    case '*':
      return known(left.value.times(right.value), origins);
    case '/': {
      const quotient = divide(left.value, right.value);
      return quotient === undefined
        ? missing('zero-base', undefined, right.origins)
        : known(quotient, origins);
    }
  }
}
