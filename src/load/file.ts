import { type Diagnostic, findingIn } from '../diagnostics/diagnostic.ts';
import type { Located } from '../model/located.ts';
import type { SourceText } from '../model/origin.ts';
import { decode } from './decode.ts';
import { type Source, SourceError } from './source.ts';
import { readYaml } from './yaml.ts';

/** A text file as read, with what was wrong with it. `source` is absent where it does not exist or cannot be decoded. */
export interface TextFile {
  readonly path: string;
  readonly exists: boolean;
  readonly source?: SourceText;
  readonly diagnostics: readonly Diagnostic[];
}

/** A YAML file as read. */
export interface YamlFile extends TextFile {
  readonly root?: Located;
}

export const submissionLimit = 2 * 1024 * 1024;
/** A ledger holds every counter and member of a publication, and is written by the program. */
export const ledgerLimits = { bytes: 8 * 1024 * 1024, keys: 100_000 };
export const templateLimit = 256 * 1024;

/** Bytes of a file, or a finding that says why not. */
export function loadBytes(
  source: Source,
  path: string,
): { bytes?: Uint8Array; diagnostics: readonly Diagnostic[] } {
  try {
    const bytes = source.read(path);
    return { ...(bytes ? { bytes } : {}), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const code = (
      {
        'not-regular': 'file-not-regular',
        'too-large': 'file-too-large',
        unreadable: 'file-unreadable',
      } as const
    )[error.reason];
    const cause =
      error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : error.reason;
    const reason = cause === 'EACCES' || cause === 'EPERM' ? '@no-permission' : cause;
    return {
      diagnostics: [findingIn(code, path, { args: { reason, limit: '8 MiB', size: '> 8 MiB' } })],
    };
  }
}

export function loadText(source: Source, path: string, limit = templateLimit): TextFile {
  const { bytes, diagnostics } = loadBytes(source, path);
  if (!bytes) return { path, exists: diagnostics.length > 0, diagnostics };
  return { path, exists: true, ...decode(path, bytes, limit) };
}

export function loadYaml(
  source: Source,
  path: string,
  limits: { bytes?: number; keys?: number } = {},
): YamlFile {
  const file = loadText(source, path, limits.bytes ?? submissionLimit);
  if (!file.source) return file;
  const { root, diagnostics } = readYaml(file.source, limits.keys === undefined ? {} : { keys: limits.keys });
  return { ...file, ...(root ? { root } : {}), diagnostics: [...file.diagnostics, ...diagnostics] };
}
