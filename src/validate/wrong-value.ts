import { type Arguments, type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import { readWrittenDays } from '../language/written-dates.ts';
import { entriesOf, itemsOf, type Located, type LocatedScalar } from '../model/located.ts';
import type { Origin, YamlPath } from '../model/origin.ts';
import { longFormKeys } from './long-form.ts';
import { meantBoolean, meantId, meantIssueId } from './meant.ts';

/** A value of a file. */
export interface Place {
  readonly value: Located;
  readonly path: YamlPath;
  /** The year a day without one is taken to lie in. */
  readonly year: string | undefined;
  /** Keys it must have if it should be a map. */
  readonly keys?: readonly string[];
  /** What its entries are if it should be a list. */
  readonly entry?: Entry;
}

/** The entries of a list: maps with the keys they must have, or texts that may have to have a form. */
interface Entry {
  readonly isMap: boolean;
  readonly keys: readonly string[];
  readonly pattern: string | undefined;
}

export const dayPattern = '^\\d{4}-\\d{2}-\\d{2}$';
const days = '^\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?$';
const issueId = '^\\d{4}-\\d{1,3}$';
const id = '^[a-z0-9][a-z0-9-]{0,39}$';
/** Forms that are told in words. */
const forms: Readonly<Record<string, string>> = {
  '^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,59}$': '@file-name',
  '^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,79}\\.(png|jpg|jpeg)$': '@picture-name',
  '^[a-z0-9][a-z0-9-]{0,39}/[a-z0-9][a-z0-9-]{0,39}$': '@item-reference',
  '^(year|quarter|month|never|\\d{2}-\\d{2})$': '@reset-day',
};

/** A text that does not have the form a schema's pattern asks for, with what to write instead where that can be told. */
export function wrongForm(
  pattern: string,
  typed: string,
  origin: Origin,
  { value, path, year }: Partial<Place> = {},
): Diagnostic {
  const args = { key: keyOf(path ?? []), value: typed };
  switch (pattern) {
    case dayPattern:
    case days: {
      const written = readWrittenDays(typed, year);
      const single = written && (pattern === days || !written.includes('/'));
      return findingAt('date-form', origin, {
        args: {
          ...args,
          ...(single ? { written } : pattern === days ? { range: '2023-06-08/2023-06-09' } : {}),
        },
      });
    }
    case issueId: {
      const written = (keyOf(path ?? []) === 'week' && folderOf(origin)) || meantIssueId(typed);
      return findingAt('issue-id-form', origin, { args: { ...args, ...(written ? { written } : {}) } });
    }
    case id: {
      // `[water，market]` and `[水利厅、市场监管局]` are one entry to YAML.
      if (value && typeof path?.at(-1) === 'number' && /[，、；]/.test(typed)) {
        const mark = /[，、；]/.exec(typed)?.[0] ?? '';
        return findingAt('yaml-bracket-items', origin, { args: { mark } });
      }
      const written = meantId(typed);
      return findingAt('id-form', origin, { args: { ...args, ...(written ? { written } : {}) } });
    }
    default: {
      const what = Object.hasOwn(forms, pattern) ? forms[pattern] : undefined;
      return findingAt('value-form', origin, { args: { ...args, ...(what ? { what } : {}) } });
    }
  }
}

/** A value of another kind than the one expected. `pattern` is the form a text would have to have. */
export function wrongType(expected: string, place: Place, pattern?: string): Diagnostic {
  const { value, path } = place;
  const args = { key: keyOf(path), value: printValue(value), ...counterOf(path) };
  if (value.kind === 'scalar' && value.value === null)
    return findingAt('value-empty', value.origin, { args });
  switch (expected) {
    case 'integer':
    case 'number':
      return value.kind === 'scalar'
        ? wrongNumber(expected, value, args)
        : findingAt('number-expected', value.origin, { args });
    case 'string':
      if (value.kind !== 'scalar') return findingAt('text-expected', value.origin, { args });
      return pattern === undefined
        ? findingAt('text-expected', value.origin, { args: { ...args, typed: value.source } })
        : wrongForm(pattern, value.source, value.origin, place);
    case 'boolean':
      return wrongBoolean(value, args);
    case 'array':
      return wrongList(value, args, place.entry);
    case 'object':
      return wrongMap(place, args);
    default:
      return findingAt('value-form', value.origin, { args });
  }
}

/** Words that multiply the number before them. */
const magnitude = /^(十|百|千|万|亿|[kKmM]$|[eE]\d|thousand|million|billion|hundred)/;
const powers: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

function wrongNumber(expected: string, value: LocatedScalar, args: Arguments): Diagnostic {
  const finding = (code: Diagnostic['code'], more: Arguments = {}) =>
    findingAt(code, value.origin, { args: { ...args, ...more } });
  if (expected === 'integer' && typeof value.value === 'number') return finding('integer-expected');
  if (/^-?\d{31,}$/.test(value.source))
    return finding('number-too-long', { value: `${value.source.slice(0, 40)}…`, limit: 30 });
  const bare = value.source.replace(/^[“”‘’"'](.*)[“”‘’"']$/, '$1');
  const clean = bare.normalize('NFKC').replace(/[,，\s]/g, '');
  const digits = /^-?\d+(\.\d+)?/.exec(clean)?.[0];
  if (digits === undefined) return finding('number-expected');
  if ((value.style !== 'plain' || bare !== value.source) && digits === clean)
    return finding('number-quoted', { digits });
  const unit = clean.slice(digits.length);
  // 531O is no 531 with a unit.
  if (/^[oOlI〇]\d*$/.test(unit)) return finding('number-expected');
  const power = powers[unit[0] ?? ''];
  if (power !== undefined && /^.\p{Script=Han}{0,3}$/u.test(unit))
    return finding('number-magnitude', {
      digits: shifted(digits, power),
      point: digits,
      unit: unit[0] ?? '',
    });
  if (/[０-９．－]/.test(bare)) return finding('number-fullwidth', { digits });
  const comma = /^(-?\d+)[,，](\d{1,2})$/.exec(bare);
  if (comma) return finding('number-comma', { digits, point: `${comma[1]}.${comma[2]}` });
  if (digits === clean) return finding('number-grouped', { digits });
  // What is no unit (1_000, 2023-06-09) or multiplies (3千) must not be answered with its first digits.
  if (!/^[\p{L}%‰°$€£¥]/u.test(unit) || magnitude.test(unit)) return finding('number-expected');
  return finding('number-with-unit', { digits, unit });
}

/** Digits times a power of ten. */
function shifted(digits: string, power: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const moved = `${whole}${fraction.slice(0, power).padEnd(power, '0')}`;
  const rest = fraction.slice(power);
  return `${moved.replace(/^(-?)0+(?=\d)/, '$1')}${rest === '' ? '' : `.${rest}`}`;
}

function wrongBoolean(value: Located, args: Arguments): Diagnostic {
  const meant = value.kind === 'scalar' ? meantBoolean(value.source) : undefined;
  const typed = value.kind === 'scalar' && value.style === 'quoted' ? rawOf(value) : args['value'];
  return findingAt('boolean-expected', value.origin, {
    args: {
      ...args,
      ...(typed === undefined ? {} : { value: typed }),
      ...(meant === undefined ? {} : { written: String(meant) }),
    },
  });
}

function wrongList(value: Located, args: Arguments, entry: Entry | undefined): Diagnostic {
  if (value.kind !== 'scalar') return findingAt('list-expected', value.origin, { args });
  const lines = value.source.split('\n').map((line) => line.trim());
  if (lines.every((line) => /^-[^\s\d-]/.test(line))) {
    const [start] = value.origin.span;
    const rest = lines[0]?.slice(1) ?? '';
    return findingAt('yaml-dash-space', { ...value.origin, span: [start, start + 1] }, { args: { rest } });
  }
  if (/^(?:无|没有|零|none|nothing|no)$/i.test(value.source))
    return findingAt('list-expected', value.origin, { args: { ...args, nothing: value.source } });
  const isSentence = lines.length > 1 || /[。！？]/.test(value.source) || [...value.source].length > 40;
  if (isSentence) return findingAt('list-expected', value.origin, { args });
  // Only ids have no blanks in them; what has keys of its own is not written as one word.
  const between = entry?.pattern === undefined ? /\s*[,，、;；]\s*/ : /\s*[,，、;；]\s*|\s+/;
  const entries = value.source.split(between).filter((one) => one !== '');
  const asMap = mapOf(value, entry?.keys);
  const list = entry?.isMap ? asMap : entries.join(', ');
  const written = list === undefined ? {} : { written: `[${list}]` };
  return findingAt('list-expected', value.origin, { args: { ...args, ...written } });
}

function wrongMap({ value, path, keys }: Place, args: Arguments): Diagnostic {
  if (path.length === 0) {
    const file = value.origin.source.path.split('/').at(-1) ?? '';
    return findingAt('map-expected', value.origin, { args: { ...args, key: file, file } });
  }
  const lines = itemsOf(value);
  const isDashed = lines.length > 0 && lines.every((line) => entriesOf(line).length === 1);
  const dash = isDashed ? { dash: '- ' } : {};
  const asMap = typeof path.at(-1) === 'number' ? mapOf(value, keys) : undefined;
  const written = asMap === undefined ? {} : { written: asMap };
  return findingAt('map-expected', value.origin, { args: { ...args, ...dash, ...written } });
}

/** One word as the first of the keys that a map must have. */
function mapOf(value: Located, keys: readonly string[] = []): string | undefined {
  if (keys.length === 0 || value.kind !== 'scalar' || !/^[\p{L}\d-]{1,40}$/u.test(value.source))
    return undefined;
  return `{${keys.map((key, index) => `${key}: ${index === 0 ? value.source : '…'}`).join(', ')}}`;
}

/** The key a value stands under; for a list's entry the list's key. */
export function keyOf(path: YamlPath): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

/** The counter or member a value stands for, where a reason may stand instead of it. */
function counterOf(path: YamlPath): Arguments {
  const isFigure = path.length > 1 && ['counters', 'cumulative', 'late'].includes(String(path[0]));
  return isFigure && !longFormKeys.has(keyOf(path)) ? { counter: keyOf(path) } : {};
}

/** A value as typed, cut for a message. */
export function printValue(value: Located): string {
  const text = value.kind === 'scalar' ? value.source : rawOf(value);
  const line = text.split('\n')[0] ?? '';
  const characters = [...line];
  return characters.length > 60 || line.length < text.trimEnd().length
    ? `${characters.slice(0, 60).join('')}…`
    : line;
}

function rawOf({ origin }: Located): string {
  return origin.source.text.slice(...origin.span);
}

/** The year of an issue; not of the first one in it, which may report December. */
export function yearOf(week: string | undefined): string | undefined {
  const [, year, number] = /^(\d{4})-0*(\d+)$/.exec(week ?? '') ?? [];
  return number === '1' ? undefined : year;
}

/** The id of the issue in whose folder a file lies. */
function folderOf({ source }: Origin): string | undefined {
  return /^issues\/(\d{4}-\d{2,3})\//.exec(source.path)?.[1];
}
