import type { Language } from '../../model/publication.ts';

/** Says that a run is Chinese: without it Word gives quotation marks, dashes and ellipses to the Western font. */
export function scriptHint(language: Language): string {
  return language === 'zh' ? '<w:rFonts w:hint="eastAsia"/>' : '';
}

/** Properties of a run that has none but the hint. */
export function hintedProperties(language: Language): string {
  const hint = scriptHint(language);
  return hint === '' ? '' : `<w:rPr>${hint}</w:rPr>`;
}
