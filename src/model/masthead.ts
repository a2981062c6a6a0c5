import type { Origin } from './origin.ts';

/** Words of the masthead, and where they were given. */
export interface MastheadText {
  readonly text: string;
  readonly origin: Origin;
}

/** One entry of the masthead's lines: 签发：…, 联系电话：… */
export interface MastheadLine {
  readonly label?: string;
  readonly text: string;
  readonly origin: Origin;
}

/** What a masthead can bear beside name, number, publisher and date. 报头 */
export interface Masthead {
  /** 密级 */
  readonly classification?: MastheadText;
  /** 份号 */
  readonly copy_number?: MastheadText;
  /** 内部资料　注意保存 */
  readonly notice?: MastheadText;
  /** 签发、审核、编辑 */
  readonly lines?: readonly MastheadLine[];
  /** 送审稿; printed until the issue is released. */
  readonly proof_mark?: MastheadText;
}

export type MastheadPart = keyof Masthead;

/** The single texts among the parts, in the order in which they are printed. */
export const mastheadTexts = ['classification', 'notice', 'proof_mark', 'copy_number'] as const;

/** The parts in the order in which they are printed. */
export const mastheadParts = [...mastheadTexts, 'lines'] as const satisfies readonly MastheadPart[];

/** What one issue says of its masthead, part by part: its own, or null for none. */
export type MastheadChanges = { readonly [P in MastheadPart]?: NonNullable<Masthead[P]> | null };

/** The masthead of an issue: its own parts, and those of the publication that it leaves as they are. */
export function mastheadOf(publication: Masthead, issue: MastheadChanges): Masthead {
  return Object.fromEntries(
    Object.entries({ ...publication, ...issue }).filter(([, part]) => part !== null),
  ) as Masthead;
}

/** Where a part was given; undefined where it was not. */
export function placeOfPart(masthead: Masthead, part: MastheadPart): Origin | undefined {
  return part === 'lines' ? masthead.lines?.[0]?.origin : masthead[part]?.origin;
}
