import { lineHeight, sizes, text, textLines } from './draw.ts';
import { plain, shorten, widthOf, wrapEvenly } from './text.ts';

/** Labels below a category axis. */
export interface CategoryLabels {
  /** Pixels below the axis. */
  readonly height: number;
  /** Pixels that the plot must leave free on its left. */
  readonly left: number;
  readonly draw: (axis: CategoryAxis) => string;
}

/** A horizontal category axis in pixels. */
export interface CategoryAxis {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const slope = Math.SQRT1_2;
const longest = 210;
/** Slanted neighbours this far apart do not touch. */
const slantedPitch = lineHeight(sizes.label) / slope;

/** A plot in a picture, in pixels. */
export interface Room {
  /** Edges of the plot. */
  readonly left: number;
  readonly right: number;
  /** Width of the picture. */
  readonly width: number;
}

/**
 * Lays out labels below a plot: side by side in up to three lines; else slanted; else, where there are too many, only
 * every second, third … one.
 */
export function categoryLabels(categories: readonly string[], room: Room): CategoryLabels {
  const band = (room.right - room.left) / Math.max(1, categories.length);
  const wrapped = categories.map((category) => wrapEvenly(category, band - 6, sizes.label));
  if (wrapped.every(({ lines, isCut }) => lines.length <= 3 && !isCut)) {
    const lines = wrapped.map((label) => label.lines);
    return flat(lines, 1, room.left);
  }
  const slanted = slant(categories, room);
  if (slanted.every === 1) return slanted;
  const single = categories.map(plain);
  const every = [2, 3, 4, 5, 6].find((step) => fitsFlat(single, step, room));
  return every === undefined
    ? slanted
    : flat(
        single.map((label) => [label]),
        every,
        room.left,
      );
}

/** Whether every so many labels leave room for each other, and stay in the picture. */
function fitsFlat(labels: readonly string[], every: number, { left, right, width }: Room): boolean {
  const band = (right - left) / labels.length;
  return labels.every((label, index) => {
    if (index % every !== 0) return true;
    const middle = middleOf({ left, right }, index, labels.length);
    const room = Math.min(every * band - 6, 2 * (middle - 4), 2 * (width - 4 - middle));
    return widthOf(label, sizes.label) <= room;
  });
}

function flat(labels: readonly (readonly string[])[], every: number, left: number): CategoryLabels {
  const shown = labels.filter((_, index) => index % every === 0);
  const lines = Math.max(1, ...shown.map(({ length }) => length));
  return {
    height: lines * lineHeight(sizes.label) + 8,
    left,
    draw: (axis) =>
      labels
        .map((label, index) =>
          index % every === 0
            ? textLines(label, middleOf(axis, index, labels.length), axis.y + 6, {
                size: sizes.label,
                anchor: 'middle',
              })
            : '',
        )
        .join(''),
  };
}

function slant(
  categories: readonly string[],
  { left, right }: Room,
): CategoryLabels & { readonly every: number } {
  const labels = categories.map((category) => shorten(category, longest, sizes.label));
  const extents = labels.map((label) => widthOf(label, sizes.label) * slope);
  // A wider margin makes the bands narrower, so the narrowest possible ones count.
  const narrowest = (right - Math.max(left, ...extents) - 12) / categories.length;
  const free = Math.max(left, ...extents.map((extent, index) => extent + 12 - (index + 0.5) * narrowest));
  const every = Math.max(1, Math.ceil(slantedPitch / ((right - free) / categories.length)));
  return {
    every,
    height: Math.max(0, ...extents) + 24,
    left: free,
    draw: (axis) =>
      labels
        .map((label, index) =>
          index % every === 0
            ? text(label, middleOf(axis, index, labels.length) + 5, axis.y + 15, {
                size: sizes.label,
                anchor: 'end',
                turn: -45,
                full: plain(categories[index] ?? ''),
              })
            : '',
        )
        .join(''),
  };
}

/** Middle of a category's band. */
export function middleOf({ left, right }: Omit<CategoryAxis, 'y'>, index: number, count: number): number {
  return left + ((right - left) * (index + 0.5)) / count;
}
