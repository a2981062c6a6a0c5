import { hintOf, messageOf, noteOf } from '../../diagnostics/message.ts';
import { editsOf } from './edits.ts';
import type { Reporter } from './types.ts';

/** For programs: stable, with a version; additive changes only. */
export const json: Reporter = (diagnostics, summary, { language, pathOf }) => {
  const findings = diagnostics.map((diagnostic) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    file: pathOf(diagnostic.file),
    line: diagnostic.range?.start.line ?? null,
    column: diagnostic.range?.start.column ?? null,
    endLine: diagnostic.range?.end.line ?? null,
    endColumn: diagnostic.range?.end.column ?? null,
    message: messageOf(diagnostic, language),
    hint: hintOf(diagnostic, language),
    subject: diagnostic.subject,
    arguments: diagnostic.args,
    acknowledged: diagnostic.acknowledged?.reason,
    related: diagnostic.related?.map((related) => ({
      file: pathOf(related.file),
      line: related.range?.start.line ?? null,
      column: related.range?.start.column ?? null,
      message: noteOf(related, language),
    })),
    fix: diagnostic.fix && {
      safe: diagnostic.fix.safe,
      edits: editsOf(diagnostic).map(({ range: { start, end }, text }) => ({
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        text,
      })),
    },
  }));
  return `${JSON.stringify({ version: 1, summary, findings }, null, 2)}\n`;
};
