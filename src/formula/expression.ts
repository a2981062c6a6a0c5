import type { ComparisonKind } from '../model/comparison.ts';

/** Which number of a counter a name means; the natural one is what it counts by: a flow's amount, else its closing. */
export type Aspect = 'natural' | 'current' | 'opening' | 'closing';

export type Comparison = '==' | '!=' | '<=' | '>=' | '<' | '>';

/** A parsed formula. `at` is the offset of the node in the formula's text. */
export type Expression =
  | { readonly kind: 'number'; readonly digits: string; readonly at: number }
  | {
      readonly kind: 'figure';
      readonly name: string;
      /** `x[member]`; without it, the member asked for, or the total. */
      readonly member?: string;
      readonly aspect: Aspect;
      /** The period whose number is meant; the issue's own where not given. */
      readonly base?: ComparisonKind;
      readonly at: number;
    }
  | { readonly kind: 'negation'; readonly operand: Expression; readonly at: number }
  | {
      readonly kind: 'arithmetic';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    }
  | {
      readonly kind: 'comparison';
      readonly operator: Comparison;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: number;
    };

/** `x[total]`: the number of the whole, in every row. */
export const wholeName = 'total';

/** Names that every formula knows: days of the period, of the year up to its end, of the whole year; months up to its end. */
export const dayNames = ['period_days', 'days_to_date', 'year_days', 'months_to_date'] as const;

export type FigureReference = Extract<Expression, { kind: 'figure' }>;

/** Every name in a formula, in order. */
export function figuresOf(expression: Expression): readonly FigureReference[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'figure':
      return [expression];
    case 'negation':
      return figuresOf(expression.operand);
    case 'arithmetic':
    case 'comparison':
      return [...figuresOf(expression.left), ...figuresOf(expression.right)];
  }
}
