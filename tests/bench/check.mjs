// Checks a large issue (45 departments, five items and four counters each, eight unreleased issues before it) with every
// editorial rule on and with all of them off, in turns with a bare `node -e 0`; prints medians of the ratios.
// Usage: npm run bench:check -- [ROUNDS]
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = Number(process.argv[2] ?? 7);
const departments = 45;
const issues = 9;
const corpus = `${root}tests/corpus/zh`;
const paragraphs = readdirSync(corpus)
  .filter((name) => name.endsWith('.txt') && !/^(traps|short)/.test(name))
  .flatMap((name) => readFileSync(join(corpus, name), 'utf8').split('\n'))
  .filter((line) => line !== '' && !line.startsWith('#'));

const folder = mkdtempSync(join(tmpdir(), 'bulletin-bench-'));
const write = (path, text) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const id = (index) => `unit-${String(index + 1).padStart(2, '0')}`;
const all = Array.from({ length: departments }, (_, index) => index);
const counters = all.flatMap((index) =>
  ['a', 'b', 'c', 'd'].map(
    (letter) => `  ${letter}_${index + 1}: { title: 指标${letter}${index + 1}, unit: 件, owner: ${id(index)} }`,
  ),
);
write(
  'bulletin.yaml',
  `id: large\ntitle: 大厅周报\nlanguage: zh\ntemplate: official-zh\nsections:\n  - {id: news, title: 工作动态, dates: any}\ncounters:\n${counters.join('\n')}\n`,
);
write('departments.yaml', `departments:\n${all.map((index) => `  - {id: ${id(index)}, name: 第${index + 1}单位}`).join('\n')}\n`);
write(
  'issues/2023-01/ledger.yaml',
  'format: 1\nissue: 2023-01\nopening: true\nperiod: 2023-01-02/2023-01-06\nfigures: {}\n',
);
let next = 0;
for (let issue = 0; issue < issues; issue++) {
  const week = `2023-${String(issue + 2).padStart(2, '0')}`;
  const from = new Date(Date.UTC(2023, 0, 9 + 7 * issue)).toISOString().slice(0, 10);
  const to = new Date(Date.UTC(2023, 0, 13 + 7 * issue)).toISOString().slice(0, 10);
  write(`issues/${week}/issue.yaml`, `week: ${week}\nperiod: ${from}/${to}\n`);
  for (const index of all) {
    const figures = ['a', 'b', 'c', 'd'].map((letter) => `  ${letter}_${index + 1}: ${300 + ((7 * issue + index) % 90)}`);
    const items = Array.from({ length: 5 }, () => {
      // The corpus is used more than once: its paragraphs must not be items sent again.
      const paragraph = paragraphs[next++ % paragraphs.length];
      return `  - section: news\n    id: i${next}\n    text: |\n      ${paragraph}累计服务${next}人次。`;
    });
    write(
      `issues/${week}/submissions/${id(index)}.yaml`,
      `department: ${id(index)}\nweek: ${week}\ncounters:\n${figures.join('\n')}\nitems:\n${items.join('\n')}\n`,
    );
  }
}
const last = `2023-${String(issues + 1).padStart(2, '0')}`;
const bin = `${root}bin/bulletin.js`;
const { stdout: listed } = spawnSync(process.execPath, [bin, 'explain', '--lang', 'en'], { encoding: 'utf8' });
const editorial = listed.slice(listed.indexOf('Editorial rules')).match(/^ +[a-z-]+(?= )/gm) ?? [];
if (editorial.length < 50) throw new Error('where are the editorial rules?');
const silent = `${folder}-silent`;
cpSync(folder, silent, { recursive: true });
const off = editorial.map((code) => `  ${code.trim()}: off\n`).join('');
appendFileSync(join(silent, 'bulletin.yaml'), `rules:\n  counter-not-read: off\n${off}`);
appendFileSync(join(folder, 'bulletin.yaml'), 'rules:\n  counter-not-read: off\n');
const file = `issues/${last}/submissions/${id(7)}.yaml`;
const programs = {
  'node -e 0': ['-e', '0'],
  'check FILE, rules off': [bin, 'check', '-C', silent, file, '--quiet'],
  'check FILE': [bin, 'check', '-C', folder, file, '--quiet'],
  'check --week, rules off': [bin, 'check', '-C', silent, '--week', last, '--quiet'],
  'check --week': [bin, 'check', '-C', folder, '--week', last, '--quiet'],
};
const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, args] of Object.entries(programs)) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status === 2) throw new Error(`${name}: ${stderr}`);
    times[name].push(performance.now() - start);
  }
}
for (const path of [folder, silent]) rmSync(path, { recursive: true, force: true });
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
for (const [name, list] of Object.entries(times)) {
  const ratios = list.map((time, round) => time / times['node -e 0'][round]);
  console.log(`${name.padEnd(24)} ${median(ratios).toFixed(2).padStart(6)} ${median(list).toFixed(0).padStart(7)} ms`);
}
