import { escapeAttribute } from '../xml/escape.ts';

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/**
 * What a document adds to its shell: parts (pictures, charts, footnotes), the relations of the main text to them, and
 * ids of drawings. Everything is numbered in the order of the text, so that the same text gives the same bytes.
 */
export class Additions {
  readonly parts = new Map<string, Uint8Array>();
  readonly #relations: Relation[] = [];
  readonly #contentTypes = new Map<string, string>();
  #drawings = 10_000;

  /** Adds a part; `contentType` is written for this part alone. Without it the type of its ending must be known. */
  add(name: string, bytes: Uint8Array, contentType?: string): void {
    this.parts.set(name, bytes);
    if (contentType !== undefined) this.#contentTypes.set(`/${name}`, contentType);
  }

  /** Id of the main text's relation to a target; the same target is related once. `type` is its last word. */
  relate(type: string, target: string, external = false): string {
    const known = this.#relations.find((relation) => relation.type === type && relation.target === target);
    if (known) return known.id;
    const id = `rIdAdded${this.#relations.length + 1}`;
    this.#relations.push({ id, type, target, external });
    return id;
  }

  /** An id for a drawing, beyond those that a shell is likely to use. */
  drawingId(): number {
    this.#drawings += 1;
    return this.#drawings;
  }

  /** The main text's relations with the added ones; undefined where there is nothing to add. */
  relationsPart(existing: string): string | undefined {
    if (this.#relations.length === 0) return undefined;
    const written = this.#relations.map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${escapeAttribute(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    );
    return existing.replace(/<\/Relationships>|<Relationships([^>]*)\/>/, (end, attributes?: string) =>
      end.startsWith('</')
        ? `${written.join('')}${end}`
        : `<Relationships${attributes ?? ''}>${written.join('')}</Relationships>`,
    );
  }

  /** The content types with the added ones; undefined where there is nothing to add. */
  contentTypesPart(existing: string): string | undefined {
    const overrides = [...this.#contentTypes].map(
      ([part, type]) => `<Override PartName="${escapeAttribute(part)}" ContentType="${type}"/>`,
    );
    return overrides.length === 0
      ? undefined
      : existing.replace('</Types>', () => `${overrides.join('')}</Types>`);
  }
}

/** A link's target as a URI: what a URI cannot hold is percent-encoded, what is encoded already stays. */
export function encodeTarget(url: string): string {
  return encodeURI(url).replace(/%25([0-9A-Fa-f]{2})/g, '%$1');
}
