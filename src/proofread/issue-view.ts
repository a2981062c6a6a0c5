import type { IssueContent } from '../merge/issue.ts';
import type { StandingText } from '../model/issue.ts';
import { entriesOf, type Located, stringOf } from '../model/located.ts';
import { printPath } from '../model/origin.ts';
import { allSections, type Language } from '../model/publication.ts';
import type { Item, Paragraph } from '../model/submission.ts';
import { subjectOf } from '../model/submission.ts';
import type { EarlierIssue, IssueView } from '../rules/issue-view.ts';
import type { ItemView, Passage, PassageKind } from '../rules/passage.ts';
import { markdownParagraphs } from './markdown.ts';

/** An issue's prose as rules see it. */
export function issueView(
  content: IssueContent,
  earlier: readonly EarlierIssue[] = [],
  broken: readonly string[] = [],
): IssueView {
  const { issue, publication, sections, data } = content;
  const outline = new Map(allSections(publication.sections).map((section) => [section.id, section]));
  const items = [...outline.values()].flatMap((section) =>
    (sections.get(section.id) ?? []).flatMap((item): ItemView[] => {
      const [first, ...rest] = item.markdown
        ? markdownOf(item, item.markdown, publication.language)
        : chain(item.paragraphs, 'item', subjectOf(item));
      if (!first) return [];
      const title =
        item.title !== undefined && item.titleOrigin
          ? {
              kind: 'title' as const,
              text: item.title,
              subject: subjectOf(item),
              origins: [item.titleOrigin],
            }
          : undefined;
      return [{ item, section, passages: [first, ...rest], ...(title ? { title } : {}) }];
    }),
  );
  const texts = (list: readonly StandingText[]) =>
    list.flatMap(({ name, paragraphs }) => chain(paragraphs, 'text', name));
  const replaced = new Set(issue.texts.map(({ name }) => name));
  const lines = [
    ...(issue.addressees ?? publication.addressees),
    ...(issue.distribution ?? publication.distribution).map(({ to, origin }) => ({
      text: to,
      origins: [origin],
    })),
  ];
  return {
    items,
    figures: content.figures,
    earlier,
    broken: new Set(broken),
    passages: [
      ...items.flatMap(({ title, passages }) => (title ? [title, ...passages] : passages)),
      ...texts(issue.texts),
      ...texts(publication.texts.filter(({ name }) => !replaced.has(name))),
      ...lines.map(({ text, origins }): Passage => ({ kind: 'line', text, origins })),
      ...[...data.values()].flatMap((value) => dataPassages(value, [])),
    ],
  };
}

/** Paragraphs of one text as passages that know their neighbours. */
function chain(paragraphs: readonly Paragraph[], kind: PassageKind, subject: string): Passage[] {
  type Linked = { -readonly [K in keyof Passage]: Passage[K] };
  const passages = paragraphs.map(({ text, origins }): Linked => ({ kind, text, subject, origins }));
  passages.forEach((passage, index) => {
    const previous = passages[index - 1];
    // Another origin is another text: merged items are not one.
    const [own, before] = [passage.origins[0], previous?.origins[0]];
    if (!previous || before?.source !== own?.source || before?.span[0] !== own?.span[0]) return;
    passage.previous = previous;
    previous.next = passage;
  });
  return passages;
}

function markdownOf(item: Item, { text: value, origins }: Paragraph, language: Language): Passage[] {
  return markdownParagraphs(value, language).map(({ text, offsets }) => ({
    kind: 'item',
    text,
    subject: subjectOf(item),
    origins,
    value,
    offsets,
  }));
}

/** Texts among the data of a submission: whatever has a Chinese character, or a space between words. */
function dataPassages(value: Located, path: readonly (string | number)[]): readonly Passage[] {
  if (value.kind === 'list')
    return value.items.flatMap((item, index) => dataPassages(item, [...path, index]));
  if (value.kind === 'map')
    return entriesOf(value).flatMap((entry) => dataPassages(entry.value, [...path, entry.key]));
  const text = stringOf(value)?.trim();
  if (text === undefined || !/\p{Script=Han}|[a-z] [a-z]/iu.test(text) || /\n/.test(text)) return [];
  return [{ kind: 'data', text, subject: printPath(['data', ...path]), origins: [value.origin] }];
}
