import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import { type Decimal, digitsOf, maximumDigits, parseDecimal } from '../model/decimal.ts';
import { type IssueId, parseIssueId } from '../model/issue.ts';
import { get, itemsOf, type Located, stringOf } from '../model/located.ts';
import type { Origin } from '../model/origin.ts';
import { type Day, daysInMonth, type Period, parseDay, parsePeriod } from '../model/period.ts';

/*
 * Typed reading of located values. A value of the wrong shape reads as undefined without a finding:
 * the schema has already said so. What a schema cannot say is a finding here.
 */

export type Findings = Diagnostic[];

export function readBoolean(value: Located | undefined): boolean | undefined {
  return value?.kind === 'scalar' && typeof value.value === 'boolean' ? value.value : undefined;
}

export function readInteger(value: Located | undefined): number | undefined {
  return value?.kind === 'scalar' && typeof value.value === 'number' && Number.isSafeInteger(value.value)
    ? value.value
    : undefined;
}

export function readStrings(value: Located | undefined): readonly string[] {
  return itemsOf(value).flatMap((item) => stringOf(item) ?? []);
}

/** One of the given words. */
export function readWord<const W extends string>(
  value: Located | undefined,
  words: readonly W[],
): W | undefined {
  const text = stringOf(value);
  return words.find((word) => word === text);
}

/** A calendar day, or a finding. */
export function readDay(value: Located | undefined, findings: Findings): Day | undefined {
  const text = stringOf(value);
  if (value === undefined || text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  if (parseDay(text)) return text;
  findings.push(invalidDay(text, value.origin));
  return undefined;
}

/** A finding about a day that the calendar does not have. */
export function invalidDay(text: string, origin: Origin): Diagnostic {
  const [year = 0, month = 0] = text.split('-').map(Number);
  const days = month >= 1 && month <= 12 ? { days: daysInMonth(year, month) } : {};
  return findingAt('date-invalid', origin, { args: { value: text, ...days } });
}

/** A day or a range of days in order, or a finding. */
export function readPeriod(value: Located | undefined, findings: Findings): Period | undefined {
  const text = stringOf(value);
  if (value === undefined || text === undefined || !/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/.test(text))
    return undefined;
  const period = parsePeriod(text);
  if (!period) {
    const impossible = text.split('/').find((day) => !parseDay(day)) ?? text;
    findings.push(invalidDay(impossible, partOf(value.origin, impossible)));
    return undefined;
  }
  if (period.from <= period.to) return period;
  const written = `${period.to}/${period.from}`;
  findings.push(findingAt('date-order', value.origin, { args: { value: text, written } }));
  return undefined;
}

/** The place of a part of a value. */
function partOf(origin: Origin, part: string): Origin {
  const [start, end] = origin.span;
  const at = origin.source.text.indexOf(part, start);
  return at < 0 || at >= end ? origin : { ...origin, span: [at, at + part.length] };
}

/** A canonical issue id. */
export function readIssueId(value: Located | undefined): IssueId | undefined {
  const text = stringOf(value);
  return text === undefined ? undefined : parseIssueId(text);
}

/** What an amount may look like. */
export interface AmountForm {
  readonly title: string;
  readonly decimals: number;
  readonly negative: boolean;
}

/** An exact amount from the digits as typed, or a finding. */
export function readAmount(
  value: Located | undefined,
  form: AmountForm,
  findings: Findings,
): Decimal | undefined {
  const amount = readDecimal(value, findings);
  if (amount === undefined || value === undefined) return undefined;
  const source = value.kind === 'scalar' ? value.source : amount.toFixed();
  const args = { counter: form.title, value: source, decimals: form.decimals };
  const typed = value.kind === 'scalar' ? (value.source.split('.')[1]?.length ?? 0) : 0;
  if (typed > form.decimals) {
    // 343.0 says no more than 343; what 343.5 of a whole number means only its sender knows.
    const whole = amount.round(0).eq(amount) ? { whole: amount.toFixed(0) } : {};
    findings.push(
      form.decimals === 0
        ? findingAt('value-not-integer', value.origin, { args: { ...args, ...whole } })
        : findingAt('value-decimals', value.origin, {
            args: { ...args, rounded: amount.toFixed(form.decimals) },
          }),
    );
    return undefined;
  }
  if (amount.lt(0) && !form.negative) {
    findings.push(findingAt('value-negative', value.origin, { args }));
    return undefined;
  }
  return amount;
}

/** An exact number of any form, or a finding. */
export function readDecimal(value: Located | undefined, findings: Findings): Decimal | undefined {
  if (value?.kind !== 'scalar' || typeof value.value !== 'number') return undefined;
  const amount = parseDecimal(value.source);
  if (amount === undefined) {
    // What YAML reads out of 0343, 2.321e3 and 0x157, as far as it is exact.
    const digits = Number.isSafeInteger(value.value) ? { digits: value.value } : {};
    findings.push(findingAt('number-form', value.origin, { args: { value: value.source, ...digits } }));
    return undefined;
  }
  if (digitsOf(amount) > maximumDigits) {
    findings.push(
      findingAt('number-too-long', value.origin, {
        args: { value: value.source.slice(0, 40), limit: maximumDigits },
      }),
    );
    return undefined;
  }
  return amount;
}

/** `{ key: value }` where the value is there; nothing otherwise. For building objects with exact optional keys. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

/** The last character of a value, where something that is absent would have stood. */
export function endOf({ span: [start, end], ...origin }: Origin): Origin {
  return { ...origin, span: [Math.max(start, end - 1), end] };
}

/** The string below a key. */
export function readString(map: Located | undefined, key: string): string | undefined {
  return stringOf(get(map, key));
}
