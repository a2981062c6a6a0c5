import type { Chart } from '../../model/bulletin.ts';
import type { Language } from '../../model/publication.ts';
import { escapeAttribute, escapeText } from '../xml/escape.ts';
import { plotSideways } from './bars.ts';
import { plotUpwards } from './columns.ts';
import { at, lineHeight, sizes, textLines } from './draw.ts';
import { legendOf, type Part } from './legend.ts';
import { fillingDefinitions } from './marks.ts';
import { plain, wrap } from './text.ts';

const width = 720;

/** No font comes with the file: names of what Windows, macOS and Linux have. */
const fonts: Readonly<Record<Language, string>> = {
  zh: "'Times New Roman', 'Liberation Serif', SimSun, 宋体, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', serif",
  en: "'Times New Roman', 'Liberation Serif', SimSun, serif",
};

const words = {
  zh: { noData: '无数据', chart: '图表', unit: (unit: string) => `单位：${unit}`, tag: 'zh-CN' },
  en: { noData: 'no data', chart: 'Chart', unit: (unit: string) => `Unit: ${unit}`, tag: 'en-US' },
} as const;

/**
 * A chart as an SVG file: nothing outside of it is referred to, the same chart gives the same text. Positions are rounded
 * to hundredths of a pixel; printed figures are the exact digits. Missing values are gaps, never zero.
 */
export function renderChartSvg(chart: Chart, language: Language): string {
  const { noData, chart: nameless, tag } = words[language];
  const plot = chart.form === 'bar' ? plotSideways : plotUpwards;
  const parts = [
    space(14),
    titleOf(chart),
    unitOf(chart, language),
    plot(chart, width, noData),
    space(8),
    legendOf(chart, width),
    space(12),
  ];
  let height = 0;
  const drawn = parts.map((part) => {
    const top = height;
    height += part.height;
    return part.draw(top);
  });
  const size = `width="${width}" height="${at(height)}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${at(height)}" ${size} role="img" ` +
    `xml:lang="${tag}" font-family="${escapeAttribute(fonts[language])}" fill="#000000">\n` +
    `<title>${escapeText(plain(chart.title) || nameless)}</title>\n` +
    `<desc>${escapeText(chart.alternative)}</desc>\n` +
    `${fillingDefinitions(chart)}<rect ${size} fill="#ffffff"/>\n` +
    `${drawn.filter((part) => part !== '').join('\n')}\n</svg>\n`
  );
}

function space(height: number): Part {
  return { height, draw: () => '' };
}

function titleOf({ title }: Chart): Part {
  const { lines } = wrap(title, width - 40, sizes.title);
  return {
    height: lines.length === 0 ? 0 : lines.length * lineHeight(sizes.title) + 6,
    draw: (top) => textLines(lines, width / 2, top, { size: sizes.title, anchor: 'middle', bold: true }),
  };
}

/** Above the value axis, where Chinese tables have it too. */
function unitOf({ unit }: Chart, language: Language): Part {
  const said = plain(unit) === '' ? '' : words[language].unit(plain(unit));
  const { lines } = wrap(said, width - 40, sizes.label);
  return {
    height: lines.length * lineHeight(sizes.label),
    draw: (top) => textLines(lines, 16, top, { size: sizes.label }),
  };
}
