import { describe, expect, it } from 'vitest';
import { type Files, findingsOf, workspace } from '../../tests/support/workspace.ts';

const files = (publication = '') =>
  workspace({
    counters: 'consult: {title: 咨询, owner: window}',
    publication,
    opening: { figures: 'consult: 0' },
    issues: { '2023-21': { sent: { window: 'counters: {consult: 5}' } } },
  });
const withFiles = (more: Files, publication = '') =>
  findingsOf({ ...files(publication), ...more }, '2023-21');

describe('every file below issues/ is used, or named', () => {
  it.each([
    ['issues/2023-21/notes.txt', '2023-21/notes.txt file-unused'],
    ['issues/2023-21/issue.yml', '2023-21/issue.yml file-unused'],
    ['issues/2023-21/Issue.yaml', '2023-21/Issue.yaml file-unused'],
    ['issues/2023-21/data/roster.yaml', '2023-21/data file-unused'],
    ['issues/2023-21/submissions/window.yml', '2023-21/window.yml submission-file-name'],
    ['issues/2023-21/submissions/Window.yaml', '2023-21/Window.yaml submission-file-name'],
    ['issues/2023-21/submissions/窗口.yaml', '2023-21/窗口.yaml submission-file-name'],
    ['issues/2023-21/submissions/.window.yaml.swp', '2023-21/.window.yaml.swp submission-file-name'],
    ['issues/2023-21/submissions/watre.yaml', '2023-21/watre.yaml department-unknown'],
    ['issues/2023-21/submissions/window/photo.jpg', '2023-21/window/photo.jpg file-unused'],
    ['issues/2023-21/submissions/window/a/b.pdf', '2023-21/window/a/b.pdf file-unused'],
    ['issues/readme.md', 'readme.md file-unused'],
    ['issues/drafts/readme.md', 'drafts file-unused'],
    ['issues/2023-1/issue.yaml', '2023-1 issue-folder-name'],
    ['issues/2023-0/issue.yaml', '2023-0 file-unused'],
  ])('%s', async (path, finding) => {
    expect(await withFiles({ [path]: 'department: watre\nweek: 2023-21\nnothing: true\n' })).toEqual([
      finding,
    ]);
  });

  it('artifacts are kept for a released issue only, which has a ledger', async () => {
    const kept = { 'issues/2023-21/released/hall-weekly-2023-21.md': '# 窗口工作周报' };
    expect(await withFiles(kept)).toHaveLength(1);
    const ledger = 'format: 1\nissue: 2023-21\nperiod: 2023-06-05/2023-06-09\nfigures: {}\n';
    expect(await withFiles({ ...kept, 'issues/2023-21/ledger.yaml': ledger })).toEqual([]);
  });
});

describe('a file is excluded by name', () => {
  it.each([
    ['.DS_Store', 'issues/2023-21/.DS_Store'],
    ['.DS_Store', 'issues/2023-21/submissions/.DS_Store'],
    ['.DS_Store', 'issues/2023-21/submissions/window/.DS_Store'],
    ['.DS_Store', 'issues/.DS_Store'],
    ['*.bak', 'issues/2023-21/submissions/window.yaml.bak'],
    ['*.bak', 'issues/2023-21/notes.bak'],
    ['draft-*.yaml', 'issues/2023-21/submissions/draft-window.yaml'],
    ['issues/2023-21/notes.txt', 'issues/2023-21/notes.txt'],
    ['issues/*/notes.txt', 'issues/2023-21/notes.txt'],
  ])('%s covers %s', async (pattern, path) => {
    expect(await withFiles({ [path]: 'x' }, `exclude: ["${pattern}"]`)).toEqual([]);
  });

  it.each([
    ['*.bak', 'issues/2023-21/notes.back'],
    ['notes', 'issues/2023-21/notes.txt'],
    ['n.txt', 'issues/2023-21/nXtxt'],
    ['issues/*.txt', 'issues/2023-21/notes.txt'],
    ['(a+)+$', 'issues/2023-21/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'],
  ])('%s does not cover %s', async (pattern, path) => {
    expect(await withFiles({ [path]: 'x' }, `exclude: ["${pattern}"]`)).toHaveLength(1);
  });
});

describe('a workspace', () => {
  it.each([
    ['bulletin.yaml', ['bulletin.yaml publication-missing']],
    ['departments.yaml', ['departments.yaml departments-missing']],
  ])('without %s says so', async (path, expected) => {
    const { [path]: _gone, ...rest } = files();
    expect(await findingsOf(rest)).toEqual(expected);
  });

  it('with a submission but no issue.yaml says so', async () => {
    const { 'issues/2023-21/issue.yaml': _gone, ...rest } = files();
    expect(await findingsOf(rest)).toEqual(['2023-21/issue.yaml issue-file-missing']);
  });
});
