import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completeWorkspace, tinyPicture } from '../../tests/support/complete-workspace.ts';
import { printFinding } from '../../tests/support/workspace.ts';
import { buildIssue } from '../build.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { builtinSource } from '../load/builtin.ts';
import { memorySource } from '../load/source.ts';
import { openSession, type Session } from '../session.ts';
import { checkTemplate, type TemplateCheck } from './check.ts';
import { allRoles } from './styles.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const document = new TextDecoder().decode(
  builtinSource().read('templates/official-zh/shell/word/document.xml'),
);
const styles = new TextDecoder().decode(builtinSource().read('templates/official-zh/shell/word/styles.xml'));
const complete = completeWorkspace();
const body = String(complete['templates/weekly/body.md']);
const settings = String(complete['templates/weekly/template.yaml']);

const bodyOf = (text: string): Files => ({ 'templates/weekly/body.md': text });

async function session(change: Files): Promise<Session> {
  const opened = await openSession(memorySource({ ...complete, ...change }), builtinSource());
  if (!opened.session) throw new Error('no session');
  return opened.session;
}

/** The small templates here leave most counters unprinted, which is not what is tried. */
const withoutUnread = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({ code }) => code !== 'counter-not-read');

async function checked(change: Files = {}, name = 'weekly'): Promise<TemplateCheck> {
  const opened = await session(change);
  const { content } = opened.chain.merged('2023-22');
  if (!content) throw new Error('no content');
  const check = await checkTemplate(opened, '2023-22', content, name);
  return { ...check, diagnostics: withoutUnread(check.diagnostics) };
}

async function faults(change: Files, name?: string): Promise<readonly string[]> {
  return (await checked(change, name)).diagnostics.map(printFinding);
}

/** The built-in main text with a paragraph before its `{{ body }}`. */
const withParagraph = (text: string): Files => {
  const at = document.lastIndexOf('<w:p', document.indexOf('{{ body }}'));
  const xml = `${document.slice(0, at)}<w:p><w:r><w:t>${text}</w:t></w:r></w:p>${document.slice(at)}`;
  return { 'templates/weekly/shell/word/document.xml': xml };
};
const inShell = /^templates\/weekly\/shell!word\/document\.xml#p\d+ /;

