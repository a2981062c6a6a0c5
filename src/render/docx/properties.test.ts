import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../tests/support/examples.ts';
import { wordParts } from '../../../tests/support/word.ts';
import { wordOf } from '../../../tests/support/word-sample.ts';
import { Additions } from './additions.ts';
import { addCoreProperties } from './properties.ts';

describe('the properties of a document', () => {
  it.each([
    ['zh', 'zh-CN'],
    ['en', 'en'],
  ] as const)('are those of the issue (%s)', async (language, tag) => {
    const parts = wordParts(await wordOf([], language));
    const core = parts['docProps/core.xml'] ?? '';
    const said = [...core.matchAll(/<(?:dc|cp|dcterms):(\w+)[^>]*>([^<]*)(?=<\/)/g)].map(
      ([, name, value]) => [name, value],
    );
    expect(Object.fromEntries(said)).toMatchObject({
      title: '窗口工作周报',
      subject: '2023-21',
      creator: '中心',
      lastModifiedBy: '中心',
      created: '2023-06-15T00:00:00Z',
      modified: '2023-06-15T00:00:00Z',
      language: tag,
    });
    expect(core).not.toContain('contentStatus');
    const shell = language === 'zh' ? 'official-zh' : 'report-en';
    const app = readFileSync(`${projectRoot}templates/${shell}/shell/docProps/app.xml`, 'utf8');
    expect(parts['docProps/app.xml']).toBe(app);
  });

  it('say that a draft is one', () => {
    const additions = new Additions();
    const draft = {
      title: '',
      subject: '',
      creator: '',
      language: 'zh',
      date: '2023-06-15',
      issue: '',
      draft: true,
    } as const;
    addCoreProperties(draft, new Map(), additions);
    const [part] = additions.parts.values();
    expect(new TextDecoder().decode(part)).toContain('<cp:contentStatus>草稿</cp:contentStatus>');
  });

  it.each([
    ['zh', 'en-US'],
    ['en', 'en-GB'],
  ] as const)('and its default letters say their languages (%s)', async (language, western) => {
    const styles = wordParts(await wordOf([], language))['word/styles.xml'] ?? '';
    const defaults = /<w:rPrDefault>.*<\/w:rPrDefault>/s.exec(styles)?.[0];
    expect(defaults).toContain(`<w:lang w:val="${western}" w:eastAsia="zh-CN"`);
  });
});
