import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';
import type { Reporter } from './types.ts';

/** Formats of findings by name. */
export const reporters = { pretty, json, github, gitlab, sarif, junit } as const satisfies Readonly<
  Record<string, Reporter>
>;
