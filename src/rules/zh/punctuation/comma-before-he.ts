import { defineRule, everywhere, hitsOf } from '../../rule.ts';

export const commaBeforeHe = defineRule({
  code: 'comma-before-he',
  severity: 'info',
  waive: 'file',
  language: 'zh',
  message: {
    zh: '“{text}”：这里不用顿号',
    en: '“{text}”: no comma of lists stands here',
  },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '最后两项之间已经有“和”“以及”，不再用顿号；列举末尾的“等”前面也不用。',
    en: 'The last two members are joined by the conjunction already; before 等 at the end of a list stands none either.',
  },
  rejected: [
    {
      text: '学习《行政许可法》⟦、和⟧《优化营商环境条例》。',
      good: '学习《行政许可法》和《优化营商环境条例》。',
    },
    { text: '走访企业、园区⟦、以及⟧社区。', good: '走访企业、园区以及社区。' },
    { text: '诉求来自电话、网站⟦、等⟧渠道。', good: '诉求来自电话、网站等渠道。' },
    { text: '检查车站、码头⟦、等⟧5处场所，走访企业、园区⟦、等⟧。' },
  ],
  accepted: [
    '天津市河西区、和平区与甘肃省广河县、和政县结成帮扶对子。',
    '主办方、与会专家、参展企业三方签名。',
    '及时发现、及时报告、及时处置。',
    '走访企业、园区，以及沿线社区。',
    '大厅设有取号、等候、等级评定三个区域，提供叫号、等位服务。',
    '坚持五育并举、与“双减”政策相衔接。',
    '坚持“两个毫不动摇”、与“三农”工作同部署。',
  ],
  scope: 'passage',
  in: everywhere,
  check: ({ text }) =>
    text.includes('、')
      ? // Names and words begin with 和 and 及; between marks they can only be conjunctions.
        hitsOf(
          text,
          /、以及|(?<=[”》])、[和及](?=[“《])|、等(?=[。，；：）\d]|$|渠道|部门|单位|方面|方式|形式|工作|情况|问题|内容|场所|地区|领域|行业|环节|活动|措施)/g,
          ([found]) => ({ replacement: found.slice(1) }),
        )
      : [],
});
