import { Drop } from 'liquidjs';
import type { Language } from '../../model/publication.ts';
import type { Paragraph } from '../../model/submission.ts';

/** Markdown of an item, parsed on its own when it is printed. */
export class MarkdownValue extends Drop {
  readonly source: Paragraph;
  readonly item: string;
  readonly language: Language;

  constructor(source: Paragraph, item: string, language: Language) {
    super();
    this.source = source;
    this.item = item;
    this.language = language;
  }

  override valueOf(): string {
    return this.source.text;
  }
}
