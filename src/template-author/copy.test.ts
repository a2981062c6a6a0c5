import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { completeWorkspace } from '../../tests/support/complete-workspace.ts';
import { builtinSource } from '../load/builtin.ts';
import { memorySource, type Source } from '../load/source.ts';
import { loadTemplate, type TemplateFiles } from '../load/template.ts';
import { SourceText } from '../model/origin.ts';
import { zipParts } from '../render/docx/package.ts';
import { openSession } from '../session.ts';
import { validateTemplate } from '../validate/template.ts';
import { copyOfBuiltin } from './copy.ts';
import { builtinNames, listTemplates } from './list.ts';

const builtin = builtinSource();
const nowhere = { source: new SourceText('bulletin.yaml', ''), path: [], span: [0, 0] as const };
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

function load(workspace: Source, from: Source, name: string): TemplateFiles {
  const files = loadTemplate(workspace, from, name, nowhere);
  expect(files.diagnostics).toEqual([]);
  return files;
}

/** What a template is, without where its files lie. */
function meaning({ body, shell, word, ...files }: TemplateFiles) {
  if (!body || !shell || !word) throw new Error('incomplete');
  const { template, diagnostics } = validateTemplate({ ...files, body, shell, word });
  expect(diagnostics).toEqual([]);
  return {
    headings: template.headings,
    lists: template.lists,
    missing: template.missing,
    numbers: template.numbers,
    styles: [...template.styles],
    labels: template.labels.map((label) => [label.name, label.text]).sort(),
    body: template.body.text,
    shell: template.shell.text,
    partials: [...template.partials].map(([name, source]) => [name, source.text]),
    pictures: [...template.pictures.keys()],
    parts: zipParts(template.word.parts),
  };
}

/** The names of the built-in templates, from their folders. */
const names = builtin.list('templates').map(({ name }) => name);

describe('a copy of a built-in template', () => {
  it.each(names)('is %s, without what it extends', (name) => {
    const { files, diagnostics } = copyOfBuiltin(builtin, name);
    expect(diagnostics).toEqual([]);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['template.yaml', 'body.md', 'shell.md', 'shell.docx']),
    );
    expect(text(files.get('template.yaml'))).not.toContain('extends');
    const copied = memorySource(
      Object.fromEntries([...files].map(([file, bytes]) => [`templates/mine/${file}`, bytes])),
    );
    // No built-in template is there: nothing else is needed.
    expect(meaning(load(copied, memorySource({}), 'mine'))).toEqual(
      meaning(load(memorySource({}), builtin, name)),
    );
  });

  it('joins settings and parts of the Word shell as the program does', () => {
    const shell = (content: string) => new TextEncoder().encode(content);
    const source = memorySource({
      'templates/base/template.yaml':
        'title: 底\nnumbering: {headings: ["一、"], lists: ["1."]}\nlabels: {a: 甲, b: 乙}\nstyles: {body: 正文}\nmissing: "—"\n',
      'templates/base/body.md': '# 底\n',
      'templates/base/shell.md': '{{ body }}\n',
      'templates/base/part.md': '底\n',
      'templates/base/shell/word/styles.xml': shell('<w:styles/>'),
      'templates/base/shell/word/document.xml': shell('<base/>'),
      'templates/top/template.yaml':
        'title: 上\nextends: base\nnumbering: {headings: ["1."]}\nlabels: {b: 丙}\nnumbers: {group: ","}\n',
      'templates/top/part.md': '上\n',
      'templates/top/shell/word/document.xml': shell('<top/>'),
    });
    const { files } = copyOfBuiltin(source, 'top');
    const copied = memorySource(
      Object.fromEntries(
        [...files]
          .filter(([file]) => file !== 'shell.docx')
          .map(([file, bytes]) => [`templates/mine/${file}`, bytes]),
      ),
    );
    const { manifests, partials, body } = loadTemplate(copied, memorySource({}), 'mine', nowhere);
    expect(manifests.map(({ origin }) => origin.source.text)).toEqual([
      `title: 上
numbering:
  headings:
    - "1."
  lists:
    - "1."
labels:
  a: 甲
  b: 丙
numbers:
  group: ","
styles:
  body: 正文
missing: —
`,
    ]);
    expect([body?.text, partials.get('part')?.text]).toEqual(['# 底\n', '上\n']);
    const parts = unzipSync(files.get('shell.docx') ?? new Uint8Array());
    expect(Object.entries(parts).map(([name, bytes]) => [name, text(bytes)])).toEqual([
      ['word/document.xml', '<top/>'],
      ['word/styles.xml', '<w:styles/>'],
    ]);
  });
});

describe('the list of templates', () => {
  const session = async (files: Readonly<Record<string, string | Uint8Array>>) => {
    const opened = await openSession(memorySource(files), builtin);
    if (!opened.session) throw new Error('no session');
    return opened.session;
  };

  it('has those of the workspace and the built-in ones, and marks the one in use', async () => {
    const templates = listTemplates(await session(completeWorkspace()));
    expect(templates[0]).toEqual({
      name: 'weekly',
      place: 'workspace',
      title: '周报',
      base: 'official-zh',
      inUse: true,
    });
    expect(templates.slice(1).map(({ name, place, inUse }) => [name, place, inUse])).toEqual(
      names.map((name) => [name, 'built-in', false]),
    );
    expect(builtinNames(await session(completeWorkspace()))).toEqual(names);
  });

  it('marks the template of the workspace where it hides a built-in one', async () => {
    const files = completeWorkspace();
    const publication = String(files['bulletin.yaml']).replace('template: weekly', 'template: official-zh');
    const used = async (more: Record<string, string>) =>
      listTemplates(await session({ ...files, 'bulletin.yaml': publication, ...more }))
        .filter(({ inUse }) => inUse)
        .map(({ name, place }) => [name, place]);
    expect(await used({})).toEqual([['official-zh', 'built-in']]);
    expect(await used({ 'templates/official-zh/template.yaml': 'extends: official-zh\n' })).toEqual([
      ['official-zh', 'workspace'],
    ]);
  });
});
