import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { contextOf, findings } from '../../../tests/support/findings.ts';
import { faultsBySchema, missingXmllint } from '../../../tests/support/xmllint.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { summarise } from '../../review.ts';
import { junit } from './junit.ts';
import type { ReportContext } from './types.ts';

const printed = (diagnostics: readonly Diagnostic[], more: Partial<ReportContext> = {}) =>
  junit(diagnostics, summarise(diagnostics, 3), contextOf(more));

const elements = (parent: XmlElement, name: string): readonly XmlElement[] =>
  parent.children.flatMap((child) =>
    child instanceof XmlElement ? [...(child.name === name ? [child] : []), ...elements(child, name)] : [],
  );

function parsed(diagnostics: readonly Diagnostic[], more: Partial<ReportContext> = {}): XmlElement {
  const { root } = parseXml(printed(diagnostics, more));
  if (root?.name !== 'testsuites') throw new Error('no testsuites');
  return root;
}

const schema = 'jenkins-junit.xsd';

describe('the JUnit format', () => {
  it.skipIf(missingXmllint !== undefined)('is valid by its schema, which refuses what is not', () => {
    expect(faultsBySchema('<testsuites><testcase name="a"/></testsuites>', schema)).not.toBe('');
    for (const language of ['zh', 'en'] as const) {
      expect(faultsBySchema(printed(findings, { language }), schema)).toBe('');
      expect(faultsBySchema(printed(findings, { language, strict: true }), schema)).toBe('');
      expect(faultsBySchema(printed([], { language, checked: [] }), schema)).toBe('');
    }
  });

  it('has a suite for every file and a case for every finding', () => {
    const root = parsed(findings);
    const files = new Set(findings.map(({ file }) => file.replace(/(\.docx)!.*/, '$1')));
    const suites = elements(root, 'testsuite');
    // The file with a control character in its name has lost it: XML cannot say it.
    const names = [...files, 'issues/2023-21/submissions/water.yaml'].map((name) =>
      name.replace('\u0001', ''),
    );
    expect(suites.map(({ attributes }) => attributes['name'])).toEqual(names.sort());
    expect(elements(root, 'testcase')).toHaveLength(findings.length + 1);
  });

  it('has one passing case for a file without findings', () => {
    const suites = elements(parsed([]), 'testsuite');
    expect(suites.map(({ attributes }) => attributes['name'])).toEqual(contextOf().checked);
    for (const suite of suites) {
      const [only, ...others] = elements(suite, 'testcase');
      expect([only?.children, others]).toEqual([[], []]);
    }
  });

  it.each([
    [false, findings.filter(({ severity, acknowledged }) => severity === 'error' && !acknowledged)],
    [true, findings.filter(({ severity, acknowledged }) => severity !== 'info' && !acknowledged)],
  ])('fails what fails the run (strict: %j), and counts it', (strict, blocking) => {
    const root = parsed(findings, { strict });
    const count = (parent: XmlElement, name: string) => String(elements(parent, name).length);
    expect(elements(root, 'failure')).toHaveLength(blocking.length);
    for (const parent of [root, ...elements(root, 'testsuite')]) {
      expect(parent.attributes).toMatchObject({
        failures: count(parent, 'failure'),
        tests: count(parent, 'testcase'),
        errors: '0',
      });
    }
  });

  it('skips acknowledged findings, with the reason', () => {
    const reasons = findings.flatMap(({ acknowledged }) => (acknowledged ? [acknowledged.reason] : []));
    const kept = reasons.map((reason) =>
      reason.replace(/\r\n/g, '\n').replace(/[\u0007\u001b\u0000\uffff\ud800]/g, ''),
    );
    expect(elements(parsed(findings), 'skipped').map(({ text }) => text)).toEqual(kept);
  });

  it('has no times', () => {
    expect(printed(findings)).not.toMatch(/ time(?:stamp)?="/);
  });
});
