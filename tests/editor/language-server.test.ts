import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeWorkspace } from '../support/complete-workspace.ts';
import { exampleNames, examplesFolder, openExample, projectRoot } from '../support/examples.ts';
import { type Completion, type Editor, openEditor } from '../support/language-server.ts';
import { bulletin, filesBelow } from '../support/program.ts';
import { findingsOf, workspace } from '../support/workspace.ts';

/*
 * A real language server, with the settings that VS Code has by default but for the catalogue of schemas on the web,
 * in an English VS Code: what is Chinese below is Chinese because of the schemas.
 */
const minute = 60_000;
let desk = '';
let editor: Editor;

beforeAll(async () => {
  desk = mkdtempSync(join(tmpdir(), 'bulletin-editor-'));
  for (const name of exampleNames) {
    cpSync(join(examplesFolder, name), join(desk, name), {
      recursive: true,
      filter: (path) => !/[\\/](dist|expected|\.bulletin)([\\/]|$)/.test(path),
    });
    expect(bulletin(join(desk, name), ['schema', '--quiet'])).toMatchObject({ code: 0, stderr: '' });
  }
  editor = await openEditor(desk, 'en');
}, minute);

afterAll(async () => {
  await editor.close();
  rmSync(desk, { recursive: true, force: true });
}, minute);

const hall = 'service-hall-weekly/issues/2023-21/submissions';
const weekly = 'epidemiological-weekly/issues';
const modeline = (schema: string, up: string) =>
  `# yaml-language-server: $schema=${up}.bulletin/schemas/${schema}.schema.json\n`;

let texts = 0;
/** A file name that was not used before. */
const fresh = (folder: string) => {
  texts += 1;
  return `${folder}/text-${texts}.yaml`;
};
const docsOf = (found: ReadonlyMap<string, Completion>) =>
  Object.fromEntries(
    [...found].map(([label, { documentation }]) => [
      label,
      typeof documentation === 'string' ? documentation : documentation?.value,
    ]),
  );

/** The schema of a file that editors complete from, and the way from its folder to the workspace. */
function schemaOf(path: string): readonly [schema: string, up: string] | undefined {
  const submission = /^issues\/[^/]+\/submissions\/([^/]+)\.yaml$/.exec(path)?.[1];
  if (submission !== undefined) return [submission, '../../../'];
  const kinds: readonly (readonly [RegExp, string, string])[] = [
    [/^issues\/[^/]+\/issue\.yaml$/, 'issue', '../../'],
    [/^issues\/[^/]+\/ledger\.yaml$/, 'ledger', '../../'],
    [/^templates\/[^/]+\/template\.yaml$/, 'template', '../../'],
    [/^bulletin\.yaml$/, 'publication', ''],
    [/^departments\.yaml$/, 'departments', ''],
    [/^earlier\.yaml$/, 'earlier', ''],
  ];
  const kind = kinds.find(([pattern]) => pattern.test(path));
  return kind && [kind[1], kind[2]];
}

function withModeline(path: string, text: string): string | undefined {
  if (text.includes('yaml-language-server')) return text;
  const schema = schemaOf(path);
  return schema && modeline(...schema) + text;
}

describe.each(exampleNames)('%s', (name) => {
  it('has nothing marked in any of its files, though a stray key in each of them would be', {
    timeout: minute,
  }, async () => {
    const paths = filesBelow(join(desk, name)).filter((path) => path.endsWith('.yaml') && schemaOf(path));
    expect(paths).toContain('bulletin.yaml');
    expect(paths.some((path) => path.includes('/submissions/'))).toBe(true);
    const marked: string[] = [];
    const unnoticed: string[] = [];
    await Promise.all(
      paths.map(async (path) => {
        const text = withModeline(path, readFileSync(join(desk, name, path), 'utf8')) ?? '';
        const found = await editor.diagnose(`${name}/${path}`, text);
        marked.push(...found.map((finding) => `${path}:${finding}`));
        const stray = await editor.diagnose(
          `${name}/${path.replace('.yaml', '.stray.yaml')}`,
          `${text}\nstray: 1\n`,
        );
        if (stray.length === 0) unnoticed.push(path);
      }),
    );
    expect(marked).toEqual([]);
    expect(unnoticed).toEqual([]);
  });
});

