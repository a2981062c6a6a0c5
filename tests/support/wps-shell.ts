/*
 * A Word shell as WPS Writer saves one: numeric style ids, built-in names in English, text boxes twice (once for programs that
 * know them), and placeholders in every place that an office may think of.
 */

const names = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
]
  .map(([prefix, name]) => ` xmlns:${prefix}="${name}"`)
  .join('');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const run = (text: string) => `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string, style = 1) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
const cell = (content: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${paragraph(content)}</w:tc>`;

/** A placeholder as Word and WPS tear it apart while somebody types. */
const torn =
  run('{') +
  run('{ publi') +
  '<w:proofErr w:type="spellStart"/>' +
  '<w:bookmarkStart w:id="0" w:name="_GoBack"/>' +
  run('cation.ti') +
  '<w:bookmarkEnd w:id="0"/><w:proofErr w:type="spellEnd"/>' +
  run('tle }') +
  run('}');

const boxText = `<w:txbxContent>${paragraph(run('编：{{ publication.publisher }}'))}</w:txbxContent>`;
const textBox =
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
  '<wp:extent cx="2000000" cy="400000"/><wp:docPr id="5" name="文本框 5"/><wp:cNvGraphicFramePr/><a:graphic>' +
  '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>' +
  '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2000000" cy="400000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>' +
  `</a:prstGeom></wps:spPr><wps:txbx>${boxText}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline>` +
  '</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:150pt;height:30pt"><v:textbox>' +
  `${boxText}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const body = [
  paragraph(torn, 9),
  '<w:tbl><w:tblPr><w:tblStyle w:val="7"/><w:tblW w:w="8000" w:type="dxa"/></w:tblPr>' +
    '<w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>' +
    `<w:tr>${cell(run('{{ issue.labels.issue }}'))}${cell(run('印发：{{ issue.labels.date }}'))}</w:tr></w:tbl>`,
  paragraph(textBox),
  `<w:sdt><w:sdtPr><w:alias w:val="期号"/><w:id w:val="7001"/></w:sdtPr><w:sdtContent>${paragraph(run('编号 {{ issue.id }} 号'))}</w:sdtContent></w:sdt>`,
  paragraph(
    `${run('年份：')}<w:sdt><w:sdtPr><w:id w:val="7002"/></w:sdtPr><w:sdtContent>${run('{{ issue.year }}')}</w:sdtContent></w:sdt>${run('；网址：')}` +
      `<w:hyperlink r:id="rId5">${run('{{ publication.id }}')}</w:hyperlink>${run('；域：')}` +
      `<w:fldSimple w:instr=" TITLE ">${run('{{ publication.title }}')}</w:fldSimple>`,
  ),
  paragraph(run('固定文字，期期都印。')),
  paragraph(`<w:bookmarkStart w:id="1" w:name="正文"/>${run('{{')}${run('　body　}}')}`, 5),
  paragraph(`${run('正文完')}<w:bookmarkEnd w:id="1"/>`),
  paragraph(run('{{ colophon }}')),
  '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>' +
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="992" w:gutter="0"/>' +
    '<w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="312"/></w:sectPr>',
].join('');

const style = (type: string, id: number, name: string, more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const onNormal = '<w:basedOn w:val="1"/><w:next w:val="1"/><w:qFormat/>';
const level = (number: number) =>
  `${onNormal}<w:pPr><w:keepNext/><w:outlineLvl w:val="${number - 1}"/></w:pPr>`;

const styles = [
  style('paragraph', 1, 'Normal', '<w:qFormat/>').replace('w:styleId', 'w:default="1" w:styleId'),
  style('paragraph', 2, 'heading 1', level(1)),
  style('paragraph', 3, 'heading 2', level(2)),
  style('paragraph', 4, 'heading 3', level(3)),
  style('paragraph', 5, 'Body Text', onNormal),
  style('character', 6, 'Default Paragraph Font').replace('w:styleId', 'w:default="1" w:styleId'),
  style('table', 7, 'Normal Table').replace('w:styleId', 'w:default="1" w:styleId'),
  style('character', 8, 'Strong', '<w:basedOn w:val="6"/><w:rPr><w:b/></w:rPr>'),
  style('paragraph', 9, 'Title', onNormal),
].join('');

const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"`;
const types = ['document.main', 'styles', 'settings', 'header', 'footer'] as const;
const partOf = { 'document.main': 'document', header: 'header1', footer: 'footer1' } as const;

/** Its parts by name. */
export const wpsShell: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types
    .map((type) => {
      const part = type in partOf ? partOf[type as keyof typeof partOf] : type;
      return `<Override PartName="/word/${part}.xml" ContentType="${main}.${type}+xml"/>`;
    })
    .join('')}</Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1, 'officeDocument', 'word/document.xml')}/></Relationships>`,
  'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1, 'styles', 'styles.xml')}/>${relation(2, 'settings', 'settings.xml')}/>${relation(3, 'header', 'header1.xml')}/>${relation(4, 'footer', 'footer1.xml')}/>${relation(5, 'hyperlink', 'https://example.org/')} TargetMode="External"/></Relationships>`,
  'word/document.xml': `${head}<w:document${names}><w:body>${body}</w:body></w:document>`,
  'word/header1.xml': `${head}<w:hdr${names}>${paragraph(`${run('内部资料：')}${torn.replace(/<w:bookmark[^>]*>/g, '')}`)}</w:hdr>`,
  'word/footer1.xml': `${head}<w:ftr${names}>${paragraph(
    `${run('{{ issue.labels.issue }}　第')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('页')}`,
  )}</w:ftr>`,
  'word/settings.xml': `${head}<w:settings${names}><w:compat/></w:settings>`,
  'word/styles.xml': `${head}<w:styles${names}><w:docDefaults/>${styles}</w:styles>`,
};
