import { describe, expect, it } from 'vitest';
import { emsOf } from './text-width.ts';

describe('width of a text', () => {
  it('is one em for a Chinese character, and half for a Western one in a Chinese font', () => {
    const fangsong = { font: '仿宋_GB2312' };
    expect(emsOf('东坪区', fangsong, 'zh')).toBe(3);
    expect(emsOf('2024年6月', fangsong, 'zh')).toBe(4.5);
    expect(emsOf('（一）', fangsong, 'zh')).toBe(3);
    expect(emsOf('', fangsong, 'zh')).toBe(0);
    expect(emsOf('12.5%', { font: undefined }, 'zh')).toBe(2.5);
    expect(emsOf('𠮷😀', fangsong, 'zh')).toBe(2);
  });

  it('counts signs as wide that only Chinese fonts draw so', () => {
    expect(emsOf('—“−', { font: '仿宋' }, 'zh')).toBe(3);
    expect(emsOf('−', { font: 'Arial' }, 'en')).toBe(0.584);
  });

  it('comes from the font of Western letters', () => {
    expect(emsOf('12.5%', { font: 'Arial' }, 'en')).toBeCloseTo(2.835, 6);
    expect(emsOf('12.5%', { font: 'Times New Roman' }, 'en')).toBeCloseTo(2.583, 6);
    expect(emsOf('Will', { font: 'Arial' }, 'en')).toBeCloseTo(0.944 + 3 * 0.222, 6);
    expect(emsOf('MW', { font: 'Arial' }, 'en')).toBeGreaterThan(emsOf('il', { font: 'Arial' }, 'en') * 3);
  });

  it('may be that of a font which stands in for a Chinese one', () => {
    expect(emsOf('东坪12', { font: '仿宋', roomy: true }, 'zh')).toBeCloseTo(3.4, 6);
    expect(emsOf('12', { font: 'Arial', roomy: true }, 'en')).toBe(emsOf('12', { font: 'Arial' }, 'en'));
  });

  it('is more for bold letters, but not for Chinese characters', () => {
    expect(emsOf('Total', { font: 'Arial', bold: true }, 'en')).toBeGreaterThan(
      emsOf('Total', { font: 'Arial' }, 'en'),
    );
    expect(emsOf('合计', { font: '仿宋', bold: true }, 'zh')).toBe(2);
    expect(emsOf('合计', { font: 'Arial', bold: true }, 'en')).toBe(2);
  });
});
