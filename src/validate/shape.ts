import type { ErrorObject } from 'ajv';
import { type Arguments, type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import { at, entriesOf, entryOf, get, itemsOf, type Located, stringOf, toPlain } from '../model/located.ts';
import type { Origin, YamlPath } from '../model/origin.ts';
import { type Field, Fields, type Library } from './fields.ts';
import * as generated from './generated/validators.js';
import { meantKey, meantValue } from './meant.ts';
import { endOf } from './values.ts';
import { keyOf, type Place, printValue, wrongForm, wrongType, yearOf } from './wrong-value.ts';

/** Kinds of files that have a schema. */
export type FileKind =
  | 'publication'
  | 'departments'
  | 'issue'
  | 'submission'
  | 'ledger'
  | 'earlier'
  | 'words'
  | 'template';

const { schemas, ...validators } = generated;
let library: Library | undefined;

/** Checks a file against its schema: at most one finding per place, the cause before its consequences. */
export function checkShape(kind: FileKind, root: Located): readonly Diagnostic[] {
  const validate = validators[kind];
  if (validate(toPlain(root))) return [];
  return explainErrors(validate.errors ?? [], root, fieldsOf(kind));
}

/** Which fields a kind of file has, and where. */
export function fieldsOf(kind: FileKind): Fields {
  library ??= schemas();
  return new Fields(library[`${kind}.schema.json`], library);
}

/** Turns a validator's errors into findings, for our schemas and for an office's own. */
export function explainErrors(
  errors: readonly ErrorObject[],
  root: Located,
  fields: Fields,
): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const year = yearOf(stringOf(get(root, 'week')));
  for (const error of [...errors].sort((a, b) => rank(a) - rank(b))) {
    const path = pathOf(error, root);
    const value = at(root, path);
    const diagnostic = value && explain({ error, errors, value, path, year, fields });
    if (!diagnostic) continue;
    const { additionalProperty, propertyName, missingProperty } = error.params;
    const child =
      diagnostic.code === 'key-unknown'
        ? diagnostic.args['key']
        : (additionalProperty ?? propertyName ?? missingProperty ?? '');
    const key = `${path.join('/')}:${child}`;
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

/** One error of the validator, at the value it is about. */
interface Fault extends Place {
  readonly error: ErrorObject;
  /** All errors of the file. */
  readonly errors: readonly ErrorObject[];
  readonly fields: Fields;
}

type Explain = (fault: Fault) => Diagnostic | undefined;

const explanations: Readonly<Record<string, Explain>> = {
  additionalProperties: (fault) => strayKey(fault, String(fault.error.params['additionalProperty'])),
  propertyNames: ({ error, errors, value }) => {
    const key = String(error.params['propertyName']);
    const origin = entryOf(value, key)?.keyOrigin ?? value.origin;
    const cause = errors.find((other) => other.keyword === 'pattern' && other.propertyName === key);
    const form = wrongForm(String(cause?.params['pattern']), key, origin);
    return form?.code === 'issue-id-form' ? form : findingAt('key-form', origin, { args: { key } });
  },
  required: (fault) => {
    const { value, path, fields } = fault;
    const key = String(fault.error.params['missingProperty']);
    const known = fields.below(path);
    const written = entriesOf(value).find(
      (entry) => !known.has(entry.key) && meantKey(entry.key, known) === key,
    );
    if (written) return strayKey(fault, written.key);
    return findingAt('key-missing', endOf(value.origin), { args: { key, ...known.get(key)?.title } });
  },
  type: (fault) => {
    const { error, errors, fields, path } = fault;
    const choice = errors.find(
      (other) => other.keyword === 'enum' && other.instancePath === error.instancePath,
    );
    if (choice && fault.value.kind === 'scalar' && typeof fault.value.value === 'boolean')
      return notAllowed(fault, choice.params['allowedValues'] as readonly unknown[]);
    const [expected] = [error.params['type']].flat();
    const inner = [...path, 0];
    const entry = {
      isMap: fields.below(inner).size > 0,
      keys: fields.required(inner),
      pattern: fields.of(inner).pattern,
    };
    return wrongType(
      String(expected),
      { ...fault, keys: fields.required(path), entry },
      fields.of(path).pattern,
    );
  },
  const: (fault) => notAllowed(fault, [fault.error.params['allowedValue']]),
  enum: (fault) => notAllowed(fault, fault.error.params['allowedValues'] as readonly unknown[]),
  pattern: (fault) =>
    wrongForm(String(fault.error.params['pattern']), printValue(fault.value), fault.value.origin, fault),
  minLength: (fault) => findingOf('value-empty', fault),
  minItems: (fault) => findingOf('value-empty', fault),
  minProperties: (fault) => findingOf('value-empty', fault),
  maxLength: (fault) =>
    findingOf('value-too-long', fault, {
      count: [...(stringOf(fault.value) ?? '')].length,
      limit: Number(fault.error.params['limit']),
    }),
  maxItems: ({ error, value, path }) => {
    const limit = Number(error.params['limit']);
    const items = itemsOf(value);
    const args = { key: keyOf(path), count: items.length, limit };
    return findingAt('list-too-long', items[limit]?.origin ?? value.origin, { args });
  },
  minimum: (fault) => findingOf('value-range', fault, { limit: `≥ ${fault.error.params['limit']}` }),
  maximum: (fault) => findingOf('value-range', fault, { limit: `≤ ${fault.error.params['limit']}` }),
};

/** `if`, `anyOf` and the like only say that something below failed; that something has its own error. */
const structural: ReadonlySet<string> = new Set(['if', 'anyOf', 'allOf', 'oneOf', 'not', '$ref']);

function explain(fault: Fault): Diagnostic | undefined {
  // Faults of a key are told once, at the key.
  if (structural.has(fault.error.keyword) || fault.error.propertyName !== undefined) return undefined;
  const known = explanations[fault.error.keyword];
  return known ? known(fault) : findingOf('value-form', fault);
}

function findingOf(code: Diagnostic['code'], { value, path }: Place, args: Arguments = {}): Diagnostic {
  return findingAt(code, value.origin, { args: { key: keyOf(path), value: printValue(value), ...args } });
}

/** A key of another level is told from one that is nowhere. */
function strayKey({ value, path, fields }: Fault, key: string): Diagnostic {
  const origin = entryOf(value, key)?.keyOrigin ?? value.origin;
  if (fields.has(key)) return findingAt('key-unknown', origin, { args: { key, elsewhere: key } });
  return unknownKey(key, origin, value, fields.below(path));
}

/** Beyond this number a list of all there are is not read. */
const few = 8;

/** A key that the map cannot have: with the one that was meant, else with all that it lacks if they are few. */
export function unknownKey(
  key: string,
  origin: Origin,
  map: Located,
  known: ReadonlyMap<string, Field>,
): Diagnostic {
  const written = new Set(entriesOf(map).map((entry) => entry.key));
  const free = [...known].filter(([name]) => !written.has(name));
  const suggestion = meantKey(key, new Map(free));
  const isListed = suggestion === undefined && free.length > 0 && free.length <= few;
  const choices = isListed ? { choices: free.map(([name]) => name).join(', ') } : {};
  return findingAt('key-unknown', origin, { args: { key, ...choices }, suggestion });
}

function notAllowed({ value, path }: Fault, values: readonly unknown[]): Diagnostic {
  const allowed = values.map(String);
  const typed = printValue(value);
  return findingAt('value-not-allowed', value.origin, {
    args: { key: keyOf(path), value: typed, allowed: allowed.slice(0, 8).join(', ') },
    suggestion: meantValue(typed, allowed),
  });
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
