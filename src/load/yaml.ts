import { Composer } from 'yaml';
import { type Diagnostic, findingInText } from '../diagnostics/diagnostic.ts';
import type { Located } from '../model/located.ts';
import type { SourceText } from '../model/origin.ts';
import { explainError } from './yaml-explain.ts';
import { locate } from './yaml-locate.ts';
import { parseTokens, type YamlLimits } from './yaml-tokens.ts';

export type { YamlLimits } from './yaml-tokens.ts';

/** Strings stay strings: no timestamps, no merge keys. Duplicate keys we find ourselves; the library's way is quadratic. */
const options = {
  version: '1.2',
  uniqueKeys: false,
  stringKeys: true,
  merge: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/**
 * One YAML file as located values. The root is absent where it cannot be trusted: of a file that is not valid YAML, or
 * whose keys are not what they seem, only the first cause is told, since all else would follow from it.
 */
export function readYaml(
  source: SourceText,
  limits: YamlLimits = {},
): { root?: Located; diagnostics: Diagnostic[] } {
  const { tokens, refused } = parseTokens(source, limits);
  const [first] = refused;
  if (first && (tokens.length === 0 || first.code === 'yaml-escape')) return { diagnostics: [...refused] };
  const [document] = new Composer(options).compose(tokens, true, source.text.length);
  if (!document) return { diagnostics: [emptyFile(source)] };
  const [error] = document.errors.sort((a, b) => a.pos[0] - b.pos[0]);
  // A line lost from its block is read as YAML: what is refused in it is then only a consequence.
  if (error && (!first || isBefore(source, error.pos[0], first))) {
    return { diagnostics: [explainError(source, error)] };
  }
  if (first) return { diagnostics: [...refused] };
  const { contents } = document;
  if (!contents || contents.range[0] === contents.range[1]) {
    return { diagnostics: [emptyFile(source)] };
  }
  const located = locate(source, contents);
  const errors = located.diagnostics.filter(({ severity }) => severity === 'error');
  return errors.every(({ code }) => code === 'yaml-duplicate-key') ? located : { diagnostics: errors };
}

function emptyFile(source: SourceText): Diagnostic {
  const args = source.path.includes('/submissions/') ? { nothing: 'nothing: true' } : {};
  return findingInText('file-empty', source, [0, 0], { args });
}

/** Whether an offset lies on an earlier line than a finding. */
function isBefore(source: SourceText, offset: number, { range }: Diagnostic): boolean {
  return range !== undefined && source.positionAt(offset).line < range.start.line;
}
