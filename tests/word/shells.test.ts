import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Built, buildIssue, builtinSource, openSession } from '../../src/index.ts';
import { memorySource } from '../../src/load/source.ts';
import { readShellFolder } from '../../src/load/word-shell.ts';
import { zipParts } from '../../src/render/docx/package.ts';
import { checkTemplate } from '../../src/template-author/check.ts';
import { artifact, filesOfExample, markdownOf } from '../support/examples.ts';
import { missingOffice } from '../support/libreoffice.ts';
import { savedByOffice } from '../support/office-files.ts';
import { wordsOfMarkdown, wordsOfWord } from '../support/texts.ts';
import { wordParagraphs } from '../support/word.ts';
import { brokenRules } from '../support/word-rules.ts';
import { printFinding } from '../support/workspace.ts';
import { wpsShell } from '../support/wps-shell.ts';

const id = '2023-21';
const example = filesOfExample('service-hall-weekly');
const builtin = zipParts(readShellFolder(builtinSource(), 'templates/official-zh/shell'));

/** The hand-made shell, some of its parts changed. */
function wps(
  change: (parts: Record<string, string>) => Record<string, string> = () => ({}),
  without: readonly string[] = [],
): Uint8Array {
  const parts = { ...wpsShell, ...change({ ...wpsShell }) };
  for (const name of without) delete parts[name];
  const encoder = new TextEncoder();
  return zipParts(new Map(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])));
}

/** One replacement in one part; it must find something. */
const replaced = (name: string, from: string | RegExp, to: string) =>
  wps((parts) => {
    const text = parts[name]?.replace(from, () => to) ?? '';
    if (text === parts[name]) throw new Error(`${name} has no ${from}`);
    return { [name]: text };
  });

/** Every part that the masthead of the built-in shell has a place for, so that none of its paragraphs goes. */
const masthead =
  'masthead: {classification: 内部, notice: 内部资料, copy_number: "000001", proof_mark: 送审稿, lines: [{label: 编辑, text: 综合窗口}]}\n';

async function sessionWith(shell: Uint8Array, file = 'shell.docx', settings = '') {
  const publication = `${new TextDecoder().decode(example['bulletin.yaml'])}\n${settings}`;
  const source = memorySource({
    ...example,
    'bulletin.yaml': publication,
    [`templates/weekly/${file}`]: shell,
  });
  const { session } = await openSession(source, builtinSource());
  if (!session) throw new Error('no session');
  return session;
}

async function builtWith(shell: Uint8Array, settings = ''): Promise<Built> {
  const built = await buildIssue(await sessionWith(shell, 'shell.docx', settings), id, {
    to: ['md', 'docx'],
    strict: false,
    draft: false,
  });
  const errors = built.diagnostics.filter(
    ({ severity, acknowledged }) => severity === 'error' && !acknowledged,
  );
  expect(errors.map(printFinding)).toEqual([]);
  return built;
}

/** Findings that `template check` has of the Word shell, as `part code words`. */
async function checked(shell: Uint8Array, file?: string): Promise<readonly string[]> {
  const session = await sessionWith(shell, file);
  const { content } = session.chain.merged(id);
  if (!content) throw new Error('no content');
  const { diagnostics } = await checkTemplate(session, id, content, 'weekly');
  return diagnostics
    .filter(({ code }) => code.startsWith('shell-'))
    .map(({ file: place, code, args }) => {
      const words = args['written'] ?? args['placeholder'] ?? args['style'] ?? args['reason'];
      return [place.replace(/^templates\/weekly\/shell\.docx!?/, ''), code, words ?? ''].join(' ').trim();
    });
}

const textsOf = (bytes: Uint8Array) =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );

const isBlock = /^\s*\{\{\s*(body|masthead|colophon)\s*\}\}\s*$/;

/** What of a part must stay: all that stands between the texts of placeholders, and between the paragraphs of blocks. */
function fixedPieces(xml: string): readonly string[] {
  const gaps: { start: number; end: number }[] = [];
  const texts = (node: XmlNode, paragraph: XmlElement): XmlElement[] => {
    if (!(node instanceof XmlElement) || (node.name === 'w:p' && node !== paragraph)) return [];
    return node.name === 'w:t' ? [node] : node.children.flatMap((child) => texts(child, paragraph));
  };
  const visit = (node: XmlNode): void => {
    if (!(node instanceof XmlElement)) return;
    if (node.name === 'w:p') {
      const own = texts(node, node);
      const text = own.map((element) => element.text).join('');
      if (isBlock.test(text)) gaps.push(node);
      else if (text.includes('{{')) gaps.push(...own);
    }
    node.children.forEach(visit);
  };
  const { root } = parseXml(xml, { includeOffsets: true });
  if (root) visit(root);
  const sorted = gaps.sort((a, b) => a.start - b.start);
  return [...sorted, { start: xml.length, end: xml.length }].map(({ start }, index) =>
    xml.slice(sorted[index - 1]?.end ?? 0, start),
  );
}

