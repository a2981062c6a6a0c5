import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { buildIssue, builtinSource, openSession } from '../../src/index.ts';
import { memorySource } from '../../src/load/source.ts';
import { tinyPicture } from '../support/complete-workspace.ts';
import { artifact, markdownOf } from '../support/examples.ts';
import { wordParts } from '../support/word.ts';
import { brokenRules } from '../support/word-rules.ts';
import { workspace } from '../support/workspace.ts';

/*
 * Text is text: whatever characters an editor's words have, they are printed as they are in both formats, or refused at
 * their place. Each field of a small workspace is written as `@name@`.
 */

const fields = [
  ...['publication', 'distribution', 'member', 'department'],
  ...['title', 'text', 'caption', 'alternative', 'data', 'cell', 'chart', 'address'],
  ...['captured', 'joined', 'label', 'noted', 'constant'],
] as const;
type Field = (typeof fields)[number];

const template = `起publication：{{ publication.title }}：止publication

{% for line in distribution %}起distribution：{{ line.to }}：止distribution{% endfor %}

起member：{{ counters.done.members.east.title }}：止member

起department：{{ departments.window.name }}：止department

起data：{{ data.window.data }}：止data

| 起cell：{{ data.window.cell }}：止cell | 甲 |
|--|--|

{% capture kept %}{{ data.window.captured }}{% endcapture %}起captured：{{ kept }}：止captured

起joined：{{ data.window.list | map: "name" | join: "" }}：止joined

起label：{{ issue.labels.own }}：止label

注{% footnote %}起noted：{{ data.window.noted }}：止noted{% endfootnote %}

起constant：{{ data.window.constant | append: "" }}：止constant

[链接](https://example.org/{{ data.window.address }})

{% chart "bar" of: "done", by: "members", title: data.window.chart %}

{% for item in sections.news.items %}
## 起title：{{ item.title }}：止title

起text：{{ item.text }}：止text

起caption：{{ item.images.first.caption }}：止caption

{{ item.images.first.picture }}
{% endfor %}
`;

const files: Readonly<Record<string, string | Uint8Array>> = {
  ...workspace({
    departments: ['{id: window, name: @department@}'],
    counters: 'done: {title: 办结, unit: 件, owner: window, by: [{id: east, title: @member@}, west]}',
    publication: 'distribution: [{label: 报, to: @distribution@}]',
    opening: { figures: 'done: {members: {east: 1, west: 2}}' },
    issues: {
      '2023-21': {
        sent: {
          window: `counters: {done: {east: 3, west: 4}}
data:
  data: @data@
  cell: @cell@
  chart: @chart@
  address: @address@
  captured: @captured@
  list: [{name: @joined@}]
  label: @label@
  noted: @noted@
  constant: @constant@
items:
  - section: news
    title: @title@
    text: @text@
    images:
      - file: tour.png
        caption: @caption@
        alt: @alternative@`,
        },
      },
    },
  }),
  'issues/2023-21/submissions/window/tour.png': tinyPicture,
  'templates/weekly/template.yaml':
    'title: 周报\nextends: official-zh\nlabels: {own: "{{ data.window.label }}"}\n',
  'templates/weekly/body.md': template,
};
const titled = {
  ...files,
  'bulletin.yaml': String(files['bulletin.yaml']).replace('窗口工作周报', '@publication@'),
};

/** Values as YAML: with escapes for everything, or with the characters themselves between single quotes. */
const writings = {
  escaped: (value: string) => JSON.stringify(value),
  raw: (value: string) => `'${value.replaceAll("'", "''")}'`,
} as const;
type Writing = keyof typeof writings;

interface Given {
  readonly field: Field;
  readonly value: string;
  readonly writing: Writing;
}

function filesOf({ field, value, writing }: Given) {
  const written = (name: string) => (name === field ? writings[writing](value) : JSON.stringify(`甲${name}`));
  return Object.fromEntries(
    Object.entries(titled).map(([path, text]) => [
      path,
      typeof text === 'string' ? text.replace(/@(\w+)@/g, (_, name: string) => written(name)) : text,
    ]),
  );
}

/** Where the value of a field stands: its file, its first line and its last. */
function placeOf({ field, value, writing }: Given) {
  const [file = '', text = ''] =
    Object.entries(titled).find(
      ([, content]) => typeof content === 'string' && content.includes(`@${field}@`),
    ) ?? [];
  const first = String(text)
    .slice(0, String(text).indexOf(`@${field}@`))
    .split('\n').length;
  return { file, first, last: first + (writing === 'raw' ? value.split('\n').length - 1 : 0) };
}

