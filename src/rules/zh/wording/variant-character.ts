import type { Span } from '../../../language/quotations.ts';
import { isQuoted } from '../../quoted.ts';
import { defineRule, everywhere } from '../../rule.ts';

/** What most paragraphs do not have: a character that could be a traditional one. */
const run = /\p{Script=Han}+/gu;

export const variantCharacter = defineRule({
  code: 'variant-character',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '繁体字或异体字：“{text}”', en: 'Traditional or variant characters: “{text}”' },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '正文用规范汉字。从港澳台材料或图片识别来的文字里常夹带繁体字。',
    en: 'The text is in standard characters. Traditional ones come in with copied or scanned text.',
  },
  basis: '通用规范汉字表（2013）',
  rejected: [
    { text: '做好⟦後續⟧工作，按时反馈。', good: '做好后续工作，按时反馈。' },
    { text: '窗口负责⟦檔⟧案整理和網上申报。' },
  ],
  accepted: [
    '做好后续工作，按时反馈。',
    '乾县、瞭望塔、狼藉、慰藉、覆盖、反复等词均为规范用字。',
    '藏有《國語》刻本一部。',
    '店名为“麗華”。',
    { text: '香港中華总商会派员来访。', words: { organisations: ['香港中華总商会'] } },
  ],
  scope: 'passage',
  in: everywhere,
  *check({ text }, { words }) {
    if (![...text].some((character) => words.variants.has(character))) return;
    const found: Span[] = [];
    for (const { 0: characters, index } of text.matchAll(run)) {
      for (const [start, end] of runsOf(characters, words.variants)) {
        const span = [index + start, index + end] as const;
        const isName = words.organisations.some(
          (body) => body.includes(text.slice(...span)) && text.includes(body),
        );
        if (!isName && !isQuoted(text, span)) found.push(span);
      }
    }
    const [first] = found;
    if (!first) return;
    // Who pasted one sentence made one slip.
    const written = found.map((span) => text.slice(...span));
    const standard = (run: string) => [...run].map((one) => words.variants.get(one) ?? one).join('');
    yield {
      span: first,
      args: { text: written.join('、'), replacement: written.map(standard).join('、') },
    };
  },
});

/** Spans of neighbouring variants. */
function* runsOf(text: string, variants: ReadonlyMap<string, string>): Iterable<readonly [number, number]> {
  let start = -1;
  let at = 0;
  for (const character of [...text, '']) {
    const isVariant = variants.has(character);
    if (isVariant && start < 0) start = at;
    if (!isVariant && start >= 0) {
      yield [start, at];
      start = -1;
    }
    at += character.length;
  }
}
