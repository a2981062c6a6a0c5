import { describe, expect, it } from 'vitest';
import { messageOf } from '../diagnostics/message.ts';
import { shellFindings } from './shell.ts';

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (...runs: readonly string[]) =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;

/** Findings of a main text, or of another part, as `place code written`. */
function faults(body: string, part = 'word/document.xml'): readonly string[] {
  const xml = `<w:document ${names}><w:body>${body}</w:body></w:document>`;
  const parts = new Map([[part, new TextEncoder().encode(xml)]]);
  return shellFindings({ path: 'shell.docx', parts }).map(
    ({ file, code, args }) => `${file.replace('shell.docx!', '')} ${code} ${args['written']}`,
  );
}

describe('a Word shell', () => {
  it.each([
    ['{{ title', '{{ title'],
    ['{{ title }', '{{ title }'],
    ['title }}', '}}'],
    ['{ { title } }', '{ { title } }'],
    ['{{ title } }', '{{ title } }'],
    ['｛｛ title ｝｝', '｛｛ title ｝｝'],
    ['｛{ title }}', '｛{ title }}'],
    ['第{{ issue.number }}期 {{ issue.date', '{{ issue.date'],
  ])('may not have the braces of “%s”', (text, written) => {
    expect(faults(paragraph(text))).toEqual([`word/document.xml#p1 shell-braces ${written}`]);
  });

  it.each([
    ['{% if issue.serial %}', '{% if issue.serial %}'],
    ['{%- if issue.serial -%}总{% endif %}', '{%- if issue.serial -%}'],
    ['{ % if x % }', '{ % if x % }'],
    ['｛％ if x ％｝', '｛％ if x ％｝'],
    ['{% if issue.serial', '{% if issue.serial'],
  ])('may not have the tag of “%s”', (text, written) => {
    expect(faults(paragraph(text))).toEqual([`word/document.xml#p1 shell-tag ${written}`]);
  });

  it.each([
    '{{ issue.labels.issue }}{{ issue.date }}',
    '{{ issue.date | date: “YYYY” }} 100%',
    '集合 {1, 2} 和 { 3 }，占 50%',
    '{ {{ issue.id }} }',
    '',
  ])('may have “%s”', (text) => {
    expect(faults(paragraph(text))).toEqual([]);
  });

  it('is read across runs, and by paragraphs, in text boxes too', () => {
    expect(faults(paragraph('{', '{ title ', '}', '}'))).toEqual([]);
    expect(faults(paragraph('{', '{ title', ' }'))).toEqual(['word/document.xml#p1 shell-braces {{ title }']);
    expect(faults(paragraph('{{ title') + paragraph('}}'))).toEqual([
      'word/document.xml#p1 shell-braces {{ title',
      'word/document.xml#p2 shell-braces }}',
    ]);
    const box = `<w:p><w:r><w:t>{</w:t><w:pict><w:txbxContent>${paragraph('{{ x')}</w:txbxContent></w:pict></w:r></w:p>`;
    expect(faults(box)).toEqual(['word/document.xml#p2 shell-braces {{ x']);
  });

  it('is looked at in headers, footers and notes, and nowhere else', () => {
    const fault = paragraph('{{ title');
    for (const part of ['header1', 'footer2', 'footnotes', 'endnotes'])
      expect(faults(fault, `word/${part}.xml`)).toEqual([`word/${part}.xml#p1 shell-braces {{ title`]);
    expect(faults(fault, 'word/comments.xml')).toEqual([]);
  });

  it('is quoted in both languages, long text cut', () => {
    const xml = `<w:document ${names}>${paragraph(`{{ ${'很'.repeat(60)}`)}</w:document>`;
    const parts = new Map([['word/document.xml', new TextEncoder().encode(xml)]]);
    const [finding] = shellFindings({ path: 'shell.docx', parts });
    if (!finding) throw new Error('no finding');
    expect(messageOf(finding, 'zh')).toContain(`“{{ ${'很'.repeat(37)}…”会照样印出`);
    expect(messageOf(finding, 'en')).toContain('would be printed as it stands');
  });
});
