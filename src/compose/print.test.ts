import { describe, expect, it } from 'vitest';
import { printed } from '../../tests/support/printed.ts';
import { workspace } from '../../tests/support/workspace.ts';

const chinese = workspace({
  publication: `publisher: Office
sections:
  - {id: visits, title: Visits, fields: {visited: {title: Visited, type: date}, remark: {title: Remark}}}`,
  issues: {
    '2023-21': {
      sent: {
        window: `items:
  - {section: visits, visited: 2023-06-07, remark: 2023-06-08, text: One firm.}
  - {section: visits, text: Two firms.}`,
      },
    },
  },
});
const files = {
  ...chinese,
  'bulletin.yaml': (chinese['bulletin.yaml'] ?? '').replace('language: zh', 'language: en'),
};
const items = '\n\n{% for item in sections.visits.items %}{{ item.text }}{% endfor %}';

describe('the literals for nothing', () => {
  it.each(['nil', 'null', 'empty', 'blank'])('%s prints nothing', async (literal) => {
    const { text, findings } = await printed(
      files,
      `[{{ ${literal} }}{% assign x = ${literal} %}{{ x }}{{ x | default: "a" }}{{ ${literal} | default: "b" }}]${items}`,
    );
    expect({ text, findings }).toEqual({ text: '[ab]\n\nOne firm.Two firms.', findings: [] });
  });
});

describe('a field of type date', () => {
  it('is printed as typed, by a pattern, and by its parts; a text is no day', async () => {
    const { text, findings } = await printed(
      files,
      '{% for item in sections.visits.items %}{{ item.text }} {{ item.visited }} {{ item.visited | date: "MMM D" | default: "no day" }} {% if item.visited %}{{ item.visited.month }}{% endif %};{% endfor %}',
    );
    expect({ text, findings }).toEqual({
      text: 'One firm. 2023-06-07 Jun 7 6;Two firms.  no day ;',
      findings: [],
    });
  });

  it('differs from a text that looks like a day', async () => {
    const { findings } = await printed(files, `{{ sections.visits.items[0].remark | date: "D" }}${items}`);
    expect(findings).toEqual(['templates/weekly/body.md:1:1 template-failed']);
  });
});
