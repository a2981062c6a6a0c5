import { composition } from './catalogue/composition.ts';
import type { Wording } from './catalogue/entry.ts';
import { figures } from './catalogue/figures.ts';
import { pages } from './catalogue/pages.ts';
import { schema } from './catalogue/schema.ts';
import { source } from './catalogue/source.ts';
import { workspace } from './catalogue/workspace.ts';
import { type Code, catalogue } from './catalogue.ts';

/** Kinds of findings that belong together. */
export interface CodeGroup {
  readonly title: Wording;
  readonly codes: readonly Code[];
}

const group = (zh: string, en: string, entries: object): CodeGroup => ({
  title: { zh, en },
  codes: Object.keys(entries) as Code[],
});

const ofCatalogue: readonly CodeGroup[] = [
  group('文件和 YAML 写法', 'Files and YAML', source),
  group('字段和值', 'Keys and values', schema),
  group('刊物、部门、各期和条目', 'Publication, departments, issues and items', workspace),
  group('指标和台账', 'Figures and ledgers', figures),
  group('模板和排版', 'Templates and Word shells', composition),
  group('印出的页面', 'Printed pages', pages),
];

const grouped = new Set<string>(ofCatalogue.flatMap(({ codes }) => codes));
const others = (Object.keys(catalogue) as Code[]).filter((code) => !grouped.has(code));

/** Every code once, in the order of the catalogue; what is in none of its files is an editorial rule. */
export const groups: readonly CodeGroup[] = [
  ...ofCatalogue,
  { title: { zh: '编校规则', en: 'Editorial rules' }, codes: others },
].filter(({ codes }) => codes.length > 0);