const telling = [
  ...[
    '\0',
    '\x07',
    '\x0b',
    '\x1b',
    '\x7f',
    '\x85',
    '\ud800',
    '\udfff',
    '\ufffe',
    '\uffff',
    '\u{1fffe}',
    '\ufdd0',
    '\ufffd',
  ],
  ...[
    '{{',
    '}}',
    '{{ publication.id }}',
    '{%',
    '%}',
    '<',
    '>',
    '&',
    '&amp;',
    ']]>',
    '<![CDATA[',
    '<w:t>',
    '<!--',
    '-->',
    '<?',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '  ',
    '\u00a0',
    '\u3000',
    '\u2028',
    '\u2029',
    '\u200b',
    '\ufeff',
    '\u00ad',
  ],
  ...['\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069', '\u061c', 'عربي', 'שלום'],
  ...['e\u0301', '\u0301', '\u20dd', '👩\u200d👩\u200d👧', '🇨🇳', '𠮷', '葛\u{e0100}', '\u180e'],
  ...['\ue000', '\ue000\ue010\ue001', '\ue002', '\ue003', '\uf8ff', '\u{f0000}', '\u{10fffd}'],
  ...[
    '|',
    '*',
    '_',
    '`',
    '#',
    '[',
    ']',
    '](',
    '!',
    '~',
    '\\',
    '"',
    "'",
    '1. ',
    '- ',
    '> ',
    '---',
    '$',
    '$&',
    '%',
    '%41',
    '%zz',
  ],
  ...[
    '第一段',
    '情况。',
    'a',
    'Z',
    '0',
    '窗口',
    'https://a.cn/',
    'www.a.cn',
    'x@a.cn',
    '[^1]',
    '：',
    '“',
    '”',
    '——',
    '…',
  ],
];
const harmless = telling.filter(
  (piece) =>
    !/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0\ufffe\uffff]|[\ud800-\udfff]/.test(piece),
);
const words = (pieces: readonly string[]) =>
  fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
