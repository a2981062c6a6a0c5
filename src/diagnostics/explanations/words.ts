import type { Language } from '../../model/publication.ts';
import type { CatalogueEntry, Wording } from '../catalogue/entry.ts';
import { type Code, catalogue } from '../catalogue.ts';

/** A message as it reads for any finding of its kind: … stands for what is filled in. */
export function patternOf(message: Wording, language: Language): string {
  return message[language].replace(/\{[a-z]+\}/g, '…');
}

/** An example, in the language it is written in or in both. */
export function exampleIn(example: string | Wording, language: Language): string {
  return typeof example === 'string' ? example : example[language];
}

/** Where something is written so that a finding does not stop the issue, and what. */
export interface Waiver {
  readonly place: 'file' | 'issue' | 'publication';
  readonly yaml: string;
}

const reasons: Wording = {
  zh: '已与部门核对，情况属实',
  en: 'checked with the department, right as it stands',
};

/** The ways to let a finding stand, the narrowest first; none where it has to be put right. */
export function waiversOf(code: Code, language: Language): readonly Waiver[] {
  const { waive }: CatalogueEntry = catalogue[code];
  if (waive === undefined) return [];
  const forAll: Waiver = { place: 'publication', yaml: `rules:\n  ${code}: off` };
  if (waive === 'publication') return [forAll];
  return [{ place: waive, yaml: `waive:\n  - rule: ${code}\n    reason: ${reasons[language]}` }, forAll];
}
