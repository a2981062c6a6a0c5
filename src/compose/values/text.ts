import { Drop } from 'liquidjs';
import type { Anchor } from '../../model/anchor.ts';
import type { Origin } from '../../model/origin.ts';
import type { TextPart } from '../tokens.ts';

/** Text from the sources: paragraphs with their places. Filters pass it on with its origins. */
export class TextValue extends Drop {
  readonly paragraphs: readonly TextPart[];
  /** Reference of the item whose words these are; they must be printed exactly once. */
  readonly item: string | undefined;

  constructor(paragraphs: readonly TextPart[], item?: string) {
    super();
    this.paragraphs = paragraphs;
    this.item = item;
  }

  get origins(): readonly Origin[] {
    return this.paragraphs.flatMap(({ origins }) => origins);
  }

  override valueOf(): string {
    return this.paragraphs.map(({ text }) => text).join('\n\n');
  }

  override toString(): string {
    return this.valueOf();
  }
}

/** Text in one piece; `anchor` is what it prints, where it has a name. */
export function text(value: string, origins: readonly Origin[] = [], anchor?: Anchor): TextValue {
  return new TextValue([{ text: value, origins, ...(anchor ? { anchor } : {}) }]);
}
