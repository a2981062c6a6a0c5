import type { Image } from 'mdast';
import type { Block, Picture } from '../../model/bulletin.ts';
import type { Origin } from '../../model/origin.ts';
import { RecordValue } from './record.ts';
import { text } from './text.ts';

export interface PictureParts {
  readonly picture: Picture | undefined;
  readonly name: string;
  readonly alternative: string;
  readonly caption: string | undefined;
  readonly origin: Origin;
}

/** A picture of an item; printed, it stands in a paragraph of its own with its caption below. */
export class PictureValue extends RecordValue {
  readonly #parts: PictureParts;
  /** How its printing is counted. */
  readonly item: string;

  constructor(parts: PictureParts, item: string) {
    const { caption, alternative, name, origin } = parts;
    super({
      caption: () => (caption === undefined ? null : text(caption, [origin])),
      alt: () => text(alternative, [origin]),
      file: () => text(name, [origin]),
    });
    this.#parts = parts;
    this.item = item;
  }

  blocks(): readonly Block[] {
    const { picture, alternative, caption, origin } = this.#parts;
    const image: Image = { type: 'image', url: picture?.file ?? '', alt: alternative };
    if (picture) image.data = { picture };
    const shown: Block = { type: 'paragraph', children: [image] };
    if (caption === undefined) return [shown];
    const words = { type: 'text' as const, value: caption, data: { origins: [origin] } };
    return [
      shown,
      { type: 'styled', style: 'caption', children: [{ type: 'paragraph', children: [words] }] },
    ];
  }
}
