import { defineCatalogue } from './entry.ts';

/** The printed pages; found only where they are made. */
export const pages = defineCatalogue({
  'colophon-alone': {
    severity: 'warning',
    waive: 'file',
    step: 'pages',
    message: {
      zh: '版记独占第 {page} 页：正文缩短约 {lines} 行，版记才能移到上一页',
      en: 'The colophon stands alone on page {page}: with about {lines} lines less of text it fits the page before',
    },
    hint: {
      zh: '缩短末尾的条目{more}',
      en: 'Shorten the last items{more}',
    },
  },
  'colophon-no-room': {
    severity: 'warning',
    waive: 'file',
    step: 'pages',
    message: {
      zh: '版记放不进第 {before} 页，把正文末尾 {moved} 行带到了第 {page} 页：正文缩短约 {lines} 行就放得下',
      en: 'The colophon has no room on page {before} and takes the last {moved} lines of the text to page {page}: with about {lines} lines less of text there is room',
    },
    hint: {
      zh: '缩短末尾的条目{more}',
      en: 'Shorten the last items{more}',
    },
  },
  'colophon-page-odd': {
    severity: 'warning',
    waive: 'file',
    step: 'pages',
    message: {
      zh: '版记在第 {page} 页，是单数页',
      en: 'The colophon is on page {page}, which is odd',
    },
    hint: {
      zh: '在 issue.yaml 里写 layout: {colophon: new-page}，版记另起一页',
      en: 'layout: {colophon: new-page} in issue.yaml puts it on the next page',
    },
  },
  'last-page-one-line': {
    severity: 'warning',
    waive: 'file',
    step: 'pages',
    message: {
      zh: '最后一页（第 {page} 页）的正文只有一行',
      en: 'The last page ({page}) has only one line of the text',
    },
    hint: {
      zh: '缩短末尾的条目{more}',
      en: 'Shorten the last items{more}',
    },
  },
  'printed-sign-lost': {
    severity: 'warning',
    message: {
      zh: 'PDF 第 {page} 页“{line}”后面的“{sign}”没有印出来',
      en: 'On page {page} of the PDF the “{sign}” behind “{line}” is not printed',
    },
    hint: {
      zh: '这是 LibreOffice 的毛病，Word 文件没有错：用 Word 打印，或改动这一段的文字，使它不在行末',
      en: 'A fault of LibreOffice; the Word file is right. Print from Word, or change the words so that it ends no line',
    },
  },
  'paragraph-last-line-short': {
    severity: 'info',
    waive: 'file',
    step: 'pages',
    message: {
      zh: '条目 {reference} 以“{start}”开头的一段，末行只有“{text}”（第 {page} 页）',
      en: 'The paragraph of the item {reference} that begins with “{start}” has only “{text}” on its last line (page {page})',
    },
  },
});
