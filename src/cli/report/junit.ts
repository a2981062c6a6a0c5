import { type Diagnostic, isBlocking } from '../../diagnostics/diagnostic.ts';
import { messageOf } from '../../diagnostics/message.ts';
import { escapeAttribute, escapeText } from '../../render/xml/escape.ts';
import { placeOf } from './place.ts';
import { sentenceOf } from './sentence.ts';
import type { ReportContext, Reporter } from './types.ts';

/**
 * JUnit's XML as Jenkins and GitLab read it: a suite for every file looked at, a case for every finding, one passing
 * case for a file without any. What fails a run fails here, and nothing else: other warnings pass and have their words as
 * output, acknowledged findings are skipped for their reason. No times, so that equal runs give equal bytes.
 */
export const junit: Reporter = (diagnostics, _summary, context) => {
  const files = new Map<string, Diagnostic[]>(context.checked.map((file) => [context.pathOf(file), []]));
  for (const diagnostic of diagnostics) {
    const { path } = placeOf(diagnostic, context);
    files.set(path, [...(files.get(path) ?? []), diagnostic]);
  }
  const suites = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const failures = diagnostics.filter((diagnostic) => isBlocking(diagnostic, context.strict)).length;
  const tests = suites.reduce((sum, [, found]) => sum + Math.max(1, found.length), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'bulletin', tests, failures, errors: 0 })}>`,
    ...suites.flatMap(([path, found]) => suite(path, found, context)),
    '</testsuites>',
    '',
  ].join('\n');
};

function suite(path: string, found: readonly Diagnostic[], context: ReportContext): readonly string[] {
  const counts = {
    tests: Math.max(1, found.length),
    failures: found.filter((diagnostic) => isBlocking(diagnostic, context.strict)).length,
    errors: 0,
    skipped: found.filter(({ acknowledged }) => acknowledged).length,
  };
  const cases =
    found.length > 0
      ? found.map((diagnostic) => testCase(path, diagnostic, context))
      : [`    <testcase${attributes({ name: context.say('report.clean'), classname: path })}/>`];
  return [`  <testsuite${attributes({ name: path, ...counts })}>`, ...cases, '  </testsuite>'];
}

function testCase(path: string, diagnostic: Diagnostic, context: ReportContext): string {
  const { range, part } = placeOf(diagnostic, context);
  const { code, severity, acknowledged } = diagnostic;
  const message = messageOf(diagnostic, context.language);
  const place = range ? `${range.start.line}:${range.start.column}` : part;
  const name = [place, code, message].filter((word) => word !== undefined).join(' ');
  const sentence = sentenceOf(diagnostic, context.language);
  const told = `${context.pathOf(diagnostic.file)}${range ? `:${place}` : ''}: ${sentence}`;
  const outcome = acknowledged
    ? `<skipped>${text(acknowledged.reason)}</skipped>`
    : isBlocking(diagnostic, context.strict)
      ? `<failure${attributes({ type: severity, message: sentence })}>${text(told)}</failure>`
      : `<system-out>${text(`${context.say(`label.${severity}`)} ${told}`)}</system-out>`;
  return `    <testcase${attributes({ name, classname: path })}>${outcome}</testcase>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeAttribute(allowed(String(value)))}"`)
    .join('');
}

function text(value: string): string {
  return escapeText(allowed(value));
}

/** Without what XML 1.0 (§2.2, Char) forbids even as a reference; a carriage return, which parsers change, is a line end. */
function allowed(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
