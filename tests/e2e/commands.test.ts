import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/program.ts';
import { buildExample, exampleNames } from '../support/examples.ts';
import { bulletin, copyOfExample, filesBelow, temporaryFolder } from '../support/program.ts';

const submission = (folder: string, department: string, week = '2023-21') =>
  join(folder, `issues/${week}/submissions/${department}.yaml`);
const change = (path: string, from: string | RegExp, to: string) => {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to change in ${path}`);
  writeFileSync(path, changed);
};

describe('build', () => {
  it('writes Markdown, Word and their digests, and names them on stdout', () => {
    const folder = copyOfExample('service-hall-weekly');
    const { code, stdout, stderr } = bulletin(folder, ['build', '--week', '2023-21']);
    expect(code).toBe(0);
    const names = ['service-hall-weekly-2023-21.md', 'service-hall-weekly-2023-21.docx', 'SHA256SUMS'];
    expect(stdout).toBe(names.map((name) => `dist/2023-21/${name}\n`).join(''));
    expect(stderr).toBe('✔ 2023-21: 11 submissions, 2 files built\n');
    expect(filesBelow(join(folder, 'dist'))).toEqual(names.map((name) => `2023-21/${name}`).sort());
    const sums = readFileSync(join(folder, 'dist/2023-21/SHA256SUMS'), 'utf8').trimEnd().split('\n');
    for (const line of sums) {
      const [digest, name] = line.split('  ');
      const bytes = readFileSync(join(folder, 'dist/2023-21', name ?? ''));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest);
    }
  });

  it.each(exampleNames)(
    'gives the same bytes of %s in other time zones, locales and folders',
    { timeout: 120_000 },
    async (name) => {
      const here = (await buildExample(name)).flatMap(({ issue, artifacts }) =>
        artifacts.map(({ name: file, bytes }) => {
          const digest = createHash('sha256').update(bytes).digest('hex');
          return `${issue} ${digest}  ${file}`;
        }),
      );
      expect(here.length).toBeGreaterThan(1);
      const places = [
        { TZ: 'America/St_Johns', LC_ALL: 'C', umask: 0o077, folder: '另一处 (2)' },
        { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8', umask: 0o002, folder: 'a' },
      ];
      for (const { umask, folder, ...environment } of places) {
        const usual = process.umask(umask);
        try {
          const copy = copyOfExample(name);
          const moved = join(dirname(copy), folder);
          renameSync(copy, moved);
          expect(bulletin(moved, ['build', '--all'], environment).code).toBe(0);
          const sums = filesBelow(join(moved, 'dist')).filter((path) => path.endsWith('SHA256SUMS'));
          const there = sums.flatMap((path) =>
            readFileSync(join(moved, 'dist', path), 'utf8')
              .trimEnd()
              .split('\n')
              .map((line) => `${dirname(path)} ${line}`),
          );
          expect(there.sort()).toEqual(here.sort());
        } finally {
          process.umask(usual);
        }
      }
    },
  );

  it('carries a changed figure into the closing figures', () => {
    const folder = copyOfExample('service-hall-weekly');
    change(submission(folder, 'centre'), 'consult: 2321', 'consult: 2322');
    expect(bulletin(folder, ['build', '--to', 'md']).code).toBe(0);
    const text = readFileSync(join(folder, 'dist/2023-21/service-hall-weekly-2023-21.md'), 'utf8');
    expect(text).toContain('咨询2322人次');
    expect(text).toContain('累计咨询26929人次');
  });

  it('finds the workspace from a folder inside it, and with -C', () => {
    const folder = copyOfExample('service-hall-weekly');
    expect(bulletin(join(folder, 'issues/2023-21'), ['build', '--dry-run']).stdout).toContain(
      '../../dist/2023-21/',
    );
    expect(bulletin('/', ['build', '--dry-run', '-C', folder]).stdout).toContain('dist/2023-21/');
    expect(filesBelow(join(folder, 'dist'))).toEqual([]);
  });

  it('understands the forms of an issue id', () => {
    const folder = copyOfExample('epidemiological-weekly');
    for (const id of ['2024-1', '2024-01', '2024-001']) {
      expect(bulletin(folder, ['build', '--issue', id, '-n']).stdout).toContain('dist/2024-01/');
    }
  });

  it('makes a marked draft in spite of a broken file, and still fails', () => {
    const folder = copyOfExample('service-hall-weekly');
    change(submission(folder, 'centre'), 'consult: 2321', 'consult: 2321人次');
    change(submission(folder, 'water'), 'department: water', 'department: water\n<<<<<<< HEAD');
    const { code, stderr } = bulletin(folder, ['build', '--draft']);
    expect(code).toBe(1);
    expect(stderr).toContain('conflict-marker');
    expect(stderr).toContain('number-with-unit');
    expect(
      filesBelow(join(folder, 'dist')).every((name) => /-draft\.(md|docx)$|SHA256SUMS-draft$/.test(name)),
    ).toBe(true);
    const text = readFileSync(join(folder, 'dist/2023-21/service-hall-weekly-2023-21-draft.md'), 'utf8');
    expect(text).toContain('草稿（2023-21），不得印发。');
    expect(text).toContain('共计咨询〔**缺**〕人次');
    expect(text).toContain('submissions/water.yaml');
    expect(text).toContain('受理343件');
  });
});

describe('check', () => {
  it('is one line when all is well, and counts what it looked at', () => {
    const folder = copyOfExample('service-hall-weekly');
    const { code, stdout, stderr } = bulletin(folder, ['check']);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toBe('✔ 2023-21: 14 files, no findings (and 5 acknowledged)\n');
    expect(bulletin(folder, ['check', '--quiet']).stderr).toBe('');
  });

  it('shows the equation of a typed running total that disagrees, with the caret below the number', () => {
    const folder = copyOfExample('service-hall-weekly');
    change(submission(folder, 'centre'), 'items:', 'cumulative: { accept: 5465 }\nitems:');
    const { code, stdout } = bulletin(folder, ['check', '--lang', 'zh']);
    expect(code).toBe(1);
    expect(stdout).toContain('“受理”累计报 5465，按台账是 5113 + 343 = 5456，相差 9');
    expect(stdout).toMatch(/cumulative: \{ accept: 5465 \}\n.*│ {23}\^{4}\n/);
  });

  it('limits its findings to the files named, relative or absolute', () => {
    const folder = copyOfExample('service-hall-weekly');
    change(submission(folder, 'centre'), 'consult: 2321', 'consult: 两千');
    const other = bulletin(folder, ['check', 'issues/2023-21/submissions/water.yaml']);
    expect([other.code, other.stdout]).toEqual([0, '']);
    const named = bulletin(folder, ['check', '--format', 'json', submission(folder, 'centre')]);
    expect(named.code).toBe(1);
    const { findings } = JSON.parse(named.stdout) as { findings: { code: string; line: number }[] };
    expect(findings.map(({ code }) => code)).toContain('number-expected');
  });

  it('says so when nothing was there to check', () => {
    const folder = copyOfExample('service-hall-weekly');
    expect(bulletin(folder, ['check', 'README.md']).stderr).toBe(
      'none of these files belongs to the bulletin; nothing was checked\n',
    );
    expect(bulletin(folder, ['check', 'absent.yaml']).code).toBe(2);
  });

  it('fails on warnings with --strict only', () => {
    const folder = copyOfExample('service-hall-weekly');
    change(
      submission(folder, 'water'),
      'items:',
      'waive: [{ rule: item-outside-period, at: other, reason: 说明 }]\nitems:',
    );
    expect(bulletin(folder, ['check']).code).toBe(0);
    expect(bulletin(folder, ['check', '--strict']).code).toBe(1);
  });
});

describe('status', () => {
  it('shows who has sent, who is missing, and whose file has errors', () => {
    const folder = copyOfExample('epidemiological-weekly');
    rmSync(submission(folder, 'ashby', '2024-02'));
    change(submission(folder, 'corley', '2024-02'), /measles_cases: \d+/, 'measles_cases: many');
    const { code, stdout } = bulletin(folder, ['status', '--json']);
    expect(code).toBe(0);
    const { departments } = JSON.parse(stdout) as { departments: { department: string; state: string }[] };
    const states = Object.fromEntries(departments.map(({ department, state }) => [department, state]));
    expect(states).toMatchObject({
      ashby: 'missing',
      corley: 'broken',
      brindle: 'sent',
      surveillance: 'sent',
    });
    expect(bulletin(folder, ['status']).stderr).toBe('2024-02: 7 expected, 6 sent, 1 missing\n');
  });

  it('lists the items by the names that the chief editor uses', () => {
    const { stdout } = bulletin(copyOfExample('service-hall-weekly'), ['status', '--items']);
    expect(stdout).toContain('drug-administration/party-day  [service]  6月2日');
    expect(stdout.trimEnd().split('\n')).toHaveLength(17);
  });
});

describe('a family', () => {
  it.each(exampleNames)('%s makes a workspace of its kind under the names given', (family) => {
    const folder = temporaryFolder();
    const made = bulletin(folder, [
      'init',
      'desk',
      '--family',
      family,
      '--id',
      'desk',
      '--title',
      '北区工作通报',
      '--publisher',
      '办公室',
    ]);
    expect([made.code, made.stderr]).toEqual([0, expect.stringContaining('bulletin build --week')]);
    const desk = join(folder, 'desk');
    expect(bulletin(desk, ['check', '--quiet']).code).toBe(0);
    const { code, stdout } = bulletin(desk, ['build', '--to', 'md']);
    const text = readFileSync(join(desk, stdout.split('\n')[0] ?? ''), 'utf8');
    expect([code, stdout.startsWith('dist/'), text.includes('北区工作通报')]).toEqual([0, true, true]);
    expect(filesBelow(desk).filter((path) => path.includes('expected/'))).toEqual([]);
  });
});

describe('check of folders', () => {
  it.each([
    ['issues', 1],
    ['issues/2023-21', 1],
    ['issues/2023-21/submissions', 1],
    ['issues/2023-21/submissions/water.yaml', 1],
    ['.', 1],
    ['templates', 0],
    ['issues/2023-21/submissions/centre.yaml', 0],
  ])('%s gives %i', (path, code) => {
    const folder = copyOfExample('service-hall-weekly');
    change(submission(folder, 'water'), /section: /, 'sektion: ');
    expect(bulletin(folder, ['check', path]).code).toBe(code);
  });

  it('templates finds what is wrong in a template', () => {
    const folder = copyOfExample('service-hall-weekly');
    change(join(folder, 'templates/weekly/body.md'), 'counters.consult.current', 'counters.konsult.current');
    const { code, stdout } = bulletin(folder, ['check', 'templates/weekly/body.md']);
    expect([code, stdout]).toEqual([1, expect.stringContaining('template-variable-unknown')]);
  });
});

describe('init and new', () => {
  it.each([['zh'], ['en']])('makes a %s workspace that checks and builds at once', (language) => {
    const folder = temporaryFolder();
    const made = bulletin(folder, ['init', 'desk', '--id', 'desk', '--language', language]);
    expect(made.code).toBe(0);
    const desk = join(folder, 'desk');
    expect(bulletin(desk, ['check', '--strict'])).toMatchObject({ code: 0, stdout: '' });
    expect(bulletin(desk, ['build']).code).toBe(0);
    expect(filesBelow(join(desk, 'dist'))).toContain('2024-01/desk-2024-01.docx');
  });

  it('never overwrites a file', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'README.md'), 'mine');
    const { code, stderr } = bulletin(folder, ['init', '--id', 'desk', '--language', 'en']);
    expect(code).toBe(1);
    expect(stderr).toContain('README.md');
    expect(filesBelow(folder)).toEqual(['README.md']);
  });

  it('asks nothing without a terminal, and names the options it lacks', () => {
    const { code, stderr } = bulletin(temporaryFolder(), ['init']);
    expect(code).toBe(2);
    expect(stderr).toContain('--id, --language');
  });

  it('derives the next issue from the last one', () => {
    const folder = copyOfExample('service-hall-weekly');
    const { code, stdout } = bulletin(folder, ['new']);
    expect([code, stdout]).toEqual([0, 'issues/2023-22/issue.yaml\n']);
    const text = readFileSync(join(folder, 'issues/2023-22/issue.yaml'), 'utf8');
    expect(text).toContain(
      'week: 2023-22\nserial: 442\nperiod: 2023-06-12/2023-06-16\ndate: 2023-06-22\ncopies: 94\n',
    );
    expect(bulletin(folder, ['new']).stdout).toBe('issues/2023-23/issue.yaml\n');
  });

  it('writes a submission with the counters owed and the sections open to the department', () => {
    const folder = copyOfExample('service-hall-weekly');
    bulletin(folder, ['new', '--week', '2023-22']);
    expect(bulletin(folder, ['new', '水利厅']).stdout).toBe('issues/2023-22/submissions/water.yaml\n');
    expect(bulletin(folder, ['new', 'centre']).code).toBe(0);
    const text = readFileSync(submission(folder, 'centre', '2023-22'), 'utf8');
    expect(text).toContain('  consult: # 咨询（人次）');
    expect(text).toContain('#   progress  推进情况');
    expect(bulletin(folder, ['new', 'centre']).code).toBe(2);
    const { stderr } = bulletin(folder, ['new', 'watr']);
    expect(stderr).toContain('water');
  });
});

describe('schema', () => {
  it('writes what the examples keep for their editors', () => {
    for (const name of ['service-hall-weekly', 'epidemiological-weekly']) {
      const folder = copyOfExample(name);
      const kept = filesBelow(join(folder, '.bulletin/schemas')).map((file) =>
        readFileSync(join(folder, '.bulletin/schemas', file), 'utf8'),
      );
      expect(bulletin(folder, ['schema']).code).toBe(0);
      const written = filesBelow(join(folder, '.bulletin/schemas')).map((file) =>
        readFileSync(join(folder, '.bulletin/schemas', file), 'utf8'),
      );
      expect(written).toEqual(kept);
    }
  });
});

describe('the command line', () => {
  it.each(commands.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)))(
    '%s: the example “%s” works',
    (_name, example) => {
      const folder = temporaryFolder();
      if (!example.startsWith('bulletin init')) {
        bulletin(folder, ['init', '--id', 'desk', '--language', 'en']);
        if (example.includes('2024-02')) bulletin(folder, ['new']);
      }
      const { code, stderr } = bulletin(folder, example.split(' ').slice(1));
      expect(code, stderr).toBe(0);
    },
  );

  it.each([
    ['en', ['biuld'], 'there is no command “biuld”; did you mean “build”?'],
    ['en', ['build', '--weak', '2023-21'], 'there is no option “--weak”; did you mean “--week”?'],
    ['zh', ['build', '--week'], '选项后面缺少内容'],
    ['zh', ['build', '--week', '2023-99'], '没有 2023-99 这一期，是不是“2023-21”？'],
    ['en', ['build', '--week', 'w21'], '“w21” is not the id of an issue; write it like 2023-21'],
    ['en', ['build', '--to', 'pptx'], '--to cannot be “pptx”; it can be: md, docx'],
    ['en', ['check', '--format', 'xml'], '--format cannot be “xml”'],
    ['en', ['check', '-C', '/nowhere-at-all'], 'there is no file /nowhere-at-all'],
    ['en', ['check', '-C', '/'], 'no bulletin.yaml found'],
    ['en', ['build', '--out', 'issues/x'], '--out cannot be “issues/x”'],
    ['zh', ['build', '--out', ''], '--out 不能是“”'],
    ['en', ['build', '--all', '--week', '2023-21'], '--all and --week 2023-21 cannot be used together'],
    ['zh', ['status', '--week', '2023-21', '--issue', '2023-20'], '不能同时用'],
    ['en', ['init', 'x', '--family', 'nothing'], '--family cannot be “nothing”; it can be: blank, '],
    [
      'en',
      ['init', 'x', '--family', 'service-hall-weekly', '--period', 'month'],
      '--period does not go with it',
    ],
  ])('%s: %j is a usage error in words', (lang, args, sentence) => {
    const { code, stdout, stderr } = bulletin(copyOfExample('service-hall-weekly'), args, {
      BULLETIN_LANG: lang,
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('shows help on stdout, in the language asked for', () => {
    const folder = temporaryFolder();
    expect(bulletin(folder, [])).toMatchObject({ code: 0, stderr: '' });
    expect(bulletin(folder, ['build', '--help', '--lang', 'zh']).stdout).toContain('生成一期刊物');
    expect(bulletin(folder, ['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
