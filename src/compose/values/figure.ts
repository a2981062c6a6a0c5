import { type Comparable, Drop } from 'liquidjs';
import type { FigureKey } from '../../model/anchor.ts';
import { type Decimal, parseDecimal, printDecimal, roundHalfUp } from '../../model/decimal.ts';
import { type Amount, isKnown, known, type MissingKind } from '../../model/ledger.ts';
import type { HouseStyle } from '../../model/template.ts';
import { RecordValue } from './record.ts';
import { TextValue, text } from './text.ts';

/** How a figure is printed. */
export interface FigureForm {
  /** What it is, for findings. */
  readonly title: string;
  /** Which number it is, for its bookmark; none for a number of the template's own. */
  readonly key?: FigureKey;
  readonly unit: string;
  /** Decimals printed, rounded half up; undefined: as many as the value has. */
  readonly decimals?: number;
  readonly percent?: boolean;
  /** Sign between groups of three digits; that of the house by default. */
  readonly group?: string;
  readonly house?: HouseStyle;
  /** Never in the house style: years and numbers of issues. */
  readonly plain?: boolean;
  /** How many pieces one of its unit is: 10000 for 万件; 1 by default. */
  readonly scale?: number;
  /** Word behind the digits, by which they are divided: 万. */
  readonly magnitude?: string;
  /** Sign of a currency, before the digits. */
  readonly currency?: string;
  /** A plus sign before what is printed above zero. */
  readonly signed?: boolean;
  /** Words for a missing value. */
  readonly ifMissing?: string;
  /** Words for a value that is missing for a certain reason, before the general ones. */
  readonly ifMissingOf?: Readonly<Partial<Record<MissingKind, string>>>;
  /** Words for zero. */
  readonly ifZero?: string;
}

/** A number in a template: exact, comparable as a decimal, with its origins, perhaps missing. */
export class FigureValue extends Drop implements Comparable {
  readonly amount: Amount;
  readonly form: FigureForm;

  constructor(amount: Amount, form: FigureForm) {
    super();
    this.amount = amount;
    this.form = form;
  }

  /** The same number in another form. */
  with(form: Partial<FigureForm>): FigureValue {
    return new FigureValue(this.amount, { ...this.form, ...form });
  }

  get missing(): boolean {
    return !isKnown(this.amount);
  }

  /** Why the figure is missing, in the department's words; nothing where it gave none. */
  get reason(): TextValue | null {
    const { amount } = this;
    return isKnown(amount) || amount.reason === undefined ? null : text(amount.reason, amount.origins);
  }

  /** The kind of missing: `not-sent`, `gap`, `zero-base` and so on; nothing where the figure is known. */
  get why(): MissingKind | null {
    return isKnown(this.amount) ? null : this.amount.missing;
  }

  get unit(): string {
    return this.form.unit;
  }

  get title(): string {
    return this.form.title;
  }

  /** The digits to print; undefined for a missing figure without words. */
  print(): string | undefined {
    const { form } = this;
    const instead = wordsInstead(this);
    const shown = shownValue(this);
    if (instead !== undefined || !shown) return instead;
    const digits = groupDigits(printDecimal(shown.abs(), form.decimals), groupSign(shown, form));
    const behind = `${form.percent ? '%' : ''}${form.magnitude ?? ''}`;
    return `${signOf(shown, form)}${form.currency ?? ''}${digits}${behind}`;
  }

  /** A missing figure is false in a condition, like anything that is not given. */
  override valueOf(): unknown {
    return this.missing ? null : this;
  }

  equals(other: unknown): boolean {
    return this.#compare(other) === 0;
  }

  gt(other: unknown): boolean {
    return (this.#compare(other) ?? 0) > 0;
  }

  geq(other: unknown): boolean {
    return (this.#compare(other) ?? -1) >= 0;
  }

  lt(other: unknown): boolean {
    return (this.#compare(other) ?? 0) < 0;
  }

  leq(other: unknown): boolean {
    return (this.#compare(other) ?? 1) <= 0;
  }

  /** Undefined where a side is missing or no number: then no comparison holds. */
  #compare(other: unknown): number | undefined {
    const right = toAmount(other);
    return isKnown(this.amount) && right && isKnown(right) ? this.amount.value.cmp(right.value) : undefined;
  }
}

/** The figure that a value is, or that a counter without a further name means. */
export function figureIn(value: unknown): FigureValue | undefined {
  const inner = value instanceof RecordValue ? value.liquidMethodMissing('value') : value;
  return inner instanceof FigureValue ? inner : undefined;
}

/**
 * Words that stand instead of the digits: those for zero, or for what is missing. Undefined where digits are printed,
 * and where nothing can be.
 */
export function wordsInstead({ amount, form }: FigureValue): string | undefined {
  if (!isKnown(amount)) return form.ifMissingOf?.[amount.missing] ?? form.ifMissing;
  return amount.value.eq(0) ? form.ifZero : undefined;
}

/** A value of a template as an amount, a text only where it is a plain number; undefined for what is no number. */
export function toAmount(value: unknown): Amount | undefined {
  const figure = figureIn(value);
  if (figure) return figure.amount;
  if (value instanceof TextValue) {
    const typed = parseDecimal(value.valueOf());
    return typed && known(typed, value.origins);
  }
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const read: Decimal | undefined = parseDecimal(String(value));
  return read && known(read);
}

/** The number that a figure shows: times 100 for a percentage, rounded to its decimals. Undefined where it is missing. */
export function shownValue({ amount, form }: FigureValue): Decimal | undefined {
  if (!isKnown(amount)) return undefined;
  const value = form.percent ? amount.value.times(100) : amount.value;
  return form.decimals === undefined ? value : roundHalfUp(value, form.decimals);
}

/** The sign between groups: what a template asked for, else that of the house where the number is large enough. */
function groupSign(shown: Decimal, { group, house, plain }: FigureForm): string {
  if (group !== undefined) return group;
  if (plain || house?.group === undefined) return '';
  return shown.abs().gte(house.groupFrom ?? 1000) ? house.group : '';
}

/** The sign before the digits; none for what shows as zero. */
function signOf(shown: Decimal, { house, plain, signed }: FigureForm): string {
  if (shown.lt(0)) return (plain ? undefined : house?.minus) ?? '-';
  return signed && shown.gt(0) ? '+' : '';
}

function groupDigits(digits: string, sign: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, () => sign);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
