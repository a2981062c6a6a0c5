import type { ErrorObject } from 'ajv';
import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { at, entriesOf, entryOf, type Located, toPlain } from '../model/located.ts';
import type { Origin, YamlPath } from '../model/origin.ts';
import * as generated from './generated/validators.js';

/** Kinds of files that have a schema. */
export type FileKind =
  | 'publication'
  | 'departments'
  | 'issue'
  | 'submission'
  | 'ledger'
  | 'earlier'
  | 'template';

const { propertyNames, ...validators } = generated;

/** Checks a file against its schema: at most one finding per place, the cause before its consequences. */
export function checkShape(kind: FileKind, root: Located): readonly Diagnostic[] {
  const validate = validators[kind];
  if (validate(toPlain(root))) return [];
  return explainErrors(validate.errors ?? [], root, propertyNames[kind] ?? []);
}

/** Turns a validator's errors into findings, for our schemas and for an office's own. */
export function explainErrors(
  errors: readonly ErrorObject[],
  root: Located,
  knownNames: readonly string[],
): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const meant = new Set<string>();
  for (const error of [...errors].sort((a, b) => rank(a) - rank(b))) {
    const path = pathOf(error, root);
    const value = at(root, path);
    if (!value) continue;
    const diagnostic = explain(error, value, path, knownNames);
    if (!diagnostic) continue;
    const where = path.join('/');
    if (diagnostic.code === 'key-unknown' && diagnostic.suggestion)
      meant.add(`${where}:${diagnostic.suggestion}`);
    if (error.keyword === 'required' && meant.has(`${where}:${error.params['missingProperty']}`)) continue;
    const key = `${where}:${error.params['additionalProperty'] ?? error.params['propertyName'] ?? error.params['missingProperty'] ?? ''}`;
    if (!found.has(key)) found.set(key, diagnostic);
  }
  return [...found.values()];
}

/** Unknown keys first, since they explain missing ones; then types; then the rest. */
function rank({ keyword }: ErrorObject): number {
  const order = ['additionalProperties', 'propertyNames', 'type', 'const', 'enum', 'pattern'];
  const index = order.indexOf(keyword);
  return index < 0 ? order.length : index;
}

type Explain = (
  error: ErrorObject,
  value: Located,
  path: YamlPath,
  names: readonly string[],
) => Diagnostic | undefined;

const explanations: Readonly<Record<string, Explain>> = {
  additionalProperties: (error, value, _path, names) => {
    const key = String(error.params['additionalProperty']);
    const siblings = new Set(entriesOf(value).map((entry) => entry.key));
    return findingAt('key-unknown', entryOf(value, key)?.keyOrigin ?? value.origin, {
      args: { key },
      suggestion: nearest(
        key,
        names.filter((name) => !siblings.has(name)),
      ),
    });
  },
  propertyNames: (error, value) => {
    const key = String(error.params['propertyName']);
    return findingAt('key-form', entryOf(value, key)?.keyOrigin ?? value.origin, { args: { key } });
  },
  required: (error, value) =>
    findingAt('key-missing', endOf(value), { args: { key: String(error.params['missingProperty']) } }),
  type: (error, value, path) => wrongType(String(error.params['type']), value, path),
  const: (error, value, path) =>
    findingAt('value-not-allowed', value.origin, {
      args: { key: keyOf(path), value: printValue(value), allowed: String(error.params['allowedValue']) },
    }),
  enum: (error, value, path) => {
    const allowed = (error.params['allowedValues'] as readonly unknown[]).map(String);
    return findingAt('value-not-allowed', value.origin, {
      args: { key: keyOf(path), value: printValue(value), allowed: allowed.slice(0, 8).join(', ') },
      suggestion: nearest(printValue(value), allowed),
    });
  },
  pattern: (error, value, path) => {
    const code = patternCodes.find(([pattern]) => pattern === error.params['pattern'])?.[1] ?? 'value-form';
    return findingAt(code, value.origin, { args: { key: keyOf(path), value: printValue(value) } });
  },
  minLength: (_error, value, path) => findingAt('value-empty', value.origin, { args: { key: keyOf(path) } }),
  maxLength: (error, value, path) =>
    findingAt('value-too-long', value.origin, {
      args: { key: keyOf(path), limit: Number(error.params['limit']) },
    }),
  minItems: (_error, value, path) => findingAt('value-empty', value.origin, { args: { key: keyOf(path) } }),
  minProperties: (_error, value, path) =>
    findingAt('value-empty', value.origin, { args: { key: keyOf(path) } }),
  maxItems: (error, value, path) =>
    findingAt('list-too-long', value.origin, {
      args: { key: keyOf(path), limit: Number(error.params['limit']) },
    }),
  minimum: (error, value, path) =>
    findingAt('value-range', value.origin, {
      args: { key: keyOf(path), value: printValue(value), limit: `≥ ${error.params['limit']}` },
    }),
  maximum: (error, value, path) =>
    findingAt('value-range', value.origin, {
      args: { key: keyOf(path), value: printValue(value), limit: `≤ ${error.params['limit']}` },
    }),
};