/** Whether pieces stand in a text in their order, the first at its beginning and the last at its end. */
function standIn(text: string, pieces: readonly string[]): string | undefined {
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const last = index === pieces.length - 1;
    const found = last ? text.length - piece.length : text.indexOf(piece, at);
    if (found < at || (index === 0 && found !== 0) || !text.startsWith(piece, found)) return piece;
    at = found + piece.length;
  }
  return undefined;
}

/** Id of a style by its name, in any case. */
function idOf(shell: Uint8Array, name: string): string | undefined {
  const styles = textsOf(shell).get('word/styles.xml') ?? '';
  const pattern = new RegExp(`w:styleId="([^"]*)"[^>]*>\\s*<w:name w:val="${name}"`, 'i');
  return pattern.exec(styles)?.[1];
}

/** What the program may add to or set in these parts, whatever the shell. */
const setByTheProgram = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/.*|docProps\/core\.xml)$/;

const shells: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['the built-in shell', () => builtin, masthead],
  ['a shell as WPS saves it', () => wps(), ''],
  ...(missingOffice
    ? []
    : [['a shell as LibreOffice saves it', () => savedByOffice(builtin), masthead] as const]),
];

describe.each(shells)('%s', { timeout: 180_000 }, (_, shellOf, settings) => {
  const shell = shellOf();

  it('is filled with all words, in its own styles', async () => {
    const built = await builtWith(shell);
    const word = artifact(built, '.docx');
    const { text } = wordsOfMarkdown(markdownOf(built));
    const [start, end] = [text.indexOf('政务服务工作'), text.indexOf(' 报：')];
    const printed = wordsOfWord(word).text;
    expect(printed).toContain(` ${text.slice(start, end)} `);
    expect(printed.endsWith(text.slice(end))).toBe(true);
    expect(printed).not.toContain('{{');
    const styleOf = (words: string) => wordParagraphs(word).find((one) => one.text.startsWith(words))?.style;
    const expected = {
      政务服务工作: 'heading 1',
      '一、综窗改革': 'heading 2',
      '（一）省本级': 'heading 3',
      '本周，共计': 'Body Text',
    };
    for (const [words, name] of Object.entries(expected))
      expect([words, styleOf(words)]).toEqual([words, idOf(shell, name)]);
  });

  it('is left as it was outside its placeholders', async () => {
    const before = textsOf(shell);
    const after = textsOf(artifact(await builtWith(shell, settings), '.docx'));
    for (const [name, text] of before) {
      if (setByTheProgram.test(name)) continue;
      expect([name, standIn(after.get(name) ?? '', fixedPieces(text))]).toEqual([name, undefined]);
    }
  });

  it('breaks no rule that it did not break before', async () => {
    const before = brokenRules(shell);
    const after = brokenRules(artifact(await builtWith(shell), '.docx'));
    expect(after.filter((fault) => !before.includes(fault))).toEqual([]);
  });
});

