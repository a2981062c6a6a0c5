import { LiquidError } from 'liquidjs';
import type { Code } from '../diagnostics/catalogue.ts';
import { FilterFault, NotPrintable } from './filters/types.ts';
import { syntaxFaultOf, TagFault } from './template-syntax.ts';

/** One thing wrong with a template, in our words, at LiquidJS's place. */
export interface TemplateFault {
  readonly code: Extract<Code, `template-${string}`>;
  /** Offsets in the prepared text of a file. */
  readonly file: string | undefined;
  /** The prepared text itself: tokens inside outputs know it even where they do not know their file. */
  readonly input: string | undefined;
  readonly begin: number;
  readonly end: number;
  readonly args: Readonly<Record<string, string>>;
  /** The known word that was meant. */
  readonly suggestion?: string | undefined;
  /** The unknown word, for "did you mean". */
  readonly unknown?: { readonly kind: 'variable' | 'filter' | 'tag' | 'partial'; readonly name: string };
}

/** The root causes behind what LiquidJS threw. Anything else is a bug, and thrown on. */
export function faultsOf(error: unknown): readonly TemplateFault[] {
  const nowhere = { file: undefined, input: undefined, begin: 0, end: 0 };
  // LiquidJS throws its limits bare where no tag is being rendered, and inherited JavaScript names fail as they are called.
  if (error instanceof RangeError || isBareLimit(error)) {
    return [{ ...nowhere, code: 'template-limit', args: {} }];
  }
  if (isInherited(error)) {
    return [{ ...nowhere, code: 'template-failed', args: { fault: error.message } }];
  }
  const causes = causesOf(error);
  if (causes.length === 0) throw error;
  // A fault of syntax lets everything after it look wrong: the first one is the cause.
  const [syntax] = causes.filter(
    (cause) => cause.name !== 'RenderError' && cause.name !== 'UndefinedVariableError',
  );
  return (syntax ? [syntax] : causes).map(faultOf);
}

/** A limit that LiquidJS told without saying where. */
export function isBareLimit(error: unknown): boolean {
  return error instanceof Error && !(error instanceof LiquidError) && /limit exceeded/.test(error.message);
}

/** A name that values inherit from JavaScript, and that cannot be called: no variable of ours. */
function isInherited(error: unknown): error is TypeError {
  return (
    error instanceof TypeError && /Class constructor|private member|is not a function/.test(error.message)
  );
}

/** LiquidJS wraps an error once for every partial it passes through; a partial that renders itself goes deep. */
function causesOf(error: unknown): readonly LiquidError[] {
  const causes: LiquidError[] = [];
  const pending = [error];
  while (pending.length > 0) {
    const next = pending.shift();
    if (!(next instanceof LiquidError)) continue;
    if ('errors' in next && Array.isArray(next.errors)) pending.unshift(...(next.errors as unknown[]));
    else if (next.originalError instanceof LiquidError) pending.unshift(next.originalError);
    else causes.push(next);
  }
  return causes;
}

function faultOf(error: LiquidError): TemplateFault {
  const token = error.token as
    | { file?: string; input?: string; begin: number; end: number; getText(): string }
    | undefined;
  const place = {
    file: token?.file,
    input: token?.input,
    begin: token?.begin ?? 0,
    end: token?.end ?? 0,
  };
  const { message } = error;
  const inherited = isInherited(error.originalError) ? token?.getText() : undefined;
  const variable = inherited ?? /undefined variable: (.+?)(?:, |$)/.exec(message)?.[1];
  if (variable !== undefined) {
    return {
      ...at(place, variable),
      code: 'template-variable-unknown',
      args: { variable },
      unknown: { kind: 'variable', name: variable },
    };
  }
  const filter = /undefined filter: (\S+?)(?:, |$)/.exec(message)?.[1];
  if (filter !== undefined) {
    return {
      ...at(place, filter, /\|\s*/),
      code: 'template-filter-unknown',
      args: { filter },
      unknown: { kind: 'filter', name: filter },
    };
  }
  const tag = /tag "(.+?)" not found/.exec(message)?.[1];
  if (tag?.startsWith('end')) return { ...place, code: 'template-end-unexpected', args: { tag } };
  if (tag !== undefined) {
    return {
      ...at(place, tag, /\{%-?\s*/),
      code: 'template-tag-unknown',
      args: { tag },
      unknown: { kind: 'tag', name: tag },
    };
  }
  const partial = /ENOENT: Failed to lookup "(.+?)"/.exec(message)?.[1];
  if (partial !== undefined) {
    return {
      ...at(place, partial, /["']/),
      code: 'template-partial-missing',
      args: { partial },
      unknown: { kind: 'partial', name: partial },
    };
  }
  if (/limit exceeded/.test(message) || error.originalError instanceof RangeError)
    return { ...place, code: 'template-limit', args: {} };
  if (error.originalError instanceof NotPrintable) {
    const { message: names } = error.originalError;
    const example = exampleOf(token?.getText() ?? '', names);
    return { ...place, code: 'template-not-printable', args: { names, ...(example ? { example } : {}) } };
  }
  if (error.originalError instanceof TagFault) {
    const { message: fault, instead } = error.originalError;
    return { ...place, code: 'template-syntax', args: { fault, instead } };
  }
  const said = (error.originalError?.message ?? message).replace(/, (?:file:.*, )?line:\d+, col:\d+$/s, '');
  if (error.originalError instanceof FilterFault) {
    const { fault, suggestion } = error.originalError;
    return { ...place, code: 'template-failed', args: { fault }, suggestion };
  }
  if (error.name === 'RenderError') return { ...place, code: 'template-failed', args: { fault: said } };
  const { fault, instead, begin, end } = syntaxFaultOf(said, place.input ?? '', place.begin, place.end);
  const args = { fault, ...(instead === undefined ? {} : { instead }) };
  return { ...place, begin, end, code: 'template-syntax', args };
}

type Place = Pick<TemplateFault, 'file' | 'input' | 'begin' | 'end'>;

/** The place of a word within a place: behind what leads to it, or at its beginning. */
function at(place: Place, name: string, behind?: RegExp): Place {
  const text = place.input?.slice(place.begin, place.end) ?? '';
  const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const match = new RegExp(`${behind ? `(${behind.source})` : '^()'}${escaped}`, 'u').exec(text);
  if (!match) return place;
  const begin = place.begin + match.index + (match[1] ?? '').length;
  return { ...place, begin, end: begin + name.length };
}

/** An output that names the first of the values in a group. */
function exampleOf(written: string, names: string): string | undefined {
  const path = written.replace(/^\{\{-?|-?\}\}$|\| __print:.*$/gs, '').trim();
  const [first = ''] = names.split(', ');
  if (!/^[\p{L}\p{N}_.-]+$/u.test(path) || first === '…' || first === '') return undefined;
  return `{{ ${path}.${first} }}`;
}