describe('the check of a template', () => {
  it('finds nothing wrong with one that prints everything', async () => {
    expect(await faults({})).toEqual([]);
    expect((await checked()).files).toBe(2 + 3 + 2);
  });

  it.each(['official-zh', 'report-zh', 'report-en'])(
    'can be of %s, though it is not in use',
    async (name) => {
      // The built-in templates print every section, but no text and no data of a department.
      expect((await faults({}, name)).map((finding) => finding.split(' ')[1])).toEqual([
        'text-not-placed',
        'data-not-read',
        'data-not-read',
      ]);
    },
  );

  it('has all faults of all texts at once', async () => {
    const change = {
      ...bodyOf(`${body}\n{{ issue.nmber }}\n\n{{ counters.cals }}\n\n{% render 'part', x: 1 %}\n`),
      'templates/weekly/part.md': '{{ issue.dat }}\n',
      'templates/weekly/shell.md': '{{ publication.titel }}\n\n{{ body }}\n',
      'templates/weekly/template.yaml': `${settings}styls: {}\n`,
    };
    expect(await faults(change)).toEqual([
      expect.stringMatching(/^templates\/weekly\/body\.md:\d+:\d+ template-variable-unknown$/),
      expect.stringMatching(/^templates\/weekly\/body\.md:\d+:\d+ template-variable-unknown$/),
      expect.stringMatching(/^templates\/weekly\/part\.md:1:\d+ template-variable-unknown$/),
      expect.stringMatching(/^templates\/weekly\/shell\.md:1:\d+ template-variable-unknown$/),
      expect.stringMatching(/^templates\/weekly\/template\.yaml:4:1 key-unknown/),
    ]);
  });

  it('looks at partials and labels that this issue does not come by', async () => {
    const change = {
      ...bodyOf(`${body}\n{% if issue.draft %}{% render 'part' %}{{ issue.labels.other }}{% endif %}\n`),
      'templates/weekly/part.md': 'a\n\n{{ issue.id | sumarise }}\n',
      'templates/weekly/template.yaml': settings.replace('{whole:', '{other: "{{ issue.nmber }}", whole:'),
    };
    expect(await faults(change)).toEqual([
      expect.stringMatching(/^templates\/weekly\/part\.md:3:\d+ template-filter-unknown$/),
      'templates/weekly/template.yaml:3:17 template-variable-unknown',
    ]);
  });

  it('has a fault of a label that only the Word shell prints', async () => {
    const change = {
      ...withParagraph('{{ issue.labels.word }}'),
      'templates/weekly/template.yaml': settings.replace('{whole:', '{word: "{{ issue.nmber }}", whole:'),
    };
    expect(await faults(change)).toEqual(['templates/weekly/template.yaml:3:16 template-variable-unknown']);
  });

  it.each([
    ['{{ issue.nmber }}', 'shell-placeholder'],
    ['{{ issue.number', 'shell-braces'],
    ['{% if issue.draft %}', 'shell-tag'],
  ])('finds “%s” in the Word shell, as a build does', async (text, code) => {
    const change = withParagraph(text);
    expect(await faults(change)).toEqual([expect.stringMatching(inShell)]);
    expect((await faults(change))[0]).toMatch(new RegExp(`${code}$`));
    const options = { to: ['docx'], strict: false, draft: false } as const;
    const built = await buildIssue(await session(change), '2023-22', options);
    expect([built.artifacts, withoutUnread(built.diagnostics).map(printFinding)]).toEqual([
      [],
      await faults(change),
    ]);
  });

  it('looks at the Word shell although the body is broken', async () => {
    const change = { ...withParagraph('{{ issue.nmber }}'), ...bodyOf('{% if %}') };
    expect((await faults(change)).map((finding) => finding.split(' ')[1])).toEqual([
      'template-syntax',
      'shell-placeholder',
      'template-label-unused',
    ]);
  });

  it('misses {{ body }}', async () => {
    const change = { 'templates/weekly/shell/word/document.xml': document.replace('{{ body }}', '正文') };
    expect(await faults(change)).toEqual(['templates/weekly/shell shell-body-missing']);
  });

  it('says that a shell is no Word file, and still checks the rest', async () => {
    const change = {
      ...bodyOf(`${body}\n{{ issue.nmber }}\n`),
      'templates/weekly/shell.docx': 'PK',
    };
    const { diagnostics, shell } = await checked(change);
    expect(diagnostics.map(({ code }) => code)).toEqual(['template-variable-unknown', 'shell-not-docx']);
    expect(shell).toBeUndefined();
    const malformed = { 'templates/weekly/shell/word/styles.xml': '<w:styles>' };
    expect(await faults(malformed)).toEqual(['templates/weekly/shell shell-not-docx']);
  });

  it('says which files are missing', async () => {
    const without: Record<string, string | Uint8Array> = { ...complete };
    delete without['templates/weekly/body.md'];
    const files = { ...without, 'templates/weekly/template.yaml': 'title: 周报\n' };
    const opened = await openSession(memorySource(files), builtinSource());
    const content = opened.session?.chain.merged('2023-22').content;
    if (!opened.session || !content) throw new Error('no content');
    const { diagnostics } = await checkTemplate(opened.session, '2023-22', content, 'weekly');
    expect(diagnostics.map(printFinding)).toEqual(['templates/weekly template-file-missing']);
  });
});

describe('the styles of a Word shell', () => {
  it('are known for every role that the Word writer has a name for', () => {
    const writer = readFileSync(new URL('../render/docx/styles.ts', import.meta.url), 'utf8');
    const names = /const defaultNames[^=]*= \{(.*?)\n\};/s.exec(writer)?.[1] ?? '';
    const roles = [...names.matchAll(/^ {2}'?([a-z0-9-]+)'?:/gm)].map(([, role]) => role);
    expect(roles.length).toBeGreaterThan(20);
    expect(allRoles.map(({ role }) => role).sort()).toEqual(roles.sort());
  });

  const without = (name: string): Files => {
    const style = new RegExp(`<w:style\\b(?:(?!</w:style>).)*<w:name w:val="${name}"/>.*?</w:style>`, 's');
    const changed = styles.replace(style, '');
    if (changed === styles) throw new Error(`no style ${name}`);
    return { 'templates/weekly/shell/word/styles.xml': changed };
  };

  it('are all listed, with what stands for one that is lacking', async () => {
    const { shell, diagnostics } = await checked(without('Unit Line'));
    expect(diagnostics).toEqual([]);
    expect(shell?.styles.map(({ role, type }) => ({ role, type }))).toEqual(allRoles);
    const byRole = new Map(shell?.styles.map((style) => [style.role, style]));
    expect(byRole.get('unit-line')).toEqual({
      role: 'unit-line',
      type: 'paragraph',
      style: 'Unit Line',
      isFound: false,
      fallback: 'Body Text',
    });
    expect(byRole.get('table')).toMatchObject({ style: 'Bulletin Table', isFound: true });
  });

  it('are missed where a tag needs one, in a branch that this issue does not take too', async () => {
    const used = `${body}\n{% if issue.draft %}\n{% unit %}\n单位：件\n{% endunit %}\n{% endif %}\n`;
    const change = { ...without('Unit Line'), ...bodyOf(used) };
    const { diagnostics } = await checked(change);
    expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['shell-style-missing', { style: 'Unit Line', fallback: 'Body Text' }],
    ]);
    const shown = { ...change, ...bodyOf(used.replace('issue.draft', 'true')) };
    expect((await checked(shown)).diagnostics.map(({ code }) => code)).toEqual(['shell-style-missing']);
  });

  it('are looked for under the names of template.yaml, and of the style tag', async () => {
    const used = `${body}\n{% style "Lead" %}\n导语\n{% endstyle %}\n`;
    const named = await checked({
      ...bodyOf(used),
      'templates/weekly/template.yaml': `${settings}styles: {Lead: Quote, caption: Table Head}\n`,
    });
    expect(named.diagnostics).toEqual([]);
    expect(named.shell?.styles.filter(({ role }) => ['Lead', 'caption'].includes(role))).toEqual([
      { role: 'caption', type: 'paragraph', style: 'Table Head', isFound: true },
      { role: 'Lead', type: 'paragraph', style: 'Quote', isFound: true },
    ]);
    const unknown = await checked(bodyOf(used));
    expect(unknown.diagnostics.map(({ code, args }) => [code, args['style']])).toEqual([
      ['shell-style-missing', 'Lead'],
    ]);
  });

  it('name their fonts, those of a theme by their own names', async () => {
    const { shell } = await checked();
    expect(shell?.fonts).toContainEqual({ font: '宋体', styles: ['footer'] });
    const themed = styles.replace(
      /<w:rFonts\b[^>]*\/>/,
      '<w:rFonts w:asciiTheme="minorHAnsi" w:cstheme="minorBidi"/>',
    );
    const change = {
      'templates/weekly/shell/word/styles.xml': themed,
      'templates/weekly/shell/word/theme/theme1.xml':
        '<a:theme><a:minorFont><a:latin typeface="Carlito"/><a:ea typeface=""/></a:minorFont></a:theme>',
    };
    const fonts = (await checked(change)).shell?.fonts ?? [];
    expect(fonts.slice(0, 2)).toEqual([
      { font: 'Carlito', styles: ['*'] },
      { font: 'minorBidi', styles: ['*'] },
    ]);
  });
});

