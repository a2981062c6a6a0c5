/** Names of the files that stand beside the Markdown: they begin like it, so that issues can lie in one folder. */
export class FileNames {
  readonly #stem: string;
  #charts = 0;

  constructor(stem: string) {
    this.#stem = stem;
  }

  /** A picture's file; `owner` is a department, or nothing for a picture of the template. */
  of(owner: string | undefined, file: string): string {
    return [this.#stem, ...(owner === undefined ? [] : [owner]), file].join('-');
  }

  /** The next chart's file. */
  nextChart(): string {
    this.#charts += 1;
    return `${this.#stem}-chart-${this.#charts}.svg`;
  }
}
