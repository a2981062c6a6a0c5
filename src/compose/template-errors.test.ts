import { describe, expect, it } from 'vitest';
import { printed } from '../../tests/support/printed.ts';
import { workspace } from '../../tests/support/workspace.ts';

const files = workspace({
  counters: 'accept: {title: 受理, unit: 件, owner: window}',
  issues: {
    '2023-21': {
      sent: {
        window: 'counters: {accept: 5}\nitems: [{section: news, text: "写作 {{ issue.id }} 和 {% if %}。"}]',
      },
    },
  },
});
const items = '{% for item in sections.news.items %}\n{{ item.text }}\n\n{% endfor %}\n';
const body = `${items}\n{% render 'part', counter: counters.accept %}\n`;

/** The findings of a partial, by line and column. */
async function faultsOf(part: string): Promise<readonly string[]> {
  const { findings } = await printed(files, body, { 'part.md': `第一行\n\n${part}\n` });
  return findings.map((finding) => finding.replace('templates/weekly/', ''));
}

describe('a fault in a partial is told at its own line', () => {
  it.each([
    ['an unknown variable', '甲{{ counter.titel }}', 'part.md:3:5 template-variable-unknown'],
    ['a name with a sign in it', '{{ counter.against.2023-21 }}', 'part.md:3:4 template-variable-unknown'],
    ['a word with a sign before it', '甲{% 😀if x %}', 'part.md:3:5 template-tag-unknown'],
    ['an unknown root', '甲{{ counetrs.accept }}', 'part.md:3:5 template-variable-unknown'],
    ['an unknown comparison', '{{ counter.against.last }}', 'part.md:3:4 template-variable-unknown'],
    ['a name of JavaScript', '{{ counter.constructor }}', 'part.md:3:4 template-variable-unknown'],
    ['an unknown filter', '甲{{ counter | rund }}', 'part.md:3:15 template-filter-unknown'],
    ['a filter without its argument', '{{ counter.current | plus }}', 'part.md:3:1 template-failed'],
    ['an unknown tag', '{% include %}', 'part.md:3:4 template-tag-unknown'],
    ['a tag that is not closed', '{% if counter %}', 'part.md:3:1 template-syntax'],
    ['an output that is not closed', '甲{{ counter.current', 'part.md:3:2 template-syntax'],
    ['an end that fits nothing', '甲{% endfor %}', 'part.md:3:2 template-end-unexpected'],
    ['a partial that is not there', "{% render 'parts' %}", 'part.md:3:12 template-partial-missing'],
    ['a partial that renders itself', "{% render 'part', counter: counter %}", 'part.md:3:1 template-limit'],
    ['an endless loop', '{% for x in (1..90000000) %}{% endfor %}', 'part.md:3:1 template-limit'],
    [
      'an endless loop in a loop',
      '{% for x in (1..9000) %}\n{% for y in (1..9000) %}\n甲\n{% endfor %}\n{% endfor %}',
      'part.md:4:1 template-limit',
    ],
    [
      'a filter behind the list of a loop',
      '{% for x in counter.members | reverse %}{% endfor %}',
      'part.md:3:1 template-syntax',
    ],
    ['a record in a joined list', '{{ sections | join }}', 'part.md:3:1 template-failed'],
    [
      'a record as the title of a chart',
      '{% chart "line" of: "accept", last: 1, title: counters %}',
      'part.md:3:1 template-failed',
    ],
    ['a list that is printed', '{{ sections }}', 'part.md:3:1 template-not-printable'],
    ['a block tag without its word', '{% style %}\n甲\n{% endstyle %}', 'part.md:3:1 template-syntax'],
    ['an option that is not there', '{% table head: 2 %}\n{% endtable %}', 'part.md:3:1 template-syntax'],
    ['a chart of nothing', '{% chart "line" of: "acept", last: 3 %}', 'part.md:3:1 template-failed'],
    [
      'a chart by members of a figure without',
      '{% chart "bar" of: "accept", by: "members" %}',
      'part.md:3:1 template-failed',
    ],
    [
      'cells that cannot be merged',
      '{% table %}\n| a | b |\n|---|---|\n| ^ | c |\n| ^ | < |\n{% endtable %}',
      'part.md:3:1 template-cells',
    ],
    [
      'shares of another number of columns',
      '{% table widths: "1 2" %}\n| a |\n|---|\n{% endtable %}',
      'part.md:3:1 template-failed',
    ],
  ])('%s', async (_, part, expected) => {
    expect(await faultsOf(part)).toEqual([expected]);
  });
});

it('a picture that the template does not have is a finding', async () => {
  const { findings } = await printed(files, `${items}\n![标志](logo.png)\n`);
  expect(findings).toEqual(['templates/weekly/body.md:6:7 picture-missing']);
});

it('what a department types is never template text', async () => {
  const { text, findings } = await printed(files, items);
  expect({ text, findings }).toEqual({ text: '写作 {{ issue.id }} 和 {% if %}。', findings: [] });
});

