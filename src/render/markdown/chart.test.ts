import { expect, it } from 'vitest';
import { renderMarkdown } from './markdown.ts';

it('a chart is an image of its SVG file, described in words', () => {
  const markdown = renderMarkdown({
    masthead: [],
    body: [
      {
        type: 'chart',
        file: 'weekly-2023-21-chart-1.svg',
        form: 'line',
        title: '近两期咨询量',
        unit: '件',
        decimals: 0,
        categories: ['第20期', '第21期'],
        series: [{ name: '咨询', values: ['2108', '2321'] }],
        alternative: '咨询量由2108件升至2321件。',
      },
    ],
    colophon: [],
    properties: {
      title: '政务服务周报',
      subject: '',
      creator: '省政务服务大厅',
      language: 'zh',
      date: '2023-06-12',
      issue: '2023-21',
      draft: false,
    },
  });
  expect(markdown).toBe('![咨询量由2108件升至2321件。](weekly-2023-21-chart-1.svg)\n');
});
