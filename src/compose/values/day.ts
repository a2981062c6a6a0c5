import { Drop } from 'liquidjs';
import { formatDay, formatPeriod } from '../../language/dates.ts';
import type { Origin } from '../../model/origin.ts';
import { type Day, type Period, parseDay } from '../../model/period.ts';
import type { Language } from '../../model/publication.ts';
import { type TextValue, text } from './text.ts';

/** A calendar day in a template. */
export class DayValue extends Drop {
  readonly day: Day;
  readonly language: Language;
  readonly origins: readonly Origin[];

  constructor(day: Day, language: Language, origins: readonly Origin[]) {
    super();
    this.day = day;
    this.language = language;
    this.origins = origins;
  }

  get year(): number {
    return parseDay(this.day)?.year ?? 0;
  }

  get month(): number {
    return parseDay(this.day)?.month ?? 0;
  }

  /** By a pattern; in the language's usual form without one. */
  format(pattern?: string): TextValue {
    return text(formatDay(this.day, this.language, pattern), this.origins);
  }

  /** Compared as text, which for days is the order of time. */
  override valueOf(): string {
    return this.day;
  }
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

  format(): TextValue {
    return text(formatPeriod(this.period, this.#language), this.#origins);
  }
}
