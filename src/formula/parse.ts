import { type ComparisonKind, comparisonKinds } from '../model/comparison.ts';
import type { Aspect, Comparison, Expression } from './expression.ts';

/** A fault in a formula: offset in its text, what stood there (empty at the end), what could stand there. */
export interface FormulaFault {
  readonly at: number;
  readonly found: string;
}

interface Token {
  readonly text: string;
  readonly at: number;
  readonly kind: 'number' | 'name' | 'sign' | 'end';
}

const tokenPattern =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<sign>[=!<>]=|[-+*/()<>.[\]]))/uy;
const memberPattern = /\s*([\p{L}\p{N}_][\p{L}\p{N}_-]*)\s*\]/uy;
const aspects: ReadonlySet<string> = new Set(['current', 'opening', 'closing']);
const bases: ReadonlySet<string> = new Set(comparisonKinds);
const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<=', '>=', '<', '>']);
const maximumDepth = 50;

class Fault extends Error {
  readonly fault: FormulaFault;
  constructor(token: Token) {
    super('formula');
    this.fault = { at: token.at, found: token.text };
  }
}

/**
 * Parses a formula: `+ - * /`, parentheses, one comparison, names with `[member]`, then `.current .opening
 * .closing`, then `.previous .last_year .same_number`. No function calls, nothing is ever evaluated as code.
 */
export function parseFormula(text: string): { expression: Expression } | { fault: FormulaFault } {
  try {
    return { expression: new Parser(text).parse() };
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault };
    throw error;
  }
}

/** Recursive descent with one token of look-ahead. */
class Parser {
  readonly #text: string;
  #position = 0;
  #depth = 0;
  #token: Token;

  constructor(text: string) {
    this.#text = text;
    this.#token = this.#read();
  }

  parse(): Expression {
    const expression = this.#comparison();
    if (this.#token.kind !== 'end') throw new Fault(this.#token);
    return expression;
  }

  #comparison(): Expression {
    const left = this.#sum();
    if (!comparisons.has(this.#token.text)) return left;
    const { text, at } = this.#next();
    return { kind: 'comparison', operator: text as Comparison, left, right: this.#sum(), at };
  }

  #sum(): Expression {
    let left = this.#product();
    while (this.#token.text === '+' || this.#token.text === '-') {
      const { text, at } = this.#next();
      left = { kind: 'arithmetic', operator: text as '+' | '-', left, right: this.#product(), at };
    }
    return left;
  }

  #product(): Expression {
    let left = this.#unary();
    while (this.#token.text === '*' || this.#token.text === '/') {
      const { text, at } = this.#next();
      left = { kind: 'arithmetic', operator: text as '*' | '/', left, right: this.#unary(), at };
    }
    return left;
  }

  #unary(): Expression {
    if (this.#token.text !== '-') return this.#primary();
    const { at } = this.#next();
    return { kind: 'negation', operand: this.#nested(() => this.#unary()), at };
  }

  #primary(): Expression {
    const token = this.#next();
    if (token.kind === 'number') return { kind: 'number', digits: token.text, at: token.at };
    if (token.kind === 'name') return this.#figure(token);
    if (token.text !== '(') throw new Fault(token);
    const inner = this.#nested(() => this.#comparison());
    if (this.#token.text !== ')') throw new Fault(this.#token);
    this.#next();
    return inner;
  }

  #figure(name: Token): Expression {
    let member: string | undefined;
    if (this.#token.text === '[') {
      memberPattern.lastIndex = this.#position;
      const match = memberPattern.exec(this.#text);
      if (!match?.[1]) throw new Fault(this.#token);
      member = match[1];
      this.#position = memberPattern.lastIndex;
      this.#token = this.#read();
    }
    let aspect: Aspect = 'natural';
    let base: ComparisonKind | undefined;
    while (this.#token.text === '.') {
      this.#next();
      const { text } = this.#token;
      if (aspects.has(text) && aspect === 'natural' && base === undefined) aspect = text as Aspect;
      else if (bases.has(text) && base === undefined) base = text as ComparisonKind;
      else throw new Fault(this.#token);
      this.#next();
    }
    return {
      kind: 'figure',
      name: name.text,
      ...(member === undefined ? {} : { member }),
      aspect,
      ...(base === undefined ? {} : { base }),
      at: name.at,
    };
  }

  #nested(parse: () => Expression): Expression {
    if (++this.#depth > maximumDepth) throw new Fault(this.#token);
    const expression = parse();
    this.#depth--;
    return expression;
  }

  #next(): Token {
    const token = this.#token;
    this.#token = this.#read();
    return token;
  }

  #read(): Token {
    tokenPattern.lastIndex = this.#position;
    const match = tokenPattern.exec(this.#text);
    if (!match) {
      const rest = this.#text.slice(this.#position);
      const at = this.#position + (rest.length - rest.trimStart().length);
      return {
        text: String.fromCodePoint(...[this.#text.codePointAt(at) ?? []].flat()),
        at,
        kind: rest.trim() === '' ? 'end' : 'sign',
      };
    }
    this.#position = tokenPattern.lastIndex;
    const { number, name, sign } = match.groups ?? {};
    const text = number ?? name ?? sign ?? '';
    const kind = number !== undefined ? 'number' : name !== undefined ? 'name' : 'sign';
    return { text, at: this.#position - text.length, kind };
  }
}
