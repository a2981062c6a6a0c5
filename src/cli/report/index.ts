import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './types.ts';

/** Formats of findings by name. */
export const reporters: Readonly<Record<'pretty' | 'json', Reporter>> = { pretty, json };
