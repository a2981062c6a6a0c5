import { createHash } from 'node:crypto';
import { type Diagnostic, findingAt } from '../diagnostics/diagnostic.ts';
import { choicesOf, titled, unknownAt } from '../diagnostics/unknown-word.ts';
import type { Decimal } from '../model/decimal.ts';
import { entriesOf, entryOf, get, itemsOf, type Located, stringOf } from '../model/located.ts';
import type { Origin } from '../model/origin.ts';
import { readPicture } from '../model/picture.ts';
import { allSections, type Section, type SectionField } from '../model/publication.ts';
import type { Item, ItemImage } from '../model/submission.ts';
import type { Field } from './fields.ts';
import { meantValue } from './meant.ts';
import { readParagraphs } from './prose.ts';
import { registered } from './registered.ts';
import { fieldsOf, unknownKey } from './shape.ts';
import type { SubmissionContext } from './submission-context.ts';
import {
  endOf,
  type Findings,
  optional,
  readBoolean,
  readDay,
  readDecimal,
  readPeriod,
  readString,
  readStrings,
} from './values.ts';
import { dayPattern, type Place, printValue, wrongForm, wrongType, yearOf } from './wrong-value.ts';

/** Keys every item may have; the others are fields of its section. */
const itemKeys: ReadonlySet<string> = new Set([
  'section',
  'id',
  'date',
  'title',
  'with',
  'text',
  'markdown',
  'images',
]);

/** One entry of `items`; none where its section is unknown. */
export function readItem(value: Located, context: SubmissionContext, findings: Findings): readonly Item[] {
  const { department, issue, registry } = context;
  const sectionValue = get(value, 'section');
  if (!sectionValue || stringOf(sectionValue) === undefined) return [];
  const section = readSection(sectionValue, context, findings);
  const text = get(value, 'text');
  const markdown = get(value, 'markdown');
  if (text && markdown) findings.push(findingAt('text-and-markdown', placeOfKey(value, 'markdown')));
  if (!text && !markdown) findings.push(findingAt('item-without-text', endOf(value.origin)));
  if (text && !markdown && stringOf(text)?.trim() === '')
    findings.push(findingAt('item-without-text', text.origin));
  if (markdown && section && !section.markdown) {
    findings.push(
      findingAt('markdown-not-allowed', placeOfKey(value, 'markdown'), { args: { section: section.title } }),
    );
  }
  for (const other of itemsOf(get(value, 'with'))) registered(other, registry, findings);
  const paragraphs = readParagraphs(text, context.publication.language);
  const markdownText = stringOf(markdown);
  const id =
    readString(value, 'id') ??
    fingerprint(markdownText ?? paragraphs.map((paragraph) => paragraph.text).join('\n'));
  const period = readPeriod(get(value, 'date'), findings);
  const date = get(value, 'date');
  const fields = section
    ? readFields(value, section, yearOf(issue.id), findings)
    : new Map<string, string | boolean | Decimal>();
  if (!section) return [];
  const title = get(value, 'title');
  return [
    {
      department: department.id,
      section: section.id,
      reference: `${department.id}/${id}`,
      ...optional('period', period),
      ...optional('title', stringOf(title)),
      with: readStrings(get(value, 'with')),
      paragraphs,
      ...(markdown && markdownText !== undefined
        ? { markdown: { text: markdownText, origins: [markdown.origin] } }
        : {}),
      fields,
      images: itemsOf(get(value, 'images')).map((image) => readImage(image, context, findings)),
      origin: value.origin,
      ...optional('dateOrigin', date?.origin),
      ...optional('idOrigin', get(value, 'id')?.origin),
      ...optional('titleOrigin', title?.origin),
    },
  ];
}

/** Place of a key that is there. */
function placeOfKey(value: Located, key: string): Origin {
  return entryOf(value, key)?.keyOrigin ?? value.origin;
}

/** With the file that was meant, or the folder where the picture belongs. */
function missingPicture(
  file: string,
  origin: Origin,
  { meantAttachment, department, issue }: SubmissionContext,
): Diagnostic {
  const suggestion = meantAttachment(file);
  const folder = `issues/${issue.id}/submissions/${department.id}/`;
  const args = suggestion === undefined ? { file, folder } : { file };
  return findingAt('picture-missing', origin, { args, suggestion });
}

