import { defineCatalogue } from './entry.ts';

/** Templates, composition and the Word shell. */
export const composition = defineCatalogue({
  'template-missing': {
    severity: 'error',
    message: { zh: '没有模板“{template}”', en: 'There is no template “{template}”' },
    hint: { zh: '可用的模板：{known}', en: 'The templates are: {known}' },
  },
  'template-file-missing': {
    severity: 'error',
    message: { zh: '模板“{template}”没有 {file}', en: 'The template “{template}” has no {file}' },
    hint: {
      zh: '从内置模板复制这个文件，或在 template.yaml 里写 extends: official-zh，缺的文件就用那个模板的',
      en: 'Copy the file from a built-in template, or write extends: report-en in template.yaml to use that template’s',
    },
  },
  'template-syntax': {
    severity: 'error',
    message: { zh: '模板这里写得不对：{fault}', en: 'This is not right in the template: {fault}' },
    hint: { zh: '写成 {instead}', en: 'Write {instead}' },
  },
  'template-variable-unknown': {
    severity: 'error',
    message: { zh: '模板里没有“{variable}”这个值', en: 'Templates have no value “{variable}”' },
  },
  'template-filter-unknown': {
    severity: 'error',
    message: {
      zh: '“|”后面不能写“{filter}”：没有这个过滤器',
      en: 'There is no filter “{filter}” to write behind “|”',
    },
  },
  'template-tag-unknown': {
    severity: 'error',
    message: { zh: '模板没有标签“{tag}”', en: 'Templates have no tag “{tag}”' },
  },
  'template-partial-missing': {
    severity: 'error',
    message: { zh: '模板里没有“{partial}.md”', en: 'The template has no “{partial}.md”' },
  },
  'template-not-printable': {
    severity: 'error',
    message: {
      zh: '这里有好几项，不能直接印，要写明印哪一项：{names}',
      en: 'This is a group of values; name the one to print: {names}',
    },
    hint: { zh: '如 {example}', en: 'For example {example}' },
  },
  'template-node-unsupported': {
    severity: 'error',
    message: {
      zh: '模板里还不能用这种 Markdown 写法：{node}',
      en: 'Templates cannot have this kind of Markdown yet: {node}',
    },
    hint: { zh: '把网址写在文字后面：{instead}', en: 'Write the address behind the words: {instead}' },
  },
  'template-failed': {
    severity: 'error',
    message: { zh: '模板这里算不出来：{fault}', en: 'This cannot be worked out in the template: {fault}' },
  },
  'template-cells': {
    severity: 'error',
    message: {
      zh: '表格第 {row} 行第 {column} 列不能合并：{fault}',
      en: 'The table’s cell in row {row}, column {column} cannot be merged: {fault}',
    },
  },
  'template-end-unexpected': {
    severity: 'error',
    message: {
      zh: '“{tag}”对不上：没有与它对应的开头，或者前面有别的标签还没有结束',
      en: '“{tag}” ends nothing: it has no beginning, or another tag before it has no end',
    },
  },
  'template-limit': {
    severity: 'error',
    message: {
      zh: '模板没完没了：可能是没有尽头的循环，或片段又用到了自己',
      en: 'The template does not come to an end: perhaps a loop without one, or a partial that renders itself',
    },
  },
  'template-private-character': {
    severity: 'error',
    message: {
      zh: '模板里有一个看不见或显示为方框的字符（{character}），模板里不能用',
      en: 'The template has a character that shows as a box or not at all ({character}) and cannot be used there',
    },
    hint: { zh: '删去它，需要的话重新打字', en: 'Delete it, and type anew what it stood for' },
  },
  'template-block-unbalanced': {
    severity: 'error',
    message: {
      zh: '标签“{tag}”要单独占一行，结束处要在同一层（同一个列表或引用里）',
      en: 'The tag “{tag}” must stand on a line of its own and end at the level of lists and quotations where it began',
    },
    hint: {
      zh: '看看它后面有没有落单的 ```：它会把后面的都变成代码',
      en: 'Look behind it for a line ``` without its second one, which makes code of all that follows',
    },
  },
  'figure-missing': {
    severity: 'error',
    message: {
      zh: '“{figure}”没有数（{reason}），模板没有说明这时怎么印',
      en: '“{figure}” is missing ({reason}), and the template has no words for that',
    },
    hint: {
      zh: '在模板里写 | if_missing: "暂缺"，或补报这个数',
      en: 'Write | if_missing: "not available" in the template, or send the figure',
    },
  },
  'picture-missing': {
    severity: 'error',
    message: { zh: '找不到图片“{file}”', en: 'There is no picture “{file}”' },
    hint: { zh: '把图片放进 {folder}', en: 'Put the picture into {folder}' },
  },
  'picture-unreadable': {
    severity: 'error',
    message: {
      zh: '“{file}”不是可用的 PNG 或 JPEG 图片',
      en: '“{file}” is not a usable PNG or JPEG picture',
    },
    hint: {
      zh: '用画图或看图软件打开，另存为 PNG 或 JPEG；只改文件名没有用',
      en: 'Open it in a picture program and save it as PNG or JPEG; another file name alone does not help',
    },
  },
  'picture-not-placed': {
    severity: 'error',
    message: {
      zh: '图片“{file}”没有印出：模板不印条目的图片',
      en: 'The picture “{file}” is not printed: the template prints no pictures of items',
    },
    hint: {
      zh: '请做模板的人印出 item.images，或从条目里删去图片',
      en: 'Have the template print item.images, or delete the picture from the item',
    },
  },
  'title-not-placed': {
    severity: 'error',
    message: {
      zh: '标题“{title}”没有印出：模板不印条目的标题',
      en: 'The title “{title}” is not printed: the template prints no titles of items',
    },
    hint: {
      zh: '删去标题（必要的话写进正文），或请做模板的人印出 item.title',
      en: 'Delete the title, or write it into the text, or have the template print item.title',
    },
  },
  'data-not-read': {
    severity: 'warning',
    waive: 'file',
    step: 'document',
    message: {
      zh: '“{path}”没有印出：模板没有用到 data 里的这一项',
      en: '“{path}” is not printed: the template does not use this part of the data',
    },
    hint: {
      zh: '请做模板的人印出 data.{department}.{path}；只是留底的，写明理由即可',
      en: 'Have the template print data.{department}.{path}; where it is only kept, acknowledge it with a reason',
    },
  },
  'corrections-not-read': {
    severity: 'warning',
    waive: 'file',
    step: 'document',
    message: {
      zh: '本期有更正，模板没有印出',
      en: 'The issue has corrections, and the template does not print them',
    },
    hint: {
      zh: '请做模板的人印出 issue.corrections；确实不登的，写明理由即可',
      en: 'Have the template print issue.corrections; acknowledge it with a reason where none is to be published',
    },
  },
  'addressees-not-read': {
    severity: 'warning',
    waive: 'file',
    step: 'document',
    message: {
      zh: '写了主送单位，模板没有印出',
      en: 'There are addressees, and the template does not print them',
    },
    hint: {
      zh: '请做模板的人印出 issue.addressees，或删去 addressees',
      en: 'Have the template print issue.addressees, or delete addressees',
    },
  },
  'masthead-not-read': {
    severity: 'error',
    waive: 'file',
    step: 'document',
    message: {
      zh: '报头写了 {part}，模板没有印出',
      en: 'The masthead has “{part}”, and the template does not print it',
    },
    hint: {
      zh: '在 shell.md 里印出 masthead.{part}，或删去这一项',
      en: 'Let shell.md print masthead.{part}, or delete it',
    },
  },
  'shell-masthead-missing': {
    severity: 'error',
    waive: 'publication',
    message: {
      zh: 'Word 模板没有印出 {placeholder}，而 shell.md 的报头里有',
      en: 'The Word shell does not print {placeholder}, which the masthead of shell.md has',
    },
    hint: {
      zh: '把 {placeholder}（或含有它的 {{ issue.labels.名称 }}）写进 Word 模板，或写 {{ masthead }} 印出 shell.md 的整个报头',
      en: 'Write {placeholder}, or a label {{ issue.labels.name }} that prints it, into the Word shell; or {{ masthead }} for the whole masthead of shell.md',
    },
  },
  'shell-colophon-missing': {
    severity: 'warning',
    waive: 'publication',
    message: {
      zh: 'Word 模板里没有 {placeholder}：shell.md 正文后面的内容（版记）不会印在 Word 里',
      en: 'The Word shell has no {placeholder}: what stands behind the body in shell.md, the colophon, is not in the Word file',
    },
    hint: {
      zh: '在 Word 模板末尾加一段，只写 {placeholder}',
      en: 'Add a paragraph at the end of the Word shell with {placeholder} alone',
    },
  },
  'counter-not-read': {
    severity: 'info',
    waive: 'file',
    step: 'document',
    message: {
      zh: '指标“{counter}”（{id}）没有用处：模板没有用到，也没有派生指标、排名或勾稽关系用到',
      en: 'The counter “{counter}” ({id}) serves nothing: no template, derived figure, ranking or relation uses it',
    },
    hint: {
      zh: '在模板里印出 counters.{id}，或从 bulletin.yaml 删去，部门就不必再报',
      en: 'Print counters.{id} in the template, or delete it from bulletin.yaml, so that nobody has to send it',
    },
  },
  'text-not-placed': {
    severity: 'error',
    message: {
      zh: '本期文字“{name}”没有印出',
      en: 'The text “{name}” of this issue is not printed',
    },
    hint: {
      zh: '在模板里写 {{ issue.texts.{name} }}，或删去这段文字',
      en: 'Write {{ issue.texts.{name} }} in the template, or delete the text',
    },
  },
  'item-not-placed': {
    severity: 'error',
    message: {
      zh: '这个条目没有印出：模板里没有栏目“{section}”的位置',
      en: 'This item is not printed: the template has no place for the section “{section}”',
    },
    hint: {
      zh: '请做模板的人印出 sections.{id}，或把条目改到模板里有的栏目',
      en: 'Have the template print sections.{id}, or move the item to a section that is in the template',
    },
  },
  'item-placed-twice': {
    severity: 'error',
    message: { zh: '这个条目印了 {count} 次', en: 'This item is printed {count} times' },
    hint: {
      zh: '请做模板的人查一查：栏目“{section}”在模板里印了不止一次',
      en: 'Have the template looked at: it prints the section “{section}” more than once',
    },
  },
  'shell-not-docx': {
    severity: 'error',
    message: { zh: '不是可用的 Word 文件：{reason}', en: 'This is not a usable Word file: {reason}' },
    hint: {
      zh: '在 Word 或 WPS 里另存为“Word 文档（.docx）”，不带宏和嵌入的对象，文件名是 shell.docx',
      en: 'Save it as a Word document (.docx), without macros and embedded objects, under the name shell.docx',
    },
  },
  'shell-placeholder': {
    severity: 'error',
    message: {
      zh: 'Word 模板里的 {placeholder} 不能用：{reason}',
      en: 'The placeholder {placeholder} in the Word shell cannot be filled: {reason}',
    },
  },
  'shell-block-not-alone': {
    severity: 'error',
    message: {
      zh: '{placeholder} 要独占一段（同段没有别的字，也没有分节符），全文只写一次',
      en: '{placeholder} must stand alone in its paragraph, without other words or a section break, and only once',
    },
  },
  'shell-body-missing': {
    severity: 'error',
    message: {
      zh: '没有 {placeholder}，正文没有地方印',
      en: 'There is no {placeholder}: the body has no place',
    },
    hint: {
      zh: '在印正文的地方加一段，只写 {placeholder}',
      en: 'Add a paragraph with {placeholder} alone where the body belongs',
    },
  },
  'shell-changes': {
    severity: 'warning',
    message: {
      zh: 'Word 模板里有未处理的修订，会带着修订标记印出',
      en: 'The Word shell has tracked changes, which would be printed with their marks',
    },
    hint: { zh: '在 Word 里接受或拒绝所有修订', en: 'Accept or reject all changes in Word' },
  },
  'shell-not-filled': {
    severity: 'error',
    message: {
      zh: 'Word 模板里的“{written}”不会填上：它在域代码、替代文字、绑定了数据的内容控件或别的不填写的地方',
      en: '“{written}” in the Word shell is not filled: it stands in a field code, an alternative text, a content control that is bound to data, or another place that is not text',
    },
    hint: { zh: '把它写在正文里，或删去', en: 'Write it as text, or delete it' },
  },
  'shell-braces': {
    severity: 'error',
    message: {
      zh: 'Word 模板里的“{written}”会照样印出：花括号没有配成 {{ … }}',
      en: '“{written}” in the Word shell would be printed as it stands: its braces do not make a placeholder {{ … }}',
    },
    hint: {
      zh: '写成 {{ 名称 }}，用半角花括号，两个之间不要有空格，开头和结尾在同一段里',
      en: 'Write {{ name }}, with no space between two braces, and both ends in one paragraph',
    },
  },
  'shell-tag': {
    severity: 'error',
    message: {
      zh: 'Word 模板里的标签“{written}”会照样印出',
      en: 'The tag “{written}” in the Word shell would be printed as it stands',
    },
    hint: {
      zh: 'Word 模板里只能用 {{ … }}；条件写进 template.yaml 的 labels，再印 {{ issue.labels.名称 }}',
      en: 'A Word shell takes outputs only: put the condition into a label of template.yaml and print {{ issue.labels.name }}',
    },
  },
  'template-partial-unused': {
    severity: 'info',
    message: { zh: '“{partial}.md”没有地方用到', en: 'Nothing uses “{partial}.md”' },
  },
  'template-label-unused': {
    severity: 'info',
    message: { zh: '标签“{label}”没有地方用到', en: 'Nothing uses the label “{label}”' },
  },
  'template-style-unused': {
    severity: 'info',
    message: {
      zh: 'styles 里的“{name}”没有地方用到：不是用途名，也没有 {% style %} 用这个名称',
      en: 'Nothing uses “{name}” under styles: it is no role, and no {% style %} has this name',
    },
  },
  'template-picture-unused': {
    severity: 'info',
    message: { zh: '图片“{file}”没有地方用到', en: 'Nothing shows the picture “{file}”' },
  },
  'table-too-wide': {
    severity: 'warning',
    waive: 'publication',
    message: {
      zh: '以“{start}”开头的表在 Word 里太宽：列窄得放不下数字，数字断成了几行',
      en: 'The table that begins with “{start}” is too wide in Word: its columns break numbers over lines',
    },
    hint: {
      zh: '放在 {% landscape %} 和 {% endlandscape %} 之间，减少列，或用 widths 指定列宽',
      en: 'Put it between {% landscape %} and {% endlandscape %}, leave out columns, or share out the widths with widths',
    },
  },
  'shell-layout-not-applied': {
    severity: 'warning',
    waive: 'publication',
    message: {
      zh: '版面设置 {setting} 没有起作用：Word 模板的正文样式没有固定行距，或页面没有网格',
      en: 'The layout’s {setting} has no effect: the Word shell’s running text has no exact line height, or its page no grid',
    },
    hint: {
      zh: '在 Word 里把正文样式的行距设为固定值，或删去 layout 里的 {setting}',
      en: 'Give the running text’s style an exact line height in Word, or delete {setting} from layout',
    },
  },
  'shell-style-missing': {
    severity: 'warning',
    waive: 'publication',
    message: {
      zh: 'Word 模板里没有样式“{style}”，改用“{fallback}”',
      en: 'The Word shell lacks the style “{style}”; “{fallback}” is used',
    },
    hint: {
      zh: '在 Word 模板里新建这个样式，或在 template.yaml 的 styles 里写已有的样式名',
      en: 'Make the style in the Word shell, or name a style that it has under styles in template.yaml',
    },
  },
});
