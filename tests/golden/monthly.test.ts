import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildIssue, builtinSource, folderSource, openSession } from '../../src/index.ts';
import { markdownOf } from '../support/examples.ts';

const folder = fileURLToPath(new URL('monthly', import.meta.url));

/** A publication of another kind: monthly, Chinese ids, members in two levels, decimals, shares against constants. */
describe('a monthly bulletin from configuration and templates alone', () => {
  it('prints members, sub-totals, shares, changes and the progress against a target', async () => {
    const { session } = await openSession(folderSource(folder), builtinSource());
    if (!session) throw new Error('no session');
    const built = await buildIssue(session, '2024-04', { to: ['md', 'docx'], strict: true, draft: false });
    expect(markdownOf(built)).toBe(readFileSync(`${folder}/expected/2024-04.md`, 'utf8'));
  });

  it('refuses to print a change against a month that nobody recorded', async () => {
    const { session } = await openSession(folderSource(folder), builtinSource());
    if (!session) throw new Error('no session');
    const built = await buildIssue(session, '2024-03', { to: ['md'], strict: false, draft: false });
    expect(built.artifacts).toEqual([]);
    expect(built.diagnostics.map(({ code, args }) => [code, args['figure'], args['reason']])).toEqual([
      ['figure-missing', '环比', '@unknown-opening'],
    ]);
  });
});
