import { Drop } from 'liquidjs';
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

/** A value that prints as blocks, and how its printing is counted. */
export interface PrintsBlocks {
  readonly item: string;
  blocks(): readonly Block[];
}

/** A picture of an item; printed, it stands in a paragraph of its own with its caption below. */
export class PictureValue extends RecordValue implements PrintsBlocks {
  readonly #parts: PictureParts;
  readonly item: string;

  constructor(parts: PictureParts, item: string) {
    const { caption, alternative, name, origin } = parts;
    super({
      picture: () => new BarePicture(parts, item),
      caption: () => (caption === undefined ? null : text(caption, [origin])),
      alt: () => text(alternative, [origin]),
      file: () => text(name, [origin]),
    });
    this.#parts = parts;
    this.item = item;
  }

  blocks(): readonly Block[] {
    const { caption, origin } = this.#parts;
    const shown = pictureBlock(this.#parts);
    if (caption === undefined) return [shown];
    const words = { type: 'text' as const, value: caption, data: { origins: [origin] } };
    return [
      shown,
      { type: 'styled', style: 'caption', children: [{ type: 'paragraph', children: [words] }] },
    ];
  }
}

/** The picture alone, for a template that writes the caption itself. */
export class BarePicture extends Drop implements PrintsBlocks {
  readonly #parts: PictureParts;
  readonly item: string;

  constructor(parts: PictureParts, item: string) {
    super();
    this.#parts = parts;
    this.item = item;
  }

  blocks(): readonly Block[] {
    return [pictureBlock(this.#parts)];
  }
}

function pictureBlock({ picture, alternative }: PictureParts): Block {
  const image: Image = { type: 'image', url: picture?.file ?? '', alt: alternative };
  if (picture) image.data = { picture };
  return { type: 'paragraph', children: [image] };
}
