import { defineCatalogue } from './entry.ts';

/** Templates, composition and the Word shell. */
export const composition = defineCatalogue({
  'template-missing': {
    severity: 'error',
    message: { zh: '没有模板“{template}”', en: 'There is no template “{template}”' },
  },
  'template-file-missing': {
    severity: 'error',
    message: { zh: '模板“{template}”没有 {file}', en: 'The template “{template}” has no {file}' },
  },
  'template-syntax': {
    severity: 'error',
    message: { zh: '模板语法错误：{detail}', en: 'The template has a syntax error: {detail}' },
  },
  'template-variable-unknown': {
    severity: 'error',
    message: { zh: '模板变量“{variable}”不存在', en: 'The template uses the unknown variable “{variable}”' },
  },
  'template-filter-unknown': {
    severity: 'error',
    message: { zh: '没有过滤器“{filter}”', en: 'There is no filter “{filter}”' },
  },
  'template-tag-unknown': {
    severity: 'error',
    message: { zh: '没有标签“{tag}”', en: 'There is no tag “{tag}”' },
  },
  'template-partial-missing': {
    severity: 'error',
    message: { zh: '模板里没有“{partial}.md”', en: 'The template has no “{partial}.md”' },
  },
  'template-not-printable': {
    severity: 'error',
    message: {
      zh: '这不是一个可以印的值，要写到里面的一项：{names}',
      en: 'This is not a single value; name one inside it: {names}',
    },
  },
  'template-node-unsupported': {
    severity: 'error',
    message: {
      zh: '模板里还不能用这种 Markdown：{node}',
      en: 'Templates cannot have this Markdown yet: {node}',
    },
  },
  'template-failed': {
    severity: 'error',
    message: { zh: '模板不能执行：{detail}', en: 'The template could not be run: {detail}' },
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
      zh: '“{tag}”在这里对不上：它没有开头，或者它前面的某个标签没有结束',
      en: '“{tag}” fits nothing here: it has no beginning, or a tag before it was not closed',
    },
  },
  'template-limit': {
    severity: 'error',
    message: {
      zh: '模板超出限度（可能是无尽的循环）',
      en: 'The template exceeded its limits; perhaps an endless loop',
    },
  },
  'template-private-character': {
    severity: 'error',
    message: {
      zh: '模板里有私用区字符 {character}',
      en: 'The template has the private-use character {character}',
    },
  },
  'template-block-unbalanced': {
    severity: 'error',
    message: {
      zh: '“{tag}”要单独成行，并在同一层结束',
      en: '“{tag}” must stand on lines of its own and end at the level where it began',
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
    hint: {
      zh: '条目的图片放在与报送文件同名的文件夹里，模板的图片放在模板文件夹里',
      en: 'Pictures of items lie in the folder named like the submission, those of a template in its folder',
    },
  },
  'picture-unreadable': {
    severity: 'error',
    message: {
      zh: '“{file}”不是可用的 PNG 或 JPEG 图片',
      en: '“{file}” is not a usable PNG or JPEG picture',
    },
  },
  'picture-not-placed': {
    severity: 'error',
    message: {
      zh: '条目 {reference} 的图片“{file}”没有印出',
      en: 'The picture “{file}” of the item {reference} is not printed',
    },
    hint: {
      zh: '在模板里印出 item.images',
      en: 'Let the template print item.images',
    },
  },
  'title-not-placed': {
    severity: 'error',
    message: {
      zh: '条目 {reference} 的标题“{title}”没有印出',
      en: 'The title “{title}” of the item {reference} is not printed',
    },
    hint: {
      zh: '在模板里印出 item.title，或删去标题',
      en: 'Let the template print item.title, or delete the title',
    },
  },
  'data-not-read': {
    severity: 'warning',
    waive: 'file',
    step: 'document',
    message: {
      zh: '模板没有用到 {department} 报送的 data 中的 {path}',
      en: 'No template reads “{path}” in the data that {department} sent',
    },
  },
  'corrections-not-read': {
    severity: 'warning',
    waive: 'file',
    step: 'document',
    message: {
      zh: '本期有更正，模板没有印出',
      en: 'The issue has corrections, and no template prints them',
    },
    hint: {
      zh: '在模板里印出 issue.corrections；确实不登的，写明理由予以豁免',
      en: 'Let the template print issue.corrections; acknowledge it with a reason where none is to be published',
    },
  },
  'addressees-not-read': {
    severity: 'warning',
    waive: 'file',
    step: 'document',
    message: {
      zh: '本期写了主送单位，模板没有印出',
      en: 'The issue has addressees, and no template prints them',
    },
  },
  'masthead-not-read': {
    severity: 'error',
    waive: 'file',
    step: 'document',
    message: {
      zh: '报头写了 {part}，模板没有印出',
      en: 'The masthead has “{part}”, and no template prints it',
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
      zh: 'Word 外壳没有印出 {placeholder}，而 shell.md 的报头里有',
      en: 'The Word shell does not print {placeholder}, which the masthead of shell.md has',
    },
    hint: {
      zh: '把它（或印出它的标签）放进 Word 外壳，或用 {{ masthead }} 放入 shell.md 的整个报头',
      en: 'Put it, or a label that prints it, into the Word shell; or the whole masthead of shell.md with {{ masthead }}',
    },
  },
  'shell-colophon-missing': {
    severity: 'warning',
    waive: 'publication',
    message: {
      zh: 'Word 外壳没有 {placeholder}，shell.md 正文后面的内容不会印在 Word 里',
      en: 'The Word shell has no {placeholder}: what stands behind the body in shell.md is not in the Word file',
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
  },
  'text-not-placed': {
    severity: 'error',
    message: {
      zh: '本期文字“{name}”没有印出',
      en: 'The text “{name}” of this issue is not printed',
    },
    hint: {
      zh: '在模板里写 issue.texts.{name}，或删去这段文字',
      en: 'Print issue.texts.{name} in the template, or delete the text',
    },
  },
  'item-not-placed': {
    severity: 'error',
    message: {
      zh: '模板没有印出条目 {reference}（栏目“{section}”）',
      en: 'The template does not print the item {reference} (section “{section}”)',
    },
  },
  'item-placed-twice': {
    severity: 'error',
    message: { zh: '条目 {reference} 印了 {count} 次', en: 'The item {reference} is printed {count} times' },
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
      zh: '{placeholder} 要独占一段，不带分节符，并且只出现一次',
      en: '{placeholder} must stand alone in a paragraph without a section break, and only once',
    },
  },
  'shell-body-missing': {
    severity: 'error',
    message: { zh: 'Word 模板里没有 {placeholder}', en: 'The Word shell has no {placeholder}' },
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
    message: { zh: '“{partial}.md”没有地方用到', en: 'Nothing renders “{partial}.md”' },
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
    waive: 'file',
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
  },
  'shell-style-missing': {
    severity: 'warning',
    waive: 'publication',
    message: {
      zh: 'Word 模板里没有样式“{style}”，改用“{fallback}”',
      en: 'The Word shell lacks the style “{style}”; “{fallback}” is used',
    },
  },
});