describe('what check accepts', () => {
  const reported = workspace({
    counters:
      'calls: {title: 来电, owner: window, by: [east, west], total: reported}\nvisits: {title: 来访, owner: window, by: [east, west]}\nrate: {title: 变化, owner: window, decimals: 1, negative: true, kind: stock}',
    issues: {
      '2023-21': {
        sent: {
          window:
            'counters: {calls: {east: 2, west: 3, total: 5}, visits: {east: 1, west: 2}, rate: -0.5}\nnothing: true',
        },
      },
      '2023-22': {
        sent: {
          window: `nothing: true
counters:
  calls: {east: 1, west: {missing: 停机}, total: 3}
  visits: {east: 1, west: 2}
  rate: {value: -1.5, as_of: 2023-06-16, status: provisional}
cumulative: {visits: 6}
late: {2023-21: {visits: {east: 1}}}`,
        },
      },
    },
  });

  it.each([
    ['one of everything', completeWorkspace()],
    ['reported totals', reported],
  ])('is not marked: %s', async (name, files) => {
    const root = join(desk, name);
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    expect(bulletin(root, ['schema', '--quiet']).code).toBe(0);
    for (const [path, content] of Object.entries(files)) {
      const text = typeof content === 'string' ? withModeline(path, content) : undefined;
      if (text !== undefined)
        expect([path, await editor.diagnose(`${name}/${path}`, text)]).toEqual([path, []]);
    }
  });

  it('is so by its own word', async () => {
    expect(await findingsOf(reported)).toEqual([]);
  });
});

