import type { composition } from '../catalogue/composition.ts';
import type { Explanation } from './explanation.ts';

/** Templates, composition and the Word shell. */
export const compositionExplanations: Record<keyof typeof composition, Explanation> = {
  'template-missing': {
    meaning: {
      zh: '模板决定刊物的样子。bulletin.yaml（或模板的 extends）里写的名称，在 templates/ 里和内置模板里都找不到，所以什么也排不出来。',
      en: 'A template decides what the bulletin looks like. The name in bulletin.yaml (or under extends in a template) is neither a folder below templates/ nor a built-in template, so nothing can be laid out.',
    },
    bad: 'template: offical-zh',
    good: 'template: official-zh',
  },
  'template-file-missing': {
    meaning: {
      zh: '一个模板要有正文（body.md）、首尾（shell.md）和 Word 模板（shell.docx）三份文件。少了一份，又没有写明沿用哪个模板，就排不成文件。',
      en: 'A template has three files: the body (body.md), what stands around it (shell.md) and the Word shell (shell.docx). Where one is missing and no other template is named to take it from, nothing can be laid out.',
    },
    bad: {
      zh: 'templates/hall/\n  template.yaml      title: 大厅周报\n  body.md',
      en: 'templates/harbour/\n  template.yaml      title: Harbour Weekly\n  body.md',
    },
    good: {
      zh: 'templates/hall/\n  template.yaml      title: 大厅周报\n                     extends: official-zh\n  body.md',
      en: 'templates/harbour/\n  template.yaml      title: Harbour Weekly\n                     extends: report-en\n  body.md',
    },
  },
  'template-syntax': {
    meaning: {
      zh: '模板里 {{ … }} 印出一个值，{% … %} 是“如果”“逐条”之类的标签。这一处少了一半、写错了，或用了中文输入法的全角符号，程序读不下去。',
      en: 'In a template {{ … }} prints a value and {% … %} is a tag such as “if” or “for each”. Here a part is missing or mistyped, or a sign comes from a Chinese keyboard, so the template cannot be read.',
    },
    bad: {
      zh: '本期受理｛｛ counters.accept.current ｝｝件。\n{% if issue.copies %}共印{{ issue.copies }}份。',
      en: 'Vessel calls: {{ counters.calls.current }.\n{% if issue.copies %}{{ issue.copies }} copies.',
    },
    good: {
      zh: '本期受理{{ counters.accept.current }}件。\n{% if issue.copies %}共印{{ issue.copies }}份。{% endif %}',
      en: 'Vessel calls: {{ counters.calls.current }}.\n{% if issue.copies %}{{ issue.copies }} copies.{% endif %}',
    },
  },
  'template-variable-unknown': {
    meaning: {
      zh: '模板要印的这个值不存在，多半是名称打错了，或指标在 bulletin.yaml 里改了代号。程序不会印成空白，因为少一个数不容易看出来。bulletin template data 列出所有可用的值。',
      en: 'The template prints a value that does not exist: usually a typing mistake, or a counter whose id was changed in bulletin.yaml. It is not printed as a blank, because a lost figure is easily overlooked. bulletin template data lists all values there are.',
    },
    bad: { zh: '本期受理{{ counters.acept.current }}件。', en: 'Vessel calls: {{ counters.call.current }}.' },
    good: {
      zh: '本期受理{{ counters.accept.current }}件。',
      en: 'Vessel calls: {{ counters.calls.current }}.',
    },
  },
  'template-filter-unknown': {
    meaning: {
      zh: '“|”后面写的是怎样印一个值，例如日期的样式、小数的位数。这里写的不是已有的写法。全部写法见 docs/template-reference.md。',
      en: 'What follows “|” says how a value is printed, such as the form of a date or the number of decimals. This is none of the words there are; docs/template-reference.md has them all.',
    },
    bad: { zh: '{{ issue.date | dates: "M月D日" }}', en: '{{ issue.date | dates: "D MMMM" }}' },
    good: { zh: '{{ issue.date | date: "M月D日" }}', en: '{{ issue.date | date: "D MMMM" }}' },
  },
  'template-tag-unknown': {
    meaning: {
      zh: '{% … %} 里的第一个词不是模板有的标签，可能打错了，或是从别的软件的模板抄来的。',
      en: 'The first word in {% … %} is no tag that templates have: it is mistyped, or was copied from a template of another program.',
    },
    bad: "{% include 'corrections' %}",
    good: "{% render 'corrections' %}",
  },
  'template-partial-missing': {
    meaning: {
      zh: '模板里反复用的一段可以单独存成文件，用 render 放进来。这里要放的文件在模板文件夹里没有。',
      en: 'A piece that a template uses more than once is kept in a file of its own and put in with render. There is no such file in the folder of the template.',
    },
    bad: "{% render 'correction' %}",
    good: "{% render 'corrections' %}",
  },
  'template-not-printable': {
    meaning: {
      zh: '这个名称下面是一组值（所有指标、一个条目、一个栏目），不是一个数或一段文字，不知道该印哪一项。',
      en: 'This name stands for a group of values (all counters, an item, a section), not for one figure or text, and it is not clear which of them to print.',
    },
    bad: '{{ counters }}\n{{ section }}',
    good: {
      zh: '{{ counters.accept.current }}\n{{ section.title }}',
      en: '{{ counters.calls.current }}\n{{ section.title }}',
    },
  },
  'template-node-unsupported': {
    meaning: {
      zh: '模板的正文用 Markdown 写，但有少数写法（例如把网址集中列在文末）还印不进 Word。为免漏印，要换一种写法。',
      en: 'Templates are written in Markdown, but a few forms, such as addresses listed apart at the end, cannot be printed in Word yet. They have to be written another way, so that no words are lost.',
    },
    bad: {
      zh: '办事指南见[大厅网站][网站]。\n\n[网站]: https://hall.example.gov.cn',
      en: 'Tide tables are on [our site][site].\n\n[site]: https://harbour.example.org',
    },
    good: {
      zh: '办事指南见[大厅网站](https://hall.example.gov.cn)。',
      en: 'Tide tables are on [our site](https://harbour.example.org).',
    },
  },
  'template-failed': {
    meaning: {
      zh: '写法没有错，但算不出来：例如拿文字当数来加，图表要画的指标没有，或列宽的个数与表的列数对不上。',
      en: 'It is written correctly but cannot be worked out: a text is added like a number, a chart is asked of a counter that there is not, or the widths do not fit the number of columns.',
    },
    bad: {
      zh: '{% table widths: "2 1" %}\n| 项目 | 本期 | 今年以来 |\n|---|--:|--:|\n{% endtable %}',
      en: '{% table widths: "2 1" %}\n| | This week | Since January |\n|---|--:|--:|\n{% endtable %}',
    },
    good: {
      zh: '{% table widths: "2 1 1" %}\n| 项目 | 本期 | 今年以来 |\n|---|--:|--:|\n{% endtable %}',
      en: '{% table widths: "2 1 1" %}\n| | This week | Since January |\n|---|--:|--:|\n{% endtable %}',
    },
  },
  'template-cells': {
    meaning: {
      zh: '表格里单写一个 < 表示与左边的格合并，单写一个 ^ 表示与上面的格合并。这里没有可合并的格，或合并出来的不是一个长方形。',
      en: 'In a table a cell with < alone is merged with the cell on its left, one with ^ alone with the cell above. Here there is no such cell, or what is merged is no rectangle.',
    },
    bad: {
      zh: '{% table %}\n| 项目 | 本期 | 今年以来 |\n|---|--:|--:|\n| < | 343 | 5456 |\n{% endtable %}',
      en: '{% table %}\n| | This week | Since January |\n|---|--:|--:|\n| < | 158 | 469 |\n{% endtable %}',
    },
    good: {
      zh: '{% table %}\n| 项目 | 办件情况 | < |\n|---|--:|--:|\n| 受理 | 343 | 5456 |\n{% endtable %}',
      en: '{% table %}\n| | Vessel calls | < |\n|---|--:|--:|\n| East quay | 158 | 469 |\n{% endtable %}',
    },
  },
  'template-end-unexpected': {
    meaning: {
      zh: '“如果”“逐条”等标签要成对，先开始的后结束。这里的结束没有对应的开始，多半是删改时留下的，或里外两层的结束写颠倒了。',
      en: 'Tags such as “if” and “for” come in pairs, and what begins first ends last. This end has no beginning: it was left over from a change, or two ends stand in the wrong order.',
    },
    bad: '{% for item in section.items %}\n1. {{ item.text }}\n{% endif %}',
    good: '{% for item in section.items %}\n1. {{ item.text }}\n{% endfor %}',
  },
  'template-limit': {
    meaning: {
      zh: '排一期刊物只要一眨眼，这个模板却没完没了：循环的次数太多，或一个片段又把自己放了进来。程序停了下来，什么也没有排出。',
      en: 'An issue is laid out in a moment, but this template does not come to an end: a loop runs far too often, or a partial puts itself in again. The program stopped, and nothing was laid out.',
    },
    bad: "section.md:\n  {% render 'section', section: section %}",
    good: "section.md:\n  {% for inner in section.sections %}\n  {% render 'section', section: inner %}\n  {% endfor %}",
  },
  'template-private-character': {
    meaning: {
      zh: '有些字体或旧软件会留下一种只有它们自己认得的字符，别处显示为空白或方框。程序自己要用这几个字符作记号，所以模板里不能有。',
      en: 'Some fonts and older programs leave behind characters that only they know; elsewhere they show as a blank or a box. A few of them serve the program as marks, so a template cannot have them.',
    },
    bad: { zh: '\uFFFD一、办件情况', en: '\uFFFD1. Figures' },
    good: { zh: '一、办件情况', en: '1. Figures' },
  },
  'template-block-unbalanced': {
    meaning: {
      zh: '{% style %}、{% table %} 一类标签管的是整段，要单独占一行，并且在同一层开始和结束。中间如果有一行 ``` 没有配对，后面的全成了代码，结束的标签也就不算数了。',
      en: 'Tags such as {% style %} and {% table %} hold whole paragraphs: they stand on lines of their own, and end at the level where they began. A line ``` without its second one makes code of all that follows, the end of the tag included.',
    },
    bad: {
      zh: '{% style "Period" %}\n```\n统计截至周五。\n{% endstyle %}',
      en: '{% style "Period" %}\n```\nFigures as of Friday.\n{% endstyle %}',
    },
    good: {
      zh: '{% style "Period" %}\n统计截至周五。\n{% endstyle %}',
      en: '{% style "Period" %}\nFigures as of Friday.\n{% endstyle %}',
    },
  },
  'figure-missing': {
    meaning: {
      zh: '要印的数没有报来，或由它算出的数因此也没有。没有数不等于零，所以程序不会替你填；要么补报，要么在模板里说明这时印什么字。',
      en: 'The figure to print was not sent, or it is worked out from one that was not. Missing is not zero, so nothing is filled in: send the figure, or say in the template which words to print then.',
    },
    bad: {
      zh: '本期受理{{ counters.accept.current }}件。',
      en: 'Vessel calls: {{ counters.calls.current }}.',
    },
    good: {
      zh: '本期受理{{ counters.accept.current | if_missing: "（暂缺）" }}件。',
      en: 'Vessel calls: {{ counters.calls.current | if_missing: "not available" }}.',
    },
  },
  'picture-missing': {
    meaning: {
      zh: '条目（或模板）要用的图片没有找到：文件没有交上来，放错了文件夹，或文件名、后缀与写的不一样。条目的图片放在与报送文件同名的文件夹里。',
      en: 'The picture that an item or a template names is not there: it was not handed in, lies in another folder, or its name or ending is different. Pictures of items lie in the folder named like the submission.',
    },
    bad: {
      zh: 'submissions/transport.yaml\n      images: [{ file: 讲解现场.jpg }]\nsubmissions/transport/\n      讲解现场.png',
      en: 'submissions/works.yaml\n      images: [{ file: dredger.jpg }]\nsubmissions/works/\n      dredger.png',
    },
    good: {
      zh: 'submissions/transport.yaml\n      images: [{ file: 讲解现场.png }]\nsubmissions/transport/\n      讲解现场.png',
      en: 'submissions/works.yaml\n      images: [{ file: dredger.png }]\nsubmissions/works/\n      dredger.png',
    },
  },
  'picture-unreadable': {
    meaning: {
      zh: '文件名像图片，里面却不是 PNG 或 JPEG，可能是 GIF、WebP、HEIC 改了后缀，或没有传完整。Word 打不开这样的图。',
      en: 'The name is that of a picture, but the content is neither PNG nor JPEG: a GIF, WebP or HEIC with another ending, or a file cut off on its way. Word could not show it.',
    },
    bad: {
      zh: '讲解现场.jpg      手机导出的 HEIC，改了后缀',
      en: 'east-quay.jpg      a HEIC from a telephone under another ending',
    },
    good: {
      zh: '讲解现场.jpg      在看图软件里另存为 JPEG',
      en: 'east-quay.jpg      saved as JPEG in a picture program',
    },
  },
  'picture-not-placed': {
    meaning: {
      zh: '条目带了图片，正文印了，图片却没有地方印，会悄悄丢掉。刊物里各部门交来的东西一样也不能少。',
      en: 'The text of the item is printed, but its picture has no place and would be lost without a word. Nothing that a department sent may get lost.',
    },
    bad: '{% for item in section.items %}\n1. {{ item.text }}\n{% endfor %}',
    good: '{% for item in section.items %}\n1. {{ item.text }}\n{% for image in item.images %}\n\n   {{ image }}\n{% endfor %}\n{% endfor %}',
  },
  'title-not-placed': {
    meaning: {
      zh: '条目写了标题，但这份模板只印正文，标题会丢掉。不需要标题的刊物，把标题的意思写进正文就行。',
      en: 'The item has a title, but this template prints the text alone, and the title would be lost. Where a bulletin has no titles, their words belong into the text.',
    },
    bad: {
      zh: '  - section: news\n    title: 上门讲解大件运输许可\n    text: 交通运输厅窗口上门为运输企业讲解办理流程。',
      en: '  - section: news\n    title: Dredging begins\n    text: Dredging of the inner basin began on 16 January.',
    },
    good: {
      zh: '  - section: news\n    text: 交通运输厅窗口上门为运输企业讲解大件运输许可办理流程。',
      en: '  - section: news\n    text: Dredging of the inner basin began on 16 January.',
    },
  },
  'data-not-read': {
    meaning: {
      zh: '部门按自己的表报来的这一项，模板里没有印。可能是模板漏了，也可能这一项本来只是留底。',
      en: 'The template does not print this part of what the department sent under data. Either the template forgot it, or it is only sent to be kept.',
    },
    bad: 'data:\n  checked: 26',
    good: {
      zh: '本周检查企业{{ data.market.checked }}家。',
      en: '{{ data.safety.checked }} berths were inspected.',
    },
  },
  'corrections-not-read': {
    meaning: {
      zh: '本期更正了以前登过的数或文字，模板却没有印更正的地方，读者就不会知道以前登错了。',
      en: 'This issue corrects something published before, but the template has no place for it, so readers would not learn of the mistake.',
    },
    bad: '{% for section in sections %}\n{% render "section", section: section, level: 2 %}\n{% endfor %}',
    good: '{% for section in sections %}\n{% render "section", section: section, level: 2 %}\n{% endfor %}\n\n{% render "corrections" %}',
  },
  'addressees-not-read': {
    meaning: {
      zh: '写明了主送单位，但这份模板没有印主送单位的地方，印出来的文件上就看不到。',
      en: 'Addressees are given, but this template has no place for them, so the printed bulletin does not show them.',
    },
    bad: { zh: 'addressees: [各市（州）政务服务中心]', en: 'addressees: [all berths, pilot station]' },
    good: { zh: '{{ issue.addressees | join: "，" }}：', en: 'To {{ issue.addressees | join: ", " }}' },
  },
  'masthead-not-read': {
    meaning: {
      zh: '报头里写了密级、份号、“内部资料”之类的字，模板却没有印。这类标志印漏了比不出刊更糟，所以是错误。',
      en: 'The masthead has a classification, a copy number or a notice such as “internal”, and the template does not print it. To lose such a mark is worse than to stop, hence this is an error.',
    },
    bad: {
      zh: 'bulletin.yaml\n  masthead: { notice: 内部资料 }\nshell.md\n  # {{ publication.title }}',
      en: 'bulletin.yaml\n  masthead: { notice: Internal }\nshell.md\n  # {{ publication.title }}',
    },
    good: {
      zh: 'bulletin.yaml\n  masthead: { notice: 内部资料 }\nshell.md\n  {{ masthead.notice }}\n\n  # {{ publication.title }}',
      en: 'bulletin.yaml\n  masthead: { notice: Internal }\nshell.md\n  {{ masthead.notice }}\n\n  # {{ publication.title }}',
    },
  },
  'shell-masthead-missing': {
    meaning: {
      zh: '这项报头内容印在 Markdown 文件里，但本单位自己的 Word 模板没有它的位置，印出来的 Word 文件上就没有。',
      en: 'This part of the masthead stands in the Markdown file, but the office’s own Word shell has no place for it, so the Word file would lack it.',
    },
    bad: 'shell.docx:  {{ publication.title }}\n             {{ body }}',
    good: 'shell.docx:  {{ masthead.notice }}\n             {{ publication.title }}\n             {{ body }}',
  },
  'shell-colophon-missing': {
    meaning: {
      zh: 'shell.md 里正文后面的内容（报、送、发和份数）在 Word 里由 {{ colophon }} 印出。Word 模板里没有它，版记就没有了。',
      en: 'What stands behind the body in shell.md, the distribution and the number of copies, is printed in Word by {{ colophon }}. Without it the Word file ends with the text.',
    },
    bad: 'shell.docx:  {{ body }}',
    good: 'shell.docx:  {{ body }}\n             {{ colophon }}',
  },
  'counter-not-read': {
    meaning: {
      zh: '部门每期都在报这个数，可是模板不印，也没有别的数由它算出，白报了。',
      en: 'A department sends this figure for every issue, but the template does not print it and nothing is worked out from it: the work is for nothing.',
    },
    bad: {
      zh: 'counters:\n  joined: { title: 进驻部门, unit: 个, kind: stock, owner: window }',
      en: 'counters:\n  pilots: { title: Pilots on duty, unit: pilots, kind: stock, owner: traffic }',
    },
    good: {
      zh: '大厅现有进驻部门{{ counters.joined.current }}个。',
      en: 'Pilots on duty: {{ counters.pilots.current }}.',
    },
  },
  'text-not-placed': {
    meaning: {
      zh: 'issue.yaml 的 texts 里为本期写了一段话，模板没有地方印，这段话会丢掉。名称打错了也会这样。',
      en: 'A passage was written for this issue under texts in issue.yaml, but the template has no place for it and it would be lost. A mistyped name does the same.',
    },
    bad: {
      zh: 'texts:\n  leed: 本期大厅办件平稳，咨询量有所上升。',
      en: 'texts:\n  sumary: Traffic was as usual for January.',
    },
    good: {
      zh: 'texts:\n  lead: 本期大厅办件平稳，咨询量有所上升。',
      en: 'texts:\n  summary: Traffic was as usual for January.',
    },
  },
  'item-not-placed': {
    meaning: {
      zh: '条目收下了，但模板里没有这个栏目的位置，印出来的文件里就没有这一条。部门交来的每一条都要印一次，不能多也不能少。',
      en: 'The item was accepted, but the template has no place for its section, so it would not be in the document. Every item that a department sent is printed once, no more and no less.',
    },
    bad: "{% render 'section', section: sections.news, level: 2 %}",
    good: "{% render 'section', section: sections.news, level: 2 %}\n{% render 'section', section: sections.visits, level: 2 %}",
  },
  'item-placed-twice': {
    meaning: {
      zh: '同一个条目印了不止一次，多半是模板既逐个印所有栏目，又单独印了其中一个。',
      en: 'The same item is printed more than once: usually the template goes through all sections and prints one of them again.',
    },
    bad: "{% for section in sections %}\n{% render 'section', section: section, level: 2 %}\n{% endfor %}\n{% render 'section', section: sections.visits, level: 2 %}",
    good: "{% for section in sections %}\n{% render 'section', section: section, level: 2 %}\n{% endfor %}",
  },
  'shell-not-docx': {
    meaning: {
      zh: 'Word 模板要存成“Word 文档（.docx）”。旧的 .doc、带宏的 .docm、WPS 自己的格式，改了后缀也不行；嵌入了别的文件的也不用，以免把来历不明的内容带进每一期。',
      en: 'The Word shell is a file of the kind “Word document (.docx)”. An old .doc, a .docm with macros or the own format of WPS does not become one by another ending; one with embedded files is refused, so that nothing strange gets into every issue.',
    },
    bad: 'templates/hall/shell.doc',
    good: 'templates/hall/shell.docx',
  },
  'shell-placeholder': {
    meaning: {
      zh: 'Word 模板里的 {{ … }} 会换成本期的内容。这一个换不了，原因写在后面；不改，Word 文件上那里就是空的。',
      en: 'Each {{ … }} in the Word shell is replaced by what this issue has. This one cannot be, for the reason that follows; the Word file would have nothing there.',
    },
    bad: 'shell.docx:  {{ publisher }}',
    good: 'shell.docx:  {{ publication.publisher }}',
  },
  'shell-block-not-alone': {
    meaning: {
      zh: '正文（或报头、版记）是许多段，要在 Word 模板里占一个空段。同一段里有别的字、有分节符，或写了两处，就不知道该放在哪里。',
      en: 'The body (or masthead, or colophon) is many paragraphs and takes the place of one in the Word shell. With other words or a section break in that paragraph, or with two such places, it is not clear where to put it.',
    },
    bad: { zh: 'shell.docx:  正文：{{ body }}', en: 'shell.docx:  Text: {{ body }}' },
    good: 'shell.docx:  {{ body }}',
  },
  'shell-body-missing': {
    meaning: {
      zh: '模板的首尾部分（shell.md 和 shell.docx）要用 {{ body }} 标出正文的位置。没有它，各部门的内容就没有地方印。',
      en: 'What stands around the text (shell.md and shell.docx) marks the place of the body with {{ body }}. Without it there is no place for what the departments sent.',
    },
    bad: '# {{ publication.title }}\n\n{{ issue.labels.date }}',
    good: '# {{ publication.title }}\n\n{{ issue.labels.date }}\n\n{{ body }}',
  },
  'shell-changes': {
    meaning: {
      zh: 'Word 模板是在“修订”状态下改的，还留着增删的记号，每一期印出来都会带着。',
      en: 'The Word shell was edited with changes being tracked, and their marks are still there; every issue would be printed with them.',
    },
    bad: { zh: 'shell.docx:  审阅 → 修订（还有未处理的）', en: 'shell.docx:  Review → changes still open' },
    good: {
      zh: 'shell.docx:  审阅 → 接受所有修订，保存',
      en: 'shell.docx:  Review → accept all changes, save',
    },
  },
  'shell-not-filled': {
    meaning: {
      zh: 'Word 里有些地方看着像文字，其实不是正文，例如域、图片的替代文字。程序不填这些地方，写在那里的 {{ … }} 会照样印出来或留在文件里。',
      en: 'Some places in a Word file look like text but are not, such as fields and the descriptions of pictures. They are not filled, and a {{ … }} there would be printed, or stay in the file, as it is.',
    },
    bad: {
      zh: 'shell.docx:  （域）QUOTE "{{ issue.labels.date }}"',
      en: 'shell.docx:  (field) QUOTE "{{ issue.labels.date }}"',
    },
    good: {
      zh: 'shell.docx:  （文字）{{ issue.labels.date }}',
      en: 'shell.docx:  (text) {{ issue.labels.date }}',
    },
  },
  'shell-braces': {
    meaning: {
      zh: '这里像是要填内容，但花括号没有写对：少了一个，中间有空格，或是中文输入法的全角花括号。程序认不出来，会原样印在文件上。',
      en: 'This looks like a place to fill, but its braces are wrong: one is missing, a space parts two of them, or they come from a Chinese keyboard. It would be printed as it stands.',
    },
    bad: 'shell.docx:  ｛｛ issue.labels.date ｝｝',
    good: 'shell.docx:  {{ issue.labels.date }}',
  },
  'shell-tag': {
    meaning: {
      zh: 'Word 模板里只能写 {{ … }}，不能写 {% … %}。要看情况才印的字，先在 template.yaml 的 labels 里写好，再在 Word 里印它。',
      en: 'A Word shell takes {{ … }} but no {% … %}. What is printed only in some cases is written as a label in template.yaml first, and the Word shell prints the label.',
    },
    bad: {
      zh: 'shell.docx:     {% if issue.serial %}（总第{{ issue.serial }}期）{% endif %}',
      en: 'shell.docx:     {% if issue.serial %}(serial {{ issue.serial }}){% endif %}',
    },
    good: {
      zh: 'template.yaml:  labels:\n                  serial: "{% if issue.serial %}（总第{{ issue.serial }}期）{% endif %}"\nshell.docx:     {{ issue.labels.serial }}',
      en: 'template.yaml:  labels:\n                  serial: "{% if issue.serial %}(serial {{ issue.serial }}){% endif %}"\nshell.docx:     {{ issue.labels.serial }}',
    },
  },
  'template-partial-unused': {
    meaning: {
      zh: '模板文件夹里的这份文件没有哪里用到，可能是改版后留下的，也可能是 render 后面的名称写错了。不影响出刊。',
      en: 'Nothing uses this file in the folder of the template: it was left over from a change, or the name behind render is mistyped. The bulletin is not affected.',
    },
    bad: 'templates/hall/body.md\ntemplates/hall/old-ranking.md',
    good: 'templates/hall/body.md',
  },
  'template-label-unused': {
    meaning: {
      zh: 'template.yaml 里写了这个标签，但 shell.md、body.md 和 Word 模板都没有印它。不影响出刊，留着容易让人误会。',
      en: 'This label stands in template.yaml, but neither shell.md nor body.md nor the Word shell prints it. The bulletin is not affected, but it may mislead.',
    },
    bad: 'labels:\n  date: "{{ issue.date }}"\n  footer: "{{ publication.publisher }}"',
    good: 'labels:\n  date: "{{ issue.date }}"',
  },
  'template-style-unused': {
    meaning: {
      zh: 'styles 左边写的是用途（或 {% style %} 里的名称），右边写 Word 样式名。左边这个名称没有哪里用到，改了也不会有变化，多半是打错了。',
      en: 'Under styles the use (or the name in {% style %}) stands on the left and a style of Word on the right. Nothing has the name on the left, so the line changes nothing: it is probably mistyped.',
    },
    bad: { zh: 'styles:\n  Perod: 统计时间', en: 'styles:\n  Perod: Reporting Period' },
    good: { zh: 'styles:\n  Period: 统计时间', en: 'styles:\n  Period: Reporting Period' },
  },
  'template-picture-unused': {
    meaning: {
      zh: '模板文件夹里的这张图没有印在哪里，可能是旧的标志。不影响出刊。',
      en: 'This picture in the folder of the template is shown nowhere; it may be an old logo. The bulletin is not affected.',
    },
    bad: 'templates/hall/logo.png\ntemplates/hall/logo-2019.png',
    good: 'templates/hall/logo.png',
  },
  'table-too-wide': {
    meaning: {
      zh: '表的列太多，在一页的宽度里每列太窄，一个数会断成两行，读者容易看错。',
      en: 'The table has so many columns that each is too narrow for its figures: a number is broken over two lines and easily misread.',
    },
    bad: { zh: '| 部门 | 1月 | 2月 | … | 12月 |', en: '| Berth | January | February | … | December |' },
    good: {
      zh: '{% landscape %}\n| 部门 | 1月 | 2月 | … | 12月 |\n{% endlandscape %}',
      en: '{% landscape %}\n| Berth | January | February | … | December |\n{% endlandscape %}',
    },
  },
  'shell-layout-not-applied': {
    meaning: {
      zh: 'layout 里要求调整每页行数或网格，但 Word 模板的正文没有固定行距（或页面没有网格），没有可调的东西，所以版面不会变。',
      en: 'layout asks for a number of lines or a grid, but the running text of the Word shell has no exact line height (or its page no grid): there is nothing to adjust, and the page stays as it is.',
    },
    bad: {
      zh: 'layout:\n  lines: 23      # Word 正文样式：单倍行距',
      en: 'layout:\n  lines: 23      # style of the text in Word: single spacing',
    },
    good: {
      zh: 'layout:\n  lines: 23      # Word 正文样式：固定值 28 磅',
      en: 'layout:\n  lines: 23      # style of the text in Word: exactly 28 pt',
    },
  },
  'shell-style-missing': {
    meaning: {
      zh: '模板要用的这个 Word 样式，Word 模板里没有，暂时用别的样式代替，印出来的字体、缩进可能不对。',
      en: 'The Word shell lacks a style that the template asks for. Another one stands in for it, so font and indents may not be right.',
    },
    bad: {
      zh: 'styles:\n  Period: 统计时间段      # shell.docx: 统计时间',
      en: 'styles:\n  Period: Reporting Time      # shell.docx: Reporting Period',
    },
    good: {
      zh: 'styles:\n  Period: 统计时间        # shell.docx: 统计时间',
      en: 'styles:\n  Period: Reporting Period    # shell.docx: Reporting Period',
    },
  },
};
