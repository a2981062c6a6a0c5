import { describe, expect, it } from 'vitest';
import { printed } from '../../tests/support/printed.ts';
import { workspace } from '../../tests/support/workspace.ts';

const files = workspace({
  counters: 'hurt: {title: 受伤, unit: 人, owner: window}',
  issues: { '2023-21': { sent: { window: 'nothing: true\ncounters: {hurt: 0}' } } },
});

describe('a line of a template', () => {
  it.each([
    ['with tags alone leaves no line', '甲\n{% if true %}\n乙\n{% endif %}\n丙', '甲乙丙'],
    [
      'with tags and text on which nothing is printed leaves no line',
      '发生事故\n{% if counters.hurt > 0 %}，受伤{{ counters.hurt }}人{% endif %}\n。',
      '发生事故。',
    ],
    [
      'that prints something stays',
      '发生事故\n{% if counters.hurt == 0 %}，无人受伤{% endif %}\n。',
      '发生事故，无人受伤。',
    ],
    ['that was typed empty separates', '甲\n\n{% if false %}乙{% endif %}\n\n丙', '甲\n\n丙'],
    ['with an output that is nothing and no tag stays a line', '甲\n{{ issue.copies }}\n丙', '甲丙'],
    [
      'may hold a partial in the middle',
      "甲{% render 'part' %}，乙{% render 'part' %}。",
      '甲（丁），乙（丁）。',
    ],
    [
      'of a table may hold partials',
      "| a | b |\n|---|---|\n{% for n in (1..2) %}\n| {% render 'part' %} | {{ n }} |\n{% endfor %}",
      '| a | b |\n| --- | --- |\n| （丁） | 1 |\n| （丁） | 2 |',
    ],
    [
      'of a table on which nothing is printed leaves no row',
      '| a |\n|---|\n{% if false %}| 1 |{% endif %}\n| 2 |',
      '| a |\n| --- |\n| 2 |',
    ],
    ['that trims by hand is left alone', '甲 {%- if true -%}\n乙\n{%- endif -%} 丙', '甲乙丙'],
    ['with a partial alone keeps the partial’s line', "甲\n{% render 'part' %}\n乙", '甲（丁）乙'],
    [
      'in captured text',
      '{% capture x %}\n甲{{ counters.hurt }}\n{% if false %}乙{% endif %}\n丙\n{% endcapture %}\n{{ x }}',
      '甲0丙',
    ],
    ['that ends with the file', '甲{% if false %}乙{% endif %}', '甲'],
    ['with two tags', '{% if false %}甲{% endif %}{% if true %}乙{% endif %}\n丙', '乙丙'],
  ])('%s', async (_, body, expected) => {
    const { text, findings } = await printed(files, body, { 'part.md': '（丁）\n' });
    expect({ text, findings }).toEqual({ text: expected, findings: [] });
  });
});

it('captions with a label are numbered in the order of the document, each label by itself', async () => {
  const { text } = await printed(
    files,
    '{% caption "表" %}\n甲\n{% endcaption %}\n\n{% style "Note" %}\n{% caption "图" %}\n乙\n{% endcaption %}\n{% endstyle %}\n\n{% caption "表" %}\n丙\n{% endcaption %}\n\n{% caption %}\n丁\n{% endcaption %}',
  );
  expect(text).toBe('表1　甲\n\n图1　乙\n\n表2　丙\n\n丁');
});

it('headings on landscape pages are part of the outline, and empty pages go', async () => {
  const { text } = await printed(
    files,
    '## 一\n\n甲\n\n{% landscape %}\n## 二\n\n乙\n\n## 空\n{% endlandscape %}\n\n{% landscape %}\n## 空\n{% endlandscape %}\n\n## 三\n\n丙',
  );
  expect(text).toBe('## 一、一\n\n甲\n\n## 二、二\n\n乙\n\n## 三、三\n\n丙');
});

it('a heading above nothing but the signature goes', async () => {
  const { text } = await printed(
    files,
    '## 一\n\n甲\n\n## 空\n\n{% signature %}\n办公室\n{% endsignature %}',
  );
  expect(text).toBe('## 一、一\n\n甲\n\n办公室');
});
