import type { IssueContent } from '../../merge/issue.ts';
import type { Counter } from '../../model/counter.ts';
import type { HouseStyle } from '../../model/template.ts';
import type { FigureForm } from './figure.ts';

/** How the figures of a publication are printed: their units and decimals, and the template's house style. */
export class Forms {
  readonly #content: IssueContent;
  readonly #house: HouseStyle | undefined;

  constructor(content: IssueContent, house: HouseStyle | undefined) {
    this.#content = content;
    this.#house = house;
  }

  /** Form of a counter, or of a member of it by its title. */
  counter({ title, unit, decimals, scale }: Counter, member?: string): FigureForm {
    return {
      title: member === undefined ? title : `${title} · ${member}`,
      unit,
      decimals,
      ...(scale === 1 ? {} : { scale }),
      ...this.#style(),
    };
  }

  /** Form of a counter, derived figure or constant by its id. */
  of(id: string, member?: string): FigureForm {
    const { counters, derived, constants } = this.#content.definitions;
    const counter = counters.find((candidate) => candidate.id === id);
    if (counter) return this.counter(counter, member);
    const figure = derived.find((candidate) => candidate.id === id);
    const constant = constants.find((candidate) => candidate.id === id);
    const title = figure?.title ?? constant?.title ?? id;
    return {
      title: member === undefined ? title : `${title} · ${member}`,
      unit: figure?.unit ?? constant?.unit ?? '',
      decimals: figure?.decimals ?? constant?.decimals ?? 0,
      ...(figure?.format === 'percent' ? { percent: true } : {}),
      ...this.#style(),
    };
  }

  #style(): Partial<FigureForm> {
    return this.#house ? { house: this.#house } : {};
  }
}
