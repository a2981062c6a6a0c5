import type { Image, PhrasingContent } from 'mdast';
import type { Picture } from '../../model/bulletin.ts';
import { escapeAttribute } from '../xml/escape.ts';
import type { Additions } from './additions.ts';
import { writeParagraph } from './paragraph.ts';
import { hintedProperties } from './script-hint.ts';
import type { WordContext } from './types.ts';

const drawingNames = 'http://schemas.openxmlformats.org/drawingml/2006';
const relationNames = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** English Metric Units: 914,400 to the inch, so 9525 to a pixel at 96 dpi and 635 to a twip. */
const emuPerPixel = 9525;
const emuPerTwip = 635;

/** Share of the text area's height that a picture may take, so that its caption and some text stand beside it. */
const largestShare = 0.6;

const endings = { png: 'png', jpeg: 'jpg' } as const;

/** A picture in the line of the text, as a run; its alternative text is read out to those who cannot see it. */
export function writePicture(picture: Picture, { alt, title }: Image, context: WordContext): string {
  const { additions } = context;
  const relation = additions.relate('image', `media/${mediaName(picture, additions)}`);
  const id = additions.drawingId();
  const { width, height } = pictureSize(picture, context);
  const name = escapeAttribute(picture.file);
  const description = escapeAttribute(alt ?? '');
  const titled = title ? ` title="${escapeAttribute(title)}"` : '';
  return [
    `<w:r>${hintedProperties(context.language)}<w:drawing><wp:inline xmlns:wp="${drawingNames}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent cx="${width}" cy="${height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>`,
    `<wp:docPr id="${id}" name="${name}" descr="${description}"${titled}/>`,
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawingNames}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    `<a:graphic xmlns:a="${drawingNames}/main"><a:graphicData uri="${drawingNames}/picture">`,
    `<pic:pic xmlns:pic="${drawingNames}/picture">`,
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${name}" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip xmlns:r="${relationNames}" r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>',
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('');
}

/** Whether a paragraph holds pictures and nothing else. */
export function holdsOnlyPictures(children: readonly PhrasingContent[]): boolean {
  const isPicture = (node: PhrasingContent) => node.type === 'image' && node.data?.picture !== undefined;
  const isSpace = (node: PhrasingContent) =>
    node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
  return children.some(isPicture) && children.every((node) => isPicture(node) || isSpace(node));
}

/** A paragraph of pictures. Where the shell has no style for it, it is centred, and its lines are as high as the pictures. */
export function writePictureParagraph(runs: string, context: WordContext): string {
  const isStyled = context.styles.has('paragraph', 'picture');
  return writeParagraph('picture', runs, context, isStyled ? {} : { drawing: true, align: 'center' });
}

/** In EMU: as large as at 96 dpi, or smaller to fit the text area, never larger. */
function pictureSize(
  { width, height }: Picture,
  { textWidth, textHeight }: WordContext,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(
    1,
    (textWidth * emuPerTwip) / (width * emuPerPixel),
    (textHeight * emuPerTwip * largestShare) / (height * emuPerPixel),
  );
  const side = (pixels: number) => Math.max(1, Math.floor(pixels * emuPerPixel * scale));
  return { width: side(width), height: side(height) };
}

/** Name of the part below `word/media`, numbered by first appearance; the same picture is one part. */
function mediaName({ bytes, type }: Picture, additions: Additions): string {
  let count = 0;
  for (const [part, known] of additions.parts) {
    if (!part.startsWith('word/media/')) continue;
    count += 1;
    if (areEqual(known, bytes)) return part.slice('word/media/'.length);
  }
  // Unlike any name that Word gives to the pictures of a shell.
  const name = `bulletin-picture-${count + 1}.${endings[type]}`;
  additions.add(`word/media/${name}`, bytes, `image/${type}`);
  return name;
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one === other || (one.length === other.length && one.every((byte, index) => byte === other[index]));
}
