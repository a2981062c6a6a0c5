import { Chalk } from 'chalk';
import type { ReportContext } from '../../src/cli/report/types.ts';
import { sayIn } from '../../src/cli/texts.ts';
import {
  type Diagnostic,
  findingIn,
  findingInText,
  sortDiagnostics,
} from '../../src/diagnostics/diagnostic.ts';
import { SourceText } from '../../src/model/origin.ts';

/** Texts that end, escape from or break what they are written into. */
const hostileTexts = [
  'x\n::error file=a::b\r\n##[warning]c',
  'a]]>b<failure/>&amp;',
  '100%,50%25：a:b, c=d::e',
  'bell\u0007 escape\u001b[31m nul\u0000 end\uffff half\ud800',
  `"two" 'one' {0} {{ counters.x }} [name](https://example.org)`,
  '𠮷野家：咨询2321人次',
];

/** Names that a file system allows. */
const hostileNames = [
  'issues/2023-21/submissions/水利厅 （二）, 100%:a.yaml',
  '::error::name.yaml',
  'line\nbreak ##[error]x.yaml',
  'quote"\'<&>]]>\u0001.yaml',
];

const source = new SourceText(
  'issues/2023-21/submissions/centre.yaml',
  'department: centre\nweek: 2023-21\ncounters:\n  𠮷consult: 2321人次\n  text: |\n    多行\n    文字\n',
);

const spanOf = (text: string, of: SourceText): readonly [number, number] => {
  const start = of.text.indexOf(text);
  if (start < 0) throw new Error(`no ${text} in ${of.path}`);
  return [start, start + text.length];
};

const place = spanOf('2321人次', source);

/** Findings of every shape there is, in the order of a run. */
export const findings: readonly Diagnostic[] = sortDiagnostics([
  findingInText('number-with-unit', source, place, {
    args: { key: 'consult', value: '2321人次', digits: '2321', unit: '人次' },
    subject: 'consult',
    related: [{ origin: { source, path: [], span: spanOf('week', source) }, note: 'other-entry' }],
  }),
  // Twice the same but for the line.
  findingInText('file-empty', source, spanOf('department', source)),
  findingInText('file-empty', source, spanOf('counters', source)),
  findingInText('yaml-line-joined', source, spanOf('多行\n    文字', source), { severity: 'warning' }),
  findingInText('item-terminal', source, spanOf('文字', source), {
    fix: { safe: true, edits: [{ span: spanOf('文字', source), text: '文字。' }] },
  }),
  findingIn('file-empty', 'departments.yaml', { severity: 'info' }),
  findingIn('file-empty', 'templates/weekly/shell.docx!word/document.xml#p3'),
  findingIn('file-empty', '(built-in)/templates/report-en/body.md'),
  {
    ...findingIn('submission-missing', 'issues/2023-21/issue.yaml', { severity: 'error' }),
    acknowledged: { reason: hostileTexts.join(' '), file: 'issues/2023-21/issue.yaml' },
  },
  ...hostileNames.map((file) => findingIn('file-empty', file)),
  ...hostileTexts.map((text) =>
    findingIn('file-unreadable', 'bulletin.yaml', {
      args: { reason: text },
      suggestion: text,
      subject: text,
    }),
  ),
]);

/** What a reporter is told about a run of `check` that looked at some files. */
export function contextOf(more: Partial<ReportContext> = {}): ReportContext {
  const language = more.language ?? 'zh';
  return {
    language,
    say: sayIn(language),
    chalk: new Chalk({ level: 1 }),
    width: 80,
    pathOf: (file) => file,
    checked: ['bulletin.yaml', 'issues/2023-21/submissions/water.yaml'],
    strict: false,
    ...more,
  };
}
