import { defineCatalogue } from './entry.ts';

/** Files as bytes and as YAML: what stands between a file and its values. */
export const source = defineCatalogue({
  'file-not-regular': {
    severity: 'error',
    message: {
      zh: '这是链接或特殊文件，不是文件本身，不读取',
      en: 'This is a link or a special file, not the file itself, and is not read',
    },
    hint: { zh: '换成文件本身，不要用链接', en: 'Put the file itself here, not a link' },
  },
  'file-unreadable': {
    severity: 'error',
    message: { zh: '文件读不出来：{reason}', en: 'The file cannot be read: {reason}' },
    hint: { zh: '请管理员检查文件的权限和所在的磁盘', en: 'Have its permissions and its disk looked at' },
  },
  'file-too-large': {
    severity: 'error',
    message: { zh: '文件有 {size}，最多 {limit}', en: 'The file has {size}; at most {limit} are read' },
    hint: {
      zh: '图片、附件不要写进这个文件',
      en: 'Keep pictures and attachments out of this file',
    },
  },
  'file-empty': {
    severity: 'error',
    message: { zh: '文件是空的，或只有注释', en: 'The file is empty or holds only comments' },
    hint: [
      {
        zh: '写上内容；部门本期没有内容，就写 department、week 和 {nothing} 三行',
        en: 'Fill it in; a department that has nothing writes three lines: department, week, {nothing}',
      },
      { zh: '写上内容；用不着的，删去这个文件', en: 'Fill it in, or remove the file if it is not needed' },
    ],
  },
  'file-not-utf8': {
    severity: 'error',
    message: { zh: '文件不是 UTF-8 编码', en: 'The file is not encoded as UTF-8' },
    hint: [
      {
        zh: '看起来是 {encoding} 编码：在编辑器里选“另存为”，编码选 UTF-8',
        en: 'It looks like {encoding}: save it again with the encoding UTF-8',
      },
      {
        zh: '这里的字坏了：删去重新输入，再选 UTF-8 编码保存',
        en: 'The character here is damaged: type it again and save with the encoding UTF-8',
      },
    ],
  },
  'file-not-text': {
    severity: 'error',
    message: { zh: '文件不是文本，而是{what}', en: 'The file is not text but {what}' },
    hint: {
      zh: '删去它，新建一个文本文件，把内容填进去；改扩展名没有用',
      en: 'Create a text file in its place and copy the content into it; renaming does not help',
    },
  },
  'character-forbidden': {
    severity: 'error',
    message: {
      zh: '这里有不允许的字符 {character}（控制符或看不见的符号）',
      en: 'The character {character} (a control or invisible sign) is not allowed',
    },
    hint: { zh: '删去它；整句可以重新输入一遍', en: 'Remove it, or type the sentence again' },
  },
  'line-end-cr': {
    severity: 'error',
    message: {
      zh: '换行用了单独的回车符 U+000D',
      en: 'Lines end with a lone carriage return U+000D',
    },
    hint: { zh: '在编辑器里把换行方式改成 LF 再保存', en: 'Save the file with LF line ends' },
  },
  'conflict-marker': {
    severity: 'error',
    message: { zh: '留有 git 合并冲突的标记 {marker}', en: 'A git conflict marker {marker} was left here' },
    hint: {
      zh: '在两种写法里保留一种，再删去 <<<<<<<、=======、>>>>>>> 三行',
      en: 'Keep one of the two versions and remove the lines <<<<<<<, =======, >>>>>>>',
    },
  },
  'yaml-duplicate-key': {
    severity: 'error',
    message: { zh: '“{key}”在这里写了两次', en: '“{key}” is written twice here' },
    hint: { zh: '只留一个', en: 'Keep one of them' },
  },
  'yaml-unsupported': {
    severity: 'error',
    message: {
      zh: '以“{mark}”开头的“{typed}”在 YAML 里有特殊含义，这里不能用',
      en: '“{typed}” begins with “{mark}”, has a special meaning in YAML and is not used here',
    },
    hint: [
      { zh: '写成 {written}', en: 'Write {written}' },
      {
        zh: '如果是文字，给整段加引号；如果是引用别处的内容，在这里照写一遍',
        en: 'If it is text, put the whole text in quotes; if it refers to another place, write its content here again',
      },
    ],
  },
  'yaml-several-documents': {
    severity: 'error',
    message: { zh: '一个文件里有几份内容', en: 'The file holds several documents' },
    hint: {
      zh: '删去这一行 --- 或上面的 ...；一个文件只写一份',
      en: 'Remove this --- or the ... above; one file holds one document',
    },
  },
  'yaml-too-deep': {
    severity: 'error',
    message: { zh: '层次超过 {limit} 层', en: 'The nesting is deeper than {limit} levels' },
  },
  'yaml-too-many-keys': {
    severity: 'error',
    message: { zh: '文件里的“名称: 内容”超过 {limit} 项', en: 'The file has more than {limit} keys' },
  },
  'yaml-too-many-parts': {
    severity: 'error',
    message: {
      zh: '文件里的项、括号、标点等超过 {limit} 处',
      en: 'The file has more than {limit} entries, brackets and marks',
    },
  },
  'yaml-colon-in-text': {
    severity: 'error',
    message: {
      zh: '文字里出现“冒号+空格”，YAML 把冒号前面当成又一个名称',
      en: 'A colon and a space inside the text make YAML take it for another key',
    },
    hint: {
      zh: '改成全角冒号“：”，或给整段文字加引号，或写 |、文字另起一行',
      en: 'Put the whole text in quotes, or write | and the text on the next line',
    },
  },
  'yaml-fullwidth-colon': {
    severity: 'error',
    message: {
      zh: '“{key}”后面是全角冒号“{colon}”，YAML 不认',
      en: 'The colon “{colon}” after “{key}” is a full-width one, which YAML does not know',
    },
    hint: [
      {
        zh: '写成 {key}: {rest}（英文冒号，后面空一格）',
        en: 'Write {key}: {rest} (an ASCII colon and a space)',
      },
      { zh: '写成 {key}:（英文冒号）', en: 'Write {key}: (an ASCII colon)' },
    ],
  },
  'yaml-colon-space': {
    severity: 'error',
    message: { zh: '“{key}”的冒号后面少一个空格', en: 'A space is missing after the colon of “{key}”' },
    hint: { zh: '写成 {key}: {rest}', en: 'Write {key}: {rest}' },
  },
  'yaml-dash-space': {
    severity: 'error',
    message: { zh: '列表的“-”后面少一个空格', en: 'A space is missing after the “-” of a list entry' },
    hint: { zh: '写成 - {rest}', en: 'Write - {rest}' },
  },
  'yaml-tab': {
    severity: 'error',
    message: { zh: '缩进用了制表符（Tab）', en: 'The line is indented with a tab' },
    hint: { zh: '删去它，用空格缩进', en: 'Replace it by spaces' },
  },
  'yaml-invisible': {
    severity: 'error',
    message: {
      zh: '这里有看不见的字符 {character}，YAML 不把它当空格',
      en: 'There is an invisible character {character} here, which YAML does not take for a space',
    },
    hint: {
      zh: '删去它；需要空格时用英文输入法输入',
      en: 'Remove it; where a space is needed, type an ordinary one',
    },
  },
  'yaml-comment-cuts-text': {
    severity: 'warning',
    waive: 'file',
    message: {
      zh: '“ #”后面被当作注释，不会印出：{typed}',
      en: 'What follows “ #” is taken for a comment and is not printed: {typed}',
    },
    hint: {
      zh: '是文字就给整段加引号，或写 |、文字另起一行；是注释就另起一行',
      en: 'If it is text, put the whole text in quotes or use |; if it is a comment, give it a line of its own',
    },
  },
  'yaml-line-joined': {
    severity: 'warning',
    waive: 'file',
    message: {
      zh: '跨行的文字在这里接上一行，中间会多出一个空格',
      en: 'This line is joined to the one above with a space between them',
    },
    hint: [
      {
        zh: '“{bar}”不是竖线 |，会印出来：换成英文输入法的 |',
        en: '“{bar}” is not the sign | and would be printed: type |',
      },
      {
        zh: '在冒号后写 |、文字另起一行（汉字之间就不加空格），或写成一行',
        en: 'Use | and the text on the next line, or write it in one line',
      },
    ],
  },
  'yaml-quote-unclosed': {
    severity: 'error',
    message: { zh: '引号 {quote} 没有配对', en: 'The quote {quote} is never closed' },
    hint: [
      { zh: '把末尾的 {typed} 改成 {quote}', en: 'Write {quote} instead of {typed} at the end' },
      {
        zh: '在文字末尾补上 {quote}；文字不止一行的，各行要比这一项的名称缩进得多',
        en: 'Close it with {quote}; further lines must be indented more than the key',
      },
    ],
  },
  'yaml-text-after-end': {
    severity: 'error',
    message: {
      zh: '“{mark}”在前面已经结束了这个值，后面不能再有文字：{typed}',
      en: 'The value has ended with “{mark}”; no text may follow: {typed}',
    },
    hint: [
      {
        zh: '把里面的 {single} 写两次，或给整段文字改用双引号，或写 |、文字另起一行',
        en: 'Write {single} twice inside the text, or put the whole text in double quotes, or write | and the text on the next line',
      },
      {
        zh: '把 {quote} 改成中文引号“”，或给整段文字再加单引号，或写 |、文字另起一行',
        en: 'Put the whole text in single quotes instead of {quote}, or write | and the text on the next line',
      },
      {
        zh: '删去后面的文字；整段都是文字的，给它加引号',
        en: 'Remove what follows; if all of it is text, put the whole text in quotes',
      },
    ],
  },
  'yaml-bracket-unclosed': {
    severity: 'error',
    message: { zh: '括号 {bracket} 没有配对', en: 'The bracket {bracket} is never closed' },
    hint: [
      { zh: '把 {typed} 改成 {close}', en: 'Write {close} instead of {typed}' },
      {
        zh: '补上 {close}；如果是文字，给整段加引号',
        en: 'Close it with {close}; if it is text, put the whole text in quotes',
      },
    ],
  },
  'yaml-bracket-items': {
    severity: 'error',
    message: {
      zh: '方括号、花括号里的各项没有用英文逗号隔开',
      en: 'The entries inside brackets are not separated by commas',
    },
    hint: [
      { zh: '把“{mark}”改成英文逗号加一个空格', en: 'Write an ASCII comma and a space instead of “{mark}”' },
      {
        zh: '各项之间写一个英文逗号加空格，不用“-”',
        en: 'Write a comma and a space between two entries, and no “-”',
      },
    ],
  },
  'yaml-reserved-start': {
    severity: 'error',
    message: {
      zh: '文字不能以“{character}”开头，YAML 另有用途',
      en: 'A text cannot begin with “{character}”, which YAML reserves',
    },
    hint: [
      { zh: '写成 {written}', en: 'Write {written}' },
      {
        zh: '给整段加引号，或写 |、文字另起一行',
        en: 'Put the whole text in quotes, or write | and the text on the next line',
      },
    ],
  },
  'yaml-block-header': {
    severity: 'error',
    message: {
      zh: '“{header}”所在的这一行不能再有文字：{typed}',
      en: 'No text may follow “{header}” on its line: {typed}',
    },
    hint: {
      zh: '文字从下一行写起，比这一行多缩进两格',
      en: 'Begin the text on the next line, indented by two more spaces than the key',
    },
  },
  'yaml-list-inline': {
    severity: 'error',
    message: {
      zh: '“- ”不能和“名称:”写在同一行',
      en: 'A list entry “- ” cannot stand on the line of its key',
    },
    hint: [
      {
        zh: '是文字就写成 {written}；是列表就从下一行写起',
        en: 'If it is text, write {written}; if it is a list, begin it on the next line',
      },
      {
        zh: '列表从下一行写起；如果是文字，给整段加引号',
        en: 'Begin the list on the next line; if it is text, put the whole text in quotes',
      },
    ],
  },
  'yaml-escape': {
    severity: 'error',
    message: {
      zh: '双引号里的“{typed}”不是有效的转义',
      en: '“{typed}” is not a valid escape inside double quotes',
    },
    hint: { zh: '改用单引号，或写成 \\\\', en: 'Use single quotes, or write \\\\' },
  },
  'yaml-indentation': {
    severity: 'error',
    message: {
      zh: '“{typed}”的缩进和上面同级的行不一致',
      en: '“{typed}” is not indented like the lines of its level above',
    },
    hint: { zh: '同一级的行首对齐，用空格', en: 'Begin all lines of one level in the same column' },
  },
  'yaml-line-without-key': {
    severity: 'error',
    message: {
      zh: '这一行不是“名称: 内容”的形式：{typed}',
      en: 'This line does not have the form “name: value”: {typed}',
    },
    hint: [
      {
        zh: '没有内容就写 {nothing}',
        en: 'Where there is nothing to report write {nothing}',
      },
      {
        zh: '整个文件都写成“名称: 内容”，如 {example}',
        en: 'Write the whole file as “name: value”, such as {example}',
      },
      {
        zh: '是上面文字的续行，就比那一项缩进得多；是新的一项，就写成“名称: 内容”',
        en: 'If it continues the text above, indent it more than its key; if it is a new entry, write “name: value”',
      },
    ],
  },
  'yaml-syntax': {
    severity: 'error',
    message: {
      zh: '从这里起不符合 YAML 的写法：{typed}',
      en: 'From here on this is not valid YAML: {typed}',
    },
    hint: {
      zh: '检查这一行和上一行的缩进、引号和冒号',
      en: 'Check the indentation, quotes and colons of this line and the one above',
    },
  },
});