describe('a shell as WPS saves it', () => {
  const words = async (shell: Uint8Array) => wordsOfWord(artifact(await builtWith(shell), '.docx')).text;
  const document = 'word/document.xml';

  it('has its placeholders filled in every place', async () => {
    const publisher = '四川省政府政务服务和公共资源交易服务中心';
    const title = '窗口工作周报';
    const text = await words(wps());
    expect(text.slice(0, text.indexOf('政务服务工作'))).toBe(
      `${title} 2023年第21期（总第441期） 印发：2023年6月15日 编：${publisher} 编号 2023-21 号 ` +
        `年份：2023；网址：service-hall-weekly；域：${title} 固定文字，期期都印。 `,
    );
    const parts = textsOf(artifact(await builtWith(wps()), '.docx'));
    expect(parts.get(document)?.split(publisher)).toHaveLength(3);
    const bare = (name: string) => parts.get(name)?.replace(/<[^>]*>/g, '');
    expect(bare('word/header1.xml')?.trim()).toBe(`内部资料：${title}`);
    expect(bare('word/footer1.xml')?.trim()).toBe('2023年第21期（总第441期）　第 PAGE 1页');
  });

  it('may have its main text in a part of another name', async () => {
    const numbered = wps(
      (parts) => {
        const { [document]: main = '', 'word/_rels/document.xml.rels': relations = '', ...others } = parts;
        const named = Object.entries(others).map(([name, text]) => [
          name,
          text.replaceAll('word/document.xml', 'word/document2.xml'),
        ]);
        return {
          ...Object.fromEntries(named),
          'word/document2.xml': main,
          'word/_rels/document2.xml.rels': relations,
        };
      },
      [document, 'word/_rels/document.xml.rels'],
    );
    expect(await words(numbered)).toBe(await words(wps()));
  });

  it.each(['Heading 1', 'HEADING 1', '标题 1', '一级标题,标题样式'])(
    'has “%s” for headings',
    async (name) => {
      const [own = '', alias] = name.split(',');
      const named = `<w:name w:val="${own}"/>${alias ? `<w:aliases w:val="${alias},heading 1"/>` : ''}`;
      const built = await builtWith(replaced('word/styles.xml', '<w:name w:val="heading 1"/>', named));
      expect(
        wordParagraphs(artifact(built, '.docx')).find(({ text }) => text === '政务服务工作')?.style,
      ).toBe('2');
    },
  );

  it('takes the style of a name before one that has it as an alias', async () => {
    const shell = replaced(
      'word/styles.xml',
      '<w:name w:val="Title"/>',
      '<w:name w:val="Title"/><w:aliases w:val="Heading 1"/>',
    );
    const built = await builtWith(shell);
    expect(wordParagraphs(artifact(built, '.docx')).find(({ text }) => text === '政务服务工作')?.style).toBe(
      '2',
    );
  });

  it('is filled in what was inserted, and warned of', async () => {
    const tracked = (text: string) =>
      `<w:ins w:id="90" w:author="a" w:date="2023-01-01T00:00:00Z"><w:r><w:t>${text}</w:t></w:r></w:ins>` +
      '<w:del w:id="91" w:author="a" w:date="2023-01-01T00:00:00Z"><w:r><w:delText>{{ gone }}</w:delText></w:r></w:del></w:p>';
    const shell = replaced(
      document,
      '固定文字，期期都印。</w:t></w:r></w:p>',
      `</w:t></w:r>${tracked('第{{ issue.number }}期')}`,
    );
    expect(await words(shell)).toContain(' 第21期 ');
    expect(await checked(shell)).toContain('word/document.xml shell-changes');
  });

  it('keeps the spaces of values, where it did not say so', async () => {
    const shell = replaced(document, '固定文字，期期都印。', '{{ issue.id }} ');
    const built = await builtWith(shell);
    expect(textsOf(artifact(built, '.docx')).get(document)).toContain(
      '<w:t xml:space="preserve">2023-21 </w:t>',
    );
  });

  it('keeps a drawing whose paragraph has nothing else to print', async () => {
    const shell = replaced(
      document,
      /(?<=<w:pStyle w:val="1"\/><\/w:pPr>)(?=<w:r><mc:AlternateContent>)/,
      `<w:r><w:t>{{ "" }}</w:t></w:r>`,
    );
    expect(await words(shell)).toContain('编：四川省政府');
  });

  it('has no table where all of its rows are blank', async () => {
    const shell = wps((parts) => ({
      [document]: (parts[document] ?? '')
        .replace('{{ issue.labels.issue }}', '{{ "" }}')
        .replace('印发：{{ issue.labels.date }}', '印发：{{ "" }}'),
    }));
    const text = await words(shell);
    expect(text).not.toContain('印发');
    const after = textsOf(artifact(await builtWith(shell), '.docx')).get(document) ?? '';
    expect(after.slice(0, after.indexOf('固定文字'))).not.toContain('<w:tbl>');
  });

  it('puts a block into a text box, for every program', async () => {
    const shell = wps((parts) => ({
      [document]: (parts[document] ?? '')
        .replaceAll('编：{{ publication.publisher }}', '{{ colophon }}')
        .replace(/<w:p>(?:(?!<w:p>).)*\{\{ colophon \}\}<\/w:t><\/w:r><\/w:p>(?=<w:sectPr)/s, ''),
    }));
    const after = textsOf(artifact(await builtWith(shell), '.docx')).get(document) ?? '';
    expect(after.split('中心领导。')).toHaveLength(3);
    expect(brokenRules(artifact(await builtWith(shell), '.docx'))).toEqual([]);
  });

  it.each<readonly [string, string | RegExp, string, readonly string[]]>([
    ['an unknown name', '{{ issue.id }}', '{{ issue.idd }}', ['#p7 shell-placeholder {{ issue.idd }}']],
    [
      'a placeholder that never closes',
      '固定文字',
      '{{ issue.id',
      ['#p9 shell-braces {{ issue.id，期期都印。'],
    ],
    [
      'one cut by the end of a paragraph',
      '固定文字',
      '{{ issue</w:t></w:r></w:p><w:p><w:r><w:t>.id }}',
      ['#p9 shell-braces {{ issue', '#p10 shell-braces }}，期期都印。'],
    ],
    ['one in a field code', ' TITLE ', ' TITLE {{ issue.id }} ', ['#p8 shell-not-filled {{ issue.id }}']],
    ['one in an alternative text', '文本框 5', '{{ issue.id }}', ['#p4 shell-not-filled {{ issue.id }}']],
    [
      'one in a control that is bound to data',
      '<w:id w:val="7001"/>',
      '<w:id w:val="7001"/><w:dataBinding w:xpath="/a" w:storeItemID="{A}"/>',
      ['#p7 shell-not-filled {{ issue.id }}'],
    ],
    [
      'one in a control of a line that is bound to data',
      '<w:id w:val="7002"/>',
      '<w:id w:val="7002"/><w:dataBinding w:xpath="/a" w:storeItemID="{A}"/>',
      ['#p8 shell-not-filled {{ issue.year }}'],
    ],
    ['no body', '　body　', ' issue.id ', ['shell-body-missing {{ body }}']],
    [
      'a body that does not stand alone',
      '　body　}}',
      ' body }}。',
      ['#p10 shell-block-not-alone {{ body }}'],
    ],
    [
      'a body beside a drawing',
      '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>　body',
      '<w:r><w:pict/></w:r><w:r><w:t>　body',
      ['#p10 shell-block-not-alone {{　body　}}'],
    ],
    [
      'a body in a text box and in the text',
      '编：{{ publication.publisher }}',
      '{{ body }}',
      ['#p10 shell-block-not-alone {{　body　}}'],
    ],
  ])('is told of %s', async (_, from, to, expected) => {
    const found = (await checked(replaced(document, from, to))).filter(
      (finding) => !finding.includes('shell-style-missing'),
    );
    expect(found.map((finding) => finding.replace('word/document.xml', '')).sort()).toEqual(
      [...expected].sort(),
    );
  });

  it('is told of every fault of every part at once', async () => {
    const shell = wps((parts) => ({
      [document]: (parts[document] ?? '').replace('{{ issue.id }}', '{{ issue.idd }}'),
      'word/header1.xml': (parts['word/header1.xml'] ?? '').replace('内部资料', '{{ body }}'),
      'word/footer1.xml': (parts['word/footer1.xml'] ?? '').replace(
        'issue.labels.issue',
        'issue.labels.isue',
      ),
      'word/styles.xml': (parts['word/styles.xml'] ?? '').replace('Body Text', 'Other'),
    }));
    const found = await checked(shell);
    expect(found.filter((finding) => !finding.includes('shell-style-missing'))).toEqual([
      'word/document.xml#p7 shell-placeholder {{ issue.idd }}',
      'word/footer1.xml#p1 shell-placeholder {{ issue.labels.isue }}',
      'word/header1.xml#p1 shell-block-not-alone {{ body }}',
    ]);
    expect(found).toContain('shell-style-missing Body Text');
  });

  it.each([
    ['.dotx', 'template'],
    ['.docm', 'document.macroEnabled'],
  ])('is refused where it is a %s', async (reason, kind) => {
    const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}.main+xml`;
    const from = /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document\.main\+xml/;
    expect(await checked(replaced('[Content_Types].xml', from, type))).toEqual([
      `shell-not-docx @other-kind${reason}`,
    ]);
    expect(await checked(wps(), `shell${reason}`)).toEqual([
      `templates/weekly/shell${reason} shell-not-docx @other-kind${reason}`,
    ]);
  });
});
