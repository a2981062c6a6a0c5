import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { formats } from '../../src/cli/report/index.ts';
import { projectRoot } from '../support/examples.ts';
import { bulletin, copyOfExample, temporaryFolder } from '../support/program.ts';
import { faultsBySchema, missingXmllint } from '../support/xmllint.ts';

const centre = 'issues/2023-21/submissions/centre.yaml';

/** A workspace with a figure that is none, a file that is no YAML, and two findings that are acknowledged. */
function brokenWorkspace(): string {
  const folder = copyOfExample('service-hall-weekly');
  const path = join(folder, centre);
  writeFileSync(path, readFileSync(path, 'utf8').replace('consult: 2321', 'consult: 2321人次'));
  writeFileSync(join(folder, 'issues/2023-21/submissions/water.yaml'), 'department: "water\n');
  return folder;
}

/** What both say of the same workspace: the JSON format is tested on its own. */
interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number | null;
  readonly acknowledged?: string;
}

function findingsOf(folder: string): readonly Finding[] {
  const { stdout } = bulletin(folder, ['check', '--format', 'json']);
  const { findings } = JSON.parse(stdout) as { findings: readonly Finding[] };
  return findings;
}

const open = (findings: readonly Finding[]) =>
  findings.filter(({ acknowledged }) => acknowledged === undefined);
const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code).sort();

