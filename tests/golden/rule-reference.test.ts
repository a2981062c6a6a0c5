import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Code, catalogue } from '../../src/diagnostics/catalogue.ts';
import { explanationOf } from '../../src/diagnostics/explanations/index.ts';
import { ruleReference } from '../../src/diagnostics/explanations/reference.ts';
import { groups } from '../../src/diagnostics/groups.ts';
import { projectRoot } from '../support/examples.ts';

const kept = readFileSync(`${projectRoot}docs/rules.md`, 'utf8');
const codes = Object.keys(catalogue) as Code[];

describe('docs/rules.md', () => {
  it('is what `npm run docs` writes', () => {
    expect(kept).toBe(ruleReference());
  });

  it('has every code once, under the heading of its group', () => {
    const headings = [...kept.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
    expect(headings.toSorted()).toEqual(codes.toSorted());
    expect(groups.flatMap((group) => group.codes)).toEqual(headings);
  });

  it('has what is explained, wrong and right', () => {
    const explained = codes.map(explanationOf);
    expect(kept.split('Not like this:').length - 1).toBe(explained.length);
    for (const { bad, good } of explained)
      for (const example of [bad, good])
        expect(kept).toContain(`text\n${typeof example === 'string' ? example : example.en}\n\`\`\``);
  });

  it('links only to headings it has', () => {
    const anchors = [...kept.matchAll(/^## (.+)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replaceAll(',', '').replaceAll(' ', '-'),
    );
    const targets = [...kept.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target);
    expect(targets).toEqual(anchors);
  });
});

describe('an explanation', () => {
  it.each(codes)('of %s says more than its message', (code) => {
    const { meaning, bad, good } = explanationOf(code);
    for (const language of ['zh', 'en'] as const) {
      expect(meaning[language]).not.toBe(catalogue[code].message[language]);
      expect(meaning[language].length).toBeGreaterThan({ zh: 12, en: 30 }[language]);
      // Words of programmers, which the people who read this do not use.
      expect(meaning[language]).not.toMatch(/\b(?:schema|parse|scalar|token|null)\b|解析|标量/i);
    }
    expect(bad).not.toEqual(good);
  });
});
