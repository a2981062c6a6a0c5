import { createHash } from 'node:crypto';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { elements } from '../../src/render/docx/xml-tree.ts';
import { changed, issue, wordOf } from '../support/anchored-issue.ts';
import { bookmarksOf } from '../support/bookmarks.ts';
import { artifact, buildExample, exampleNames } from '../support/examples.ts';
import { wordParts } from '../support/word.ts';
import type { Files } from '../support/workspace.ts';

interface Part {
  readonly root: XmlElement;
  /** Attributes of the elements of a group. */
  readonly group: (name: string) => readonly Readonly<Record<string, string>>[];
}

function partOf(bytes: Uint8Array, name = 'customXml/item1.xml'): Part {
  const { root } = parseXml(wordParts(bytes)[name] ?? '');
  if (!root) throw new Error(`no ${name}`);
  const group = (group: string) =>
    elements(root, group).flatMap((element) => elements(element).map(({ attributes }) => attributes));
  return { root, group };
}

/** `file path` of the places that an entry is from. */
function sourcesOf({ group }: Part, entry: Readonly<Record<string, string>> | undefined): readonly string[] {
  const files = new Map(group('sources').map(({ n, path }) => [n, path]));
  const numbers = (entry?.['from'] ?? '').split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  });
  return group('places')
    .filter(({ n }) => numbers.includes(n ?? ''))
    .map(({ file, path }) => `${files.get(file)} ${path}`);
}

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

describe('the part that says where a document comes from', () => {
  it('names the issue and the program', async () => {
    expect(partOf(await wordOf(issue())).root.attributes).toMatchObject({
      publication: 'hall-weekly',
      issue: '2023-21',
      generator: expect.stringMatching(/^bulletin \d+\.\d+\.\d+/),
    });
  });

  it('has the digest of every file that went in, whatever bytes they are', async () => {
    const files = issue();
    const expected = Object.keys(files)
      .sort()
      .map((path) => [path, sha256(files[path] ?? '')]);
    const digests = (bytes: Uint8Array) =>
      partOf(bytes)
        .group('sources')
        .map(({ path, sha256: digest }) => [path, digest]);
    expect(digests(await wordOf(files))).toEqual(expected);
    const stray = { ...files, 'templates/weekly/.~lock.shell.docx': 'x', 'README.md': 'x' };
    expect(digests(await wordOf(stray))).toEqual(expected);
  });

  it('leaves out a submission that the editor left out', async () => {
    const without = changed(
      'issues/2023-21/issue.yaml',
      'week:',
      'without: [{department: transport, reason: 待核}]\nweek:',
    );
    const paths = partOf(await wordOf(issue(without)))
      .group('sources')
      .map(({ path }) => path);
    expect(paths).not.toContain('issues/2023-21/submissions/transport.yaml');
    expect(paths).toContain('issues/2023-21/submissions/window.yaml');
  });

  it('says what a figure is and which values went in', async () => {
    const bytes = await wordOf(issue());
    const part = partOf(bytes);
    const entryOf = (text: string) => {
      const name = bookmarksOf(bytes).find((bookmark) => bookmark.text === text)?.name ?? '';
      return part.group('bookmarks').find(({ names }) => names?.split(' ').includes(name));
    };
    expect(entryOf('112')).toMatchObject({ counter: '咨询', measure: 'closing' });
    expect(sourcesOf(part, entryOf('112'))).toEqual([
      'issues/2023-21/submissions/window.yaml counters.咨询',
      'issues/2023-20/ledger.yaml figures.咨询',
    ]);
    expect(entryOf('增加12件')).toMatchObject({ counter: '咨询', against: 'previous', comparison: 'change' });
    expect(entryOf('75.0%')).toMatchObject({ counter: '办结', member: '城东', filter: 'share_of' });
    expect(sourcesOf(part, entryOf('75.0%'))).toEqual([
      'issues/2023-21/submissions/window.yaml counters.办结.城东',
      'issues/2023-21/submissions/window.yaml counters.办结.城西',
    ]);
    expect(entryOf('十二')).toBe(entryOf('12'));
    expect(entryOf('走访')).toMatchObject({ reference: 'window/tour', part: 'title' });
    expect(sourcesOf(part, entryOf('走访三家企业。'))).toEqual([
      'issues/2023-21/submissions/window.yaml items[0].text',
    ]);
    expect(entryOf('动态')).toMatchObject({ section: 'news' });
  });

  it('tells figures of another issue that is not released by that issue and one digest', async () => {
    const next = (files: Files): Files => ({
      ...files,
      'issues/2023-22/issue.yaml': 'week: 2023-22\nperiod: 2023-06-12/2023-06-16\n',
      'issues/2023-22/submissions/window.yaml':
        'department: window\nweek: 2023-22\nnothing: true\ncounters: {咨询: 1, 办结: {城东: 1, 城西: 1}}\n',
      'issues/2023-22/submissions/transport.yaml': 'department: transport\nweek: 2023-22\nnothing: true\n',
    });
    const files = issue(next);
    const part = partOf(await wordOf(files, '2023-22'));
    const total = part
      .group('bookmarks')
      .find(({ counter, measure }) => counter === '咨询' && measure === 'closing');
    expect(total).toMatchObject({ issues: '2023-21' });
    const own = Object.keys(files)
      .filter((path) => path.startsWith('issues/2023-21/'))
      .sort()
      .map((path) => `${sha256(files[path] ?? '')}  ${path}\n`);
    expect(part.group('sources').find(({ id }) => id === '2023-21')).toEqual({
      id: '2023-21',
      sha256: sha256(own.join('')),
    });
  });
});

