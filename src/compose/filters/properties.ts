import { ComparableFigure } from '../values/comparison.ts';
import { DayText, DayValue, dayNames, PeriodValue } from '../values/day.ts';
import { FigureValue } from '../values/figure.ts';
import { RecordValue } from '../values/record.ts';
import { fault } from './arguments.ts';

/** One property by its name, or along a path of names with dots. Undefined where there is no such name. */
export function readProperty(entry: unknown, name: string): unknown {
  const found = readName(entry, name);
  return found === undefined && name.includes('.') ? name.split('.').reduce<unknown>(readName, entry) : found;
}

/**
 * One property of every entry; null where an entry does not have it. A fault where no entry knows the name: it is
 * misspelt.
 */
export function readProperties(
  entries: readonly unknown[],
  name: string,
  filter: string,
): readonly unknown[] {
  const values = entries.map((entry) => readProperty(entry, name));
  if (values.length > 0 && values.every((value) => value === undefined)) throw fault(filter, name);
  return values.map((value) => value ?? null);
}

/** One property that every entry must have. */
export function readEvery(entries: readonly unknown[], name: string, filter: string): readonly unknown[] {
  return entries.map((entry) => {
    const value = readProperty(entry, name);
    if (value === undefined) throw fault(filter, name);
    return value;
  });
}

function readName(value: unknown, name: string): unknown {
  if (value === null) return null;
  if (value instanceof RecordValue) return value.liquidMethodMissing(name);
  if (value instanceof ComparableFigure && name === 'against') return value.against;
  if (value instanceof FigureValue)
    return readAmong(value, ['missing', 'reason', 'why', 'unit', 'title'], name);
  if (value instanceof DayText) return value.liquidMethodMissing(name);
  if (value instanceof DayValue) return readAmong(value, dayNames, name);
  if (value instanceof PeriodValue)
    return readAmong(value, ['from', 'to', 'days', 'year', 'month', 'quarter', 'half'], name);
  return Array.isArray(value) && name === 'size' ? value.length : undefined;
}

function readAmong<T>(value: T, names: readonly (keyof T)[], name: string): unknown {
  const found = names.find((candidate) => candidate === name);
  return found === undefined ? undefined : value[found];
}
