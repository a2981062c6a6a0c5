import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { fontsConfiguration, substitutions, typefaces } from './fonts.ts';

describe('the fonts of a PDF', () => {
  it('are offered behind each name that is asked for, after the configuration in force', () => {
    const text = fontsConfiguration('/home/user/my & own.conf');
    expect(parseXml(text).root?.text).toContain('/home/user/my & own.conf');
    expect(text.indexOf('<include')).toBeLessThan(text.indexOf('<match'));
    for (const name of typefaces.flatMap(({ names }) => names))
      expect(text).toContain(`<test name="family"><string>${name}</string></test>`);
    expect(text).not.toMatch(/mode="(?!append")/);
  });

  it('are told where they are others than those asked for', () => {
    const families: Record<string, readonly string[]> = {
      仿宋_GB2312: ['AR PL SungtiL GB', '文鼎ＰＬ简报宋'],
      黑体: ['SimHei', '黑体'],
      宋体: ['DejaVu Sans'],
    };
    const asked = ['仿宋_GB2312', '黑体', '宋体', 'Times New Roman', '楷体'];
    expect(substitutions(asked, (font) => families[font] ?? [])).toEqual([
      { font: '仿宋_GB2312', instead: 'AR PL SungtiL GB', isFit: true },
      { font: '宋体', instead: 'DejaVu Sans', isFit: false },
    ]);
  });
});
