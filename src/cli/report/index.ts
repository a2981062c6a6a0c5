import type { Say } from '../texts.ts';
import { UsageError } from '../usage-error.ts';
import type { Reporter } from './types.ts';

/** Each format is loaded when it is asked for. */
const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
};

/** Formats of findings by name. */
export const formats: readonly string[] = Object.keys(reporters);

/** The reporter of a format; a usage error where there is none. */
export async function reporterFor(format: string, say: Say): Promise<Reporter> {
  const load = Object.hasOwn(reporters, format) ? reporters[format] : undefined;
  if (load) return load();
  const allowed = formats.join(', ');
  throw new UsageError(say('error.option.value', { option: '--format', value: format, allowed }));
}
