import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeIssue } from '../../src/build.ts';
import { type Built, buildIssue, issuesOf, type Session } from '../../src/index.ts';
import { measurePages, type PageMeasure } from '../../src/measure/page-measure.ts';
import { readPages } from '../../src/measure/printed-pages.ts';
import { typefaces } from '../../src/office/fonts.ts';
import { openPrinter, type Printer } from '../../src/office/printer.ts';
import { exampleNames, openExample } from '../support/examples.ts';
import { missingOffice } from '../support/libreoffice.ts';
import { temporaryFolder } from '../support/program.ts';
import { sessionOf, workspace } from '../support/workspace.ts';

/** An issue in the official form with so many paragraphs of one line each, all of one item. */
async function issueOfLines(count: number, last = '', settings = '', publication = ''): Promise<Session> {
  const lines = Array.from({ length: count }, (_, index) => `第${index + 1}段，窗口工作有序开展。`);
  const text = [...lines, last].filter(Boolean).join('\n\n').replace(/^/gm, '      ');
  const files = workspace({
    departments: ['window'],
    publication: `publisher: 政务服务中心\ndistribution: [{label: 报, to: 中心领导}, {label: 送, to: 各部门}]\n${publication}`,
    issues: {
      '2023-21': {
        issue: `date: 2023-06-09\ncopies: 94\n${settings}`,
        sent: { window: `items:\n  - id: news\n    section: news\n    text: |\n${text}` },
      },
    },
  });
  const official = files['bulletin.yaml']?.replace('template: weekly', 'template: official-zh') ?? '';
  return await sessionOf({ ...files, 'bulletin.yaml': official });
}

const codes = ({ diagnostics }: Built) => diagnostics.map(({ code }) => code);

