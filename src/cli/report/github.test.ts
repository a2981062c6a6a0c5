import { describe, expect, it } from 'vitest';
import { contextOf, findings } from '../../../tests/support/findings.ts';
import { type Diagnostic, findingIn } from '../../diagnostics/diagnostic.ts';
import { hintOf, messageOf } from '../../diagnostics/message.ts';
import { summarise } from '../../review.ts';
import { github } from './github.ts';

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const decoded = (text: string, signs: string) =>
  text.replace(/%(25|0D|0A|3A|2C)/g, (whole, code: string) =>
    signs.includes(code) ? String.fromCharCode(Number.parseInt(code, 16)) : whole,
  );

/** Reads a line as GitHub's runner does: a command at the beginning, else one of the older form anywhere. */
function commandIn(line: string): Command | undefined {
  const [, name, list = '', message] = /^\s*::([a-z-]+)(?: ([^\n]*?))?::(.*)$/.exec(line) ?? [];
  if (name === undefined || message === undefined) {
    if (line.includes('##[')) throw new Error(`a command of the older form: ${line}`);
    return undefined;
  }
  const properties = list.split(',').map((property) => {
    const at = property.indexOf('=');
    if (at < 0) throw new Error(`no value in ${property}`);
    return [property.slice(0, at), decoded(property.slice(at + 1), '25 0D 0A 3A 2C')] as const;
  });
  return { name, properties: Object.fromEntries(properties), message: decoded(message, '25 0D 0A') };
}

function reported(diagnostics: readonly Diagnostic[], language: 'zh' | 'en' = 'zh') {
  const text = github(diagnostics, summarise(diagnostics, 3), contextOf({ language }));
  expect(text === '' || text.endsWith('\n')).toBe(true);
  const lines = text.split(/[\n\r]/).slice(0, -1);
  const commands = lines.map(commandIn).filter((command) => command !== undefined);
  return { lines, commands, plain: lines.filter((line) => commandIn(line) === undefined) };
}

const open = findings.filter(({ acknowledged }) => !acknowledged);
const levels = { error: 'error', warning: 'warning', info: 'notice' };

describe('the format of GitHub', () => {
  it.each(open.map((finding) => [`${finding.file} ${finding.code}`, finding] as const))(
    'gives back after decoding what was found: %j',
    (_name, finding) => {
      for (const language of ['zh', 'en'] as const) {
        const { commands, plain } = reported([finding], language);
        const [path, part] = finding.file.split('.docx!');
        const hint = hintOf(finding, language);
        const { range } = finding;
        const isOneLine = range?.start.line === range?.end.line;
        expect(commands).toEqual([
          {
            name: levels[finding.severity],
            properties: {
              file: part === undefined ? finding.file : `${path}.docx`,
              ...(range ? { line: String(range.start.line) } : {}),
              ...(range && isOneLine
                ? { col: String(range.start.column), endColumn: String(range.end.column) }
                : {}),
              ...(range && !isOneLine ? { endLine: String(range.end.line) } : {}),
              title: finding.code,
            },
            message: [
              part === undefined ? '' : `${part}: `,
              messageOf(finding, language),
              hint === undefined ? '' : language === 'zh' ? `（${hint}）` : ` (${hint})`,
            ].join(''),
          },
        ]);
        expect(plain).toHaveLength(1);
      }
    },
  );

  it('tells every finding in a plain line of its own as well', () => {
    const { plain } = reported(open);
    expect(plain).toHaveLength(open.length);
    expect(plain).toContainEqual(
      expect.stringMatching(
        /^issues\/2023-21\/submissions\/centre\.yaml:4:13 {2}错误 {2}.* {2}number-with-unit$/,
      ),
    );
  });

  it('prints nothing of acknowledged findings, and nothing at all for a clean run', () => {
    expect(reported(findings.filter(({ acknowledged }) => acknowledged)).lines).toEqual([]);
    expect(reported([]).lines).toEqual([]);
  });

  it.each([
    [10, 10, undefined],
    [11, 10, '还有 2 个，全部列在日志里'],
    [60, 10, '还有 51 个，全部列在日志里'],
  ])(
    'of %i findings of each level %i are annotations, the last of which counts the rest',
    (many, kept, last) => {
      const found = (['error', 'warning', 'info'] as const).flatMap((severity) =>
        Array.from({ length: many }, (_, index) =>
          findingIn('file-empty', `issues/${index}.yaml`, { severity }),
        ),
      );
      const { commands, plain } = reported(found);
      expect(plain).toHaveLength(3 * many);
      for (const level of Object.values(levels)) {
        const ofLevel = commands.filter(({ name }) => name === level);
        expect(ofLevel).toHaveLength(kept);
        if (last !== undefined)
          expect(ofLevel.at(-1)).toMatchObject({ properties: { title: 'bulletin' }, message: last });
      }
    },
  );
});
