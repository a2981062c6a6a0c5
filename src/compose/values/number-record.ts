import type { Comparable } from 'liquidjs';
import { type FigureValue, figureIn } from './figure.ts';
import { RecordValue } from './record.ts';

/** Names that a record takes from the number its bare name means. */
const numberNames = ['missing', 'reason', 'why', 'against'] as const;

/** A record with a `value`: compared and printed as that number. */
export class NumberRecord extends RecordValue implements Comparable {
  override liquidMethodMissing(key: string | number): unknown {
    const found = super.liquidMethodMissing(key);
    const name = numberNames.find((candidate) => candidate === key);
    if (found !== undefined || name === undefined) return found;
    return (figureIn(this) as (FigureValue & { against?: unknown }) | undefined)?.[name];
  }

  override get names(): readonly string[] {
    return [...new Set([...super.names, ...numberNames])];
  }

  equals(other: unknown): boolean {
    return figureIn(this)?.equals(other) ?? false;
  }

  gt(other: unknown): boolean {
    return figureIn(this)?.gt(other) ?? false;
  }

  geq(other: unknown): boolean {
    return figureIn(this)?.geq(other) ?? false;
  }

  lt(other: unknown): boolean {
    return figureIn(this)?.lt(other) ?? false;
  }

  leq(other: unknown): boolean {
    return figureIn(this)?.leq(other) ?? false;
  }
}