describe('a text of the issue', () => {
  const withText = workspace({
    publication: 'texts: {scope: 数据截至本期末。}',
    issues: {
      '2023-21': { issue: 'texts: {lead: "第一段。\\n\\n第二段。"}', sent: { window: 'nothing: true' } },
    },
  });

  it('is printed where the template says so, beside those of the publication', async () => {
    const { text, findings } = await printed(
      withText,
      '{{ issue.texts.lead }}\n\n{{ issue.texts.scope }}{{ issue.texts.none }}',
    );
    expect({ text, findings }).toEqual({ text: '第一段。\n\n第二段。\n\n数据截至本期末。', findings: [] });
  });

  it('that is printed nowhere is a finding at its place', async () => {
    const { findings } = await printed(withText, '{{ issue.texts.scope }}');
    expect(findings).toEqual(['2023-21/issue.yaml:3:9 text-not-placed lead']);
  });
});

describe('an item', () => {
  const png = Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 40, 0, 0, 0, 20, 8,
    2, 0, 0, 0, 0, 0, 0, 0,
  ]);
  const withPicture = (image: string) =>
    workspace({
      issues: {
        '2023-21': {
          sent: { window: `items: [{section: news, title: 标题, text: 正文。, images: [${image}]}]` },
        },
      },
    });
  const all =
    '{% for item in sections.news.items %}\n1. **{{ item.title }}**{{ item.text }}\n{% for image in item.images %}\n\n   {{ image }}\n{% endfor %}\n{% endfor %}\n';
  const folder = 'issues/2023-21/submissions/window';

  it('prints its pictures with their captions, and the file stands beside', async () => {
    const source = {
      ...withPicture('{file: a.png, caption: 现场}'),
      [`${folder}/a.png`]: png as unknown as string,
    };
    const { text, findings, files: beside } = await printed(source, all);
    expect(findings).toEqual([]);
    expect(text).toBe('1. **标题**正文。\n\n   ![现场](hall-weekly-2023-21-window-a.png)\n\n   现场');
    expect([...beside]).toEqual([['hall-weekly-2023-21-window-a.png', png]]);
  });

  it.each([
    [
      'whose picture is not printed',
      '{file: a.png}',
      png,
      all.replace('{{ image }}', ''),
      'picture-not-placed',
    ],
    [
      'whose title is not printed',
      '{file: a.png}',
      png,
      all.replace('**{{ item.title }}**', ''),
      'title-not-placed',
    ],
    ['whose picture is no picture', '{file: a.png}', new Uint8Array(40), all, 'picture-unreadable'],
    ['whose picture is not there', '{file: b.png}', png, all, 'picture-missing'],
  ])('%s is a finding', async (_, image, bytes, template, code) => {
    const source = { ...withPicture(image), [`${folder}/a.png`]: bytes as unknown as string };
    const { findings } = await printed(source, template);
    expect(findings.map((finding) => finding.split(' ')[1])).toContain(code);
  });

  it('refers to every file of its department’s folder, or the file is named', async () => {
    const source = { ...withPicture(''), [`${folder}/c.png`]: png as unknown as string };
    const { findings } = await printed(source, all);
    expect(findings).toEqual(['2023-21/window/c.png file-unused']);
  });
});

describe('a chart', () => {
  const series = workspace({
    counters:
      'accept: {title: 受理, unit: 件, owner: window}\ndone: {title: 办结, unit: 件, owner: window, by: [甲, 乙]}',
    opening: { figures: 'accept: 0' },
    issues: Object.fromEntries(
      ['2023-21', '2023-22', '2023-23'].map((id, index) => [
        id,
        {
          sent: {
            window: `nothing: true\ncounters: {accept: ${index === 1 ? '{missing: 停电}' : 10 * (index + 1)}, done: {甲: ${index}, 乙: 2}}`,
          },
        },
      ]),
    ),
  });

  it('over the last issues shows what is known of them, gaps as gaps, in words too', async () => {
    const {
      text,
      findings,
      files: beside,
    } = await printed(series, '{% chart "line" of: "accept", last: 6, title: "近期受理" %}');
    expect(findings).toEqual([]);
    expect(text).toBe(
      '![近期受理。受理（件）：第21期 10、第22期 —、第23期 30](hall-weekly-2023-23-chart-1.svg)',
    );
    expect([...beside.keys()]).toEqual(['hall-weekly-2023-23-chart-1.svg']);
  });

  it('by members may stand beside an earlier period', async () => {
    const { text } = await printed(
      series,
      '{% chart "column" of: "done, done.previous", by: "members", names: "本期、上期" %}',
    );
    expect(text).toBe('![本期（件）：甲 2、乙 2；上期（件）：甲 1、乙 2](hall-weekly-2023-23-chart-1.svg)');
  });
});
