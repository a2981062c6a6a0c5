import type { BlockContent, Image, List, ListItem } from 'mdast';
import { describe, expect, it } from 'vitest';
import { buildIssue } from '../../src/build.ts';
import type { Block, Colophon, Picture } from '../../src/model/bulletin.ts';
import { layoutOf } from '../../src/model/layout.ts';
import { artifact, buildExample, exampleNames } from '../support/examples.ts';
import { wordParts } from '../support/word.ts';
import { tableOf, wordOf } from '../support/word-sample.ts';
import { printFinding, sessionOf, workspace } from '../support/workspace.ts';

const paragraph = (value: string): BlockContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
const entry = (number: string, ...children: BlockContent[]): ListItem => ({
  type: 'listItem',
  data: { number },
  children,
});
const list = (...children: ListItem[]): List => ({ type: 'list', ordered: true, children });
const table = () => tableOf('| a | b |\n|---|---|\n| 1 | 2 |');
const picture: Picture = {
  file: 'a.png',
  bytes: Uint8Array.of(1),
  type: 'png',
  width: 2000,
  height: 1000,
};
const image: Image = { type: 'image', url: 'a.png', alt: '', data: { picture } };

async function documentOf(...[body, ...more]: Parameters<typeof wordOf>): Promise<string> {
  return wordParts(await wordOf(body, ...more))['word/document.xml'] ?? '';
}

describe('entries of a list', () => {
  it('have their numbers whatever they begin with', async () => {
    const quote: BlockContent = { type: 'blockquote', children: [paragraph('引文')] };
    const xml = await documentOf([
      list(entry('1.', table()), entry('2.', quote), entry('3.', paragraph('丙'))),
    ]);
    const texts = [...xml.matchAll(/<w:t [^>]*>([^<]+)/g)].map(([, text]) => text);
    expect(texts.filter((text) => /^\d\.$/.test(text ?? ''))).toEqual(['1.', '2.', '3.']);
  });

  it('keep a picture with its caption', async () => {
    const shown: BlockContent = { type: 'paragraph', children: [image] };
    const caption = {
      type: 'styled',
      style: 'caption',
      children: [paragraph('图')],
    } as unknown as BlockContent;
    const xml = await documentOf([list(entry('1.', paragraph('甲'), shown, caption))], 'en');
    const drawn = /<w:p>(?:(?!<\/w:p>).)*<w:drawing>/s.exec(xml)?.[0] ?? '';
    expect(drawn).toContain('<w:keepNext/>');
  });
});

describe('tables that follow each other', () => {
  it.each([
    ['in the text', [table(), table()]],
    ['in an entry', [list(entry('1.', paragraph('甲'), table(), table()))]],
    ['in two entries', [list(entry('1.', paragraph('甲'), table()), entry('2.', table()))]],
  ] as [string, Block[]][])('are two %s', async (_, body) => {
    const xml = await documentOf(body);
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
    expect(xml).toMatch(/<\/w:tbl>(?:(?!<w:tbl>).)*<w:p>(?:(?!<w:tbl>).)*<w:tbl>/s);
  });
});

describe('a cell', () => {
  it('has room for its picture', async () => {
    const withPicture = tableOf('| a | b | c | d |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |', {
      widths: [1, 1, 1, 1],
    });
    const cell = withPicture.children[1]?.children[3];
    if (!cell) throw new Error('no cell');
    cell.children = [image];
    const xml = await documentOf([withPicture]);
    const width = Number(/<wp:extent cx="(\d+)"/.exec(xml)?.[1]) / 635;
    expect(width).toBeLessThan(8844 / 4);
    expect(width).toBeGreaterThan(8844 / 5);
  });
});

