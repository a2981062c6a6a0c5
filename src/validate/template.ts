import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { numberForms } from '../language/numerals.ts';
import type { NumberForm, Picture } from '../model/bulletin.ts';
import { joinLayouts } from '../model/layout.ts';
import { entriesOf, get, itemsOf, type Located, stringOf } from '../model/located.ts';
import type { SourceText } from '../model/origin.ts';
import type { HouseStyle, Label, Template, WordShell } from '../model/template.ts';
import { readLayout } from './layout.ts';
import { checkShape } from './shape.ts';
import { optional, readInteger, readString, readWord } from './values.ts';

/** The files of a template as they were found. */
export interface TemplateParts {
  readonly name: string;
  readonly manifests: readonly Located[];
  readonly body: SourceText;
  readonly shell: SourceText;
  readonly word: WordShell;
  readonly partials: ReadonlyMap<string, SourceText>;
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** Joins the settings of a template with those of the one it extends; its own come first. */
export function validateTemplate(parts: TemplateParts): {
  template: Template;
  diagnostics: readonly Diagnostic[];
} {
  const { manifests } = parts;
  const diagnostics = manifests.flatMap((manifest) => checkShape('template', manifest));
  const first = <V>(read: (manifest: Located) => V | undefined): V | undefined => {
    for (const manifest of manifests) {
      const value = read(manifest);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const forms = (key: string) => first((manifest) => readForms(get(get(manifest, 'numbering'), key))) ?? [];
  const labels = new Map<string, Label>();
  const styles = new Map<string, string>();
  for (const manifest of [...manifests].reverse()) {
    for (const { key, value } of entriesOf(get(manifest, 'labels'))) {
      const text = stringOf(value);
      if (text !== undefined) labels.set(key, { name: key, text, origin: value.origin });
    }
    for (const { key, value } of entriesOf(get(manifest, 'styles'))) {
      const name = stringOf(value);
      if (name !== undefined) styles.set(key, name);
    }
  }
  const numbers = first((manifest) => readHouseStyle(get(manifest, 'numbers')));
  const template: Template = {
    name: parts.name,
    headings: forms('headings'),
    lists: forms('lists'),
    labels: [...labels.values()],
    styles,
    ...optional(
      'missing',
      first((manifest) => readString(manifest, 'missing')),
    ),
    ...optional('numbers', numbers),
    layout: joinLayouts(manifests.map(readLayout)),
    pictures: parts.pictures,
    body: parts.body,
    shell: parts.shell,
    partials: parts.partials,
    word: parts.word,
  };
  return { template, diagnostics };
}

function readHouseStyle(map: Located | undefined): HouseStyle | undefined {
  if (!map) return undefined;
  return {
    ...optional('group', readString(map, 'group')),
    ...optional('groupFrom', readInteger(get(map, 'group_from'))),
    ...optional('minus', readString(map, 'minus')),
  };
}

function readForms(list: Located | undefined): readonly NumberForm[] | undefined {
  if (!list) return undefined;
  return itemsOf(list).map((value) => readWord(value, numberForms) ?? 'none');
}