describe('a Chinese submission', () => {
  const head = `${modeline('centre', '../../../')}department: centre\nweek: 2023-21\n`;

  it('is completed with keys, and the titles of counters and sections', async () => {
    const { publication } = await openExample('service-hall-weekly');
    const keys = docsOf(await editor.complete(fresh(hall), `${head}¦`));
    expect(keys).toMatchObject({
      counters: expect.stringContaining('数字'),
      items: expect.stringContaining('条目'),
      nothing: expect.stringContaining('零报告'),
    });
    const counters = docsOf(await editor.complete(fresh(hall), `${head}counters:\n  ¦`));
    const own = publication.counters.filter(({ owner }) => owner === 'centre');
    expect(Object.keys(counters)).toEqual(own.map(({ id }) => id));
    for (const { id, title, unit } of own) {
      expect(counters[id]).toContain(title);
      expect(counters[id]).toContain(unit);
      expect(counters[id]).toContain('每期必报');
    }
    const sections = docsOf(await editor.complete(fresh(hall), `${head}items:\n  - section: ¦`));
    expect(sections).toEqual({
      progress: '推进情况',
      environment: '优化营商环境工作开展情况',
      service: '窗口服务效能提升工作情况',
      visits: '厅（局）长进大厅',
    });
  });

  it('is begun from a skeleton, and items with and without their dash', async () => {
    const whole = await editor.complete(fresh(hall), `${modeline('centre', '../../../')}¦`);
    expect(whole.get('整份报送')?.insertText).toMatch(
      /^department: centre\nweek: .*\ncounters:\n {2}consult: /,
    );
    const bare = await editor.complete(fresh(hall), `${head}items:\n  ¦`);
    expect(bare.get('一条 · 推进情况')?.insertText).toMatch(/^- section: progress\n {2}date: .*\n {2}text: /);
    const dashed = await editor.complete(fresh(hall), `${head}items:\n  - ¦`);
    expect(dashed.get('一条 · 推进情况')?.insertText).toMatch(/^section: progress\n {2}date: /);
    const amount = await editor.complete(fresh(hall), `${head}counters:\n  ¦`);
    expect(amount.get('accept')?.insertText).toMatch(/^accept: /);
  });

  it('names departments and findings by what they are called', async () => {
    const departments = docsOf(
      await editor.complete(fresh(hall), `${head}items:\n  - section: progress\n    with:\n      - ¦`),
    );
    expect(departments).toMatchObject({ water: '水利厅', customs: '成都海关' });
    const codes = docsOf(await editor.complete(fresh(hall), `${head}waive:\n  - rule: ¦`));
    expect(codes).toMatchObject({ 'item-outside-period': expect.stringContaining('统计期') });
    expect(codes).not.toHaveProperty('section-unknown');
  });

  it('shows the title and the unit of a counter', async () => {
    const shown = await editor.hover(fresh(hall), `${head}counters:\n  ¦accept: 3\n`);
    expect(shown).toMatch(/^#### 受理\n/);
    expect(shown).toContain('单位：件');
  });

  it.each([
    ['an unknown key', 'counter: {}\n', /^4: 这里只能写这些项.*counters（数字）/],
    ['another section', 'items: [{section: reform, text: 一}]\n', /^4: 这里只能写：progress（推进情况）/],
    ['a text for a number', 'counters:\n  accept: 12件\n', /^5: 这里只写数字，不带单位/],
    ['a negative number', 'counters:\n  accept: -1\n', /^5: 不能是负数。$/],
    ['a blank', 'counters:\n  accept:\n', /^5: 这里只写数字/],
    [
      'a day in other signs',
      'items: [{section: progress, date: 2023/6/7, text: 一}]\n',
      /^4: 日期写成 2023-06-07/,
    ],
    ['a counter that is owed', 'counters:\n  consult: 1\n', /^4: 缺少应报的数字：accept（受理）/],
    ['all counters', 'nothing: true\n', /缺少应报的数字：consult（咨询）、accept（受理）/],
    ['an item without a section', 'items: [{text: 一}]\n', /^4: 缺少 section（栏目）。$/],
  ])('is told of %s', async (_fault, text, sentence) => {
    const found = await editor.diagnose(fresh(hall), head + text);
    expect(found).toContainEqual(expect.stringMatching(sentence));
    for (const finding of found) expect(finding).toMatch(/\p{Script=Han}/u);
  });

  it('is not asked for a counter that it acknowledges not to send', async () => {
    const waive = 'waive: [{rule: counter-not-sent, reason: 系统升级}]\n';
    const found = await editor.diagnose(fresh(hall), `${head}counters:\n  consult: 1\n${waive}`);
    expect(found.filter((finding) => finding.includes('应报'))).toEqual([]);
  });
});

describe('an English submission', () => {
  const folder = () => `${weekly}/${readdirSync(join(desk, weekly)).at(-1)}/submissions`;
  const head = `${modeline('ashby', '../../../')}department: ashby\nweek: 2024-01\n`;

  it('is completed, explained and told of mistakes in English', async () => {
    const { publication } = await openExample('epidemiological-weekly');
    const counters = docsOf(await editor.complete(fresh(folder()), `${head}counters:\n  ¦`));
    const own = publication.counters.filter(({ members }) => members.some(({ id }) => id === 'ashby'));
    expect(Object.keys(counters)).toEqual(own.map(({ id }) => id));
    const [first] = own;
    expect(counters[first?.id ?? '']).toBe(
      `${first?.title}: this period’s amount, unit: ${first?.unit}, owed in every issue.`,
    );
    expect(await editor.hover(fresh(folder()), `${head}counters:\n  ¦${first?.id}: 1\n`)).toContain(
      `#### ${first?.title}`,
    );
    const found = await editor.diagnose(
      fresh(folder()),
      `${head}stray: 1\ncounters:\n  ${first?.id}: some\nitems: [{section: nowhere, text: A.}]\n`,
    );
    expect(found).toContainEqual(expect.stringMatching(/^4: Only these entries can stand here.*items/));
    expect(found).toContainEqual(expect.stringMatching(/^6: A number is expected here/));
    expect(found).toContainEqual(
      expect.stringMatching(/^7: Only these can stand here: response \(Outbreak response\)/),
    );
    expect(found).toContainEqual(expect.stringMatching(/^5: A figure that is owed is missing/));
    for (const finding of found) expect(finding).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('the other files', () => {
  it('complete departments, templates and rules', async () => {
    const head = modeline('publication', '');
    const at = async (text: string) =>
      docsOf(await editor.complete(fresh('service-hall-weekly'), head + text));
    expect(await at('counters:\n  a:\n    owner: ¦')).toMatchObject({ water: '水利厅' });
    expect(await at('counters:\n  a:\n    kind: ¦')).toMatchObject({ flow: '时期数：报本期数，逐期累加' });
    expect(Object.keys(await at('template: ¦'))).toEqual(expect.arrayContaining(['weekly', 'official-zh']));
    const rules = await at('rules:\n  ¦');
    expect(rules).toMatchObject({ 'counter-not-sent': expect.stringContaining('没有报') });
    // What is always an error cannot be set.
    expect(rules).not.toHaveProperty('section-unknown');
    const severities = Object.keys(await at('rules:\n  counter-not-sent: ¦'));
    // The server puts quotes around what YAML 1.1 took for a truth value.
    expect(severities.map((value) => value.replaceAll('"', ''))).toEqual(['error', 'warning', 'info', 'off']);
    expect(
      await editor.diagnose(
        fresh('service-hall-weekly'),
        `${head}rules: {section-unknown: error, no-such-rule: off}\n`,
      ),
    ).toContainEqual('2: 没有这个代码的问题；代码见 check 的输出。');
  });

  it('complete sections, counters and departments in an issue', async () => {
    const at = async (text: string) =>
      docsOf(
        await editor.complete(
          fresh('service-hall-weekly/issues/2023-21'),
          modeline('issue', '../../') + text,
        ),
      );
    expect(await at('arrange:\n  - item: water/a\n    move_to: ¦')).toMatchObject({ progress: '推进情况' });
    expect(await at('corrections:\n  - counter: ¦')).toMatchObject({ accept: '受理' });
    expect(await at('without:\n  - department: ¦')).toMatchObject({ water: '水利厅' });
    expect(Object.keys(await at('arrange:\n  - ¦'))).toEqual(expect.arrayContaining(['调整顺序', '不采用']));
  });
});

describe('what the program writes', () => {
  it('new: an issue without a mark, a submission that asks for what is to be filled in', async () => {
    const root = join(desk, 'service-hall-weekly');
    const open = async (...args: string[]) => {
      const path = bulletin(root, ['new', ...args]).stdout.trim();
      return editor.diagnose(`service-hall-weekly/${path}`, readFileSync(join(root, path), 'utf8'));
    };
    expect(await open()).toEqual([]);
    expect(await open('water')).toEqual([]);
    const blank = await open('centre');
    const numbers = blank.filter((finding) => finding.includes('这里只写数字'));
    expect(numbers.length).toBeGreaterThan(3);
    expect(blank.filter((finding) => !numbers.includes(finding))).toEqual(['2: 缺少 data（政务中心数据）。']);
  });

  it('init: settings under which files need no line of their own', { timeout: minute }, async () => {
    const root = join(desk, 'new');
    expect(bulletin(desk, ['init', 'new', '--yes', '--lang', 'zh']).code).toBe(0);
    const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
    expect(JSON.parse(readFileSync(join(root, '.vscode/extensions.json'), 'utf8'))).toEqual({
      recommendations: ['redhat.vscode-yaml'],
    });
    const documented = /```json\n(\{\n {2}"\[yaml\]"[^`]*)```/.exec(
      readFileSync(join(projectRoot, 'docs/editors.md'), 'utf8'),
    )?.[1];
    expect(settings).toEqual(JSON.parse(documented ?? ''));
    expect(settings['yaml.schemaStore.enable']).toBe(false);
    const schemas: Record<string, string> = settings['yaml.schemas'];
    for (const path of Object.keys(schemas)) expect(existsSync(join(root, path)), path).toBe(true);
    const configured = await openEditor(root, 'en', { schemas });
    try {
      const paths = filesBelow(root).filter(
        (path) => path.endsWith('.yaml') && !path.includes('/submissions/'),
      );
      for (const path of paths) {
        const bare = readFileSync(join(root, path), 'utf8').replace(/^# yaml-language-server.*\n/, '');
        expect([path, await configured.diagnose(path, bare)]).toEqual([path, []]);
      }
      const planted = [
        'sub/bulletin.yaml',
        'sub/departments.yaml',
        'earlier.yaml',
        'issues/2000-01/issue.yaml',
        'issues/2000-01/ledger.yaml',
        'templates/other/template.yaml',
      ];
      for (const path of planted) {
        const found = await configured.diagnose(path, 'stray: 1\n');
        expect(found, path).toContainEqual(expect.stringContaining('这里只能写这些项'));
      }
    } finally {
      await configured.close();
    }
  });
});
