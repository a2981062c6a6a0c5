import { type Diagnostic, findingIn } from '../diagnostics/diagnostic.ts';
import type { WordShell } from '../model/template.ts';
import { isFilledPart, paragraphsOf } from './shell-text.ts';

/** What is filled as a placeholder. */
const placeholder = /\{\{.*?\}\}/gs;

/** A tag; Word may have been given full-width braces by a Chinese keyboard. */
const tag = /[{｛]\s?[%％].*?(?:[%％]\s?[}｝]|$)/s;

/** Two braces that make no placeholder: unclosed, without a beginning, parted by a space, or full-width. */
const strayBraces = /(?:\{\s*\{|｛\s*｛|\{\s*｛|｛\s*\{|\}\s*\}|｝\s*｝|\}\s*｝|｝\s*\}).*/s;

/** Signs without which no text of a part can be wrong; most parts need no closer look. */
const anyBrace = /[{}｛｝]/;

/** Words of a finding that quote a shell, at most so long. */
const quoted = 40;

/**
 * What would be printed as it stands although it was meant to be filled: tags, braces that are no placeholder, placeholders
 * outside the text. And tracked changes, once.
 */
export function shellFindings({ path, parts }: WordShell): readonly Diagnostic[] {
  const decoder = new TextDecoder();
  const texts = [...parts]
    .filter(([name]) => isFilledPart(name))
    .map(([name, bytes]) => ({ name, xml: decoder.decode(bytes) }));
  const inText = texts
    .filter(({ xml }) => anyBrace.test(xml))
    .flatMap(({ name, xml }) =>
      paragraphsOf(xml).flatMap(({ number, text, others }) =>
        [
          ...faultsIn(text),
          ...others
            .flatMap((other) => [...other.matchAll(placeholder)])
            .map(([written]): ShellFault => ({ code: 'shell-not-filled', written: shortened(written) })),
        ].map(({ code, written }) => findingIn(code, `${path}!${name}#p${number}`, { args: { written } })),
      ),
    );
  const changed = texts.find(({ xml }) => trackedChange.test(xml));
  return changed ? [...inText, findingIn('shell-changes', `${path}!${changed.name}`)] : inText;
}

/** Words or paragraphs that were inserted, deleted or moved; changed looks leave no marks among the words. */
const trackedChange = /<w:(?:ins|del|moveFrom|moveTo)\b/;

interface ShellFault {
  readonly code: 'shell-tag' | 'shell-braces' | 'shell-not-filled';
  readonly written: string;
}

/** The first tag and the first stray braces of a paragraph: what follows them often follows from them. */
function faultsIn(text: string): readonly ShellFault[] {
  // A placeholder's place is kept, so that braces around it do not come together.
  const rest = text.replace(placeholder, '\uFFFC');
  const foundTag = tag.exec(rest)?.[0];
  const withoutTags = foundTag === undefined ? rest : rest.replace(new RegExp(tag, 'gs'), '\uFFFC');
  const foundBraces = strayBraces.exec(withoutTags)?.[0];
  return [
    ...(foundTag === undefined ? [] : [{ code: 'shell-tag' as const, written: shortened(foundTag) }]),
    ...(foundBraces === undefined
      ? []
      : [{ code: 'shell-braces' as const, written: shortened(foundBraces) }]),
  ];
}

function shortened(text: string): string {
  const characters = [...text.replaceAll('\uFFFC', '…')];
  return characters.length > quoted ? `${characters.slice(0, quoted).join('')}…` : characters.join('');
}
