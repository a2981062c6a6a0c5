import type { List, ListItem, Paragraph } from 'mdast';
import { writeParagraph } from '../paragraph.ts';
import { holdsOnlyPictures, writePictureParagraph } from '../picture.ts';
import { writeRuns, writeText } from '../runs.ts';
import type { WordContext } from '../types.ts';
import { staysWithNext, writeBlock } from './index.ts';

/** Twips by which each level of a list is set in; Chinese documents only indent the first line. */
const step = 425;

/** A list as paragraphs with literal numbers: nothing renumbers itself when somebody edits the file in Word. */
export function writeList(list: List, context: WordContext, level = 0): string {
  return list.children.map((item) => writeEntry(item, context, level)).join('');
}

/** An entry whose first block is no paragraph has its number in one of its own. */
function writeEntry({ children, data }: ListItem, context: WordContext, level: number): string {
  const number = data?.number ?? '•';
  const [first, ...rest] = children;
  const opening: Paragraph = first?.type === 'paragraph' ? first : { type: 'paragraph', children: [] };
  const further = first?.type === 'paragraph' ? rest : children;
  const written = further.map((child, index) => {
    const own = staysWithNext(further, index) ? { ...context, keepNext: true } : context;
    if (child.type === 'list') return writeList(child, own, level + 1);
    return child.type === 'paragraph' ? furtherParagraph(child, own, level) : writeBlock(child, own);
  });
  return firstParagraph(opening, number, context, level) + written.join('');
}

function firstParagraph(paragraph: Paragraph, number: string, context: WordContext, level: number): string {
  const isChinese = context.language === 'zh';
  const [first, ...rest] = paragraph.children;
  const mark = isChinese && number !== '•' ? number : `${number}\t`;
  const runs =
    first?.type === 'strong' && first.data?.runIn && isChinese
      ? writeRuns(
          [{ ...first, children: [{ type: 'text', value: number }, ...first.children] }, ...rest],
          context,
        )
      : writeText(mark, context) + writeRuns(paragraph.children, context);
  return writeParagraph(
    roleIn(context),
    runs,
    context,
    isChinese || level === 0 ? {} : { indent: { left: step * (level + 1), hanging: step } },
  );
}

function furtherParagraph(paragraph: Paragraph, context: WordContext, level: number): string {
  const runs = writeRuns(paragraph.children, context);
  if (holdsOnlyPictures(paragraph.children)) return writePictureParagraph(runs, context);
  if (context.language === 'zh') return writeParagraph(roleIn(context), runs, context);
  return writeParagraph(roleIn(context), runs, context, { indent: { left: step * (level + 1), hanging: 0 } });
}

/** A list in a footnote is as small as the rest of it. */
function roleIn({ paragraphRole }: WordContext): string {
  return paragraphRole === 'footnote-text' ? paragraphRole : 'list';
}
