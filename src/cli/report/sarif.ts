import { type Code, catalogue } from '../../diagnostics/catalogue.ts';
import type { Diagnostic, Related } from '../../diagnostics/diagnostic.ts';
import { explanationOf } from '../../diagnostics/explanations/index.ts';
import { patternOf } from '../../diagnostics/explanations/words.ts';
import { noteOf } from '../../diagnostics/message.ts';
import type { Range } from '../../model/origin.ts';
import type { Language } from '../../model/publication.ts';
import { editsOf } from './edits.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { placeOf } from './place.ts';
import { sentenceOf } from './sentence.ts';
import type { ReportContext, Reporter } from './types.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * SARIF 2.1.0 (OASIS Standard, 27 March 2020), one run. Acknowledged findings are results with a suppression that has the
 * reason. Section numbers below are those of the standard.
 */
export const sarif: Reporter = (diagnostics, _summary, context) => {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const fingerprints = fingerprintsOf(diagnostics, context);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'bulletin', rules: codes.map((code) => ruleOf(code, context.language)) } },
        columnKind: 'unicodeCodePoints',
        results: diagnostics.map((diagnostic, index) => ({
          ruleId: diagnostic.code,
          ruleIndex: codes.indexOf(diagnostic.code),
          level: levels[diagnostic.severity],
          message: plain(sentenceOf(diagnostic, context.language)),
          locations: [locationOf(diagnostic, context)],
          relatedLocations: diagnostic.related?.map((related, id) => ({
            id,
            message: plain(noteOf(related, context.language)),
            ...locationOf(related, context),
          })),
          ...fixesOf(diagnostic, context),
          partialFingerprints: { 'finding/v1': fingerprints[index] },
          // An empty list says “not suppressed”; without one nobody knows (§3.27.23).
          suppressions: diagnostic.acknowledged
            ? [{ kind: 'external', status: 'accepted', justification: diagnostic.acknowledged.reason }]
            : [],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** A kind of finding; what its sentences are filled with is not known here and stands as “…”. */
function ruleOf(code: Code, language: Language) {
  const { message, severity } = catalogue[code];
  return {
    id: code,
    shortDescription: plain(patternOf(message, language)),
    fullDescription: plain(explanationOf(code).meaning[language]),
    defaultConfiguration: { level: levels[severity] },
  };
}

function locationOf(finding: Diagnostic | Related, context: ReportContext) {
  const { path, range, part } = placeOf(finding, context);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      ...(range ? { region: regionOf(range) } : {}),
    },
    ...(part === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: part, kind: 'resource' }] }),
  };
}

/** Only what can be applied without asking: a viewer may do so (§3.55). */
function fixesOf(diagnostic: Diagnostic, context: ReportContext) {
  if (!diagnostic.fix?.safe) return {};
  const { path } = placeOf(diagnostic, context);
  const replacements = editsOf(diagnostic).map(({ range, text }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text },
  }));
  return { fixes: [{ artifactChanges: [{ artifactLocation: { uri: uriOf(path) }, replacements }] }] };
}

/** 1-based like ours; the end column is that behind the last character there too (§3.30.8). */
function regionOf({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A relative reference (RFC 3986 §4.2). Half a surrogate pair has no UTF-8 to encode. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\u{fffd}')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** Plain text in which braces are no placeholders (§3.11.5) and brackets no links (§3.11.6). */
function plain(text: string): { text: string } {
  return { text: text.replace(/[{}]/g, '$&$&').replace(/\[(?=[^\]]*\]\()/g, '\\[') };
}
