import { Drop } from 'liquidjs';

/** A filter of templates. Values come in as they are, with their origins, and go out so. */
export interface TemplateFilter {
  readonly name: string;
  /** One sentence for template authors. */
  readonly description: string;
  /** A use and what it prints; run as a test. */
  readonly example: { readonly use: string; readonly prints: string };
  readonly apply: (value: unknown, ...args: readonly unknown[]) => unknown;
}

/** A fault in the use of a filter, told with the template's line. */
export class FilterFault extends Error {
  /** The known name that was meant. */
  readonly suggestion: string | undefined;

  constructor(message: string, suggestion?: string) {
    super(message);
    this.suggestion = suggestion;
  }

  /** The message as words of `notes.ts`. */
  get fault(): string {
    return this.message.replace(/^([a-z_]+): (?=“)/, '$1@unfit');
  }
}

/** An output that names a group of values; the message lists what it holds. */
export class NotPrintable extends Error {}

/** A value as it is; null where it is one of LiquidJS's literals that stand for nothing: nil, null, empty, blank. */
export function given(value: unknown): unknown {
  // Their classes are not exported. Beside figures they alone are drops that compare themselves and are worth nothing.
  const isLiteral =
    value instanceof Drop && 'equals' in value && !('amount' in value) && (value.valueOf() ?? '') === '';
  return isLiteral ? null : value;
}

/** Words of an argument: a literal of the template, or a text value. */
export function word(value: unknown): string {
  // The literal `nil` is an object that stands for nothing.
  const plain = value?.valueOf() ?? null;
  return plain === null ? '' : String(plain);
}
