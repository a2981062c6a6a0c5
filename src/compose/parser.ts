import type { Root, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { isUnspaced } from '../language/spacing.ts';
import type { Language } from '../model/publication.ts';
import { reservedCharacters } from './tokens.ts';

/** Markdown as templates and items use it: GFM, emphasis beside Chinese marks; no HTML, no indented code. */
function withoutHtml(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[] };
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText'] } },
  ];
}

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(withoutHtml).freeze();

/** Parses Markdown; a single line end joins, with a space only where the language has spaces between words. */
export function parseMarkdown(text: string, language: Language): Root {
  const root = processor.parse(text);
  joinLines(root, language);
  return root;
}

function joinLines(node: Root | RootContent, language: Language): void {
  if (node.type === 'text' && node.value.includes('\n')) {
    node.value = node.value.replace(/[ \t]*\r?\n[ \t]*/g, (_break, at: number, whole: string) => {
      const before = whole.slice(0, at).at(-1) ?? '';
      const after = whole.slice(at).trimStart()[0] ?? '';
      return joinsTight(before, language) || joinsTight(after, language) ? '' : ' ';
    });
  }
  if ('children' in node) for (const child of node.children) joinLines(child, language);
}

/** Whether no space belongs beside a character; a token takes the language of the bulletin. */
function joinsTight(character: string, language: Language): boolean {
  return isUnspaced(character, language) || (language === 'zh' && reservedCharacters.test(character));
}
