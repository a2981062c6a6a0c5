import stringWidth from 'fast-string-width';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hintOf, messageOf, noteOf } from '../../diagnostics/message.ts';
import type { ReportContext, Reporter } from './types.ts';

/** Findings of one file beyond this number are only counted. */
const perFile = 50;

/** For people: place, severity, sentence, the line with a caret, advice. Acknowledged findings are only counted. */
export const pretty: Reporter = (diagnostics, _summary, context) => {
  const byFile = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.acknowledged) continue;
    byFile.set(diagnostic.file, [...(byFile.get(diagnostic.file) ?? []), diagnostic]);
  }
  return [...byFile.values()]
    .map((found) => {
      const shown = found.slice(0, perFile).map((diagnostic) => printOne(diagnostic, context));
      const rest = found.length - shown.length;
      if (rest > 0) shown.push(`${context.say('check.more', { count: rest })}\n`);
      return shown.join('');
    })
    .join('');
};

function printOne(diagnostic: Diagnostic, context: ReportContext): string {
  const { chalk, say, language } = context;
  const colour = { error: chalk.red, warning: chalk.yellow, info: chalk.blue }[diagnostic.severity];
  const place = placeOf(diagnostic.file, diagnostic.range?.start, context);
  const lines = [
    `${chalk.bold(place)}  ${colour(say(`label.${diagnostic.severity}`))}  ${messageOf(diagnostic, language)}  ${chalk.dim(diagnostic.code)}`,
  ];
  lines.push(...frame(diagnostic, context));
  const hint = hintOf(diagnostic, language);
  if (hint !== undefined) lines.push(`    ${chalk.cyan('=')} ${say('label.hint')}${hint}`);
  for (const related of diagnostic.related ?? []) {
    lines.push(
      `    ${chalk.cyan('=')} ${placeOf(related.file, related.range?.start, context)}  ${noteOf(related, language)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function placeOf(
  file: string,
  start: { line: number; column: number } | undefined,
  { pathOf }: ReportContext,
): string {
  return start ? `${pathOf(file)}:${start.line}:${start.column}` : pathOf(file);
}

/** The source line with a caret below the finding, cut around it where the line is longer than the terminal. */
function frame({ source, range }: Diagnostic, { chalk, width }: ReportContext): string[] {
  if (!source || !range) return [];
  const characters = [...source.line(range.start.line)].map(visible);
  const from = range.start.column - 1;
  const to =
    range.end.line === range.start.line ? Math.max(from + 1, range.end.column - 1) : characters.length;
  const number = String(range.start.line);
  const gutter = ' '.repeat(number.length);
  const room = Math.max(30, width - number.length - 8);
  const window = around(characters, from, Math.min(to, characters.length), room);
  const before = stringWidth(window.before);
  const marked = Math.max(1, stringWidth(window.marked));
  return [
    `  ${chalk.dim(`${number} │`)} ${window.before}${window.marked}${window.after}`,
    `  ${chalk.dim(`${gutter} │`)} ${' '.repeat(before)}${chalk.red('^'.repeat(Math.min(marked, room)))}`,
  ];
}

/** The part of a line around the marked characters that fits into the room, with … on the sides that were cut. */
function around(
  characters: readonly string[],
  from: number,
  to: number,
  room: number,
): { before: string; marked: string; after: string } {
  const take = (list: readonly string[], limit: number, fromEnd: boolean): string => {
    const order = fromEnd ? [...list].reverse() : list;
    const kept: string[] = [];
    let used = 0;
    for (const character of order) {
      used += stringWidth(character);
      if (used > limit) break;
      kept.push(character);
    }
    const cut = kept.length < list.length;
    return fromEnd ? `${cut ? '…' : ''}${kept.reverse().join('')}` : `${kept.join('')}${cut ? '…' : ''}`;
  };
  const marked = take(characters.slice(from, to), Math.floor(room / 2), false);
  const before = take(characters.slice(0, from), Math.floor(room / 3), true);
  const after = take(
    characters.slice(to),
    Math.max(0, room - stringWidth(marked) - stringWidth(before)),
    false,
  );
  return { before, marked, after };
}

function visible(character: string): string {
  if (character === '\t') return '→';
  return /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(character) ? '�' : character;
}
