/** A typeface of official documents: the names it is asked for by, and what may stand for it, best first. */
interface Typeface {
  readonly names: readonly string[];
  readonly standIns: readonly string[];
}

/**
 * Typefaces of Chinese official documents (GB/T 9704—2012) under the names that Word files ask for, and their free
 * stand-ins. The fonts of Windows and Office stand before them: they are nearer to what is asked for.
 */
export const typefaces: readonly Typeface[] = [
  {
    names: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', '华文仿宋', 'STFangsong', '方正仿宋_GBK'],
    standIns: ['FandolFang', 'AR PL SungtiL GB', 'Noto Serif CJK SC', 'Source Han Serif SC'],
  },
  {
    names: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', '华文楷体', 'STKaiti', '方正楷体_GBK'],
    standIns: ['FandolKai', 'AR PL KaitiM GB', 'AR PL UKai CN', 'LXGW WenKai'],
  },
  {
    names: ['黑体', 'SimHei', '华文黑体', 'STHeiti', '方正黑体_GBK'],
    standIns: ['FandolHei', 'WenQuanYi Zen Hei', 'Noto Sans CJK SC', 'Source Han Sans SC'],
  },
  {
    names: ['宋体', 'SimSun', '新宋体', 'NSimSun', '华文宋体', 'STSong', '方正书宋_GBK'],
    standIns: [
      'FandolSong',
      'AR PL SungtiL GB',
      'AR PL UMing CN',
      'Noto Serif CJK SC',
      'Source Han Serif SC',
    ],
  },
  {
    names: [
      '方正小标宋简体',
      'FZXiaoBiaoSong-B05S',
      '方正小标宋_GBK',
      'FZXiaoBiaoSong-B05',
      '华文中宋',
      'STZhongsong',
    ],
    standIns: [
      'Noto Serif CJK SC SemiBold',
      'Source Han Serif SC SemiBold',
      'Noto Serif CJK SC',
      'Source Han Serif SC',
    ],
  },
];

/**
 * A fontconfig file that offers the stand-ins behind each name: a font that is installed is never replaced, and what the
 * system's own configuration says comes first. `base` is the configuration in force; by fontconfig's rules `fonts.conf`
 * is the system's, wherever that lies.
 */
export function fontsConfiguration(base = 'fonts.conf'): string {
  const rules = typefaces.flatMap(({ names, standIns }) =>
    names.map((name) => {
      const others = [...names.filter((other) => other !== name), ...standIns];
      return `  <match target="pattern">
    <test name="family"><string>${name}</string></test>
    <edit name="family" mode="append" binding="strong">
${others.map((other) => `      <string>${other}</string>\n`).join('')}    </edit>
  </match>
`;
    }),
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">${escapeXml(base)}</include>
${rules.join('')}</fontconfig>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A font that is not installed, and what is printed instead. */
export interface Substitution {
  readonly font: string;
  readonly instead: string;
  /** Whether it is one that can stand for it; else any font that has the characters. */
  readonly isFit: boolean;
}

/**
 * Of the fonts asked for, those of official documents that are not installed. `match` gives the names of the family
 * that a name leads to.
 */
export function substitutions(
  asked: readonly string[],
  match: (font: string) => readonly string[],
): readonly Substitution[] {
  return asked.flatMap((font): readonly Substitution[] => {
    const typeface = typefaces.find(({ names }) => names.includes(font));
    const matched = typeface ? match(font) : [];
    const [instead] = matched;
    if (!typeface || instead === undefined || matched.includes(font)) return [];
    const fit = [...typeface.names, ...typeface.standIns];
    return [{ font, instead, isFit: matched.some((name) => fit.includes(name)) }];
  });
}
