import type { Diagnostic, Related } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../model/origin.ts';
import type { ReportContext } from './types.ts';

/** Where a program outside looks for a finding. */
export interface Place {
  /** Path of a file as it lies in the folder, `/` on every system. */
  readonly path: string;
  /** Lines and columns of that file; absent for a finding about the whole of it. */
  readonly range?: Range;
  /** Part and paragraph of a Word file, into which only we can look: `word/document.xml#p3`. */
  readonly part?: string;
}

/** The place of a finding, or of what it is related to. A Word file's parts have no lines that others could show. */
export function placeOf(
  { file, range }: Pick<Diagnostic | Related, 'file' | 'range'>,
  { pathOf }: ReportContext,
): Place {
  const printed = pathOf(file);
  const [, path, part] = /^(.*?\.docx)!(.+)$/is.exec(printed) ?? [];
  if (path !== undefined && part !== undefined) return { path, part };
  return { path: printed, ...(range ? { range } : {}) };
}
