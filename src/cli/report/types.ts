import type { ChalkInstance } from 'chalk';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../model/publication.ts';
import type { Summary } from '../../review.ts';
import type { Say } from '../texts.ts';

/** What a reporter needs to know about the run. */
export interface ReportContext {
  readonly language: Language;
  readonly say: Say;
  readonly chalk: ChalkInstance;
  /** Width of the terminal in columns. */
  readonly width: number;
  /** Path to print for a file of the workspace. */
  readonly pathOf: (file: string) => string;
  /** Files of the workspace that were looked at, whether anything was found in them or not. */
  readonly checked: readonly string[];
  /** Whether warnings fail the run too. */
  readonly strict: boolean;
}

/** Writes findings in one format; the text is complete for a clean run too. */
export type Reporter = (
  diagnostics: readonly Diagnostic[],
  summary: Summary,
  context: ReportContext,
) => string;
