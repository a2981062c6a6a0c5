import { buildIssue } from '../../src/build.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { builtinSource } from '../../src/load/builtin.ts';
import { memorySource } from '../../src/load/source.ts';
import { openSession } from '../../src/session.ts';
import { type Files, printFinding } from './workspace.ts';

/** A bulletin's Markdown, built from a workspace with the given body; and all findings. */
export interface Printed {
  /** The body alone: without title, masthead and colophon. */
  readonly text: string;
  /** Without counters that nothing reads: the bodies of tests are short. */
  readonly findings: readonly string[];
  /** Ids of the counters that nothing reads. */
  readonly unread: readonly string[];
  /** Artifacts beside the Markdown, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const isUnread = ({ code }: Diagnostic): boolean => code === 'counter-not-read';

/** Builds the last issue, or a named one, with a template of its own: body and further files by name. */
export async function printed(
  files: Files,
  body: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
  id?: string,
): Promise<Printed> {
  const isChinese = !/^language: en$/m.test(files['bulletin.yaml'] ?? '');
  const template = {
    'template.yaml': `extends: ${isChinese ? 'official-zh' : 'report-en'}\n`,
    'shell.md': '{{ body }}\n',
    'body.md': body,
    ...more,
  };
  const source = memorySource({
    ...files,
    ...Object.fromEntries(
      Object.entries(template).map(([name, content]) => [`templates/weekly/${name}`, content]),
    ),
  });
  const { session, diagnostics } = await openSession(source, builtinSource());
  if (!session) return { text: '', findings: diagnostics.map(printFinding), unread: [], files: new Map() };
  const issue = id ?? session.workspace.issues.at(-1) ?? '';
  const built = await buildIssue(session, issue, { to: ['md'], strict: false, draft: false });
  const [markdown, ...beside] = built.artifacts;
  return {
    text: new TextDecoder().decode(markdown?.bytes ?? new Uint8Array()).trim(),
    findings: built.diagnostics.filter((finding) => !isUnread(finding)).map(printFinding),
    unread: built.diagnostics.filter(isUnread).map(({ args }) => String(args['id'])),
    files: new Map(beside.map(({ name, bytes }) => [name, bytes])),
  };
}
