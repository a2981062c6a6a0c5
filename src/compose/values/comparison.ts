import type { FigureReference } from '../../formula/expression.ts';
import { settled } from '../../merge/derived.ts';
import { amountOf, constantAmount, naturalAspect } from '../../merge/figure-context.ts';
import type { IssueContent } from '../../merge/issue.ts';
import type { FigureKey } from '../../model/anchor.ts';
import { type ComparisonKind, comparisonKinds } from '../../model/comparison.ts';
import { divide } from '../../model/decimal.ts';
import { type Amount, isKnown, known, missing } from '../../model/ledger.ts';
import { PeriodValue } from './day.ts';
import { type FigureForm, FigureValue } from './figure.ts';
import { RecordValue } from './record.ts';
import { text } from './text.ts';

/** Which number of the issue a figure is, so that the same number of another period can be found. */
export type Identity = Omit<FigureReference, 'kind' | 'at' | 'base'>;

/** A figure of the issue that knows what it can be compared with. */
export class ComparableFigure extends FigureValue {
  readonly #identity: Identity;
  readonly #content: IssueContent;

  constructor(amount: Amount, form: FigureForm, identity: Identity, content: IssueContent) {
    super(amount, { ...form, key: keyOf(identity, content) });
    this.#identity = identity;
    this.#content = content;
  }

  /** Comparisons by name: an earlier period, a stated benchmark, or a constant. */
  get against(): RecordValue {
    const content = this.#content;
    const { constants } = content.definitions;
    const names = [...comparisonKinds, 'benchmark', ...constants.map(({ id }) => id)];
    return new RecordValue(
      (name) => {
        const kind = comparisonKinds.find((candidate) => candidate === name);
        if (kind) return this.#compare(this.#baseAt(kind), name, kind);
        if (name === 'benchmark') return this.#compare(this.#benchmark(), name);
        const { member } = this.#identity;
        return names.includes(name)
          ? this.#compare(constantAmount(constants, name, member, content.issue.period.to), name)
          : undefined;
      },
      () => names,
    );
  }

  #baseAt(kind: ComparisonKind): Amount {
    const { definitions, context } = this.#content;
    return settled(
      amountOf({ kind: 'figure', at: 0, ...this.#identity, base: kind }, definitions, context, undefined),
    );
  }

  #benchmark(): Amount {
    const { name, member } = this.#identity;
    return this.#content.benchmark(name, member) ?? missing('no-base');
  }

  #compare(base: Amount, name: string, kind?: ComparisonKind): RecordValue {
    const context = kind && this.#content.context.base(kind);
    const own = context?.periodOf(this.#identity.name);
    const { language } = this.#content.publication;
    return comparisonValue(this, base, name, {
      issue: () => (context?.issue === undefined || own ? null : text(context.issue)),
      period: () => (context ? new PeriodValue(own ?? context.period, language, []) : null),
    });
  }
}

/** The same number has the same key, whether it was asked for as the natural one or by its name. */
function keyOf({ name, member, aspect }: Identity, { definitions }: IssueContent): FigureKey {
  const counter = definitions.counters.find(({ id }) => id === name);
  const own = { id: name, ...(member === undefined ? {} : { member }) };
  if (!counter) return { of: 'derived', ...own };
  return { of: 'counter', ...own, measure: aspect === 'natural' ? naturalAspect(counter) : aspect };
}

/** `base`, `change`, `rate`, `points`, `times` of a figure against a base; missing where a side is. */
function comparisonValue(
  figure: FigureValue,
  base: Amount,
  against: string,
  more: Readonly<Record<string, () => unknown>>,
): RecordValue {
  const { form, amount } = figure;
  const combine = (calculate: (value: Known, against: Known) => Amount): Amount => {
    const origins = [...amount.origins, ...base.origins];
    if (!isKnown(amount)) return { ...amount, origins };
    if (!isKnown(base)) return { ...base, origins };
    const result = calculate(amount, base);
    return { ...result, origins };
  };
  const change = combine((value, against) => known(value.value.minus(against.value)));
  const ratio = (of: Amount): Amount =>
    combine((_, against) => {
      if (!isKnown(of)) return of;
      // Growth on a base below zero says nothing.
      if (against.value.lt(0)) return missing('zero-base');
      const quotient = divide(of.value, against.value);
      return quotient === undefined ? missing('zero-base') : known(quotient);
    });
  const keyed = (comparison: string) => (form.key ? { key: { ...form.key, against, comparison } } : {});
  const house = form.house ? { house: form.house } : {};
  const plain = { title: form.title, unit: '', decimals: 1, ...house };
  return new RecordValue({
    base: () => new FigureValue(base, { ...form, ...keyed('base') }),
    change: () => new FigureValue(change, { ...form, ...keyed('change') }),
    rate: () => new FigureValue(ratio(change), { ...plain, ...keyed('rate'), percent: true }),
    points: () =>
      new FigureValue(pointsOf(change, form), {
        ...plain,
        ...keyed('points'),
        decimals: form.decimals ?? 1,
      }),
    times: () => new FigureValue(ratio(amount), { ...plain, ...keyed('times') }),
    ...more,
  });
}

type Known = Extract<Amount, { value: unknown }>;

/** A difference of percentages in percentage points. */
function pointsOf(change: Amount, form: FigureForm): Amount {
  return form.percent && isKnown(change) ? known(change.value.times(100), change.origins) : change;
}