const values = fc
  .oneof(
    { weight: 6, arbitrary: words(harmless).map((parts) => parts.join('')) },
    { weight: 3, arbitrary: words(telling).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  )
  // Blank is a matter of its own.
  .filter((value) => value.trim() !== '');
const given: fc.Arbitrary<Given> = fc.record({
  field: fc.constantFrom(...fields),
  value: values,
  writing: fc.constantFrom('escaped', 'raw'),
});

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** Text of Markdown as its reader has it; a picture is its alternative text in guillemets. */
function textOfMarkdown(node: Nodes): string {
  if (node.type === 'image') return `«${node.alt}»`;
  if ('value' in node) return node.value;
  const between = ['root', 'table', 'tableRow', 'list', 'listItem', 'blockquote'].includes(node.type)
    ? '\n'
    : '';
  return 'children' in node ? node.children.map(textOfMarkdown).join(between) : '\n';
}

function textOfWord(node: XmlNode): string {
  if (!(node instanceof XmlElement)) return '';
  if (node.name === 'wp:docPr') return `«${node.attributes['descr']}»«${node.attributes['title']}»`;
  if (node.name === 'w:t' || node.name === 'a:t') return node.text;
  if (node.name === 'w:pPr') return '';
  if (node.name === 'w:tab') return '\t';
  return node.children.map(textOfWord).join('') + (/^w:(p|br)$/.test(node.name) ? '\n' : '');
}

function addresses(node: Nodes): readonly string[] {
  const inside = 'children' in node ? node.children.flatMap(addresses) : [];
  return node.type === 'link' ? [node.url, ...inside] : inside;
}

/** The bytes that an address asks for, however it writes them. */
const decoded = (address: string) => {
  const bytes = Buffer.from(address, 'utf8').toString('latin1');
  const meant = bytes.replace(/%([\da-f]{2})/gi, (_, byte: string) =>
    String.fromCharCode(Number.parseInt(byte, 16)),
  );
  return Buffer.from(meant, 'latin1').toString('utf8').replace(/\s/g, '');
};

const bare = (text: string) => text.replace(/\s/g, '');

/** What is printed of a value: exactly as it is where it is one line, its signs in their order where it has line ends. */
function expectRead(text: string, field: Field, value: string): void {
  if (field === 'alternative') expect(bare(text)).toContain(`«${bare(value)}»`);
  // The alternative text of a chart begins with its title and goes on with its figures.
  else if (field === 'chart') expect(bare(text)).toContain(`«${bare(value)}。`);
  else {
    const printed = text.split(`起${field}：`)[1]?.split(`：止${field}`)[0] ?? '';
    expect(bare(printed)).toBe(bare(value));
    if (!/[\t\r\n\u2028\u2029]|\s\s|^\s|\s$/.test(value)) expect(printed).toBe(value);
  }
}

/** Parts of the Word files that were made. */
const samples: Record<string, string>[] = [];

/** What another parser of XML says of some of them; nothing where all are well-formed, or the parser is not there. */
function xmllint(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-xml-'));
  try {
    const parts = samples.slice(0, 20).flatMap((sample) => Object.values(sample));
    const paths = parts.map((_, index) => join(folder, `${index}.xml`));
    for (const [index, path] of paths.entries()) writeFileSync(path, parts[index] ?? '');
    return spawnSync('xmllint', ['--noout', ...paths], { encoding: 'utf8' }).stderr ?? '';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function check({ field, value, writing }: Given): Promise<'printed' | 'refused'> {
  const { session, diagnostics: found } = await openSession(
    memorySource(filesOf({ field, value, writing })),
    builtinSource(),
  );
  const built =
    session && (await buildIssue(session, '2023-21', { to: ['md', 'docx'], strict: false, draft: false }));
  const errors = [...found, ...(built?.diagnostics ?? [])].filter(({ severity }) => severity === 'error');
  if (!built || built.artifacts.length === 0 || errors.length > 0) {
    const { file, first, last } = placeOf({ field, value, writing });
    const atPlace = errors.filter(
      ({ file: path, range }) =>
        path === file && range && range.start.line >= first && range.start.line <= last,
    );
    expect(errors.length).toBeGreaterThan(0);
    expect(
      atPlace.length,
      JSON.stringify(errors.map(({ code, file: at, range }) => [code, at, range])),
    ).toBeGreaterThan(0);
    return 'refused';
  }
  const word = artifact(built, '.docx');
  for (const { name, bytes } of built.artifacts)
    if (name.endsWith('.svg')) parseXml(new TextDecoder().decode(bytes));
  expect(brokenRules(word)).toEqual([]);
  const parts = wordParts(word);
  const read = (part: string) => {
    const { root } = parseXml(parts[part] ?? '<none/>');
    return root ? textOfWord(root) : '';
  };
  samples.push(parts);
  const tree = markdown.parse(markdownOf(built));
  // What is not well-formed cannot be written into a file at all.
  const text = Buffer.from(value, 'utf8').toString('utf8');
  if (field === 'address') {
    const expected = decoded(`https://example.org/${text}`);
    const targets = [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="(https:[^"]*)"/g)];
    const unescaped = targets.map(
      ([, target = '']) => parseXml(`<a b="${target}"/>`).root?.attributes['b'] ?? '',
    );
    expect(unescaped.map(decoded)).toContain(expected);
    expect(addresses(tree).map(decoded)).toContain(expected);
    return 'printed';
  }
  expectRead(read('word/document.xml') + read('word/footnotes.xml'), field, text);
  if (field === 'chart') expect(bare(read('word/charts/chartAdded1.xml'))).toContain(bare(text));
  expectRead(textOfMarkdown(tree), field, text);
  return 'printed';
}

describe('whatever characters a text has', () => {
  it('it is printed as it is, or refused at its place', { timeout: 120_000 }, async () => {
    const outcomes = { printed: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(given, async (one) => {
        outcomes[await check(one)]++;
      }),
      { numRuns: 400 },
    );
    expect(xmllint()).toBe('');
    // Neither of both may become an empty promise.
    expect(outcomes.printed).toBeGreaterThan(150);
    expect(outcomes.refused).toBeGreaterThan(40);
  });

  it.each(['很', 'word ', '<&>"', '**', '葛\u{e0100}', '👩\u200d👧', '情况。\n\n', '|'])(
    'a text of 20,000 characters of “%s” is printed as it is',
    async (unit) => {
      const value = `甲${unit.repeat(20_000 / unit.length - 1)}`;
      expect(await check({ field: 'text', value, writing: 'escaped' })).toBe('printed');
    },
  );

  it('a text of more is refused at its place', async () => {
    expect(await check({ field: 'text', value: '很'.repeat(20_002), writing: 'raw' })).toBe('refused');
  });
});
