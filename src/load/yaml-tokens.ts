import { type CST, Lexer, Parser } from 'yaml';
import type { Code } from '../diagnostics/catalogue.ts';
import { type Arguments, type Diagnostic, findingInText } from '../diagnostics/diagnostic.ts';
import type { SourceText } from '../model/origin.ts';
import { restOfLine } from './yaml-suspect.ts';
import { inQuotes, quote } from './yaml-text.ts';

/** How large a file may be in structure. */
export interface YamlLimits {
  /** Levels of maps and lists. */
  readonly depth?: number;
  readonly keys?: number;
}

const maximumFindings = 20;
/** Lexemes per allowed key: far above any real file, low enough that a bomb of commas costs nothing. */
const partsPerKey = 40;

/** An escape in double quotes; the group is missing where it is not a valid one. */
const escapeSequence =
  /\\(?:(["/\\0abefnrtvN_LP \t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U(?:000\d|0010)[\da-fA-F]{4})|[\s\S]?)/g;

/** The syntax tree of a file, not yet composed, and what is refused in it. Too large a file has no tree. */
export interface Parsed {
  readonly tokens: readonly CST.Token[];
  readonly refused: readonly Diagnostic[];
}

/**
 * The library recurses over nested values, and deep input would abort the process where no try/catch helps; so its
 * iterative lexer goes first and hands on one lexeme at a time, and size is refused before anything recurses.
 */
export function parseTokens(source: SourceText, limits: YamlLimits = {}): Parsed {
  const { depth = 32, keys = 2000 } = limits;
  const parts = keys * partsPerKey;
  const tokens: CST.Token[] = [];
  const refused: Diagnostic[] = [];
  const parser = new Parser();
  const scout = new Scout(source);
  for (const lexeme of new Lexer().lex(source.text)) {
    const finding = scout.look(lexeme);
    if (finding) refused.push(finding);
    if (finding?.code === 'yaml-several-documents' || refused.length === maximumFindings) break;
    if (scout.keys > keys) return tooLarge('yaml-too-many-keys', keys);
    if (scout.parts > parts) return tooLarge('yaml-too-many-parts', parts);
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > depth + 1 && levels(parser) > depth) return tooLarge('yaml-too-deep', depth);
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, refused };

  function tooLarge(code: Code, limit: number): Parsed {
    const span = [scout.offset - 1, scout.offset] as const;
    return { tokens: [], refused: [findingInText(code, source, span, { args: { limit } })] };
  }
}

/** Maps and lists that are open: the parser's stack without the document below and a scalar on top. */
function levels({ stack }: Parser): number {
  const top = stack.at(-1);
  return stack.length - (top && 'items' in top ? 1 : 2);
}

/** Walks along the lexemes, counts, and finds what this program does not use of YAML. */
class Scout {
  /** Start of the next lexeme. */
  offset = 0;
  keys = 0;
  parts = 0;
  readonly #source: SourceText;
  #isScalarNext = false;
  #documents = 0;
  #hasContent = false;
  /** End of the line of the last finding: one finding a line, since what follows on it was read wrongly. */
  #silentUntil = 0;

  constructor(source: SourceText) {
    this.#source = source;
  }

  look(lexeme: string): Diagnostic | undefined {
    const start = this.offset;
    this.parts += 1;
    if (this.#isScalarNext) {
      this.#isScalarNext = false;
      this.#hasContent = true;
      this.offset += lexeme.length;
      return undefined;
    }
    switch (lexeme.charCodeAt(0)) {
      case 0x1f: // a scalar follows
        this.#isScalarNext = true;
        return undefined;
      case 0x18: // a flow collection was left open
        return undefined;
      case 0x02: // a document begins
        this.#documents += 1;
        return this.#documents > 1 ? this.#refuse('yaml-several-documents', start, 1, {}) : undefined;
      default:
        this.offset += lexeme.length;
    }
    switch (lexeme[0]) {
      case ' ':
      case '\t':
      case '\n':
      case '\r':
      case '#':
        return undefined;
      case '\ufeff':
        return this.#refuse('yaml-invisible', start, 1, { character: 'U+FEFF' });
      case ':':
        this.keys += 1;
        break;
      case '-':
        if (lexeme !== '---') break;
        if (this.#hasContent) return this.#refuse('yaml-several-documents', start, 3, {});
        this.#hasContent = true;
        return undefined;
      case '?':
      case '&':
      case '*':
      case '!':
      case '%':
        return this.#refuseMark(lexeme, start);
    }
    this.#hasContent = true;
    return lexeme[0] === '"' && lexeme.includes('\\') ? this.#checkEscapes(lexeme, start) : undefined;
  }

  /** A text that begins with a mark is answered with itself in quotes; a name behind it is a reference. */
  #refuseMark(lexeme: string, start: number): Diagnostic | undefined {
    if (start < this.#silentUntil) return undefined;
    const { text } = this.#source;
    const rest = restOfLine(this.#source, start);
    const isValue = /(?::|(?:^|\n) *-) +$/.test(text.slice(Math.max(0, start - 80), start));
    const written = isValue ? inQuotes(rest) : undefined;
    const typed = quote(lexeme.length > 1 ? lexeme : rest);
    const args = { mark: lexeme[0] ?? '', typed, ...(written === undefined ? {} : { written }) };
    return this.#refuse('yaml-unsupported', start, lexeme.length, args);
  }

  /** The library makes an error of each bad escape, a million of them if need be; one is enough. */
  #checkEscapes(lexeme: string, start: number): Diagnostic | undefined {
    for (const match of lexeme.matchAll(escapeSequence)) {
      if (match[1] !== undefined) continue;
      const typed = lexeme.slice(match.index, match.index + 2);
      return this.#refuse('yaml-escape', start + match.index, typed.length, { typed: quote(typed) });
    }
    return undefined;
  }

  #refuse(code: Code, start: number, length: number, args: Arguments): Diagnostic | undefined {
    if (start < this.#silentUntil) return undefined;
    const lineEnd = this.#source.text.indexOf('\n', start);
    this.#silentUntil = lineEnd < 0 ? this.#source.text.length : lineEnd;
    return findingInText(code, this.#source, [start, start + length], { args });
  }
}
