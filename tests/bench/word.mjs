// What a Word file costs: ours, a filled shell, and the same paragraphs or table rows by the docx library alone.
// Each is a process of its own; ratios are to a bare `node -e 0` in the same run. Usage: npm run bench:word [-- ROUNDS]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'bulletin-bench-'));

const text = '市政务服务大厅共接待办事群众两千三百二十一人次，受理事项三百四十三件，按时办结。'.repeat(2);

const ours = `
import { readShellFolder } from '${root}src/load/word-shell.ts';
import { folderSource } from '${root}src/load/folder.ts';
import { renderDocx } from '${root}src/render/docx/document.ts';
const [kind, size] = [process.argv[2], Number(process.argv[3])];
const words = (value) => ({ type: 'paragraph', children: [{ type: 'text', value: value.slice(0, 8) }, { type: 'text', value: value.slice(8) }] });
const cell = (value) => ({ type: 'tableCell', children: [{ type: 'text', value }] });
const row = (index) => ({ type: 'tableRow', children: ['' + index, '事项', '343', '12.5'].map(cell) });
const body = kind === 'rows'
  ? [{ type: 'table', align: [], children: Array.from({ length: size }, (_, index) => row(index)) }]
  : Array.from({ length: size }, () => words('${text}'));
const properties = { title: '周报', subject: '2023-21', creator: '中心', language: 'zh', date: '2023-06-15', issue: '2023-21', draft: false };
const path = 'templates/official-zh/shell';
const { bytes } = await renderDocx({
  bulletin: { masthead: [], body, colophon: [], properties },
  shell: { path, parts: readShellFolder(folderSource('${root}'), path) },
  styles: new Map(),
  evaluate: () => '周报',
});
if (bytes.length < 5000) throw new Error('too small');
`;

const library = `
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
const [kind, size] = [process.argv[2], Number(process.argv[3])];
const words = (value) => new Paragraph({ children: [new TextRun(value.slice(0, 8)), new TextRun(value.slice(8))] });
const row = (index) => new TableRow({
  children: ['' + index, '事项', '343', '12.5'].map((value) => new TableCell({ children: [new Paragraph(value)] })),
});
const children = kind === 'rows'
  ? [new Table({ rows: Array.from({ length: size }, (_, index) => row(index)) })]
  : Array.from({ length: size }, () => words('${text}'));
const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
if (bytes.length < 5000) throw new Error('too small');
`;

const programs = {};
for (const [name, contents] of Object.entries({ ours, library })) {
  programs[name] = join(folder, `${name}.mjs`);
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile: programs[name],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
}

const seconds = (args) => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(process.hrtime.bigint() - start) / 1e6;
};
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const cases = [10, 1000, 10_000].map((size) => ['paragraphs', size]).concat([['rows', 1000]]);
process.stdout.write('| document         |  ours | docx library |\n|------------------|-------|--------------|\n');
for (const [kind, size] of cases) {
  const ratios = { ours: [], library: [] };
  for (let round = -1; round < rounds; round++) {
    const bare = seconds(['-e', '0']);
    for (const name of Object.keys(ratios)) {
      const ratio = seconds([programs[name], kind, String(size)]) / bare;
      // The first round only warms the disk.
      if (round >= 0) ratios[name].push(ratio);
    }
  }
  const [one, other] = [ratios.ours, ratios.library].map((list) => median(list).toFixed(2));
  process.stdout.write(`| ${`${size} ${kind}`.padEnd(16)} | ${one.padStart(5)} | ${other.padStart(12)} |\n`);
}
rmSync(folder, { recursive: true, force: true });
