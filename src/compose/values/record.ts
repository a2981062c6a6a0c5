import { Drop } from 'liquidjs';

/** Values by name. A name that is not there is an unknown variable; one that is there without a value prints nothing. */
export class RecordValue extends Drop {
  readonly #read: (key: string) => unknown;
  readonly #keys: () => readonly string[];

  constructor(read: Readonly<Record<string, () => unknown>>);
  constructor(read: (key: string) => unknown, keys: () => readonly string[]);
  constructor(
    read: Readonly<Record<string, () => unknown>> | ((key: string) => unknown),
    keys: () => readonly string[] = () => [],
  ) {
    super();
    this.#read =
      typeof read === 'function' ? read : (key) => (Object.hasOwn(read, key) ? read[key]?.() : undefined);
    this.#keys = typeof read === 'function' ? keys : () => Object.keys(read);
  }

  override liquidMethodMissing(key: string | number): unknown {
    return this.#read(String(key));
  }

  /** Names that this record knows, for lists of variables and "did you mean". */
  get names(): readonly string[] {
    return this.#keys();
  }
}

type Entries = readonly (readonly [key: string, value: unknown])[];

/** Values by name that can also be gone through in order: sections, departments, members. */
export class ListValue extends RecordValue implements Iterable<unknown> {
  readonly #items: readonly unknown[];

  /** `others` can be reached by name but are not part of the order. */
  constructor(items: Entries, others: Entries = []) {
    const byKey = new Map([...others, ...items]);
    super(
      (key) => {
        if (byKey.has(key)) return byKey.get(key);
        if (/^\d+$/.test(key)) return items[Number(key)]?.[1] ?? null;
        if (key === 'size') return items.length;
        if (key === 'first') return items[0]?.[1] ?? null;
        return key === 'last' ? (items.at(-1)?.[1] ?? null) : undefined;
      },
      () => [...byKey.keys()],
    );
    this.#items = items.map(([, value]) => value);
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this.#items[Symbol.iterator]();
  }
}
