import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isKnown } from '../model/ledger.ts';
import { anchorOf } from './filters/arguments.ts';
import { given, NotPrintable, word } from './filters/types.ts';
import { parseField } from './markdown-field.ts';
import { hasToken, type PrintPlace, type Tokens } from './tokens.ts';
import { DayValue, PeriodValue } from './values/day.ts';
import { FigureValue } from './values/figure.ts';
import { MarkdownValue } from './values/markdown.ts';
import { BarePicture, PictureValue } from './values/picture.ts';
import { RecordValue } from './values/record.ts';
import { TextValue } from './values/text.ts';

/** Keeps the value of an output and gives the token that stands for it in the text. */
export function printValue(
  value: unknown,
  tokens: Tokens,
  place: PrintPlace,
  report: (diagnostic: Diagnostic) => void,
): string {
  if ((given(value) ?? null) === null) return tokens.add({ kind: 'text', paragraphs: [] });
  if (value instanceof FigureValue) return printFigure(value, tokens, place);
  if (value instanceof TextValue) {
    return tokens.add({
      kind: 'text',
      paragraphs: value.paragraphs,
      ...(value.item === undefined ? {} : { item: value.item }),
    });
  }
  if (value instanceof DayValue || value instanceof PeriodValue) {
    return tokens.add({ kind: 'text', paragraphs: value.format().paragraphs });
  }
  if (value instanceof MarkdownValue) {
    const { blocks, diagnostics } = parseField(value.source, value.language);
    diagnostics.forEach(report);
    return tokens.add({ kind: 'blocks', blocks, item: value.item });
  }
  if (value instanceof PictureValue || value instanceof BarePicture)
    return tokens.add({ kind: 'blocks', blocks: value.blocks(), item: value.item });
  if (value instanceof RecordValue) {
    const inner = value.liquidMethodMissing('value');
    if (inner instanceof FigureValue) return printFigure(inner, tokens, place);
    const names = value.names.slice(0, 8).join(', ');
    throw new NotPrintable(names);
  }
  if (typeof value === 'object' || typeof value === 'function') throw new NotPrintable('…');
  const words = word(value);
  // What `capture` collected is template text with tokens in it: it stands as it is.
  if (hasToken(words)) return words;
  return tokens.add({ kind: 'text', paragraphs: [{ text: words, origins: [] }] });
}

function printFigure(value: FigureValue, tokens: Tokens, place: PrintPlace): string {
  const { amount, form } = value;
  const printed = value.print();
  const anchor = anchorOf(value);
  if (printed !== undefined)
    return tokens.add({
      kind: 'text',
      paragraphs: [{ text: printed, origins: amount.origins, ...(anchor ? { anchor } : {}) }],
    });
  const reason = isKnown(amount) ? '' : (amount.reason ?? `@${amount.missing}`);
  return tokens.add({ kind: 'missing', origins: amount.origins, place, figure: form.title, reason });
}
