import type { Checked } from '../check.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { IssueId } from '../model/issue.ts';
import type { Summary } from '../review.ts';
import { type CommandContext, reportLeftOut } from './context.ts';
import type { TextKey } from './texts.ts';

/** What a check found in one line on stderr, and the command that helps next. */
export async function printCheckSummary(
  { session, ids, files, diagnostics, isWhole }: Checked,
  summary: Summary,
  { isNamed, isFixed }: { readonly isNamed: boolean; readonly isFixed: boolean },
  context: CommandContext,
): Promise<void> {
  const { say } = context;
  const print = (text: string) => context.io.stderr.write(`${text}\n`);
  if (files.length === 0) {
    print(say('check.nothing'));
    return;
  }
  const suffix = (key: TextKey, count: number) => (count > 0 ? say(key, { count }) : '');
  print(
    say(keyOf(summary), {
      what: session ? nameOf(ids) : 'bulletin.yaml',
      ...summary,
      infos: suffix('check.infos', summary.infos),
      acknowledged: suffix('check.acknowledged', summary.acknowledged),
    }),
  );
  // What --fix has left is not to be had by another run of it.
  if (!isFixed) await printFixable(diagnostics, context);
  const gravest = gravestOf(diagnostics);
  if (gravest) print(say('check.explain', { code: gravest.code }));
  if (session && !isWhole) print(say('check.only-named'));
  if (session && !isNamed) for (const id of ids) reportLeftOut(session, id, context);
}

async function printFixable(diagnostics: readonly Diagnostic[], { io, say }: CommandContext): Promise<void> {
  const { isFixable } = await import('../fix.ts');
  const count = diagnostics.filter(isFixable).length;
  if (count > 0) io.stderr.write(`${say('check.fixable', { count })}\n`);
}

function keyOf({ errors, warnings, infos }: Summary): TextKey {
  if (errors > 0) return 'check.found';
  if (warnings > 0) return 'check.warned';
  return infos > 0 ? 'check.noted' : 'check.clean';
}

/** `2023-21`, or the first and the last of several issues. */
function nameOf(ids: readonly IssueId[]): string {
  return ids.length === 1 ? (ids[0] ?? '') : `${ids[0] ?? '—'} … ${ids.at(-1) ?? '—'}`;
}

/** The first of the findings of the highest severity that nobody acknowledged. */
function gravestOf(diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  const open = diagnostics.filter(({ acknowledged }) => !acknowledged);
  return (['error', 'warning', 'info'] as const)
    .flatMap((severity) => open.find((diagnostic) => diagnostic.severity === severity) ?? [])
    .at(0);
}
