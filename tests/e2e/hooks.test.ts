import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplesFolder, projectRoot } from '../support/examples.ts';
import { bulletin, copyOfExample, filesBelow, temporaryFolder } from '../support/program.ts';

const example = 'service-hall-weekly';
const submissions = 'issues/2023-21/submissions';
const partial =
  '  only the files named are reported on; run bulletin check for missing submissions, other files and the composed issue\n';

/** Breaks a submission in a way that only its own file shows. */
const breakFile = (folder: string, department: string) => {
  const path = join(folder, submissions, `${department}.yaml`);
  writeFileSync(path, readFileSync(path, 'utf8').replace('section: ', 'sektion: '));
  return path;
};

describe('check with the files of a hook', () => {
  it('takes relative and absolute names alike, and says what was not looked at', () => {
    const folder = copyOfExample(example);
    const clean = bulletin(folder, ['check', `${submissions}/water.yaml`]);
    expect(clean).toEqual({ code: 0, stdout: '', stderr: `✔ 2023-21: 1 file, no findings\n${partial}` });
    const broken = breakFile(folder, 'water');
    const relative = bulletin(folder, ['check', `${submissions}/water.yaml`]);
    expect(relative.code).toBe(1);
    expect(relative.stdout).toContain('key-unknown');
    expect(bulletin(folder, ['check', broken])).toEqual(relative);
    expect(bulletin(folder, ['check', '--quiet', `${submissions}/centre.yaml`])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('takes many at once, and each of them is looked at', () => {
    const folder = copyOfExample(example);
    breakFile(folder, 'water');
    breakFile(folder, 'ecology');
    const all = filesBelow(folder).map((path) => join(folder, path));
    const { code, stdout, stderr } = bulletin(folder, ['check', '--format', 'json', ...all, ...all]);
    expect(code).toBe(1);
    const { findings } = JSON.parse(stdout) as { findings: { file: string; code: string }[] };
    const files = findings.filter((finding) => finding.code === 'key-unknown').map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set([`${submissions}/ecology.yaml`, `${submissions}/water.yaml`]));
    const own = filesBelow(folder).filter((path) =>
      /^(issues|templates|schemas)\/|^(bulletin|departments|words)\.yaml$/.test(path),
    );
    expect(stderr).toContain(`${own.length} files`);
  });

  it('takes folders with spaces, commas and Chinese names', () => {
    const parent = join(temporaryFolder(), '周报, 2023 年');
    cpSync(join(examplesFolder, example), parent, { recursive: true });
    const broken = breakFile(parent, 'water');
    const notes = join(parent, '说明, 第 1 稿.md');
    writeFileSync(notes, '');
    const { code, stdout } = bulletin(parent, ['check', notes, broken]);
    expect([code, stdout]).toEqual([1, expect.stringContaining(`${submissions}/water.yaml`)]);
    expect(bulletin(parent, ['check', notes]).code).toBe(0);
  });

  it('passes over files that are no part of the bulletin, whatever their names', () => {
    const folder = copyOfExample(example);
    for (const name of ['LICENSE', 'Makefile', 'notes.YAML', 'cover.mp3'])
      writeFileSync(join(folder, name), '');
    const others = ['README.md', 'LICENSE', 'Makefile', 'notes.YAML', 'cover.mp3', '.gitattributes'];
    expect(bulletin(folder, ['check', ...others])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'none of these files belongs to the bulletin; nothing was checked\n',
    });
    expect(bulletin(folder, ['check', 'README.md', `${submissions}/water.yaml`]).stderr).toContain(
      '✔ 2023-21: 1 file, no findings\n',
    );
  });

  it('looks into templates when one is named', () => {
    const folder = copyOfExample(example);
    expect(bulletin(folder, ['check', 'templates/weekly/body.md', `${submissions}/water.yaml`]).code).toBe(0);
    appendFileSync(join(folder, 'templates/weekly/body.md'), '\n{{ counters.nothing }}\n');
    expect(bulletin(folder, ['check', 'templates/weekly/body.md', `${submissions}/water.yaml`]).code).toBe(1);
  });

  it('refuses a name that is not there, as a deleted file', () => {
    const folder = copyOfExample(example);
    rmSync(join(folder, submissions, 'water.yaml'));
    expect(bulletin(folder, ['check', `${submissions}/water.yaml`])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${submissions}/water.yaml`),
    });
  });

  it('does not call a submission fine that could not be read against its issue or publication', () => {
    const folder = copyOfExample(example);
    const early = 'issues/2023-22/submissions/water.yaml';
    mkdirSync(join(folder, 'issues/2023-22/submissions'), { recursive: true });
    writeFileSync(join(folder, early), 'department: water\nweek: 2023-22\nnothing: true\n');
    const without = bulletin(folder, ['check', early]);
    expect([without.code, without.stdout]).toEqual([1, expect.stringContaining('issue-file-missing')]);
    appendFileSync(join(folder, 'bulletin.yaml'), '\nstray: 1\n');
    const broken = bulletin(folder, ['check', `${submissions}/water.yaml`]);
    expect([broken.code, broken.stdout]).toEqual([1, expect.stringContaining('bulletin.yaml')]);
    expect(bulletin(folder, ['check', 'README.md']).code).toBe(0);
  });

  it('finds the workspace by its files, and through links', () => {
    const parent = temporaryFolder();
    const folder = join(parent, 'news', 'weekly');
    cpSync(join(examplesFolder, example), folder, { recursive: true });
    breakFile(folder, 'water');
    const name = `news/weekly/${submissions}/water.yaml`;
    const { code, stdout } = bulletin(parent, ['check', name]);
    expect([code, stdout]).toEqual([1, expect.stringContaining(name)]);
    expect(bulletin(parent, ['check'])).toMatchObject({ code: 2 });
    symlinkSync(folder, join(parent, 'link'));
    expect(bulletin(folder, ['check', join(parent, 'link', submissions, 'water.yaml')]).code).toBe(1);
  });
});

describe('the git hook of the documentation', () => {
  const hook = /```sh\n(#!\/bin\/sh\n[^`]*)```/.exec(
    readFileSync(join(projectRoot, 'docs/editors.md'), 'utf8'),
  )?.[1];

  it('stops a commit with a mistake, and lets one without pass', () => {
    const folder = join(temporaryFolder(), '周报 库');
    cpSync(join(examplesFolder, example), folder, { recursive: true });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=office', '-c', 'user.email=office@example.org', ...args], {
        cwd: folder,
      });
    git('init', '--quiet');
    writeFileSync(join(folder, '.git/hooks/pre-commit'), hook ?? '', { mode: 0o755 });
    const programs = join(folder, '.git', 'programs');
    mkdirSync(programs);
    symlinkSync(join(projectRoot, 'bin/bulletin.js'), join(programs, 'bulletin'));
    const commit = () => {
      git('add', '--all');
      return spawnSync(
        'git',
        ['-c', 'user.name=office', '-c', 'user.email=office@example.org', 'commit', '--quiet', '-m', 'x'],
        {
          cwd: folder,
          encoding: 'utf8',
          env: {
            ...process.env,
            PATH: `${programs}:${process.env['PATH']}`,
            LANG: 'en_GB.UTF-8',
            NO_COLOR: '1',
          },
        },
      );
    };
    const first = commit();
    expect([first.status, first.stderr]).toEqual([0, expect.stringContaining('no findings')]);
    breakFile(folder, 'water');
    const stopped = commit();
    expect([stopped.status, `${stopped.stdout}${stopped.stderr}`]).toEqual([
      1,
      expect.stringContaining('key-unknown'),
    ]);
    // A deleted file is not named to the program.
    rmSync(join(folder, submissions, 'water.yaml'));
    expect(commit().status).toBe(0);
  });
});
