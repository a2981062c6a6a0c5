export interface EscapePlace {
  readonly block: 'paragraph' | 'heading' | 'cell';
  readonly opensItem: boolean;
}

interface UnsafePattern {
  /** The match begins at the character to escape. */
  readonly pattern: RegExp;
  /** Where it matters; everywhere if absent. */
  readonly block?: EscapePlace['block'];
  readonly onlyOpeningItem?: true;
}

/** What would be read as Markdown by its look alone. Linear on any input: no two repeats of the same character touch. */
export const UNSAFE: readonly UnsafePattern[] = [
  // # heading
  { block: 'paragraph', pattern: /^#(?=#{0,5}(?:[ \t]|$))/gm },
  // > quotation
  { block: 'paragraph', pattern: /^>/gm },
  // - item
  { block: 'paragraph', pattern: /^[-+*](?=[ \t]|$)/gm },
  // 1. item
  { block: 'paragraph', pattern: /(?<=^\d{1,9})[.)](?=[ \t]|$)/gm },
  // --- rule
  { block: 'paragraph', pattern: /^([*_-])(?=(?:[ \t]*\1){2,}[ \t]*$)/gm },
  // === and --- below a line make it a heading
  { block: 'paragraph', pattern: /(?<=\n)(?:=+|-+)$/gm },
  // ``` code
  { block: 'paragraph', pattern: /^(?:```|~~~)/gm },
  // | --- | below a line makes it the head of a table
  {
    block: 'paragraph',
    pattern: /(?<=\n)(?=[-:|])(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/gm,
  },
  // [label]: definition
  { block: 'paragraph', pattern: /^\[(?=[^\]]*\]:)/g },
  // [ ] task
  { onlyOpeningItem: true, pattern: /^\[(?=[ \tx]\](?:[ \t\n]|$))/gi },
  // -- alone behind the bullet makes a rule with it
  { onlyOpeningItem: true, pattern: /^([-*])(?=(?:[ \t]*\1)*[ \t]*(?:\n|$))/g },
  // # heading #
  { block: 'heading', pattern: /(?<=^|[ \t])#(?=#*$)/g },
  { block: 'cell', pattern: /\|/g },
  // [^1] footnote
  { pattern: /\[(?=\^[^\s[\]]+\])/g },
  // <tag>, <!-- -->, <https://…>, <1@a.cn>
  { pattern: /<(?=[A-Za-z!?/]|[\w.!#$%&'*+/=?^`{|}~-]+@)/g },
  // &amp;
  { pattern: /&(?=#\d{1,7};|#[xX][\da-fA-F]{1,6};|[A-Za-z][A-Za-z\d]{0,40};)/g },
  // \* and \ at the end of a line
  { pattern: /\\(?=[!-/:-@[-`{-~\n])/g },
];
