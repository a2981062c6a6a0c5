import { nearest } from '../diagnostics/nearest.ts';
import type { FigureReference } from '../formula/expression.ts';
import { parseFormula } from '../formula/parse.ts';
import { formatDay } from '../language/dates.ts';
import { printPeriodIn } from '../language/periods.ts';
import { membersOf, settled } from '../merge/derived.ts';
import { amountOf, type FigureContext } from '../merge/figure-context.ts';
import type { IssueContent } from '../merge/issue.ts';
import type { Chart } from '../model/bulletin.ts';
import type { ComparisonKind } from '../model/comparison.ts';
import { allMembers, type Member } from '../model/counter.ts';
import { printDecimal } from '../model/decimal.ts';
import { numberOf } from '../model/issue.ts';
import { type Amount, isKnown } from '../model/ledger.ts';
import type { Language } from '../model/publication.ts';
import { partOf } from './filters/arguments.ts';
import { FilterFault, word } from './filters/types.ts';
import type { Forms } from './values/forms.ts';

/** A chart as a template asks for it. */
export interface ChartRequest {
  readonly form: Chart['form'];
  readonly options: ReadonlyMap<string, unknown>;
}

/** Issues that one chart may look back on. */
const maximumIssues = 60;

interface Series {
  readonly name: string;
  readonly amounts: readonly Amount[];
}

/** The data of a chart: figures over the last issues, or by members in this one. */
export function chartOf(
  { form, options }: ChartRequest,
  content: IssueContent,
  forms: Forms,
  file: string,
  read: (counter: string) => void,
): Chart {
  const references = readReferences(word(options.get('of')), content, read);
  const names = word(options.get('names'))
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length > 0 && names.length !== references.length)
    throw new FilterFault(`names: “${word(options.get('names'))}”@figures-are ${references.length}`);
  const nameOf = (reference: FigureReference, index: number) =>
    names[index] ?? seriesName(reference, content, forms);
  const { categories, series } = options.has('last')
    ? overIssues(references, nameOf, content, options)
    : byMembers(references, nameOf, content, options);
  const shown = references.map(({ name }) => forms.of(name));
  const decimals = Math.max(...shown.map((one) => one.decimals ?? 0));
  const units = [...new Set(shown.map((one) => (one.percent ? '%' : one.unit)))];
  const title = options.has('title') ? partOf(options.get('title')).valueOf() : '';
  const chart = {
    type: 'chart' as const,
    file,
    form,
    title,
    unit: units.length === 1 ? (units[0] ?? '') : '',
    decimals,
    categories,
    series: series.map(({ name, amounts }, index) => ({
      name,
      values: amounts.map((amount) =>
        isKnown(amount)
          ? printDecimal(shown[index]?.percent ? amount.value.times(100) : amount.value, decimals)
          : undefined,
      ),
    })),
    data: { origins: series.flatMap(({ amounts }) => amounts.flatMap(({ origins }) => origins)) },
  };
  return { ...chart, alternative: inWords(chart, content.publication.language) };
}

/** `accept, done.closing, rate[north], accept.last_year` */
function readReferences(
  written: string,
  { definitions }: IssueContent,
  read: (counter: string) => void,
): readonly FigureReference[] {
  const { counters, derived } = definitions;
  const known = [...counters, ...derived].map(({ id }) => id);
  const references = written
    .split(/[,，、]/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const parsed = parseFormula(part.trim());
      const expression = 'expression' in parsed ? parsed.expression : undefined;
      if (expression?.kind !== 'figure' || !known.includes(expression.name))
        throw new FilterFault(
          `of@no-figure“${part.trim()}”`,
          nearest(expression?.kind === 'figure' ? expression.name : part.trim(), known),
        );
      read(expression.name);
      return expression;
    });
  if (references.length === 0) throw new FilterFault('of@no-figure“”');
  return references;
}

function overIssues(
  references: readonly FigureReference[],
  nameOf: (reference: FigureReference, index: number) => string,
  { definitions, context, publication }: IssueContent,
  options: ReadonlyMap<string, unknown>,
): { categories: readonly string[]; series: readonly Series[] } {
  const last = Number(word(options.get('last')));
  if (!Number.isInteger(last) || last < 1 || last > maximumIssues)
    throw new FilterFault(`last: “${word(options.get('last'))}”`);
  const amountsAt = (at: FigureContext) =>
    references.map((reference) => settled(amountOf(reference, definitions, at, undefined)));
  const points = contextsBack(context, last).map((at) => ({ at, amounts: amountsAt(at) }));
  // Periods before everything that is known are not part of the picture; a gap in what is known is.
  const isOlderKnown = contextsBack(context, maximumIssues)
    .slice(0, -last)
    .some((at) => amountsAt(at).some(isKnown));
  const first = isOlderKnown ? 0 : points.findIndex(({ amounts }) => amounts.some(isKnown));
  const shown = first < 0 ? points.slice(-1) : points.slice(first);
  const pattern = options.has('labels') ? word(options.get('labels')) : undefined;
  return {
    categories: shown.map(({ at }) => periodLabel(at, publication.period, publication.language, pattern)),
    series: references.map((reference, index) => ({
      name: nameOf(reference, index),
      amounts: shown.flatMap(({ amounts }) => amounts[index] ?? []),
    })),
  };
}

