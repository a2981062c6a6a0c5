import { type Comparable, Drop } from 'liquidjs';
import { type Decimal, parseDecimal, printDecimal } from '../../model/decimal.ts';
import { type Amount, isKnown, known } from '../../model/ledger.ts';
import { RecordValue } from './record.ts';
import { type TextValue, text } from './text.ts';

/** How a figure is printed. */
export interface FigureForm {
  /** What it is, for findings. */
  readonly title: string;
  readonly unit: string;
  /** Decimals printed, rounded half up; undefined: as many as the value has. */
  readonly decimals?: number;
  readonly percent?: boolean;
  /** Sign between groups of three digits; none by default. */
  readonly group?: string;
  /** Words for a missing value. */
  readonly ifMissing?: string;
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

  get unit(): string {
    return this.form.unit;
  }

  get title(): string {
    return this.form.title;
  }

  /** The digits to print; undefined for a missing figure without words. */
  print(): string | undefined {
    if (!isKnown(this.amount)) return this.form.ifMissing;
    const { decimals, percent, group } = this.form;
    const value = percent ? this.amount.value.times(100) : this.amount.value;
    const digits = printDecimal(value, decimals);
    return `${group ? groupDigits(digits, group) : digits}${percent ? '%' : ''}`;
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

/** A value of a template as an amount; undefined for what is no number. */
export function toAmount(value: unknown): Amount | undefined {
  const figure = figureIn(value);
  if (figure) return figure.amount;
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const read: Decimal | undefined = parseDecimal(String(value));
  return read && known(read);
}

function groupDigits(digits: string, sign: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, () => sign);
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
