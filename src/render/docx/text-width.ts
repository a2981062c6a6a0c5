import type { Language } from '../../model/publication.ts';

/** What the width of a text depends on, beside its size. */
export interface Face {
  /** Font of digits and Western letters; undefined where no style names one. */
  readonly font: string | undefined;
  readonly bold?: boolean;
  /** Whether Western letters may come from a wider font that stands in where a Chinese one is not installed. */
  readonly roomy?: boolean;
}

/** Advances in em: of most letters, and of those that differ. */
interface Advances {
  readonly usual: number;
  readonly others: ReadonlyMap<string, number>;
  /** How much wider bold letters are, on average; not where all have the same width. */
  readonly boldness?: number;
}

/** Chinese, Japanese and Korean characters, and signs that are one em wide in every font. */
const fullWidth =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u;

/** Signs that Chinese fonts draw one em wide, and Western ones narrower. */
const fullWidthInChinese = /[‘’“”…—·°±×÷−‰℃①-⑳Ⅰ-Ⅻ★☆※]/u;

function western(usual: number, groups: readonly (readonly [number, string])[]): Advances {
  const others = groups.flatMap(([width, signs]) => [...signs].map((sign) => [sign, width] as const));
  return { usual, others: new Map(others), boldness: 1.06 };
}

/** Chinese fonts give every ASCII sign half an em. */
const chinese: Advances = { usual: 0.5, others: new Map() };

/** What fonts such as DejaVu Sans give to digits, points, signs and percent signs, on average. */
const standIn: Advances = { usual: 0.7, others: new Map() };

/** Widths of Helvetica and of Times Roman, which Arial and Times New Roman share (Adobe Core 14 font metrics). */
const sans = western(0.556, [
  [0.191, "'"],
  [0.222, 'ijl‘’'],
  [0.278, ' \u00a0\u202f.,:;!/\\|[]Ift'],
  [0.333, '()-r“”`{}·'],
  [0.355, '"'],
  [0.4, '*°'],
  [0.5, 'Jckszvxy'],
  [0.584, '+=<>~±×÷−'],
  [0.611, 'FTZ'],
  [0.667, 'ABEKPSVXY&'],
  [0.722, 'CDHNRUw'],
  [0.778, 'GOQ'],
  [0.833, 'Mm'],
  [0.889, '%'],
  [0.944, 'W'],
  [1, '—…‰@'],
]);
const serif = western(0.5, [
  [0.18, "'"],
  [0.25, ' \u00a0\u202f.,·'],
  [0.278, ':;/\\ijlt'],
  [0.333, '()-!I[]frs‘’'],
  [0.4, '"*°J'],
  [0.444, 'acez?“”'],
  [0.564, '+=<>~±×÷−'],
  [0.556, 'FPS'],
  [0.611, 'ELTZ'],
  [0.667, 'BCR'],
  [0.722, 'ADGHKNOQUVXYw'],
  [0.778, 'm&'],
  [0.833, '%'],
  [0.889, 'M'],
  [0.944, 'W'],
  [1, '—…‰@'],
]);

/** Width of a line of text in em, as near as a program without the fonts can know; never much too small. */
export function emsOf(text: string, { font, bold = false, roomy = false }: Face, language: Language): number {
  const found = advancesOf(font, language);
  const { usual, others, boldness = 1 } = roomy && found === chinese ? standIn : found;
  const isWide = (sign: string) =>
    fullWidth.test(sign) || (language === 'zh' && fullWidthInChinese.test(sign));
  let wide = 0;
  let narrow = 0;
  for (const sign of text) {
    if (isWide(sign)) wide += 1;
    else narrow += others.get(sign) ?? usual;
  }
  return wide + narrow * (bold ? boldness : 1);
}

/** Whether a line may end on either side of a character, as between Chinese ones. */
export function isFullWidth(sign: string): boolean {
  return fullWidth.test(sign);
}

function advancesOf(font: string | undefined, language: Language): Advances {
  const name = font ?? '';
  if (/\p{Script=Han}|^(?:FangSong|KaiTi|Sim(?:Sun|Hei)|NSimSun)/u.test(name)) return chinese;
  if (/^(?:Arial|Helvetica|Liberation Sans|Calibri)/.test(name)) return sans;
  return language === 'zh' && font === undefined ? chinese : serif;
}
