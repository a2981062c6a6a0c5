import type { pages } from '../catalogue/pages.ts';
import type { Explanation } from './explanation.ts';

const printed = { zh: '只在生成 PDF 时才看得出。', en: 'It shows only where a PDF is made.' };

/** The printed pages; nobody types a page, so that the examples are pictures of them. */
export const pagesExplanations: Record<keyof typeof pages, Explanation> = {
  'colophon-alone': {
    meaning: {
      zh: `最后一页只有版记，没有正文，像是多印了一张纸。缩短几行正文，版记就能回到前一页。${printed.zh}`,
      en: `The last page holds the colophon alone, without a line of text: it looks like a sheet too many. With a few lines less the colophon goes back to the page before. ${printed.en}`,
    },
    bad: {
      zh: '第 3 页：……（正文到此）\n第 4 页：报：中心领导。　发：各部门窗口。',
      en: 'Page 3: … (the text ends)\nPage 4: Distribution: harbour master, all berths',
    },
    good: {
      zh: '第 3 页：……（正文到此）\n         报：中心领导。　发：各部门窗口。',
      en: 'Page 3: … (the text ends)\n        Distribution: harbour master, all berths',
    },
  },
  'colophon-no-room': {
    meaning: {
      zh: `版记在前一页放不下，连带正文的最后几行一起到了下一页，前一页末尾就空出一块。缩短几行就放得下。${printed.zh}`,
      en: `The colophon does not fit the page and takes the last lines of the text along to the next one, so that the page before ends with a gap. With a few lines less there is room. ${printed.en}`,
    },
    bad: {
      zh: '第 3 页：……（末尾空着）\n第 4 页：正文最后 2 行\n         报：中心领导。',
      en: 'Page 3: … (a gap at its end)\nPage 4: the last 2 lines\n        Distribution: harbour master',
    },
    good: {
      zh: '第 3 页：……正文最后 2 行\n         报：中心领导。',
      en: 'Page 3: … the last 2 lines\n        Distribution: harbour master',
    },
  },
  'colophon-page-odd': {
    meaning: {
      zh: `公文双面印，版记应当在最后一面，也就是双数页。这里在单数页，最后一张纸的背面会空着。${printed.zh}`,
      en: `An official document is printed on both sides, and its colophon belongs on the last side, an even page. Here it is on an odd page, and the back of the last sheet stays blank. ${printed.en}`,
    },
    bad: {
      zh: '第 3 页：……\n         报：中心领导。',
      en: 'Page 3: …\n        Distribution: harbour master',
    },
    good: 'layout: { colophon: new-page }',
  },
  'last-page-one-line': {
    meaning: {
      zh: `最后一页的正文只剩一行，显得孤零零，还多用一张纸。把末尾的条目压缩几个字就能收回去。${printed.zh}`,
      en: `Only one line of the text is left for the last page: it looks lost, and costs a sheet. A few words less in the last items take it back. ${printed.en}`,
    },
    bad: {
      zh: '第 4 页：审批时限。',
      en: 'Page 4: stays open.',
    },
    good: {
      zh: '第 3 页：……要求窗口进一步压减审批时限。',
      en: 'Page 3: … the east quay stays open.',
    },
  },
  'printed-sign-lost': {
    meaning: {
      zh: '由于 LibreOffice 的毛病，这个标点在 PDF 里没有印出来，Word 文件里是有的。付印前要改用 Word 打印，或动一动文字。',
      en: 'Through a fault of LibreOffice this sign is missing in the PDF; the Word file has it. Print from Word, or change the words a little, before the bulletin goes out.',
    },
    bad: {
      zh: 'PDF：……水利厅窗口举办取水许可业务培训\n     各市（州）经办人员62人参加。',
      en: 'PDF: … and will take three weeks\n     the east quay stays open.',
    },
    good: {
      zh: 'PDF：……水利厅窗口举办取水许可业务培训，\n     各市（州）经办人员62人参加。',
      en: 'PDF: … and will take three weeks;\n     the east quay stays open.',
    },
  },
  'paragraph-last-line-short': {
    meaning: {
      zh: `一段的最后一行只有一两个字，白占一行。删几个字就能省出一行；不改也可以。${printed.zh}`,
      en: `The last line of a paragraph has only a word or two and costs a line. A few letters less save it; it may also stay. ${printed.en}`,
    },
    bad: {
      zh: '6月8日，水利厅分管负责同志到省政务服务大厅进行调研，要求窗口压减时\n限。',
      en: 'Dredging of the inner basin began on 16 January and will take about three\nweeks.',
    },
    good: {
      zh: '6月8日，水利厅分管负责同志到省政务服务大厅调研，要求窗口压减时限。',
      en: 'Dredging of the inner basin began on 16 January and will take three weeks.',
    },
  },
};
