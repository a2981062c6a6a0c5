import { describe, expect, it } from 'vitest';
import { readPicture } from './picture.ts';

const big = (value: number, length: 2 | 4): number[] =>
  Array.from({ length }, (_, index) => (value >>> (8 * (length - 1 - index))) & 0xff);
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

function png(width: number, height: number): Uint8Array {
  const signature = [0x89, ...ascii('PNG'), 0x0d, 0x0a, 0x1a, 0x0a];
  const header = [...big(13, 4), ...ascii('IHDR'), ...big(width, 4), ...big(height, 4), 8, 6, 0, 0, 0];
  return Uint8Array.from([...signature, ...header, ...big(0, 4), ...big(0, 4), ...ascii('IDAT')]);
}

const segment = (marker: number, content: readonly number[]): number[] => [
  0xff,
  marker,
  ...big(content.length + 2, 2),
  ...content,
];
const frame = (marker: number, width: number, height: number): number[] =>
  segment(marker, [8, ...big(height, 2), ...big(width, 2), 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
const jpeg = (...segments: readonly number[][]): Uint8Array =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat(), 0xff, 0xd9]);

const jfif = segment(0xe0, [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]);
/** With a small picture inside, as cameras add it: its frame header is not that of the picture. */
const exif = segment(0xe1, [...ascii('Exif\0\0'), ...jpeg(jfif, frame(0xc0, 160, 120))]);
const quantisation = segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]);
const huffman = segment(0xc4, [0, ...Array.from({ length: 16 }, () => 0)]);

const sizeOf = (bytes: Uint8Array) => {
  const picture = readPicture('图.img', bytes);
  return picture && [picture.type, picture.width, picture.height];
};

describe('a PNG', () => {
  it('is read with its size, whatever its name ends in', () => {
    const bytes = png(640, 481);
    expect(readPicture('窗口 1.jpg', bytes)).toEqual({
      file: '窗口 1.jpg',
      bytes,
      type: 'png',
      width: 640,
      height: 481,
    });
  });

  it('is read from the middle of a buffer', () => {
    const whole = Uint8Array.from([1, 2, 3, ...png(7, 9)]);
    expect(sizeOf(whole.subarray(3))).toEqual(['png', 7, 9]);
  });

  it('is refused when its header is damaged or cut off', () => {
    const whole = png(640, 480);
    for (let length = 0; length < 33; length++) expect(sizeOf(whole.subarray(0, length))).toBeUndefined();
    // Every byte of signature, chunk length and chunk name counts.
    for (let index = 0; index < 16; index++) {
      const damaged = Uint8Array.from(whole);
      damaged[index] = 0x55;
      expect(sizeOf(damaged), `byte ${index}`).toBeUndefined();
    }
  });
});

describe('a JPEG', () => {
  it('is read with its size', () => {
    expect(sizeOf(jpeg(jfif, quantisation, frame(0xc0, 800, 601), huffman))).toEqual(['jpeg', 800, 601]);
  });

  it('is read past EXIF, whose own small picture does not count', () => {
    expect(sizeOf(jpeg(exif, quantisation, frame(0xc0, 4000, 3000)))).toEqual(['jpeg', 4000, 3000]);
  });

  it('is read when it is progressive, and when tables stand before the frame', () => {
    expect(sizeOf(jpeg(jfif, huffman, frame(0xc2, 30, 20)))).toEqual(['jpeg', 30, 20]);
    expect(sizeOf(jpeg(frame(0xc1, 30, 20)))).toEqual(['jpeg', 30, 20]);
  });

  it('is read past fill bytes before a marker', () => {
    expect(sizeOf(jpeg([0xff, 0xff, ...jfif], [0xff, ...frame(0xc0, 3, 2)]))).toEqual(['jpeg', 3, 2]);
  });

  it('is refused where Word could not show it: lossless, hierarchical, arithmetic', () => {
    for (const marker of [0xc3, 0xc5, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xcf])
      expect(sizeOf(jpeg(jfif, frame(marker, 30, 20))), marker.toString(16)).toBeUndefined();
  });

  it('is refused when it is cut off anywhere before the end of its frame header', () => {
    const whole = jpeg(jfif, exif, frame(0xc0, 800, 600));
    const end = whole.length - 2;
    expect(sizeOf(whole.subarray(0, end))).toEqual(['jpeg', 800, 600]);
    for (let length = 0; length < end; length++) expect(sizeOf(whole.subarray(0, length))).toBeUndefined();
  });

  it('is refused when a segment is damaged', () => {
    const short = [0xff, 0xe0, 0, 1];
    expect(sizeOf(jpeg(short, frame(0xc0, 800, 600)))).toBeUndefined();
    expect(sizeOf(jpeg([0x00, 0x00], frame(0xc0, 800, 600)))).toBeUndefined();
    expect(sizeOf(jpeg(segment(0xc0, [8, 0, 1])))).toBeUndefined();
    expect(sizeOf(jpeg(jfif))).toBeUndefined();
    // Image data before any frame.
    expect(sizeOf(jpeg(segment(0xda, [1, 1, 0, 0, 63, 0]), frame(0xc0, 800, 600)))).toBeUndefined();
  });
});

describe('a size', () => {
  it.each([
    [0, 5],
    [5, 0],
    [20_001, 5],
    [5, 20_001],
    [0xffff_ffff, 5],
  ])('of %i × %i is refused', (width, height) => {
    expect(sizeOf(png(width, height))).toBeUndefined();
    if (width <= 0xffff) expect(sizeOf(jpeg(frame(0xc0, width, height)))).toBeUndefined();
  });

  it('of 1 × 20,000 is taken', () => {
    expect(sizeOf(png(1, 20_000))).toEqual(['png', 1, 20_000]);
    expect(sizeOf(jpeg(frame(0xc0, 20_000, 1)))).toEqual(['jpeg', 20_000, 1]);
  });
});

it('anything else is no picture', () => {
  for (const text of [
    '',
    'GIF89a\x01\x00\x01\x00',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'BM',
    '%PDF-1.7',
  ])
    expect(sizeOf(Uint8Array.from(ascii(text)))).toBeUndefined();
});