/** The issue and those before it, oldest first. */
function contextsBack(context: FigureContext, count: number): readonly FigureContext[] {
  const contexts = [context];
  while (contexts.length < count) {
    const before = contexts[0]?.base('previous');
    if (!before) break;
    contexts.unshift(before);
  }
  return contexts;
}

function byMembers(
  references: readonly FigureReference[],
  nameOf: (reference: FigureReference, index: number) => string,
  { definitions, context }: IssueContent,
  options: ReadonlyMap<string, unknown>,
): { categories: readonly string[]; series: readonly Series[] } {
  if (options.has('by') && word(options.get('by')) !== 'members')
    throw new FilterFault(`by: “${word(options.get('by'))}”`);
  const [first] = references;
  const withRows = first ? membersOf(first, definitions) : [];
  const tree = definitions.counters
    .map(({ members }) => members)
    .find((members) => allMembers(members).some(({ id }) => withRows.includes(id)));
  const members = (tree ?? []).filter(({ id }: Member) => withRows.includes(id));
  if (members.length === 0) throw new FilterFault(`by: "members"@no-members“${first?.name ?? ''}”`);
  return {
    categories: members.map(({ title }) => title),
    series: references.map((reference, index) => ({
      name: nameOf(reference, index),
      amounts: members.map(({ id }) => settled(amountOf(reference, definitions, context, id))),
    })),
  };
}

const baseNames: Readonly<Record<ComparisonKind, Readonly<Record<Language, string>>>> = {
  previous: { zh: '上期', en: 'previous period' },
  last_year: { zh: '上年同期', en: 'same period last year' },
  same_number: { zh: '上年同期', en: 'same issue last year' },
};

function seriesName({ name, member, base }: FigureReference, content: IssueContent, forms: Forms): string {
  const { language } = content.publication;
  const counter = content.definitions.counters.find(({ id }) => id === name);
  const memberTitle = allMembers(counter?.members ?? []).find(({ id }) => id === member)?.title;
  const title = forms.of(name, member === undefined ? undefined : (memberTitle ?? member)).title;
  if (base === undefined) return title;
  return language === 'zh' ? `${title}（${baseNames[base].zh}）` : `${title} (${baseNames[base].en})`;
}

/** 第21期, 7月, No. 21, Jul: how a period is named on an axis. */
function periodLabel(
  { issue, period }: FigureContext,
  kind: IssueContent['publication']['period'],
  language: Language,
  pattern: string | undefined,
): string {
  if (pattern !== undefined) return formatDay(period.to, language, pattern);
  const zh = language === 'zh';
  switch (kind) {
    case 'month':
      return formatDay(period.to, language, zh ? 'M月' : 'MMM');
    case 'quarter':
      return zh ? printPeriodIn('quarter', period, language) : formatDay(period.to, language, '[Q]Q YYYY');
    case 'year':
      return formatDay(period.to, language, 'YYYY');
    default:
      if (issue !== undefined) return zh ? `第${numberOf(issue)}期` : `No. ${numberOf(issue)}`;
      return formatDay(period.to, language, zh ? 'M月D日' : 'D MMM');
  }
}

/** The figures of a chart as a sentence: 近六期受理（件）：1月 12、2月 15。 */
function inWords(chart: Omit<Chart, 'alternative'>, language: Language): string {
  const zh = language === 'zh';
  const unit = chart.unit === '' ? '' : zh ? `（${chart.unit}）` : ` (${chart.unit})`;
  const lines = chart.series.map(({ name, values }) => {
    const points = chart.categories.map((category, index) => `${category} ${values[index] ?? '—'}`);
    return `${name}${unit}${zh ? '：' : ': '}${points.join(zh ? '、' : ', ')}`;
  });
  const head = chart.title === '' ? '' : `${chart.title}${zh ? '。' : '. '}`;
  return head + lines.join(zh ? '；' : '; ');
}
