import { fingerprintsOf } from './fingerprint.ts';
import { placeOf } from './place.ts';
import { sentenceOf } from './sentence.ts';
import type { Reporter } from './types.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/**
 * GitLab's Code Quality report: the part of Code Climate's format that GitLab documents (Code Quality, “Code Quality
 * report format”). A finding about a whole file is put at its first line, since a line is required there. Acknowledged
 * findings are left out.
 */
export const gitlab: Reporter = (diagnostics, _summary, context) => {
  const open = diagnostics.filter(({ acknowledged }) => !acknowledged);
  const fingerprints = fingerprintsOf(open, context);
  const issues = open.map((diagnostic, index) => {
    const { path, range, part } = placeOf(diagnostic, context);
    const sentence = sentenceOf(diagnostic, context.language);
    return {
      description: part === undefined ? sentence : `${part}: ${sentence}`,
      check_name: diagnostic.code,
      fingerprint: fingerprints[index],
      severity: severities[diagnostic.severity],
      location: { path, lines: { begin: range?.start.line ?? 1 } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
};
