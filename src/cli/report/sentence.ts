import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hintOf, messageOf } from '../../diagnostics/message.ts';
import type { Language } from '../../model/publication.ts';

/** A finding in one sentence for formats that have one text only: the message, with the hint in brackets. */
export function sentenceOf(diagnostic: Diagnostic, language: Language): string {
  return withHint(messageOf(diagnostic, language), hintOf(diagnostic, language), language);
}

export function withHint(message: string, hint: string | undefined, language: Language): string {
  if (hint === undefined) return message;
  return language === 'zh' ? `${message}（${hint}）` : `${message} (${hint})`;
}