describe('the colophon', () => {
  const colophon: Colophon = {
    type: 'colophon',
    children: ['报：中心领导。', '抄送：市委办公室。', '各部门窗口'].map(paragraph) as Colophon['children'],
    after: [],
  };
  const closing = (body: readonly Block[], place: 'foot' | 'new-page' = 'foot') =>
    documentOf(body, 'zh', { layout: layoutOf({ colophon: place }), colophon: [colophon] });
  const note: Block = {
    type: 'paragraph',
    children: [{ type: 'footnote', children: [paragraph('注')] }],
  };
  const long = Array.from({ length: 40 }, () => paragraph('国'.repeat(28)));

  it('leaves the foot of its page to footnotes', async () => {
    expect(await closing(long)).toContain('<w:tblpPr');
    expect(await closing([...long, note])).not.toContain('<w:tblpPr');
    expect(await closing([note, ...long.slice(0, 10)])).not.toContain('<w:tblpPr');
    expect(await closing([note, ...long])).toContain('<w:tblpPr');
    expect(await closing([note, { type: 'pageBreak' }, paragraph('附件')])).toContain('<w:tblpPr');
    // Notes stay on the page before a colophon that begins one.
    expect(await closing([note], 'new-page')).toMatch(/<w:pageBreakBefore\/>.*<w:tblpPr/s);
  });

  it('has something before it on the page that it alone begins', async () => {
    const turned: Block = { type: 'landscape', children: [paragraph('横')] };
    expect(await closing([turned])).toContain('w:orient="landscape"');
    expect(await closing([turned])).toMatch(/<w:p>(?:(?!<w:tbl>|<w:sectPr).)*<\/w:p><w:tbl><w:tblPr>/s);
  });

  it('hangs its lines below the first character behind their label', async () => {
    const xml = await closing([]);
    const indentOf = (text: string) =>
      new RegExp(
        `<w:ind w:left="(\\d+)"[^>]*w:hanging="(\\d+)"/>(?:(?!</w:p>).)*<w:t [^>]*>${text}`,
        's',
      ).exec(xml);
    // One character of 14 pt for the cell, then two or three for the label.
    expect(indentOf('报')?.slice(1)).toEqual(['840', '560']);
    expect(indentOf('抄送')?.slice(1)).toEqual(['1120', '840']);
    expect(indentOf('各部门')?.slice(1)).toEqual(['840', '560']);
  });
});

describe('every run of a Chinese document', () => {
  it.each(exampleNames)('of %s says that it is', async (name) => {
    for (const built of await buildExample(name)) {
      const parts = wordParts(artifact(built, '.docx'));
      if (!parts['word/styles.xml']?.includes('仿宋')) continue;
      for (const part of Object.keys(parts).filter((key) =>
        /^word\/(document|footnotes|footer\d)\.xml$/.test(key),
      )) {
        const runs = [...(parts[part] ?? '').matchAll(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/gs)].map(([run]) => run);
        expect(runs.filter((run) => !run.includes('w:hint="eastAsia"'))).toEqual([]);
      }
    }
  });
});

describe('a table of more columns than its page has room for', () => {
  const rows = [0, 1].map(
    (row) => `|${Array.from({ length: 15 }, (_, column) => `${row * 1000 + column}|`).join('')}`,
  );
  const wide = [rows[0], `|${'--:|'.repeat(15)}`, rows[1]].join('\n');
  const findings = async (body: string) => {
    const files = {
      ...workspace({ issues: { '2023-21': { sent: { window: 'nothing: true' } } } }),
      'templates/weekly/template.yaml': 'extends: official-zh\n',
      'templates/weekly/body.md': body,
    };
    const options = { to: ['docx'], strict: false, draft: false } as const;
    return (await buildIssue(await sessionOf(files), '2023-21', options)).diagnostics.map(printFinding);
  };

  it('is told, unless the page is turned', async () => {
    expect(await findings(`${wide}\n`)).toContain('templates/weekly/body.md:1:2 table-too-wide [warning]');
    expect(await findings(`{% landscape %}\n\n${wide}\n\n{% endlandscape %}\n`)).toEqual([]);
  });
});
