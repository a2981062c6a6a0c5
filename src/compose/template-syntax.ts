/** What cannot be read in a template, in our words, at the place where the mistake shows. */
export interface SyntaxFault {
  /** Words of `notes.ts`. */
  readonly fault: string;
  /** What to write there. */
  readonly instead?: string;
  readonly begin: number;
  readonly end: number;
}

/** A tag that is not written as it must be; `instead` is how. */
export class TagFault extends Error {
  readonly instead: string;

  constructor(fault: string, instead: string) {
    super(fault);
    this.instead = instead;
  }
}

/** Signs of a Chinese keyboard, and what templates have in their place. */
const halfWidth: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '｜': '|',
  '＝': '=',
  '（': '(',
  '）': ')',
  '｛': '{',
  '｝': '}',
  '％': '%',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};

/** How LiquidJS's own tags are written. */
const forms: Readonly<Record<string, string>> = {
  assign: '{% assign total = counters.accept %}',
  capture: '{% capture total %}',
  for: '{% for item in section.items %}',
  render: "{% render 'section', section: section %}",
};

/**
 * LiquidJS's message about a text, and its place in it, as a fault. A sign that a Chinese keyboard gave is the usual cause and
 * is looked for first.
 */
export function syntaxFaultOf(message: string, input: string, begin: number, end: number): SyntaxFault {
  const open = /^tag \{%-?\s*([a-z]+).* not closed$/s.exec(message)?.[1];
  if (open !== undefined) return { fault: `@no-end {% end${open} %}`, begin, end };
  const construct = constructAround(input, begin);
  const written = input.slice(construct.begin, construct.end);
  const place = (index: number, length: number) => ({
    begin: construct.begin + index,
    end: construct.begin + index + length,
  });
  const wide = /[：，｜＝（）｛｝％“”‘’]/.exec(withoutQuoted(written));
  if (wide) return { fault: '@full-width', instead: halfWidth[wide[0]] ?? '', ...place(wide.index, 1) };
  const unfinished = /^(output|tag) ".*" not closed$/s.exec(message)?.[1];
  if (unfinished !== undefined) {
    const sign = unfinished === 'output' ? '}}' : '%}';
    return { fault: `@unfinished ${sign}`, ...place(0, written.length) };
  }
  const single = /^\{%-?\s*(?:if|elsif|unless)\b[^=]*?[^=!<>](=)(?!=)/.exec(withoutQuoted(written));
  if (single) return { fault: '@single-equals', instead: '==', ...place(single[0].length - 1, 1) };
  const tag = /^\{%-?\s*([a-z]+)/.exec(written)?.[1] ?? '';
  const loop = /^\{%-?\s*for\s+(\S+)\s+\S+\s+([^\s%]+)/.exec(written);
  const form = loop ? `{% for ${loop[1]} in ${loop[2]} %}` : forms[tag];
  if (form !== undefined) return { fault: '@form', instead: form, begin, end };
  return { fault: `@unreadable (${message})`, begin, end };
}

/** The output or tag that holds a place, up to the end of its line where it is not closed. */
function constructAround(input: string, at: number): { begin: number; end: number } {
  const begin = Math.max(input.lastIndexOf('{{', at), input.lastIndexOf('{%', at), 0);
  const rest = input.slice(begin);
  const closed = /^\{(?:\{.*?\}\}|%.*?%\})/.exec(rest)?.[0];
  const line = rest.indexOf('\n');
  return {
    begin,
    end: closed === undefined ? (line < 0 ? input.length : begin + line) : begin + closed.length,
  };
}

/** With blanks for what stands in quotes, so that places stay. */
function withoutQuoted(text: string): string {
  return text.replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
}
