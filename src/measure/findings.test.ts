import { describe, expect, it } from 'vitest';
import { layoutOf } from '../model/layout.ts';
import { SourceText, type YamlPath } from '../model/origin.ts';
import type { Item } from '../model/submission.ts';
import { pageFindings } from './findings.ts';
import type { PlacedBlock } from './locate.ts';
import type { PageMeasure } from './page-measure.ts';

const source = new SourceText('issues/2023-21/submissions/window.yaml', 'items:\n- text: 甲\n- text: 乙\n');
const placeOf = (path: YamlPath, word: string) => {
  const start = source.text.indexOf(word);
  return { source, path, span: [start, start + 1] as const };
};
const item = (index: number, reference: string): Item => ({
  department: 'window',
  section: 'news',
  reference,
  with: [],
  paragraphs: [],
  fields: new Map(),
  images: [],
  origin: placeOf(['items', index], '-'),
});
const items = [item(0, 'window/first'), item(1, 'window/second')];
const placed = (index: number, word: string, lines: readonly string[], page = 1): PlacedBlock => ({
  block: { text: lines.join(''), origins: [placeOf(['items', index, 'text'], word)] },
  lines: lines.map((text, line) => ({ text, characters: [...text], page, y: 700 - 20 * line })),
  lost: [],
});
const found = (measure: PageMeasure, layout = layoutOf(), fitting?: number) =>
  pageFindings(measure, items, 'issues/2023-21/issue.yaml', layout, fitting).map(
    ({ code, file, range, related, subject, args: values }) => ({
      at: `${file.split('/').at(-1)}:${range?.start.line}`,
      code,
      subject,
      values,
      related: related?.map(({ range: place }) => place?.start.line) ?? [],
    }),
  );

describe('findings of pages', () => {
  const two = [placed(0, '甲', ['甲的第一行', '甲的第二行']), placed(1, '乙', ['乙的唯一一行'])];

  it('name the last item, and those before it that must be shorter too', () => {
    const measure = { pages: 2, body: two, bodyEndsOn: 1, colophonPage: 2, isBodyOnColophonPage: false };
    expect(found({ ...measure, linesTooMany: 2 })).toEqual([
      {
        at: 'window.yaml:3',
        code: 'colophon-alone',
        subject: undefined,
        values: { page: 2, lines: 2, more: '' },
        related: [2],
      },
    ]);
    const [long] = [placed(1, '乙', ['第一行的字', '第二行的字', '第三行的字'])];
    expect(found({ ...measure, body: [two[0] as PlacedBlock, long], linesTooMany: 2 })).toMatchObject([
      { at: 'window.yaml:3', related: [] },
    ]);
  });

  it('say how many lines on a page would do, where that is known', () => {
    const measure = { pages: 2, body: two, bodyEndsOn: 1, colophonPage: 2, linesTooMany: 2 };
    expect(found(measure, layoutOf(), 23)).toMatchObject([
      { values: { page: 2, lines: 2, more: '@or-lines23' } },
    ]);
    const oneLine = { pages: 2, body: two, bodyEndsOn: 2, linesOnLastPage: 1 };
    expect(found(oneLine, layoutOf(), 24)).toMatchObject([{ values: { page: 2, more: '@or-lines24' } }]);
  });

  it('name lines that the colophon has taken to its page', () => {
    const measure = {
      pages: 2,
      body: two,
      bodyEndsOn: 2,
      linesOnLastPage: 3,
      colophonPage: 2,
      isBodyOnColophonPage: true,
    };
    expect(found(measure)).toEqual([]);
    expect(found({ ...measure, linesTooMany: 2 })).toMatchObject([
      { code: 'colophon-no-room', values: { before: 1, moved: 3, page: 2, lines: 2 } },
    ]);
    expect(found({ ...measure, linesTooMany: 2 }, layoutOf({ colophon: 'new-page' }))).toEqual([]);
  });

  it('name an odd page of the colophon where the layout wants an even one', () => {
    const measure = { pages: 3, body: two, bodyEndsOn: 3, colophonPage: 3 };
    expect(found(measure)).toEqual([]);
    const evenPage = layoutOf({ colophon: 'even-page' });
    expect(found(measure, evenPage)).toMatchObject([{ code: 'colophon-page-odd', values: { page: 3 } }]);
    expect(found({ ...measure, pages: 4, colophonPage: 4, bodyEndsOn: 4 }, evenPage)).toEqual([]);
  });

  it('stand in issue.yaml where no item is near', () => {
    const body = [{ ...two[0], block: { text: '别处', origins: [] } } as PlacedBlock];
    const measure = { pages: 2, body, bodyEndsOn: 1, colophonPage: 2, linesTooMany: 1 };
    expect(found(measure)).toMatchObject([{ at: 'issue.yaml:undefined', code: 'colophon-alone' }]);
  });

  it('name one line that stands alone on the last page', () => {
    const body = [placed(0, '甲', ['甲的第一行']), placed(1, '乙', ['乙的唯一一行'], 2)];
    expect(found({ pages: 2, body, bodyEndsOn: 2, linesOnLastPage: 1 })).toMatchObject([
      { at: 'window.yaml:3', code: 'last-page-one-line', values: { page: 2 } },
    ]);
    expect(found({ pages: 2, body, bodyEndsOn: 2, linesOnLastPage: 2 })).toEqual([]);
    expect(found({ pages: 1, body, bodyEndsOn: 1, linesOnLastPage: 1 })).toEqual([]);
  });

  it('name a paragraph whose last line has two characters, and none of one line', () => {
    const body = [
      placed(0, '甲', ['甲段第一行的文字', '好。']),
      placed(1, '乙', ['乙段第一行', '三个字']),
      placed(1, '乙', ['乙。']),
    ];
    expect(found({ pages: 1, body })).toEqual([
      {
        at: 'window.yaml:2',
        code: 'paragraph-last-line-short',
        subject: 'first',
        values: { reference: 'window/first', start: '甲段第一行的文字', text: '好。', page: 1 },
        related: [],
      },
    ]);
  });

  it('stand at the text of a paragraph that begins with the title', () => {
    const [block] = [placed(0, '甲', ['题目。第一行的文字', '好。'])];
    const title = placeOf(['items', 0, 'title'], '-');
    const origins = [title, ...(block?.block.origins ?? [])];
    const body = [{ ...block, block: { ...block?.block, origins } } as PlacedBlock];
    const [finding] = pageFindings({ pages: 1, body }, items, 'issue.yaml', layoutOf());
    expect(finding?.range?.start).toEqual({ line: 2, column: 9 });
  });

  it('name the sign that is not printed, and the line before it', () => {
    const [first] = two;
    const line = first?.lines[0];
    if (!first || !line) throw new Error('no line');
    expect(found({ pages: 1, body: [{ ...first, lost: [{ sign: '，', line }] }] })).toMatchObject([
      { at: 'window.yaml:2', code: 'printed-sign-lost', values: { page: 1, sign: '，', line: '甲的第一行' } },
    ]);
  });
});
