import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../tests/support/examples.ts';
import { contextOf, findings } from '../../../tests/support/findings.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { hintOf, messageOf } from '../../diagnostics/message.ts';
import { summarise } from '../../review.ts';
import { sarif } from './sarif.ts';

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: Readonly<Record<string, number>>;
  };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [Location];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly unknown[];
  readonly relatedLocations?: readonly Location[];
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly columnKind: string;
  readonly results: readonly Result[];
}

const validator = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(validator as never);
const validate = validator.compile(
  JSON.parse(readFileSync(`${projectRoot}tests/support/schemas/sarif-2.1.0-rtm.5.json`, 'utf8')),
);

function reported(diagnostics: readonly Diagnostic[], language: 'zh' | 'en' = 'zh'): Run {
  const text = sarif(diagnostics, summarise(diagnostics, 3), contextOf({ language }));
  expect(text.endsWith('}\n')).toBe(true);
  const log: { readonly runs: readonly Run[] } = JSON.parse(text);
  expect(validate(log), JSON.stringify(validate.errors, null, 2)).toBe(true);
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Run;
}

/** A message as a consumer shows it: braces halved, brackets freed (SARIF 2.1.0 §3.11.5, §3.11.6). */
const shown = (text: string) => text.replace(/\{\{|\}\}/g, (pair) => pair.charAt(0)).replaceAll('\\[', '[');

describe('the SARIF format', () => {
  it('is valid by its schema, which refuses what is not', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
    reported(findings, 'zh');
    reported(findings, 'en');
  });

  it('is complete for a clean run', () => {
    expect(reported([])).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
  });

  it('declares the rule of every result once', () => {
    const { tool, results } = reported(findings);
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  it('names files by relative references that decode to their paths', () => {
    const { results } = reported(findings);
    results.forEach(({ locations: [{ physicalLocation, logicalLocations }] }, index) => {
      const { uri } = physicalLocation.artifactLocation;
      expect(uri).not.toMatch(/^[a-z][a-z0-9+.-]*:|^\//i);
      const part = logicalLocations?.[0]?.fullyQualifiedName;
      const path = part === undefined ? decodeURIComponent(uri) : `${decodeURIComponent(uri)}!${part}`;
      expect(path).toBe(findings[index]?.file);
    });
  });

  it('counts columns in code points and leaves the region out where the whole file is meant', () => {
    const { columnKind, results } = reported(findings);
    expect(columnKind).toBe('unicodeCodePoints');
    const regionOf = (code: string, path: RegExp) =>
      results.find(
        ({ ruleId, locations: [at] }) =>
          ruleId === code && path.test(at.physicalLocation.artifactLocation.uri),
      )?.locations[0].physicalLocation.region;
    expect(regionOf('number-with-unit', /centre/)).toEqual({
      startLine: 4,
      startColumn: 13,
      endLine: 4,
      endColumn: 19,
    });
    expect(regionOf('yaml-line-joined', /centre/)).toMatchObject({ startLine: 6, endLine: 7 });
    expect(regionOf('file-empty', /^departments/)).toBeUndefined();
    expect(regionOf('file-empty', /shell\.docx$/)).toBeUndefined();
  });

  it('shows message and hint as they are, whatever signs are in them', () => {
    reported(findings).results.forEach(({ message }, index) => {
      const finding = findings[index] as Diagnostic;
      const hint = hintOf(finding, 'zh');
      expect(shown(message.text)).toBe(
        `${messageOf(finding, 'zh')}${hint === undefined ? '' : `（${hint}）`}`,
      );
      expect(message.text).not.toMatch(/(?<!\{)(?:\{\{)*\{\d+\}|(?<!\\)\[[^\]]*\]\(/);
    });
  });

  it('says of every result whether it is suppressed, and why', () => {
    reported(findings).results.forEach(({ suppressions }, index) => {
      const reason = findings[index]?.acknowledged?.reason;
      expect(suppressions).toEqual(
        reason === undefined ? [] : [{ kind: 'external', status: 'accepted', justification: reason }],
      );
    });
  });

  it('says severities in its own words', () => {
    const words = { error: 'error', warning: 'warning', info: 'note' };
    expect(reported(findings).results.map(({ level }) => level)).toEqual(
      findings.map(({ severity }) => words[severity]),
    );
  });

  it('lists the places that a finding is related to', () => {
    const related = reported(findings).results.find(
      ({ ruleId }) => ruleId === 'number-with-unit',
    )?.relatedLocations;
    expect(related).toMatchObject([{ physicalLocation: { region: { startLine: 2, startColumn: 1 } } }]);
  });
});
