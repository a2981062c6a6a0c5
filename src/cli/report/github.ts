import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { placeOf } from './place.ts';
import { sentenceOf } from './sentence.ts';
import type { ReportContext, Reporter } from './types.ts';

/** GitHub keeps so many annotations of each level and step (actions/toolkit, docs/problem-matchers.md). */
const limit = 10;

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Workflow commands, which GitHub shows at the lines of a change, then every finding as a line of its own for the log
 * and for hosts that know no annotations. Acknowledged findings need nobody's eye and are left out; a clean run prints
 * nothing.
 */
export const github: Reporter = (diagnostics, _summary, context) => {
  const open = diagnostics.filter(({ acknowledged }) => !acknowledged);
  const annotations = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const found = open.filter((diagnostic) => diagnostic.severity === severity);
    if (found.length <= limit) return found.map((diagnostic) => annotation(diagnostic, context));
    const rest = found.length - (limit - 1);
    return [
      ...found.slice(0, limit - 1).map((diagnostic) => annotation(diagnostic, context)),
      command(commands[severity], { title: 'bulletin' }, context.say('report.rest', { count: rest })),
    ];
  });
  const lines = open.map((diagnostic) => plainLine(diagnostic, context));
  return [...annotations, ...lines].map((line) => `${line}\n`).join('');
};

function annotation(diagnostic: Diagnostic, context: ReportContext): string {
  const { path, range, part } = placeOf(diagnostic, context);
  const sentence = sentenceOf(diagnostic, context.language);
  // Columns are for annotations of one line only (GitHub REST API, check runs).
  const columns =
    range && range.start.line === range.end.line
      ? { col: range.start.column, endColumn: range.end.column }
      : { endLine: range?.end.line };
  return command(
    commands[diagnostic.severity],
    { file: path, line: range?.start.line, ...columns, title: diagnostic.code },
    part === undefined ? sentence : `${part}: ${sentence}`,
  );
}

/** A workflow command, escaped as @actions/core does it (actions/toolkit, packages/core/src/command.ts). */
function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const printed = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${printed.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** `path:line:column  error  sentence  code` in one line that can be no command, whatever is in the files. */
function plainLine(diagnostic: Diagnostic, { say, language, pathOf }: ReportContext): string {
  const { file, range, severity, code } = diagnostic;
  const place = range ? `${pathOf(file)}:${range.start.line}:${range.start.column}` : pathOf(file);
  return [place, say(`label.${severity}`), sentenceOf(diagnostic, language), code]
    .join('  ')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/^(?=\s*::)/, './')
    .replaceAll('##[', '## [');
}