describe.skipIf(missingOffice)(
  `printed pages${missingOffice ? ` (skipped: ${missingOffice})` : ''}`,
  { timeout: 180_000 },
  () => {
    let printer: Printer;
    beforeAll(async () => {
      const { env: environment, platform } = process;
      const temporary = tmpdir();
      printer = await openPrinter({ program: 'soffice', environment, platform, temporary, timeLimit: 120 });
    });
    afterAll(() => printer.close());

    const printed = (session: Session, id = '2023-21', strict = false) =>
      buildIssue(session, id, { to: ['pdf'], strict, draft: false, print: printer.print });

    async function measureOf(session: Session, id: string): Promise<PageMeasure> {
      const merged = session.chain.merged(id);
      const { artifacts } = await printed(session, id);
      const [pdf] = artifacts;
      if (!merged.content || !pdf) throw new Error(`no PDF of ${id}`);
      const { bulletin } = composeIssue(session, merged, merged.content, false, []);
      if (!bulletin) throw new Error(`no bulletin of ${id}`);
      return measurePages(bulletin, await readPages(pdf.bytes), { bottom: 100, isAtFoot: true });
    }

    it.each(exampleNames)(
      'of %s hold every paragraph, and the body ends beside the colophon',
      async (name) => {
        const session = await openExample(name);
        const last = issuesOf(session).at(-1);
        if (last === undefined) throw new Error(`${name} has no issue`);
        const { body, bodyEndsOn, pages, isBodyOnColophonPage } = await measureOf(session, last);
        const lost = body.filter(({ block, lines }) => block.text !== undefined && lines.length === 0);
        // Rows with merged or broken cells are not found word for word.
        expect(lost.length / body.length).toBeLessThan(0.1);
        expect(bodyEndsOn).toBe(pages);
        expect(isBodyOnColophonPage ?? true).toBe(true);
      },
    );

    it('tell how many lines are too many where the colophon stands alone', async () => {
      const alone = new Map<number, number>();
      const fitting = new Map<number, unknown>();
      let count = 30;
      for (let built: Built; count < 45; count += 1) {
        built = await printed(await issueOfLines(count));
        const found = built.diagnostics.find(({ code }) => code === 'colophon-alone');
        if (found) {
          expect(found).toMatchObject({ file: 'issues/2023-21/submissions/window.yaml' });
          alone.set(count, Number(found.args['lines']));
          const lines = /^@or-lines(\d+)$/.exec(String(found.args['more']))?.[1];
          fitting.set(count, lines === undefined ? undefined : Number(lines));
        } else if (alone.size > 0) {
          // One line on the page of the colophon.
          expect(codes(built)).toEqual(['last-page-one-line']);
          break;
        }
      }
      const [fits = 0] = [...alone.keys()].map((first) => first - 1);
      expect(alone.size).toBeGreaterThan(2);
      for (const [lines, tooMany] of alone) expect(lines - tooMany, `of ${lines} lines`).toBe(fits);
      // What is proposed does; each page holds one line more.
      expect(fitting.get(fits + 1)).toBe(23);
      for (const [lines, proposed] of fitting) {
        if (proposed === undefined) continue;
        const built = await printed(await issueOfLines(lines, '', `layout: {lines: ${proposed}}`));
        expect(codes(built), `of ${lines} lines`).toEqual([]);
      }
    });

    it('say that the colophon is on an odd page where it should be on an even one', async () => {
      const settings = 'layout: {colophon: even-page}';
      const odd = await printed(await issueOfLines(3, '', settings));
      expect(odd.diagnostics).toMatchObject([{ code: 'colophon-page-odd', args: { page: 1 } }]);
      expect(codes(await printed(await issueOfLines(20, '', settings)))).toEqual([]);
      // What the hint says puts it there: alone, as is wanted.
      expect(codes(await printed(await issueOfLines(3, '', 'layout: {colophon: new-page}')))).toEqual([]);
    });

    it('are those of the portable setting where the Word file has Word’s grid', async () => {
      const session = await issueOfLines(20);
      const gridded = await issueOfLines(20, '', '', 'layout: {grid: word}');
      const textOf = async (of: Session) =>
        (await readPages((await printed(of)).artifacts[0]?.bytes ?? new Uint8Array())).map((page) =>
          page.map(({ text }) => text),
        );
      expect(await textOf(gridded)).toEqual(await textOf(session));
    });

    it('name a last line of two characters, which a waiver acknowledges', async () => {
      // 26 characters beside the indent of two, then 28 a line.
      const last = `${'字'.repeat(27)}。`;
      const plain = await printed(await issueOfLines(3, last));
      expect(plain.diagnostics).toMatchObject([
        { code: 'paragraph-last-line-short', subject: 'news', severity: 'info', args: { text: '字。' } },
      ]);
      const waived = await printed(
        await issueOfLines(3, last, 'waive: [{rule: paragraph-last-line-short, at: news, reason: 照原文}]'),
      );
      expect(waived.diagnostics).toMatchObject([
        { code: 'paragraph-last-line-short', acknowledged: { reason: '照原文' } },
      ]);
    });

    it('leave a waiver in peace where no page is measured', async () => {
      const session = await issueOfLines(3, '', 'waive: [{rule: colophon-alone, reason: 照例}]');
      expect(codes(await printed(session))).toEqual([]);
      const built = await buildIssue(session, '2023-21', { to: ['docx'], strict: true, draft: false });
      expect([codes(built), built.artifacts.length]).toEqual([[], 1]);
    });

    it('are made without a look at the network', async () => {
      const asked: string[] = [];
      const server = createServer((request, response) => {
        asked.push(request.url ?? '');
        response.end();
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      try {
        const { port } = server.address() as AddressInfo;
        await printer.print(wordWithPictureAt(`http://127.0.0.1:${port}/picture.png`));
        expect(asked).toEqual([]);
      } finally {
        server.close();
      }
    });

    it.each(typefaces.map(({ names, standIns }) => ({ names, standIns, name: names[0] ?? '' })))(
      'have the first font that is installed for $name',
      async ({ name, names, standIns }) => {
        const file = join(temporaryFolder(), 'file.pdf');
        writeFileSync(file, await printer.print(wordIn(name)));
        const embedded = execFileSync('pdffonts', [file], { encoding: 'utf8' });
        const installed = execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' }).split(/[,\n]/);
        const wanted = [...names, ...standIns].find((family) => installed.includes(family));
        expect(wanted, 'a stand-in is installed').toBeDefined();
        const postScript = execFileSync('fc-match', ['-f', '%{postscriptname}', wanted ?? '']).toString();
        // LibreOffice names a collection by its first member.
        const anyMember = postScript.replace('CJKsc', 'CJK(?:sc|jp)');
        expect(embedded).toMatch(new RegExp(`\\+${anyMember}\\b`));
      },
    );
  },
);

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The smallest Word file with a paragraph of these runs, and its main part's relationships. */
function wordOf(runs: string, relationships = ''): Uint8Array {
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const relationshipsPart = (content: string) =>
    strToU8(`<Relationships xmlns="${packages}/relationships">${content}</Relationships>`);
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': relationshipsPart(
      `<Relationship Id="rId1" Type="${relationshipTypes}/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/_rels/document.xml.rels': relationshipsPart(relationships),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${runs}</w:p></w:body></w:document>`,
    ),
  });
}

/** A Word file with Chinese text in one font. */
function wordIn(font: string): Uint8Array {
  return wordOf(
    `<w:r><w:rPr><w:rFonts w:hint="eastAsia" w:eastAsia="${font}"/></w:rPr><w:t>窗口工作情况</w:t></w:r>`,
  );
}

/** A Word file with a picture that lies on a server. */
function wordWithPictureAt(address: string): Uint8Array {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
  const size = 'cx="914400" cy="914400"';
  const picture = `<pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="${relationshipTypes}" r:link="rId1"/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  return wordOf(
    `<w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing"><wp:extent ${size}/><wp:docPr id="1" name="p"/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture">${picture}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    `<Relationship Id="rId1" Type="${relationshipTypes}/image" Target="${address}" TargetMode="External"/>`,
  );
}
