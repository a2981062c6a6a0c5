import { Liquid } from 'liquidjs';
import { partOf } from '../../src/compose/filters/arguments.ts';
import { filters } from '../../src/compose/filters/index.ts';
import { type FigureForm, FigureValue } from '../../src/compose/values/figure.ts';
import { parseDecimal } from '../../src/model/decimal.ts';
import { known, type MissingKind, missing } from '../../src/model/ledger.ts';
import { type Origin, SourceText } from '../../src/model/origin.ts';

const liquid = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true });
for (const name of Object.keys(liquid.filters)) delete liquid.filters[name];
for (const { name, apply } of filters) liquid.registerFilter(name, (value, ...args) => apply(value, ...args));

/** The value of an expression with filters over values by name; throws what a filter throws. */
export function resultOf(expression: string, root: Readonly<Record<string, unknown>> = {}): unknown {
  return liquid.evalValueSync(expression, { ...root });
}

/** The words of an expression, as an output prints them. */
export function wordsOf(expression: string, root: Readonly<Record<string, unknown>> = {}): string {
  return partOf(resultOf(expression, root)).valueOf();
}

/** A place that a test recognises by the path of its file. */
export function placeIn(file: string): Origin {
  return { source: new SourceText(file, ''), path: [], span: [0, 0] };
}

/** A figure of so many pieces, from its digits; the place is its title. */
export function figure(digits: string, form: Partial<FigureForm> = {}): FigureValue {
  const value = parseDecimal(digits);
  if (!value) throw new Error(`no number: ${digits}`);
  const title = form.title ?? digits;
  return new FigureValue(known(value, [placeIn(title)]), { unit: '', ...form, title });
}

/** A figure without a number. */
export function missingFigure(why: MissingKind = 'not-sent', reason?: string): FigureValue {
  return new FigureValue(missing(why, reason, [placeIn('missing')]), { title: 'missing', unit: '' });
}
