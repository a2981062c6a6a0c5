/** A person with a post, as the office wants to see both printed. */
export interface Leader {
  readonly name: string;
  /** Posts in the order in which they are printed: 党组成员、副厅长. */
  readonly post: string;
  /** Id of the department; none for the publisher itself. */
  readonly department?: string;
}

/** Words that rules need: the lists that the program brings, and what the workspace's `words.yaml` adds to them. */
export interface WordLists {
  /** Frequent slips, by the wrong form. */
  readonly typos: ReadonlyMap<string, string>;
  /** Right words of which a part, with what stands beside it, looks like a slip: 份额 in 各部份额. */
  readonly lookalikes: readonly string[];
  /** Fixed expressions in a careless form, with the form to print. */
  readonly terms: ReadonlyMap<string, string>;
  /** Words that must not be printed, with the reason where there is one. */
  readonly forbidden: ReadonlyMap<string, string | undefined>;
  /** Bodies outside the registry whose names are right as they are. */
  readonly organisations: readonly string[];
  /** Provinces without 省, 市 or 自治区: 四川. */
  readonly provinces: readonly string[];
  /** Cities without 市: 广元. */
  readonly places: readonly string[];
  /** In official order. */
  readonly leaders: readonly Leader[];
  /** Persons to be named in approved forms only, with these forms. */
  readonly references: ReadonlyMap<string, readonly string[]>;
  /** Traditional and variant characters, with the standard one. */
  readonly variants: ReadonlyMap<string, string>;
  /** Words of ceremony that an ordinary activity does not need. */
  readonly flattery: readonly string[];
  /** Words of highest praise. */
  readonly superlatives: readonly string[];
  /** Expressions in which no rule finds anything. */
  readonly accepted: readonly string[];
}

export const noWords: WordLists = {
  typos: new Map(),
  lookalikes: [],
  terms: new Map(),
  forbidden: new Map(),
  organisations: [],
  provinces: [],
  places: [],
  leaders: [],
  references: new Map(),
  variants: new Map(),
  flattery: [],
  superlatives: [],
  accepted: [],
};
