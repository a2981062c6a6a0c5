import { isMap, isScalar, isSeq, type ParsedNode, Scalar, type YAMLMap } from 'yaml';
import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import type { Located, LocatedEntry, LocatedScalar } from '../model/located.ts';
import type { Origin, SourceText, YamlPath } from '../model/origin.ts';
import { checkBlock, checkItem, checkKey, checkRootText, checkValue } from './yaml-suspect.ts';
import { quote } from './yaml-text.ts';

/** A file being converted: where it comes from, and what was found on the way. */
interface Context {
  readonly source: SourceText;
  readonly diagnostics: Diagnostic[];
}

/** Nodes of the library as values that know their place, with what YAML accepts and nobody means. */
export function locate(source: SourceText, node: ParsedNode): { root: Located; diagnostics: Diagnostic[] } {
  const context: Context = { source, diagnostics: [] };
  checkRootText(source, node, context.diagnostics);
  return { root: locateNode(context, node, []), diagnostics: context.diagnostics };
}

function locateNode(context: Context, node: ParsedNode, path: YamlPath): Located {
  if (isMap(node)) return locateMap(context, node as YAMLMap.Parsed, path);
  const [start, end] = node.range;
  if (isSeq(node)) {
    const items = (node.items as ParsedNode[]).map((item, index) => {
      checkItem(context.source, item, context.diagnostics);
      return locateNode(context, item, [...path, index]);
    });
    const last = node.flow ? end : (items.at(-1)?.origin.span[1] ?? end);
    return { kind: 'list', origin: originOf(context, path, start, last), items };
  }
  // Aliases were refused before.
  return isScalar(node) ? locateScalar(context, node, path) : locateNothing(context, path, start);
}

function locateMap(context: Context, map: YAMLMap.Parsed, path: YamlPath): Located {
  const { source, diagnostics } = context;
  const entries: LocatedEntry[] = [];
  const first = new Map<string, Origin>();
  let end = map.range[0];
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const entryPath = [...path, key];
    const [keyStart, keyEnd] = pair.key.range;
    const keyOrigin = originOf(context, entryPath, keyStart, keyEnd);
    checkKey(source, pair, key, diagnostics);
    const value = pair.value
      ? locateNode(context, pair.value, entryPath)
      : locateNothing(context, entryPath, keyEnd);
    end = value.origin.span[1];
    const form = key.normalize('NFC');
    const twin = first.get(form);
    if (twin) {
      const related = [{ origin: twin, note: 'first' }];
      diagnostics.push(findingAt('yaml-duplicate-key', keyOrigin, { args: { key: quote(key) }, related }));
    } else {
      first.set(form, keyOrigin);
      entries.push({ key, keyOrigin, value });
    }
  }
  return {
    kind: 'map',
    origin: originOf(context, path, map.range[0], map.flow ? map.range[1] : end),
    entries,
  };
}

function locateScalar(context: Context, node: Scalar.Parsed, path: YamlPath): LocatedScalar {
  const { source, diagnostics } = context;
  const [start, end] = node.range;
  const value = primitive(node.value);
  if (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED) {
    const origin = originOf(context, path, start, end);
    if (node.type === Scalar.BLOCK_FOLDED) checkBlock(source, origin.span, diagnostics);
    return { kind: 'scalar', origin, value, source: String(node.value), style: 'block' };
  }
  if (start === end) return locateNothing(context, path, start);
  const typed = checkValue(source, node, diagnostics);
  const origin: Origin = { source, path, span: [start, end] };
  return {
    kind: 'scalar',
    origin,
    value,
    source: typed,
    style: node.type === Scalar.PLAIN ? 'plain' : 'quoted',
  };
}

/** A value left out: its place is right behind the colon or dash that asks for it. */
function locateNothing(context: Context, path: YamlPath, at: number): LocatedScalar {
  const place = lastVisible(context.source.text, 0, at);
  const origin: Origin = { source: context.source, path, span: [place, place] };
  return { kind: 'scalar', origin, value: null, source: '', style: 'plain' };
}

/** An origin that ends with its last visible character. */
function originOf({ source }: Context, path: YamlPath, start: number, end: number): Origin {
  return { source, path, span: [start, lastVisible(source.text, start, end)] };
}

/** End of the last character between two offsets that is neither blank nor a line end. */
function lastVisible(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && ' \t\r\n'.includes(text[last - 1] ?? '')) last -= 1;
  return last;
}

function primitive(value: unknown): LocatedScalar['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