function readImage(value: Located, context: SubmissionContext, findings: Findings): ItemImage {
  const named = get(value, 'file');
  const file = stringOf(named) ?? '';
  const origin = named?.origin ?? value.origin;
  const bytes = context.attachment(file);
  const picture = bytes && readPicture(file, bytes);
  if (!bytes) findings.push(missingPicture(file, origin, context));
  else if (!picture) findings.push(findingAt('picture-unreadable', origin, { args: { file } }));
  const caption = readString(value, 'caption');
  return {
    file,
    ...optional('picture', picture),
    ...optional('caption', caption),
    ...optional('alternative', readString(value, 'alt') ?? caption),
    origin,
  };
}

function readSection(
  value: Located,
  { publication, department }: SubmissionContext,
  findings: Findings,
): Section | undefined {
  const id = stringOf(value) ?? '';
  const sections = allSections(publication.sections);
  const section = sections.find((candidate) => candidate.id === id);
  const allowed = sections.filter(
    ({ takesItems, from }) => takesItems && (from?.includes(department.id) ?? true),
  );
  if (!section) {
    findings.push(unknownAt('section-unknown', value.origin, id, { section: id }, titled(allowed)));
  } else if (!section.takesItems) {
    const args = { section: section.title, ...choicesOf(titled(allowed)) };
    findings.push(findingAt('section-without-items', value.origin, { args }));
  } else if (!allowed.includes(section)) {
    findings.push(
      findingAt('section-not-open', value.origin, {
        args: { section: section.title, department: department.name, ...choicesOf(titled(allowed)) },
      }),
    );
  }
  return section && allowed.includes(section) ? section : undefined;
}

function readFields(
  value: Located,
  section: Section,
  year: string | undefined,
  findings: Findings,
): ReadonlyMap<string, string | boolean | Decimal> {
  const fields = new Map<string, string | boolean | Decimal>();
  for (const { key, keyOrigin, value: given } of entriesOf(value)) {
    if (itemKeys.has(key)) continue;
    const field = section.fields.find(({ name }) => name === key);
    const read = field && readField(field, { value: given, path: [key], year }, findings);
    if (!field) findings.push(unknownField(value, section, key, keyOrigin));
    else if (read !== undefined) fields.set(key, read);
  }
  for (const field of section.fields) {
    if (field.required && !entryOf(value, field.name)) {
      findings.push(findingAt('key-missing', endOf(value.origin), { args: { key: field.name } }));
    }
  }
  return fields;
}

/** The value of a field, or a finding. */
function readField(
  { name, type, values }: SectionField,
  place: Place,
  findings: Findings,
): string | boolean | Decimal | undefined {
  const given = place.value;
  const isOfType =
    given.kind === 'scalar' &&
    typeof given.value === { text: 'string', date: 'string', number: 'number', boolean: 'boolean' }[type];
  if (!isOfType) {
    findings.push(
      wrongType(
        type === 'number' || type === 'boolean' ? type : 'string',
        place,
        type === 'date' ? dayPattern : undefined,
      ),
    );
    return undefined;
  }
  if (type === 'number') return readDecimal(given, findings);
  if (type === 'boolean') return readBoolean(given);
  const text = stringOf(given) ?? '';
  if (type === 'date') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return readDay(given, findings);
    findings.push(wrongForm(dayPattern, text, given.origin, place));
    return undefined;
  }
  if (!values || values.includes(text)) return text;
  findings.push(
    findingAt('value-not-allowed', given.origin, {
      args: { key: name, value: printValue(given), allowed: values.slice(0, 8).join(', ') },
      suggestion: meantValue(text, values),
    }),
  );
  return undefined;
}

function unknownField(item: Located, section: Section, key: string, origin: Origin): Diagnostic {
  const known = new Map<string, Field>([
    ...fieldsOf('submission').below(['items', 0]),
    ...section.fields.map(({ name, title }) => [name, { title: { zh: title, en: title } }] as const),
  ]);
  const meant = unknownKey(key, origin, item, known);
  if (meant.suggestion === undefined && fieldsOf('submission').below([]).has(key))
    return findingAt('key-unknown', origin, { args: { key, elsewhere: key } });
  return meant;
}

/** Eight hexadecimal digits that change with the words, not with white space. */
function fingerprint(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, '')).digest('hex').slice(0, 8);
}
