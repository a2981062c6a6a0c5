import type { IssueContent } from '../../merge/issue.ts';
import { type MastheadPart, type MastheadText, mastheadOf } from '../../model/masthead.ts';
import { RecordValue } from './record.ts';
import { text } from './text.ts';

/** How the reading of a part of the masthead is told. */
export function mastheadReference(part: MastheadPart): string {
  return `masthead.${part}`;
}

/** `masthead`: what was given for it. The proof mark is nothing once the issue is released. */
export function mastheadValue(
  { publication, issue, released }: IssueContent,
  read: (what: string) => void,
): RecordValue {
  const masthead = mastheadOf(publication.masthead, issue.masthead);
  const told = <V>(part: MastheadPart, value: V): V => {
    read(mastheadReference(part));
    return value;
  };
  const words = (given: MastheadText | undefined) => (given ? text(given.text, [given.origin]) : null);
  return new RecordValue({
    classification: () => told('classification', words(masthead.classification)),
    copy_number: () => told('copy_number', words(masthead.copy_number)),
    notice: () => told('notice', words(masthead.notice)),
    lines: () =>
      told(
        'lines',
        (masthead.lines ?? []).map(
          (line) =>
            new RecordValue({
              label: () => (line.label === undefined ? null : text(line.label, [line.origin])),
              text: () => text(line.text, [line.origin]),
            }),
        ),
      ),
    proof_mark: () => told('proof_mark', released ? null : words(masthead.proof_mark)),
  });
}
