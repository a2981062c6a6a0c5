import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/diagnostics/catalogue.ts';
import { compositionExplanations } from '../../src/diagnostics/explanations/composition.ts';
import { exampleIn } from '../../src/diagnostics/explanations/words.ts';
import { groups } from '../../src/diagnostics/groups.ts';
import { bulletin, copyOfExample, temporaryFolder } from '../support/program.ts';

const zh = { LANG: 'zh_CN.UTF-8' };

describe('explain', () => {
  it.each(['zh', 'en'] as const)('says in %s what a finding means, wrong and right', (language) => {
    const { code, stdout, stderr } = bulletin(temporaryFolder(), [
      'explain',
      'figure-missing',
      '--lang',
      language,
    ]);
    const { meaning, bad, good } = compositionExplanations['figure-missing'];
    expect([code, stderr]).toEqual([0, '']);
    for (const part of [meaning, bad, good].map((words) => exampleIn(words, language)))
      expect(stdout).toContain(part);
    const [first = ''] = stdout.split('\n');
    expect(first).toBe(language === 'zh' ? 'figure-missing  一般是错误' : 'figure-missing  error by default');
    expect(stdout).toContain(
      language === 'zh' ? '“…”没有数（…），模板没有说明这时怎么印' : '“…” is missing (…)',
    );
  });

  it('says how a finding may stand: in the submission, under rules, or not at all', () => {
    const folder = temporaryFolder();
    const explained = (code: string) => bulletin(folder, ['explain', code], zh).stdout;
    expect(explained('relation-broken')).toContain(
      '    waive:\n      - rule: relation-broken\n        reason: ',
    );
    expect(explained('relation-broken')).toContain('    rules:\n      relation-broken: off\n');
    expect(explained('shell-style-missing')).not.toContain('waive:');
    expect(explained('shell-style-missing')).toContain('    rules:\n      shell-style-missing: off\n');
    expect(explained('figure-missing')).toContain('不能豁免');
    expect(explained('figure-missing')).not.toMatch(/waive:|rules:/);
  });

  it('what it shows to write is accepted', () => {
    const folder = copyOfExample('service-hall-weekly');
    const { stdout } = bulletin(folder, ['explain', 'shell-style-missing']);
    const [, yaml = ''] = /\n( {4}rules:\n(?: {6}.*\n)+)/.exec(stdout) ?? [];
    appendFileSync(join(folder, 'bulletin.yaml'), yaml.replace(/^ {4}/gm, ''));
    expect(bulletin(folder, ['check', 'bulletin.yaml', '--lang', 'en']).stdout).toBe('');
  });

  it('says which severity the publication gives a finding', () => {
    const folder = copyOfExample('service-hall-weekly');
    appendFileSync(join(folder, 'bulletin.yaml'), 'rules:\n  counter-not-read: off\n');
    const [first] = bulletin(folder, ['explain', 'counter-not-read']).stdout.split('\n');
    expect(first).toBe('counter-not-read  info by default  in this publication: off');
    expect(bulletin(folder, ['explain'], zh).stdout).toMatch(/^ {2}counter-not-read +不检查 /m);
  });

  it('lists every code by group where none is named', () => {
    const { code, stdout } = bulletin(temporaryFolder(), ['explain']);
    expect(code).toBe(0);
    const listed = [...stdout.matchAll(/^ {2}([a-z0-9-]+) /gm)].map(([, name]) => name);
    expect(listed.toSorted()).toEqual(Object.keys(catalogue).toSorted());
    for (const { title } of groups) expect(stdout).toContain(`${title.en}\n`);
  });

  it('is what a check names last, for the gravest of what it found', () => {
    const folder = copyOfExample('service-hall-weekly');
    appendFileSync(join(folder, 'bulletin.yaml'), 'templat: official-zh\n');
    const { code, stderr } = bulletin(folder, ['check'], zh);
    expect(code).toBe(1);
    expect(stderr).toMatch(/\n {2}详细说明：bulletin explain key-unknown\n/);
  });

  it('answers an unknown code with the nearest one', () => {
    const { code, stdout, stderr } = bulletin(temporaryFolder(), ['explain', 'figure-mising'], zh);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('没有“figure-mising”这种问题，是不是“figure-missing”？');
  });

  it('explains in a workspace that cannot be read, too', () => {
    const folder = copyOfExample('service-hall-weekly');
    writeFileSync(join(folder, 'bulletin.yaml'), 'title: [大厅周报\n');
    const { code, stdout } = bulletin(folder, ['explain', 'yaml-duplicate-key']);
    expect(code).toBe(0);
    expect(stdout).toContain('yaml-duplicate-key  error by default\n');
  });
});
