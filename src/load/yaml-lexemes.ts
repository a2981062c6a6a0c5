import { CST, Lexer } from 'yaml';

/** One lexeme of a file, with its place. */
export interface Lexeme {
  readonly kind: 'plain' | 'quoted' | 'block' | 'blank' | 'comment' | 'open' | 'close' | 'header' | 'other';
  readonly text: string;
  /** Place among the lexemes of its file. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** The bracket that encloses it, if any; for a closing bracket the one it closes. */
  readonly bracket: Lexeme | undefined;
}

type Kind = Lexeme['kind'];

const kinds: Readonly<Record<string, Kind>> = {
  space: 'blank',
  newline: 'blank',
  comment: 'comment',
  'single-quoted-scalar': 'quoted',
  'double-quoted-scalar': 'quoted',
  'flow-map-start': 'open',
  'flow-seq-start': 'open',
  'flow-map-end': 'close',
  'flow-seq-end': 'close',
  'block-scalar-header': 'header',
};

/** All lexemes of a file that has a syntax error: the surroundings in which the error is explained. */
export function lexemesOf(text: string): { lexemes: Lexeme[]; closed: ReadonlySet<Lexeme> } {
  const lexemes: Lexeme[] = [];
  const closed = new Set<Lexeme>();
  const open: Lexeme[] = [];
  let offset = 0;
  let isScalar = false;
  let isBlock = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isScalar) {
      if (lexeme === CST.SCALAR) {
        isScalar = true;
        continue;
      }
      if (lexeme === CST.FLOW_END) open.length = 0;
      if (lexeme === CST.FLOW_END || lexeme === CST.DOCUMENT) continue;
    }
    const kind = isScalar ? (isBlock ? 'block' : 'plain') : (kinds[CST.tokenType(lexeme) ?? ''] ?? 'other');
    const end = offset + lexeme.length;
    const found: Lexeme = {
      kind,
      text: lexeme,
      index: lexemes.length,
      start: offset,
      end,
      bracket: open.at(-1),
    };
    lexemes.push(found);
    if (kind === 'open') open.push(found);
    const opened = kind === 'close' ? open.pop() : undefined;
    if (opened) closed.add(opened);
    if (kind === 'header') isBlock = true;
    else if (isScalar) isBlock = false;
    isScalar = false;
    offset = end;
  }
  return { lexemes, closed };
}
