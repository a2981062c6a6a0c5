import { describe, expect, it } from 'vitest';
import { changed, issue, tour, wordOf } from '../support/anchored-issue.ts';
import { bookmarksOf, type PlacedBookmark } from '../support/bookmarks.ts';
import { artifact, buildExample, exampleNames } from '../support/examples.ts';
import { missingOffice, pagesOf } from '../support/libreoffice.ts';
import { wordParagraphs, wordParts } from '../support/word.ts';
import type { Files } from '../support/workspace.ts';

const window = 'issues/2023-21/submissions/window.yaml';
const transport = 'issues/2023-21/submissions/transport.yaml';
const texts = (bookmarks: readonly PlacedBookmark[]) => bookmarks.map(({ text }) => text);
const namesByText = (bookmarks: readonly PlacedBookmark[]) =>
  new Map(bookmarks.map(({ name, text }) => [text, name]));

describe('bookmarks', () => {
  it('stand around sections, titles, items and figures, over paragraphs too', async () => {
    expect(texts(bookmarksOf(await wordOf(issue())))).toEqual([
      '动态',
      '走访',
      '走访三家企业。',
      '培训开班。\n五十人参加。',
      expect.stringMatching(/^修路 ?两条：\n.*东路\n.*西路$/),
      '12',
      '112',
      '增加12件',
      '3',
      '75.0%',
      '1',
      '25.0%',
      '十二',
    ]);
  });

  it('take in the whole table of an item, and end in no cell', async () => {
    const table = '|甲|乙|\\n|-|-|\\n|一|二|';
    const [before, only] = [`见表：\\n\\n${table}`, table].map((markdown) =>
      changed(transport, '修路 **两条**：\\n\\n- 东路\\n- 西路', markdown),
    );
    for (const change of [before, only]) {
      const bytes = await wordOf(issue(change));
      const xml = wordParts(bytes)['word/document.xml'] ?? '';
      const { id = '' } = bookmarksOf(bytes).find(({ text }) => text.includes('二')) ?? {};
      expect(xml).toContain(`</w:tbl><w:bookmarkEnd w:id="${id}"/>`);
      const start = xml.slice(
        xml.indexOf(`<w:bookmarkStart w:id="${id}"`),
        xml.indexOf(`<w:bookmarkEnd w:id="${id}"`),
      );
      expect(start.match(/<w:tbl>/g)).toHaveLength(1);
    }
  });

  it('count only what is printed again', async () => {
    const names = bookmarksOf(await wordOf(issue())).map(({ name }) => name);
    expect(names.filter((name) => /_\d+$/.test(name))).toEqual([`${names[5]}_2`]);
  });

  it.each<[string, (files: Files) => Files]>([
    [
      'an item is put before',
      changed(window, `  - ${tour}`, `  - {section: news, text: 新条目。}\n  - ${tour}`),
    ],
    [
      'the editor puts items in another order',
      changed(
        'issues/2023-21/issue.yaml',
        'week:',
        'arrange: [{section: news, order: [transport/road]}]\nweek:',
      ),
    ],
    ['another department changes its words', changed(transport, '修路', '铺路')],
    [
      'a figure is printed before',
      changed('templates/weekly/body.md', '咨询{{', '城西{{ counters.办结.城西.closing }}，咨询{{'),
    ],
    ['an amount changes', changed(window, '城西: 1', '城西: 2')],
  ])('keep their names when %s', async (_case, change) => {
    const before = namesByText(bookmarksOf(await wordOf(issue())));
    const after = namesByText(bookmarksOf(await wordOf(issue(change))));
    const kept = [...before.keys()].filter((text) => after.has(text));
    expect(kept.length).toBeGreaterThanOrEqual(before.size - 4);
    for (const text of kept) expect([text, after.get(text)]).toEqual([text, before.get(text)]);
  });

  it('keep a figure’s name when its amount changes', async () => {
    const nameOf = (bookmarks: readonly PlacedBookmark[], text: string) =>
      bookmarks.find((bookmark) => bookmark.text === text)?.name;
    const before = bookmarksOf(await wordOf(issue()));
    const after = bookmarksOf(await wordOf(issue(changed(window, '咨询: 12', '咨询: 19'))));
    expect(nameOf(after, '119')).toBe(nameOf(before, '112'));
    expect(nameOf(after, '19')).toBe(nameOf(before, '12'));
  });

  it('give the same bytes twice', async () => {
    expect(await wordOf(issue())).toEqual(await wordOf(issue()));
  });

  it.skipIf(missingOffice !== undefined)('take no words from what LibreOffice shows', async () => {
    const bytes = await wordOf(issue());
    const shown = pagesOf(bytes).join('').replace(/\s/g, '');
    for (const { text } of wordParagraphs(bytes)) expect(shown).toContain(text.replace(/\s/g, ''));
  });
});

describe.each(exampleNames)('bookmarks of %s', (name) => {
  it('are hidden, short, unique, numbered in the order of the text, closed, and cross nowhere', async () => {
    for (const built of await buildExample(name)) {
      const bookmarks = bookmarksOf(artifact(built, '.docx'));
      expect(bookmarks.length).toBeGreaterThan(10);
      for (const bookmark of bookmarks) {
        expect(bookmark.name).toMatch(/^_[A-Za-z0-9_]{1,39}$/);
        expect(bookmark.text.trim()).not.toBe('');
      }
      expect(new Set(bookmarks.map(({ name: own }) => own.toLowerCase())).size).toBe(bookmarks.length);
      expect(bookmarks.map(({ id }) => id)).toEqual(bookmarks.map((_, index) => String(index)));
    }
  });
});
