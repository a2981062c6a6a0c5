import { Drop } from 'liquidjs';
import { formatDay, formatPeriod } from '../../language/dates.ts';
import { type PeriodForm, printPeriodIn } from '../../language/periods.ts';
import { halfOf, isoWeekOf, quarterOf } from '../../model/calendar.ts';
import type { Origin } from '../../model/origin.ts';
import { type Day, daysBetween, type Period, parseDay } from '../../model/period.ts';
import type { Language } from '../../model/publication.ts';
import { TextValue, text } from './text.ts';

/** A calendar day in a template. */
export class DayValue extends Drop {
  readonly #day: Day;
  readonly language: Language;
  readonly origins: readonly Origin[];

  constructor(day: Day, language: Language, origins: readonly Origin[]) {
    super();
    this.#day = day;
    this.language = language;
    this.origins = origins;
  }

  get year(): number {
    return parseDay(this.#day)?.year ?? 0;
  }

  get month(): number {
    return parseDay(this.#day)?.month ?? 0;
  }

  get day(): number {
    return parseDay(this.#day)?.day ?? 0;
  }

  /** 1 to 4. */
  get quarter(): number {
    return quarterOf(this.month);
  }

  /** 1 or 2. */
  get half(): number {
    return halfOf(this.month);
  }

  /** ISO 8601. */
  get week(): number {
    return isoWeekOf(this.#day)?.week ?? 0;
  }

  /** The year that the ISO week belongs to. */
  get week_year(): number {
    return isoWeekOf(this.#day)?.year ?? 0;
  }

  /** By a pattern; in the language's usual form without one. */
  format(pattern?: string): TextValue {
    return text(formatDay(this.#day, this.language, pattern), this.origins);
  }

  /** Compared as text, which for days is the order of time. */
  override valueOf(): string {
    return this.#day;
  }
}

/** What templates can read of a day. */
export const dayNames = ['year', 'month', 'day', 'quarter', 'half', 'week', 'week_year'] as const;

/** A text of the sources that is a calendar day: printed as it was typed, and a day where a template asks for one. */
export class DayText extends TextValue {
  readonly asDay: DayValue;

  constructor(day: Day, language: Language, origins: readonly Origin[]) {
    super([{ text: day, origins }]);
    this.asDay = new DayValue(day, language, origins);
  }

  override liquidMethodMissing(key: string | number): unknown {
    const name = dayNames.find((candidate) => candidate === key);
    return name && this.asDay[name];
  }
}

/** A text in one piece; one that knows its day where it is one, such as 2024-06-03. */
export function textOrDay(value: string, language: Language, origins: readonly Origin[]): TextValue {
  return parseDay(value) ? new DayText(value, language, origins) : text(value, origins);
}

/** First and last day in a template. */
export class PeriodValue extends Drop {
  readonly period: Period;
  readonly from: DayValue;
  readonly to: DayValue;
  readonly #language: Language;
  readonly #origins: readonly Origin[];

  constructor(period: Period, language: Language, origins: readonly Origin[]) {
    super();
    this.period = period;
    this.from = new DayValue(period.from, language, origins);
    this.to = new DayValue(period.to, language, origins);
    this.#language = language;
    this.#origins = origins;
  }

  /** How many days, the first and the last included. */
  get days(): number {
    return daysBetween(this.period.from, this.period.to) + 1;
  }

  /** Of the last day, like month, quarter and half. */
  get year(): number {
    return this.to.year;
  }

  get month(): number {
    return this.to.month;
  }

  get quarter(): number {
    return this.to.quarter;
  }

  get half(): number {
    return this.to.half;
  }

  /** In a form, perhaps with another dash; in the language's usual form without one. */
  format(form?: PeriodForm, dash?: string): TextValue {
    const { period } = this;
    const words = form
      ? printPeriodIn(form, period, this.#language, dash)
      : formatPeriod(period, this.#language);
    return text(words, this.#origins);
  }
}
