import { describe, expect, it } from 'vitest';
import { composeIssue } from '../../src/build.ts';
import { blockTags } from '../../src/compose/blocks/index.ts';
import { filters } from '../../src/compose/filters/index.ts';
import { builtinSource, folderSource, openSession } from '../../src/index.ts';
import { SourceText } from '../../src/model/origin.ts';
import { examplesFolder } from '../support/examples.ts';

async function evaluator() {
  const { session } = await openSession(
    folderSource(`${examplesFolder}/service-hall-weekly`),
    builtinSource(),
  );
  const merged = session?.chain.merged('2023-21');
  if (!session || !merged?.content) throw new Error('no issue');
  const { evaluate } = composeIssue(session, merged, merged.content, false, []);
  if (!evaluate) throw new Error('no template');
  return (use: string) => evaluate(use.replace(/^\{\{|\}\}$/g, ''), new SourceText('example', ''));
}

describe('the filters of templates', () => {
  it.each(filters.map(({ name, example }) => [name, example.use, example.prints] as const))(
    '%s: %s prints %s',
    async (_, use, prints) => {
      expect((await evaluator())(use)).toMatchObject({ text: prints, diagnostics: [] });
    },
  );

  it.each([
    ['a counter by its bare name', '{{ counters.consult | group }}', '2,321'],
    ['a counter with a fallback', '{{ counters.licence_done.current | if_missing: "暂缺" }}', '暂缺'],
    ['a day in its usual form', '{{ issue.date }}', '2023年6月15日'],
    ['a period in its usual form', '{{ issue.period }}', '6月5日—6月9日'],
    ['data that a department did not send', '{{ data.water }}', ''],
  ])('%s: %s', async (_, use, prints) => {
    expect((await evaluator())(use)).toMatchObject({ text: prints, diagnostics: [] });
  });

  it('have names of their own, and block tags too', () => {
    for (const kind of [filters, blockTags]) {
      const names = kind.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
