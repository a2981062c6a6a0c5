import type { IssueContent } from '../../merge/issue.ts';
import { nameOn } from '../../model/department.ts';
import { known } from '../../model/ledger.ts';
import { allSections, type Language, type Section, type SectionField } from '../../model/publication.ts';
import { isDue, ownPeriodOf } from '../../model/rhythm.ts';
import type { Item, ItemImage } from '../../model/submission.ts';
import type { FileNames } from '../file-names.ts';
import { PeriodValue, textOrDay } from './day.ts';
import { FigureValue } from './figure.ts';
import { MarkdownValue } from './markdown.ts';
import { PictureValue } from './picture.ts';
import { ListValue, RecordValue } from './record.ts';
import { TextValue, text } from './text.ts';

/** `sections`: the outline in printed order; every section also by its id, at whatever level. */
export function sectionsValue(content: IssueContent, files: FileNames): ListValue {
  const top = content.publication.sections;
  const nested = allSections(top).filter((section) => !top.includes(section));
  const entry = (section: Section): [string, unknown] => [section.id, sectionValue(section, content, files)];
  return new ListValue(top.map(entry), nested.map(entry));
}

function sectionValue(section: Section, content: IssueContent, files: FileNames): RecordValue {
  return new RecordValue({
    id: () => text(section.id),
    title: () => text(section.title, [section.origin], { kind: 'section', section: section.id }),
    due: () => isDue(section, content.issue.period.to, content.lastDayBefore),
    period: () =>
      new PeriodValue(
        ownPeriodOf(section, content.issue.period.to) ?? content.issue.period,
        content.publication.language,
        [section.origin],
      ),
    items: () => (content.sections.get(section.id) ?? []).map((item) => itemValue(item, content, files)),
    sections: () =>
      new ListValue(section.sections.map((inner) => [inner.id, sectionValue(inner, content, files)])),
  });
}

/** One item; its words are `text`, whether they were sent as text or as Markdown. */
function itemValue(item: Item, content: IssueContent, files: FileNames): RecordValue {
  const readers: Record<string, () => unknown> = {
    text: () =>
      item.markdown
        ? new MarkdownValue(item.markdown, item.reference, content.publication.language)
        : new TextValue(item.paragraphs, item.reference),
    title: () =>
      item.title === undefined
        ? null
        : new TextValue(
            [{ text: item.title, origins: item.titleOrigin ? [item.titleOrigin] : [] }],
            titleReference(item),
          ),
    images: () => item.images.map((image) => imageValue(image, item, files)),
    id: () => text(item.reference.slice(item.reference.indexOf('/') + 1)),
    reference: () => text(item.reference),
    department: () => departmentValue(item.department, content),
    with: () => item.with.map((id) => departmentValue(id, content)),
    period: () =>
      item.period ? new PeriodValue(item.period, content.publication.language, [item.origin]) : null,
  };
  const section = allSections(content.publication.sections).find(({ id }) => id === item.section);
  const { language } = content.publication;
  for (const field of section?.fields ?? []) readers[field.name] ??= () => fieldValue(item, field, language);
  return new RecordValue(readers);
}

/** How the printing of an item's title and of its pictures is counted. */
export function titleReference({ reference }: Item): string {
  return `${reference}#title`;
}

export function imageReference({ reference }: Item, { file }: ItemImage): string {
  return `${reference}#${file}`;
}

/** What an item is about, for those who cannot see a picture that nobody has described: its title, or how it begins. */
function summaryOf({ title, paragraphs }: Item): string {
  const words = [...(title ?? paragraphs[0]?.text ?? '')];
  return words.length > summaryLength ? `${words.slice(0, summaryLength).join('')}…` : words.join('');
}

/** In characters. */
const summaryLength = 60;

function imageValue(image: ItemImage, item: Item, files: FileNames): PictureValue {
  const { picture, alternative = summaryOf(item), caption, origin, file: name } = image;
  const file = files.of(item.department, name);
  return new PictureValue(
    { picture: picture && { ...picture, file }, name, alternative, caption, origin },
    imageReference(item, image),
  );
}

function fieldValue(item: Item, { name, title, type }: SectionField, language: Language): unknown {
  const value = item.fields.get(name);
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string')
    return type === 'date' ? textOrDay(value, language, [item.origin]) : text(value, [item.origin]);
  const key = { of: 'field' as const, id: name, within: item.reference };
  return new FigureValue(known(value, [item.origin]), { title, key, unit: '' });
}

/** `departments`: those of the issue's own time, in official order. */
export function departmentsValue(content: IssueContent): ListValue {
  return new ListValue(content.registry.map(({ id }) => [id, departmentValue(id, content)]));
}

function departmentValue(id: string, content: IssueContent): RecordValue {
  const department = content.registry.find((candidate) => candidate.id === id);
  const name = department ? nameOn(department, content.issue.period.to) : id;
  return new RecordValue({
    id: () => text(id),
    name: () => text(name, department ? [department.origin] : []),
  });
}
