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
  #secondHalves: number[] | undefined;

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

  /** Position of a UTF-16 offset. Quick in long lines too: one paragraph can have thousands of findings. */
  positionAt(offset: number): Position {
    const end = Math.min(offset, this.text.length);
    const line = countBelow(this.lineStarts, end + 1);
    const start = this.lineStarts[line - 1] ?? 0;
    this.#secondHalves ??= [...this.text.matchAll(/(?<=[\ud800-\udbff])[\udc00-\udfff]/g)].map(
      ({ index }) => index,
    );
    const pairs = countBelow(this.#secondHalves, end) - countBelow(this.#secondHalves, start);
    return { line, column: end - start - pairs + 1 };
  }

  /** Text of a 1-based line, without its line end. */
  line(number: number): string {
    const start = this.lineStarts[number - 1];
    if (start === undefined) return '';
    const end = this.text.indexOf('\n', start);
    return this.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  }
}

/** How many of some ascending numbers are below another. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
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
