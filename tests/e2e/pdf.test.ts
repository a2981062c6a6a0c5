import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/examples.ts';
import { missingOffice } from '../support/libreoffice.ts';
import { bulletin, copyOfExample, filesBelow, temporaryFolder } from '../support/program.ts';

const build = ['build', '--week', '2023-21', '--to', 'md,docx,pdf'];

/** A program in the place of LibreOffice. */
function program(script: string): string {
  const path = join(temporaryFolder(), 'soffice');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Environment in which temporary files have a folder of their own. */
function withTemporary(): { TMPDIR: string } {
  const folder = join(temporaryFolder(), 'tmp');
  mkdirSync(folder);
  return { TMPDIR: folder };
}

describe.skipIf(process.platform === 'win32')('build --to pdf without LibreOffice', () => {
  it.each([
    ['en', 'no PDF can be made', 'Install LibreOffice'],
    ['zh', '不能生成 PDF', '安装 LibreOffice'],
  ])('says so (%s), how to get it, and writes nothing', (language, message, hint) => {
    const folder = copyOfExample('service-hall-weekly');
    // Whatever this machine has, the variable is believed.
    const { code, stdout, stderr } = bulletin(folder, [...build, '--lang', language], {
      BULLETIN_SOFFICE: '/nowhere/soffice',
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain('/nowhere/soffice');
    expect(stderr).toContain(hint);
    expect(filesBelow(join(folder, 'dist'))).toEqual([]);
  });

  it('does not begin to watch', () => {
    const folder = copyOfExample('service-hall-weekly');
    const { code } = bulletin(folder, [...build, '--watch'], { BULLETIN_SOFFICE: '/nowhere/soffice' });
    expect(code).toBe(2);
  });

  it('shows what LibreOffice said when it fails, writes nothing and leaves nothing', () => {
    const folder = copyOfExample('service-hall-weekly');
    const environment = withTemporary();
    const { code, stdout, stderr } = bulletin(folder, build, {
      ...environment,
      BULLETIN_SOFFICE: program('echo "the disk is full of fonts" >&2; exit 77'),
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('did not make the PDF');
    expect(stderr).toContain('the disk is full of fonts');
    expect(filesBelow(join(folder, 'dist'))).toEqual([]);
    expect(readdirSync(environment.TMPDIR)).toEqual([]);
  });

  it('ends on Ctrl-C, with everything it started', { timeout: 60_000 }, async () => {
    const folder = copyOfExample('service-hall-weekly');
    const environment = withTemporary();
    const started = join(folder, 'started');
    const office = program(`echo $$ > ${started}; sleep 60`);
    const child = spawn(process.execPath, [join(projectRoot, 'bin/bulletin.js'), ...build], {
      cwd: folder,
      env: { ...process.env, ...environment, BULLETIN_SOFFICE: office },
      stdio: 'ignore',
    });
    const ended = new Promise<number | null>((done) => child.on('exit', done));
    for (let tries = 0; tries < 1000 && !existsSync(started); tries += 1)
      await new Promise((done) => setTimeout(done, 20));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(() => process.kill(Number(readFileSync(started, 'utf8')), 0)).toThrow('ESRCH');
    expect(readdirSync(environment.TMPDIR)).toEqual([]);
    expect(filesBelow(join(folder, 'dist'))).toEqual([]);
  });
});

describe.skipIf(missingOffice)(
  `build --to pdf${missingOffice ? ` (skipped: ${missingOffice})` : ''}`,
  { timeout: 180_000 },
  () => {
    const name = 'hotline-monthly';

    it('writes the PDF beside the others, outside the list of digests, and leaves nothing else', () => {
      const folder = copyOfExample(name);
      const environment = withTemporary();
      const { code, stdout } = bulletin(
        folder,
        ['build', '--week', '2024-04', '--to', 'md,docx,pdf'],
        environment,
      );
      expect(code).toBe(0);
      const files = ['.md', '.docx', '.pdf'].map((ending) => `${name}-2024-04${ending}`);
      const written = stdout.trimEnd().split('\n');
      expect(written.filter((path) => !path.endsWith('.svg'))).toEqual(
        [...files, 'SHA256SUMS'].map((file) => `dist/2024-04/${file}`),
      );
      const dist = join(folder, 'dist/2024-04');
      expect(
        readFileSync(join(dist, files[2] ?? ''))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      expect(readFileSync(join(dist, 'SHA256SUMS'), 'utf8')).not.toContain('.pdf');
      expect(readdirSync(environment.TMPDIR)).toEqual([]);
    });

    it('makes the Word file for it without keeping it, and leaves the list of digests as it is', () => {
      const folder = copyOfExample(name);
      const dist = join(folder, 'dist/2024-04');
      bulletin(folder, ['build', '--week', '2024-04']);
      const before = readFileSync(join(dist, 'SHA256SUMS'), 'utf8');
      const { stdout } = bulletin(folder, ['build', '--week', '2024-04', '--to', 'pdf']);
      expect(stdout).toBe(`dist/2024-04/${name}-2024-04.pdf\n`);
      expect(readFileSync(join(dist, 'SHA256SUMS'), 'utf8')).toBe(before);
    });

    it('names the fonts that stand in, once for all issues', () => {
      const folder = copyOfExample(name);
      const { stderr } = bulletin(folder, ['build', '--all', '--to', 'pdf']);
      const replaced = stderr.split('\n').filter((line) => line.includes(' → '));
      expect(replaced.length).toBeLessThanOrEqual(1);
      expect(stderr).not.toContain('nothing fit');
    });
  },
);
