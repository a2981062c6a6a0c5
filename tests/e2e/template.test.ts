import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templateCommands } from '../../src/cli/commands/template.ts';
import { vocabulary } from '../../src/compose/values/vocabulary.ts';
import { projectRoot } from '../support/examples.ts';
import { bulletin, copyOfExample, filesBelow, temporaryFolder } from '../support/program.ts';
import { wordParts } from '../support/word.ts';

const zh = { LANG: 'zh_CN.UTF-8' };

/** An example whose template has the Word shell's main text with a paragraph before the first. */
function withShellText(text: string): string {
  const folder = copyOfExample('service-hall-weekly');
  const path = 'shell/word/document.xml';
  const document = readFileSync(join(projectRoot, 'templates/official-zh', path), 'utf8');
  mkdirSync(join(folder, 'templates/weekly/shell/word'), { recursive: true });
  writeFileSync(
    join(folder, 'templates/weekly', path),
    document.replace('<w:body>', `<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p>`),
  );
  return folder;
}

describe('template', () => {
  it('lists its commands with examples', () => {
    const folder = temporaryFolder();
    const help = bulletin(folder, ['template', '--help']);
    expect([help.code, help.stderr]).toEqual([0, '']);
    for (const { name, examples } of templateCommands) {
      expect(help.stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
      for (const example of examples) expect(help.stdout).toContain(`  ${example}\n`);
    }
    expect(bulletin(folder, ['template'])).toEqual(help);
    expect(bulletin(folder, ['template', 'check', '--help'], zh).stdout).toContain('在一期上全面检查模板');
  });

  it('says which command was meant', () => {
    const { code, stderr } = bulletin(temporaryFolder(), ['template', 'chekc'], zh);
    expect([code, stderr]).toEqual([
      2,
      'bulletin: 没有命令“chekc”，是不是“check”？\n运行 bulletin template --help 看用法\n',
    ]);
  });

  it.each(templateCommands.map(({ name }) => name))('%s takes -C behind its name', (name) => {
    const more = name === 'copy' ? ['report-en', '-n'] : [];
    const folder = copyOfExample('service-hall-weekly');
    expect(bulletin('/', ['template', name, ...more, '-C', folder]).code).toBe(0);
  });
});

describe('template list', () => {
  it('has both kinds, and marks the one in use', () => {
    const folder = copyOfExample('epidemiological-weekly');
    const { code, stdout } = bulletin(folder, ['template', 'list']);
    const lines = stdout.split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^\* weekly +workspace +.*extends report-en +\(in use\)$/);
    expect(lines.filter((line) => line.startsWith('*'))).toHaveLength(1);
    expect(stdout).toMatch(/^ {2}official-zh +built-in +公文式简报（报头、报核、报尾）$/m);
    expect(bulletin(folder, ['template', 'list'], zh).stdout).toMatch(/沿用 report-en +（正在使用）$/m);
  });

  it('tells what is wrong with a workspace that cannot be opened', () => {
    const folder = copyOfExample('epidemiological-weekly');
    writeFileSync(join(folder, 'bulletin.yaml'), 'id: x\n');
    const { code, stdout, stderr } = bulletin(folder, ['template', 'list']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('key-missing');
  });
});

describe('template copy', () => {
  it('makes a complete template that builds and checks', () => {
    const folder = temporaryFolder();
    bulletin(folder, ['init', '--id', 'desk', '--language', 'zh', '--yes']);
    const { code, stdout, stderr } = bulletin(folder, ['template', 'copy', 'report-zh', '--as', 'plain'], zh);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n').sort()).toEqual(
      filesBelow(join(folder, 'templates/plain')).map((file) => `templates/plain/${file}`),
    );
    expect(stderr).toBe('✔ 已复制。在 bulletin.yaml 里写 template: plain 就用它\n');
    // Nothing of it comes from elsewhere.
    expect(readFileSync(join(folder, 'templates/plain/template.yaml'), 'utf8')).not.toContain('extends');
    const publication = join(folder, 'bulletin.yaml');
    const text = readFileSync(publication, 'utf8');
    const built = (template: string) => {
      writeFileSync(publication, text.replace('template: main', `template: ${template}`));
      expect(bulletin(folder, ['build']).code).toBe(0);
      const artifact = (ending: string) => readFileSync(join(folder, `dist/2024-01/desk-2024-01.${ending}`));
      // The same document but for the part that names its sources, of which the copy is one.
      const { 'customXml/item1.xml': sources, ...parts } = wordParts(artifact('docx'));
      expect(sources?.includes('templates/plain/')).toBe(template === 'plain');
      return { parts, markdown: artifact('md').toString() };
    };
    expect(built('plain')).toEqual(built('report-zh'));
    expect(bulletin(folder, ['template', 'check', 'plain']).code).toBe(0);
  });

  it('never overwrites without --force', () => {
    const folder = copyOfExample('service-hall-weekly');
    const body = join(folder, 'templates/weekly/body.md');
    const before = readFileSync(body, 'utf8');
    const copy = ['template', 'copy', 'official-zh', '--as', 'weekly'];
    const refused = bulletin(folder, copy, zh);
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toBe(
      'bulletin: 已经有了：templates/weekly\n用 --as 另取名称，或用 --force 覆盖\n',
    );
    expect(bulletin(folder, copy).stderr).toContain('it exists already: templates/weekly\n');
    expect(readFileSync(body, 'utf8')).toBe(before);
    expect(bulletin(folder, [...copy, '--force']).code).toBe(0);
    expect(readFileSync(body, 'utf8')).toBe(
      readFileSync(join(projectRoot, 'templates/official-zh/body.md'), 'utf8'),
    );
  });

  it('writes nothing with -n', () => {
    const folder = copyOfExample('service-hall-weekly');
    const { code, stdout, stderr } = bulletin(folder, ['template', 'copy', 'report-en', '-n']);
    expect([code, stderr]).toEqual([0, 'these files would be written; nothing was\n']);
    expect(stdout).toContain('templates/report-en/shell.docx\n');
    expect(filesBelow(join(folder, 'templates/report-en'))).toEqual([]);
  });

  it.each([
    ['en', ['raport-en'], 'there is no built-in template “raport-en”; did you mean “report-en”?'],
    ['zh', ['weekly'], '没有内置模板“weekly”'],
    ['zh', [], '要写明内置模板：official-zh, '],
    ['en', ['report-en', '--as', '../x'], '--as cannot be “../x”'],
  ])('%s: %j is a usage error', (language, args, sentence) => {
    const folder = copyOfExample('service-hall-weekly');
    const { code, stdout, stderr } = bulletin(folder, ['template', 'copy', ...args, '--lang', language]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });
});

describe('template check', () => {
  it('lists styles and fonts where nothing is wrong', () => {
    const folder = copyOfExample('service-hall-weekly');
    const { code, stdout, stderr } = bulletin(folder, ['template', 'check'], zh);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^✔ 模板 weekly（2023-21）：\d+ 份文件，没有错误\n$/);
    expect(stdout).toContain('Word 样式（按用途）：\n');
    expect(stdout).toMatch(/^ {2}✔ table +Bulletin Table$/m);
    expect(stdout).toMatch(/^ {2}✖ heading-5 +heading 5 +没有，改用 heading 4$/m);
    expect(stdout).toMatch(/^ {2}仿宋_GB2312 +（默认）, /m);
    expect(bulletin(folder, ['template', 'check', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each([
    ['{{ issue.nmber }}', 'shell-placeholder', '不能用'],
    ['{{ issue.number', 'shell-braces', '花括号没有配成 {{ … }}'],
    ['{ { issue.number } }', 'shell-braces', '花括号没有配成 {{ … }}'],
    ['{% if issue.serial %}', 'shell-tag', '标签“{% if issue.serial %}”会照样印出'],
  ])('finds “%s” in a Word shell, and so do check and build', (text, code, sentence) => {
    const folder = withShellText(text);
    const found = bulletin(folder, ['template', 'check'], zh);
    expect(found.code).toBe(1);
    const place = 'templates/weekly/shell!word/document.xml#p1  错误  ';
    const line = found.stdout.split('\n')[0] ?? '';
    expect(line.startsWith(place) && line.endsWith(code), line).toBe(true);
    expect(line).toContain(sentence);
    expect(found.stderr).toContain('1 个错误，0 个警告');
    expect(bulletin(folder, ['check'], zh).stdout).toContain(line);
    const built = bulletin(folder, ['build'], zh);
    expect([built.code, built.stdout]).toEqual([1, '']);
    expect(built.stderr).toContain(line);
  });

  it('reports to programs: findings with their places, and what the shell has', () => {
    const folder = withShellText('{{ issue.number');
    appendFileSync(join(folder, 'templates/weekly/body.md'), '\n{{ counters.consult | grup }}\n');
    const { code, stdout } = bulletin(folder, ['template', 'check', '--format', 'json']);
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as {
      findings: { code: string; file: string; line: number | null; hint: string }[];
      shell: { styles: { role: string }[]; fonts: { font: string }[] };
    };
    expect(report.findings.map((finding) => finding.code)).toEqual([
      'template-filter-unknown',
      'shell-braces',
    ]);
    expect(report.findings[0]?.file).toBe('templates/weekly/body.md');
    expect(report.findings[0]?.hint).toContain('group');
    expect(report.shell.styles.map(({ role }) => role)).toContain('table-head');
    expect(report.shell.fonts.length).toBeGreaterThan(0);
  });

  it('tells what nothing uses without failing, with --strict too', () => {
    const folder = copyOfExample('service-hall-weekly');
    writeFileSync(join(folder, 'templates/weekly/spare.md'), '没有用到\n');
    const { code, stdout } = bulletin(folder, ['template', 'check', '--strict'], zh);
    expect(code).toBe(0);
    expect(stdout).toContain('templates/weekly/spare.md  提示  “spare.md”没有地方用到');
  });

  it('warns of a style that is lacking, and fails on it with --strict', () => {
    const folder = copyOfExample('service-hall-weekly');
    appendFileSync(
      join(folder, 'templates/weekly/body.md'),
      '\n{% if issue.draft %}\n{% style "Nowhere" %}\n甲\n{% endstyle %}\n{% endif %}\n',
    );
    const { code, stdout, stderr } = bulletin(folder, ['template', 'check']);
    expect([code, stderr.slice(0, 1)]).toEqual([0, '!']);
    expect(stdout).toContain('The Word shell lacks the style “Nowhere”; “Body Text” is used');
    expect(bulletin(folder, ['template', 'check', '--strict']).code).toBe(1);
  });

  it('checks a template that is not in use, and an earlier issue', () => {
    const folder = copyOfExample('epidemiological-weekly');
    const { code, stderr } = bulletin(folder, ['template', 'check', 'weekly', '--week', '2024-1']);
    expect([code, stderr]).toEqual([0, expect.stringContaining('template weekly on 2024-01')]);
    const other = bulletin(folder, ['template', 'check', 'report-en']);
    expect(other.stderr).toContain('template report-en on 2024-02');
  });

  it('says that the files of the issue have errors of their own', () => {
    const folder = copyOfExample('service-hall-weekly');
    writeFileSync(join(folder, 'issues/2023-21/submissions/water.yaml'), 'department: water\nitems: 3\n');
    const { stderr } = bulletin(folder, ['template', 'check'], zh);
    expect(stderr).toMatch(/2023-21 的报送还有 \d+ 个错误，用 bulletin check 看\n$/);
    rmSync(join(folder, 'issues/2023-21/issue.yaml'));
    writeFileSync(join(folder, 'issues/2023-21/issue.yaml'), 'week: 2023-21\n');
    const unmerged = bulletin(folder, ['template', 'check'], zh);
    expect([unmerged.code, unmerged.stdout]).toEqual([1, '']);
    expect(unmerged.stderr).toContain('汇总不了');
  });

  it.each([
    ['en', ['wekly'], 'there is no template “wekly”; did you mean “weekly”?'],
    ['zh', ['nothing-like-it'], '没有模板“nothing-like-it”（有：weekly, official-zh, '],
    ['en', ['--format', 'xml'], '--format cannot be “xml”'],
    ['zh', ['--week', '2023-12'], '没有 2023-12 这一期'],
  ])('%s: %j is a usage error', (language, args, sentence) => {
    const folder = copyOfExample('service-hall-weekly');
    const { code, stdout, stderr } = bulletin(folder, ['template', 'check', ...args, '--lang', language]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });
});

describe('template data', () => {
  it('is JSON on stdout, of every root name or of one', () => {
    const folder = copyOfExample('service-hall-weekly');
    const { code, stdout, stderr } = bulletin(folder, ['template', 'data']);
    expect([code, stderr]).toEqual([0, '']);
    const data = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(vocabulary.root.names.map(({ name }) => name));
    const only = bulletin(folder, ['template', 'data', '--root', 'counters']);
    expect(JSON.parse(only.stdout)).toEqual({ counters: data['counters'] });
    expect(data['counters']).toContainEqual(
      expect.objectContaining({
        id: 'consult',
        current: { value: '2321', exact: '2321', unit: '人次' },
      }),
    );
    expect(bulletin(folder, ['template', 'data']).stdout).toBe(stdout);
  });

  it('is there although the issue has findings, which are told beside it', () => {
    const folder = copyOfExample('epidemiological-weekly');
    rmSync(join(folder, 'issues/2024-02/submissions/ashby.yaml'));
    const { code, stdout, stderr } = bulletin(folder, ['template', 'data', '--root', 'counters'], zh);
    expect(code).toBe(0);
    expect(stderr).toContain('submission-missing');
    const { counters } = JSON.parse(stdout) as { counters: { id: string; members: object[] }[] };
    const measles = counters.find(({ id }) => id === 'measles_cases');
    expect(measles?.members).toContainEqual(
      expect.objectContaining({
        id: 'ashby',
        current: { value: null, exact: null, missing: 'not-sent', unit: 'cases' },
      }),
    );
  });

  it('is none where the issue cannot be merged', () => {
    const folder = copyOfExample('epidemiological-weekly');
    writeFileSync(join(folder, 'issues/2024-02/issue.yaml'), 'week: 2024-02\n');
    const { code, stdout, stderr } = bulletin(folder, ['template', 'data']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('2024-02 cannot be merged because of these errors');
  });

  it.each([
    ['en', 'countres', 'there is no “countres”; did you mean “counters”? (there are: publication, issue,'],
    ['zh', 'x', '没有“x”（有：publication, issue, '],
  ])('%s: the root %s is a usage error', (language, name, sentence) => {
    const args = ['template', 'data', '--root', name, '--lang', language];
    const { code, stdout, stderr } = bulletin(copyOfExample('service-hall-weekly'), args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });
});
