/** One step of a YAML path: a key or a zero-based index. */
export type YamlPath = readonly (string | number)[];

/** 1-based line and column; a column counts Unicode code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A decoded source file: path relative to the workspace (`/` everywhere), text without byte-order mark. */
export class SourceText {
  readonly path: string;
  readonly text: string;
  #lineStarts: number[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** The same text under another path. */
  renamed(path: string): SourceText {
    return new SourceText(path, this.text);
  }

  /** Offsets (UTF-16) of the first character of every line. */
  get lineStarts(): readonly number[] {
    if (!this.#lineStarts) {
      this.#lineStarts = [0];
      for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) {
        this.#lineStarts.push(at + 1);
      }
    }
    return this.#lineStarts;
  }

  /** Position of a UTF-16 offset. */
  positionAt(offset: number): Position {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    return { line: low + 1, column: [...this.text.slice(start, offset)].length + 1 };
  }

  /** Text of a 1-based line, without its line end. */
  line(number: number): string {
    const start = this.lineStarts[number - 1];
    if (start === undefined) return '';
    const end = this.text.indexOf('\n', start);
    return this.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  }
}

/** Where a value comes from. The same origin serves findings, explanations, Word bookmarks and fixes. */
export interface Origin {
  readonly source: SourceText;
  readonly path: YamlPath;
  /** UTF-16 offsets in the source's text, end exclusive. */
  readonly span: readonly [start: number, end: number];
}

/** Range of an origin in lines and columns. */
export function rangeOf(origin: Origin): Range {
  return {
    start: origin.source.positionAt(origin.span[0]),
    end: origin.source.positionAt(origin.span[1]),
  };
}

/** `items[0].text`, as people write a YAML path. */
export function printPath(path: YamlPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}