describe('a broken workspace', () => {
  it('has findings of several files', () => {
    const found = findingsOf(brokenWorkspace());
    expect(new Set(open(found).map(({ file }) => file)).size).toBeGreaterThan(1);
    expect(found.length).toBeGreaterThan(open(found).length);
  });

  it.each(formats.filter((name) => name !== 'pretty'))(
    'is told in %s: the same bytes on every run, without colour, with the exit code of its findings',
    (format) => {
      const folder = brokenWorkspace();
      const run = bulletin(folder, ['check', '--format', format], { FORCE_COLOR: '1', NO_COLOR: '' });
      expect(run.code).toBe(1);
      expect(run.stdout).toMatch(/\n$/);
      expect(run.stdout).not.toContain('\u001b');
      // The summary, and the command that helps next.
      expect(run.stderr.split('\n')).toHaveLength(3);
      expect(bulletin(folder, ['check', '--format', format]).stdout).toBe(run.stdout);
    },
  );

  it('is annotated for GitHub at its lines', () => {
    const folder = brokenWorkspace();
    const { stdout } = bulletin(folder, ['check', '--format', 'github']);
    const commands = stdout.split('\n').filter((line) => line.startsWith('::'));
    expect(commands.map((line) => /title=([^:,]+)/.exec(line)?.[1]).sort()).toEqual(
      codes(open(findingsOf(folder))),
    );
    expect(commands).toContainEqual(
      expect.stringMatching(`^::error file=${centre},line=5,col=12,endColumn=18,title=number-with-unit::`),
    );
  });

  it('is a code quality report for GitLab', () => {
    const folder = brokenWorkspace();
    const issues = JSON.parse(bulletin(folder, ['check', '--format', 'gitlab']).stdout) as {
      check_name: string;
      location: { path: string; lines: { begin: number } };
    }[];
    const found = open(findingsOf(folder));
    expect(
      issues.map(({ check_name, location }) => [check_name, location.path, location.lines.begin]),
    ).toEqual(found.map(({ code, file, line }) => [code, file, line ?? 1]));
  });

  it('is a SARIF log in which acknowledged findings are suppressed', () => {
    const folder = brokenWorkspace();
    const { runs } = JSON.parse(bulletin(folder, ['check', '--format', 'sarif']).stdout) as {
      runs: { results: { ruleId: string; suppressions: unknown[] }[] }[];
    };
    const found = findingsOf(folder);
    expect(runs[0]?.results.map(({ ruleId, suppressions }) => [ruleId, suppressions.length])).toEqual(
      found.map(({ code, acknowledged }) => [code, acknowledged === undefined ? 0 : 1]),
    );
  });

  it.skipIf(missingXmllint !== undefined)('is a JUnit report that names clean files too', () => {
    const folder = brokenWorkspace();
    const { stdout } = bulletin(folder, ['check', '--format', 'junit']);
    expect(faultsBySchema(stdout, 'jenkins-junit.xsd')).toBe('');
    const errors = open(findingsOf(folder)).filter(({ severity }) => severity === 'error');
    expect(stdout.match(/<failure /g)).toHaveLength(errors.length);
    const { summary } = JSON.parse(bulletin(folder, ['check', '--format', 'json']).stdout) as {
      summary: { files: number };
    };
    expect(stdout.match(/<testsuite /g)).toHaveLength(summary.files);
  });

  it('is limited to the files named in every format', () => {
    const folder = brokenWorkspace();
    const report = (format: string) => bulletin(folder, ['check', '--format', format, centre]).stdout;
    expect(report('junit').match(/<testsuite name="[^"]*"/g)).toEqual([`<testsuite name="${centre}"`]);
    expect(report('github')).not.toContain('water.yaml');
  });
});

describe('a clean workspace', () => {
  it('is a complete document in every format', () => {
    const folder = copyOfExample('service-hall-weekly');
    const report = (format: string) => {
      const { code, stdout } = bulletin(folder, ['check', '--quiet', '--format', format]);
      expect(code).toBe(0);
      return stdout;
    };
    expect(report('github')).toBe('');
    expect(report('gitlab')).toBe('[]\n');
    expect(JSON.parse(report('sarif'))).toMatchObject({ version: '2.1.0', runs: [{ tool: {} }] });
    const junit = report('junit');
    expect(junit).toMatch(/^<\?xml .*failures="0".*<\/testsuites>\n$/s);
    expect(junit.match(/<testsuite /g)).toHaveLength(14);
  });

  it('is checked for its template in the same formats, with nothing around the document', () => {
    const folder = copyOfExample('service-hall-weekly');
    const report = (format: string) => bulletin(folder, ['template', 'check', '--format', format]).stdout;
    expect(report('gitlab')).toBe('[]\n');
    expect(JSON.parse(report('sarif'))).toMatchObject({ version: '2.1.0' });
    expect(report('junit')).toMatch(
      /^<\?xml .*<testsuite name="templates\/weekly" tests="1".*<\/testsuites>\n$/s,
    );
  });
});

describe('the CI job of init', () => {
  /** Runs the commands of a job, but for the installation, with the program as it was built here. */
  function runJob(folder: string, commands: readonly string[]) {
    const tools = join(temporaryFolder(), 'tools');
    mkdirSync(tools);
    const program = join(tools, 'bulletin');
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${projectRoot}bin/bulletin.js" "$@"\n`);
    chmodSync(program, 0o755);
    const script = commands.filter((command) => !command.startsWith('npm ')).join('\n');
    const { CI: _ci, ...inherited } = process.env;
    const environment = { ...inherited, PATH: `${tools}:${process.env['PATH']}`, BULLETIN_LANG: 'en' };
    return spawnSync('sh', ['-e', '-c', script], { cwd: folder, encoding: 'utf8', env: environment });
  }

  function jobOf(host: string, path: string): { folder: string; job: string } {
    const folder = temporaryFolder();
    bulletin(folder, ['init', '--id', 'desk', '--language', 'en', '--ci', host]);
    return { folder, job: readFileSync(join(folder, path), 'utf8') };
  }

  const breakIt = (folder: string) =>
    writeFileSync(join(folder, 'issues/2024-01/submissions/planning.yaml'), 'department: nobody\n');

  it('keeps GitLab’s report and the findings in the log, and fails on them', () => {
    const { folder, job } = jobOf('gitlab', '.gitlab-ci.yml');
    const { bulletin: gitlab } = parse(job) as {
      bulletin: { script: string[]; artifacts: { when: string; reports: { codequality: string } } };
    };
    const { when, reports } = gitlab.artifacts;
    const report = () => JSON.parse(readFileSync(join(folder, reports.codequality), 'utf8')) as unknown[];
    expect(when).toBe('always');
    expect([runJob(folder, gitlab.script).status, report()]).toEqual([0, []]);
    breakIt(folder);
    const broken = runJob(folder, gitlab.script);
    expect(broken.status).toBe(1);
    expect(broken.stdout).toContain('planning.yaml:1:13');
    expect(report().length).toBeGreaterThan(0);
  });

  it.each([
    ['github', '.github/workflows/bulletin.yml', true],
    ['gitea', '.gitea/workflows/bulletin.yml', false],
  ])('of %s fails on findings, with annotations where they are shown', (host, path, isAnnotated) => {
    const { folder, job } = jobOf(host, path);
    const { jobs } = parse(job) as { jobs: { build: { steps: { run?: string }[] } } };
    const commands = jobs.build.steps.flatMap(({ run }) => run ?? []);
    expect(runJob(folder, commands).status).toBe(0);
    breakIt(folder);
    const broken = runJob(folder, commands);
    expect(broken.status).toBe(1);
    expect(broken.stdout).toContain('planning.yaml:1:13');
    expect(/^::error /m.test(broken.stdout)).toBe(isAnnotated);
  });
});