/** `if`, `anyOf` and the like only say that something below failed; that something has its own error. */
const structural: ReadonlySet<string> = new Set(['if', 'anyOf', 'allOf', 'oneOf', 'not', '$ref']);

function explain(
  error: ErrorObject,
  value: Located,
  path: YamlPath,
  names: readonly string[],
): Diagnostic | undefined {
  // Faults of a key are told once, at the key.
  if (structural.has(error.keyword) || error.propertyName !== undefined) return undefined;
  const known = explanations[error.keyword];
  if (known) return known(error, value, path, names);
  return findingAt('value-form', value.origin, { args: { key: keyOf(path), value: printValue(value) } });
}

const patternCodes = [
  ['^\\d{4}-\\d{2}-\\d{2}$', 'date-form'],
  ['^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$', 'date-form'],
  ['^\\d{4}-\\d{1,3}$', 'issue-id-form'],
  ['^[a-z0-9][a-z0-9-]{0,39}$', 'id-form'],
] as const;

/** Words that multiply the number before them. */
const magnitude = /^(十|百|千|万|亿|[kKmM]$|[eE]\d|thousand|million|billion|hundred)/;

function wrongType(expected: string, value: Located, path: YamlPath): Diagnostic {
  const key = keyOf(path);
  if (value.kind === 'scalar' && value.value === null)
    return findingAt('value-empty', value.origin, { args: { key } });
  const typed = printValue(value);
  const details = { args: { key, value: typed } };
  if (expected === 'integer' && value.kind === 'scalar' && typeof value.value === 'number') {
    return findingAt('integer-expected', value.origin, details);
  }
  if (value.kind === 'scalar' && /^-?\d{31,}$/.test(value.source)) {
    return findingAt('number-too-long', value.origin, {
      args: { value: `${value.source.slice(0, 40)}…`, limit: 30 },
    });
  }
  if ((expected === 'number' || expected === 'integer') && value.kind === 'scalar') {
    const clean = typed.normalize('NFKC').replace(/[,，\s]/g, '');
    const digits = /^-?\d+(\.\d+)?/.exec(clean)?.[0];
    if (value.style !== 'plain' && digits === clean)
      return findingAt('number-quoted', value.origin, { args: { ...details.args, digits: clean } });
    if (digits === undefined) return findingAt('number-expected', value.origin, details);
    const args = { ...details.args, digits };
    if (/[０-９．－]/.test(typed)) return findingAt('number-fullwidth', value.origin, { args });
    const comma = /^(-?\d+)[,，](\d{1,2})$/.exec(typed);
    if (comma) {
      const point = `${comma[1]}.${comma[2]}`;
      return findingAt('number-comma', value.origin, { args: { ...args, point } });
    }
    if (digits === clean) return findingAt('number-grouped', value.origin, { args });
    const unit = clean.slice(digits.length);
    // What is no unit (1_000, 2023-06-09) or multiplies (2.3万) must not be answered with its first digits.
    if (!/^[\p{L}%‰°$€£¥]/u.test(unit) || magnitude.test(unit))
      return findingAt('number-expected', value.origin, details);
    return findingAt('number-with-unit', value.origin, { args: { ...args, unit } });
  }
  if (expected === 'string' && value.kind === 'scalar')
    return findingAt('text-expected', value.origin, details);
  const code = ({ object: 'map-expected', array: 'list-expected', boolean: 'boolean-expected' } as const)[
    expected
  ];
  return findingAt(code ?? 'value-form', value.origin, details);
}

/** Path of an error, as steps into the located tree. */
function pathOf(error: ErrorObject, root: Located): YamlPath {
  const steps = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const path: (string | number)[] = [];
  for (const step of steps) path.push(at(root, path)?.kind === 'list' ? Number(step) : step);
  return path;
}

/** The key a value stands under; for a list's entry the list's key. */
function keyOf(path: YamlPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** A value as typed, cut for a message. */
function printValue(value: Located): string {
  const text = value.kind === 'scalar' ? value.source : value.origin.source.text.slice(...value.origin.span);
  const line = text.split('\n')[0] ?? '';
  const characters = [...line];
  return characters.length > 60 || line.length < text.trimEnd().length
    ? `${characters.slice(0, 60).join('')}…`
    : line;
}

/** The last character of a value, where something that is absent would have stood. */
function endOf(value: Located): Origin {
  const [start, end] = value.origin.span;
  return { ...value.origin, span: [Math.max(start, end - 1), end] };
}
