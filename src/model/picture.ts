import type { Picture } from './bulletin.ts';

/** Pixels per side beyond which nothing that opens the document would show the picture. */
const largestSide = 20_000;

type Header = Pick<Picture, 'type' | 'width' | 'height'>;

/**
 * Type and size of a picture, from its header alone. `file` is its name beside the Markdown. Undefined for what is neither
 * PNG nor JPEG, for a header that is damaged or cut off, and for sides of 0 or above 20,000 pixels.
 */
export function readPicture(file: string, bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = readPng(view) ?? readJpeg(view);
  return header && isShown(header.width) && isShown(header.height) ? { file, bytes, ...header } : undefined;
}

function isShown(side: number): boolean {
  return side > 0 && side <= largestSide;
}

/** PNG (ISO/IEC 15948): the signature, then the header chunk of 13 bytes with its length, name and check sum. */
function readPng(view: DataView): Header | undefined {
  const isPng =
    view.byteLength >= 33 &&
    view.getUint32(0) === 0x89_50_4e_47 &&
    view.getUint32(4) === 0x0d_0a_1a_0a &&
    view.getUint32(8) === 13 &&
    view.getUint32(12) === 0x49_48_44_52;
  return isPng ? { type: 'png', width: view.getUint32(16), height: view.getUint32(20) } : undefined;
}

/**
 * JPEG (ITU-T T.81): segments up to the frame header, which has the size. A picture of the camera's own inside EXIF lies
 * within its segment and is passed over. Only baseline, extended and progressive frames: Word and browsers show no others.
 */
function readJpeg(view: DataView): Header | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xff_d8) return undefined;
  let at = 2;
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (!hasLength(marker) || length < 2 || at + 2 + length > view.byteLength) return undefined;
    if (isFrame(marker)) {
      if (length < 8) return undefined;
      return { type: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + length;
  }
  return undefined;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xc2;
}

/** Before the frame header stand only tables, comments and applications' data; other frames cannot be shown. */
function hasLength(marker: number): boolean {
  return isFrame(marker) || marker === 0xc4 || (marker >= 0xdb && marker <= 0xfe);
}