describe('in a shell of the office’s own, the part', () => {
  const shellFrom = async (change: (parts: Record<string, Uint8Array>) => void): Promise<Uint8Array> => {
    const parts = unzipSync(await wordOf(issue()));
    for (const name of Object.keys(parts)) if (name.startsWith('customXml/')) delete parts[name];
    const start = '<w:bookmarkStart w:id="1" w:name="Office"/>';
    const document = `<w:p>${start}<w:r><w:t>上</w:t></w:r></w:p><w:p><w:r><w:t>{{ body }}</w:t></w:r></w:p><w:p><w:bookmarkEnd w:id="1"/></w:p>`;
    const body = (xml: string) =>
      xml.replace(/(<w:body>).*(<w:sectPr)/s, (_, before, after) => before + document + after);
    const text = (name: string) => new TextDecoder().decode(parts[name]);
    parts['word/document.xml'] = strToU8(body(text('word/document.xml')));
    parts['word/_rels/document.xml.rels'] = strToU8(
      text('word/_rels/document.xml.rels').replace(/<Relationship [^>]*customXml[^>]*>/g, ''),
    );
    change(parts);
    return zipSync(parts);
  };

  const built = (shell: Uint8Array) =>
    wordOf(issue((files) => ({ ...files, 'templates/weekly/shell.docx': shell })));

  it('takes the next free number', async () => {
    const shell = await shellFrom((parts) => {
      parts['customXml/item1.xml'] = strToU8('<office/>');
      parts['customXml/itemProps1.xml'] = strToU8('<x/>');
    });
    const bytes = await built(shell);
    const parts = wordParts(bytes);
    expect(parts['customXml/item1.xml']).toBe('<office/>');
    expect(partOf(bytes, 'customXml/item2.xml').root.attributes['issue']).toBe('2023-21');
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="../customXml/item2.xml"');
    expect(parts['[Content_Types].xml']).toContain('"/customXml/itemProps2.xml"');
  });

  it('takes the place of the part that the shell was made with', async () => {
    const shell = await shellFrom((parts) => {
      parts['customXml/item3.xml'] = strToU8(
        '<provenance xmlns="urn:bulletin:provenance:1" issue="2020-01"/>',
      );
    });
    const bytes = await built(shell);
    expect(Object.keys(wordParts(bytes)).filter((name) => /customXml\/item\d/.test(name))).toEqual([
      'customXml/item3.xml',
    ]);
    expect(partOf(bytes, 'customXml/item3.xml').root.attributes['issue']).toBe('2023-21');
  });

  it('leaves the shell’s bookmarks alone, in names and ids', async () => {
    const xml = wordParts(await built(await shellFrom(() => undefined)))['word/document.xml'] ?? '';
    const ids = [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(xml).toContain('<w:bookmarkStart w:id="1" w:name="Office"/>');
    expect(ids).toEqual(['1', '0', ...ids.slice(2).map((_, index) => String(index + 2))]);
  });

  it('is there with core properties where the shell has none', async () => {
    const shell = await shellFrom((parts) => {
      delete parts['docProps/core.xml'];
      parts['_rels/.rels'] = strToU8(
        new TextDecoder()
          .decode(parts['_rels/.rels'])
          .replace(/<Relationship [^>]*core-properties[^>]*>/, ''),
      );
      parts['[Content_Types].xml'] = strToU8(
        new TextDecoder().decode(parts['[Content_Types].xml']).replace(/<Override [^>]*core[^>]*>/, ''),
      );
    });
    const parts = wordParts(await built(shell));
    expect(parts['docProps/core.xml']).toContain('<dc:title>窗口工作周报</dc:title>');
    expect(parts['_rels/.rels']).toContain('Target="docProps/core.xml"');
    expect(parts['[Content_Types].xml']).toContain('PartName="/docProps/core.xml"');
  });
});

describe.each(exampleNames)('the part of %s', (name) => {
  it('names every bookmark once, and each comes from somewhere', async () => {
    for (const built of await buildExample(name)) {
      const bytes = artifact(built, '.docx');
      const part = partOf(bytes);
      const named = part.group('bookmarks').flatMap(({ names = '' }) => names.split(' '));
      expect(named.sort()).toEqual(
        bookmarksOf(bytes)
          .map((bookmark) => bookmark.name)
          .sort(),
      );
      expect(
        part.group('sources').filter(({ sha256: digest }) => !/^[0-9a-f]{64}$/.test(digest ?? '')),
      ).toEqual([]);
      const files = new Set(part.group('sources').map(({ n }) => n));
      expect(part.group('places').filter(({ file }) => !files.has(file ?? ''))).toEqual([]);
    }
  });
});
