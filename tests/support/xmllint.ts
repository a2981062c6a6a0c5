import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Why a test that needs xmllint cannot run here; undefined where it can. In CI it must. */
export const missingXmllint: string | undefined =
  spawnSync('which', ['xmllint']).status === 0 ? undefined : 'xmllint (libxml2-utils) is not installed';

if (missingXmllint !== undefined && process.env['CI'] === 'true') throw new Error(missingXmllint);

/** What is wrong with a document by a schema of tests/support/schemas; empty where nothing is. */
export function faultsBySchema(xml: string, schema: string): string {
  const path = fileURLToPath(new URL(`schemas/${schema}`, import.meta.url));
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', path, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}
