import { describe, expect, it } from 'vitest';
import { buildIssue } from '../../src/build.ts';
import { wordParts } from '../support/word.ts';
import type { Files } from '../support/workspace.ts';
import { findingsOf, printFinding, sessionOf, unmarked, workspace } from '../support/workspace.ts';

interface Settings {
  readonly template?: string;
  readonly publication?: string;
  readonly issue?: string;
  readonly extended?: string;
}

function files({ template = '', publication = '', issue = '', extended = 'official-zh' }: Settings): Files {
  const sent = { window: 'items: [{section: news, text: 会议。}]' };
  return {
    ...workspace({
      publication: `${publication}\ndistribution: [{label: 报, to: 领导。}]`,
      issues: { '2023-21': { issue: `${issue}\ndate: 2023-06-15`, sent } },
    }),
    'templates/weekly/template.yaml': `extends: ${extended}\n${template}\n`,
  };
}

async function built(settings: Settings) {
  const options = { to: ['docx'], strict: false, draft: false } as const;
  const { artifacts, diagnostics } = await buildIssue(await sessionOf(files(settings)), '2023-21', options);
  const document = wordParts(artifacts[0]?.bytes ?? new Uint8Array())['word/document.xml'] ?? '';
  return {
    pitch: Number(/w:linePitch="(\d+)"/.exec(document)?.[1]),
    isOnGrid: document.includes('linesAndChars'),
    isAtFoot: document.includes('<w:tblpPr'),
    beginsPage: document.includes('<w:pageBreakBefore/>'),
    findings: diagnostics.map(printFinding),
  };
}

describe('the layout', () => {
  it('is the built-in template’s', async () => {
    expect(await built({})).toMatchObject({ pitch: 579, isOnGrid: false, isAtFoot: true, findings: [] });
  });

  it('is a template’s, a publication’s before it, and an issue’s before both, key by key', async () => {
    const template = 'layout: {lines: 23, grid: word, colophon: text}';
    expect(await built({ template })).toMatchObject({ pitch: 554, isOnGrid: true, isAtFoot: false });
    const publication = 'layout: {lines: 24, colophon: even-page}';
    expect(await built({ template, publication })).toMatchObject({
      pitch: 531,
      isOnGrid: true,
      isAtFoot: true,
      beginsPage: false,
    });
    const issue = 'layout: {colophon: new-page}';
    expect(await built({ template, publication, issue })).toMatchObject({ pitch: 531, beginsPage: true });
    expect(await built({ template, issue: 'layout: {lines: 22}' })).toMatchObject({ pitch: 579 });
  });

  it('that the shell has no means for is said', async () => {
    const { findings } = await built({ extended: 'report-en', publication: 'layout: {lines: 23}' });
    expect(findings).toEqual(['(built-in)/templates/report-en/shell shell-layout-not-applied [warning]']);
  });

  it.each([
    ['publication', 'layout: {lines: ¦40}', 'value-range'],
    ['publication', 'layout: {¦line: 23}', 'key-unknown'],
    ['template', 'layout: {colophon: ¦bottom}', 'value-not-allowed'],
    ['issue', 'layout: {¦grid: word}', 'key-unknown'],
  ] as const)('is checked in the %s: %s', async (where, text, code) => {
    const { files: written, place } = unmarked(files({ [where]: text }));
    const found =
      where === 'template'
        ? (
            await buildIssue(await sessionOf(written), '2023-21', { to: ['md'], strict: false, draft: false })
          ).diagnostics.map(printFinding)
        : await findingsOf(written);
    expect(found).toContain(`${place} ${code}`);
  });
});
