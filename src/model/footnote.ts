import type { Nodes, PhrasingContent } from 'mdast';
import type { Footnote } from './bulletin.ts';
import type { Language } from './publication.ts';

/** Whether a footnote has nothing to show; it is printed in no format. */
export function isBlankFootnote(note: Footnote): boolean {
  return !note.children.some(isSeen);
}

/** A footnote inside a footnote, which Word cannot have: its text in parentheses at the place of its mark. */
export function inParentheses(note: Footnote, language: Language): PhrasingContent[] {
  if (isBlankFootnote(note)) return [];
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')'];
  return [{ type: 'text', value: open }, ...phrasingOf(note.children), { type: 'text', value: close }];
}

function isSeen(node: Nodes): boolean {
  if ('value' in node) return node.value.trim() !== '';
  if (node.type === 'chart') return true;
  if (node.type === 'image') return Boolean(node.data?.picture || node.alt?.trim() || node.url);
  return 'children' in node && node.children.some(isSeen);
}

/** The text of blocks in one line. */
function phrasingOf(blocks: readonly Nodes[]): PhrasingContent[] {
  return blocks.flatMap((block, index): PhrasingContent[] => {
    const space: PhrasingContent[] = index === 0 ? [] : [{ type: 'text', value: ' ' }];
    if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'tableCell')
      return [...space, ...block.children];
    if (block.type === 'code') return [...space, { type: 'text', value: block.value }];
    if (block.type === 'chart') return [...space, { type: 'text', value: block.alternative }];
    return 'children' in block ? [...space, ...phrasingOf(block.children)] : [];
  });
}
