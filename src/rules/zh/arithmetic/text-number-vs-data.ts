import { type Decimal, decimalsOf, parseDecimal, roundHalfUp } from '../../../model/decimal.ts';
import { type Figure, isKnown, type Known, type LedgerEntry } from '../../../model/ledger.ts';
import type { PeriodKind } from '../../../model/period.ts';
import { defineRule, type Hit } from '../../rule.ts';

/** What the bulletin's own period is called. */
const periodWords: Readonly<Record<PeriodKind, string>> = {
  week: '本周|本期',
  month: '本月|本期',
  quarter: '本季度|本期',
  'half-year': '本期',
  year: '本年度|本期',
  free: '本期',
};

/** 受理343件, alone between two marks. */
const statement = /^(?:共计?)?(\p{Script=Han}{1,20}?)(?:共计?)?(\d[\d,]*(?:\.\d+)?)(\P{N}{1,6})$/u;

interface Statement {
  readonly title: string;
  readonly value: Decimal;
  readonly unit: string;
  readonly span: Hit['span'];
}

export const textNumberVsData = defineRule({
  code: 'text-number-vs-data',
  severity: 'error',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '正文写{counter}{text}，同一份报送里的数字是{replacement}',
    en: 'The text says {counter} {text}, but the figure sent with it is {replacement}',
  },
  hint: {
    zh: '核对后把写错的一处改正',
    en: 'Find out which is right, and correct the other',
  },
  meaning: {
    zh: '正文里写的本期数，和本部门在 counters 里报的同名指标不是一个数。只看“本周受理343件”这样名称、数字、单位都写全的句子。',
    en: 'The text gives the amount of the period for a counter that its department sent, but another number. Looks only at statements like 本周受理343件 with the name, number and unit of the counter.',
  },
  basis: '一数一源',
  rejected: [
    { text: '本周受理⟦334⟧件，办结338件。', amounts: { 受理: 343, 办结: 338 } },
    { text: '大厅运行平稳。本周，共受理343件、办结⟦383⟧件。', amounts: { 受理: 343, 办结: 338 } },
  ],
  accepted: [
    { text: '本周受理343件，办结338件。', amounts: { 受理: 343, 办结: 338 } },
    { text: '本周网上受理120件。', amounts: { 受理: 343 } },
    { text: '本周，人社窗口业务量上升，受理120件。', amounts: { 受理: 343 } },
    { text: '今年以来受理3430件。', amounts: { 受理: 343 } },
    { text: '本月受理1200件。', amounts: { 受理: 343 } },
    { text: '本周受理12件投诉。', amounts: { 受理: 343 } },
    { text: '本周受理3人次。', amounts: { 受理: 343 } },
  ],
  scope: 'issue',
  *check({ items, figures }, { publication }) {
    const words = new RegExp(`(?:^|。)(?:${periodWords[publication.period]})，?`, 'g');
    const counters = [...figures.values()];
    for (const { item, passages } of items) {
      const own = counters.filter(({ counter }) => counter.owner === item.department);
      if (own.length === 0) continue;
      for (const passage of passages)
        for (const match of passage.text.matchAll(words))
          for (const stated of statements(passage.text, match.index + match[0].length)) {
            const same = own.filter(
              ({ counter }) => counter.title === stated.title && counter.unit === stated.unit,
            );
            const amount = same.map(currentOf).find((one) => one !== undefined);
            if (!amount || same.some((figure) => isAmongst(stated.value, figure))) continue;
            const [origin] = amount.origins;
            yield {
              passage,
              span: stated.span,
              args: { counter: stated.title },
              replacement: amount.value.toFixed(),
              ...(origin ? { related: [{ origin, note: 'operand' }] } : {}),
            };
          }
    }
  },
});

/** Statements in a row from a place on, as far as nothing else comes between. */
function* statements(text: string, start: number): Iterable<Statement> {
  for (let at = start; at < text.length; ) {
    const length = /[，、；。]/.exec(text.slice(at, at + 60))?.index;
    if (length === undefined) return;
    const match = statement.exec(text.slice(at, at + length));
    const [, title = '', number = '', unit = ''] = match ?? [];
    const value = parseDecimal(number.replaceAll(',', ''));
    if (!value) return;
    const end = at + length - unit.length;
    yield { title, value, unit, span: [end - number.length, end] };
    at += length + 1;
    if (text[at - 1] === '。') return;
  }
}

function currentOf({ total }: Figure): Known | undefined {
  return total && isKnown(total.current) ? total.current : undefined;
}

/** Whether a figure has that number, perhaps rounded, in whatever place: the period's, the running total, a member's. */
function isAmongst(value: Decimal, { total, members }: Figure): boolean {
  const entries: readonly LedgerEntry[] = [...(total ? [total] : []), ...members.values()];
  const decimals = decimalsOf(value);
  return entries
    .flatMap(({ opening, current, closing }) => [opening, current, closing])
    .some((amount) => isKnown(amount) && roundHalfUp(amount.value, decimals).eq(value));
}