describe('what nothing uses', () => {
  const info = async (change: Files) =>
    (await checked(change)).diagnostics
      .filter(({ severity }) => severity === 'info')
      .map(({ code, args }) => `${code} ${Object.values(args).join()}`);
  const spare: Files = {
    'templates/weekly/spare.md': '没有用到\n',
    'templates/weekly/inner.md': '{{ issue.id }}\n',
    'templates/weekly/logo.png': tinyPicture,
    'templates/weekly/template.yaml': settings.replace('{whole:', '{spare: 没有用到, whole:'),
  };

  it('is told: partials, labels, pictures', async () => {
    expect(await info(spare)).toEqual([
      'template-partial-unused inner',
      'template-picture-unused logo.png',
      'template-partial-unused spare',
      'template-label-unused spare',
    ]);
  });

  it('is told: names under styles that are no roles', async () => {
    const mapped = (styles: string): Files => ({
      'templates/weekly/template.yaml': `${settings}styles: ${styles}\n`,
    });
    expect(await info(mapped('{lists: Quote, quote: Quote, masthead-name: Title}'))).toEqual([
      'template-style-unused lists',
    ]);
    const lacking = await checked(mapped('{masthead-name: Nowhere}'));
    expect(lacking.diagnostics.map(({ code, args }) => [code, args['style']])).toContainEqual([
      'shell-style-missing',
      'Nowhere',
    ]);
    const { diagnostics } = await checked(mapped('{lists: Quote}'));
    expect(diagnostics.find(({ code }) => code === 'template-style-unused')?.suggestion).toBe('list');
  });

  it('is not what is used somewhere', async () => {
    const used = {
      ...spare,
      ...bodyOf(`${body}\n![图]( logo.png )\n\n{% render "spare" %}\n`),
      'templates/weekly/spare.md': "{%- render 'inner' -%}\n",
      ...withParagraph('{{ issue.labels["spare"] }}'),
    };
    expect(await info(used)).toEqual([]);
  });

  it('is what stands in a comment only, or in a partial that nothing renders', async () => {
    const commented = bodyOf(
      `${body}\n{% comment %}{% render 'spare' %}![图](logo.png){% endcomment %}{% # render 'inner' %}\n`,
    );
    const dead = { 'templates/weekly/spare.md': "{% render 'inner' %}{{ issue.labels.spare }}\n" };
    expect(await info({ ...spare, ...commented, ...dead })).toHaveLength(4);
  });

  it('is nothing where names are known only when the template runs', async () => {
    const dynamic = bodyOf(
      `${body}\n{% assign name = "spare" %}{{ issue.labels[name] }}\n\n{% render name %}\n\n![图]({{ "logo.png" }})\n`,
    );
    expect(await info({ ...spare, ...dynamic })).toEqual([]);
  });
});
