import type { source } from '../catalogue/source.ts';
import type { Explanation } from './explanation.ts';

/** Files as bytes and as YAML. */
export const sourceExplanations: Record<keyof typeof source, Explanation> = {
  'file-not-regular': {
    meaning: {
      zh: '这个位置放的是快捷方式、链接或别的东西，不是文件本身。链接换一台电脑就会断，也可能指到工作区以外，所以一律不读。',
      en: 'What lies here is a shortcut or link, not the file itself. A link breaks on the next computer and may lead out of the workspace, so it is never followed.',
    },
    bad: 'submissions/water.yaml -> D:/share/water.yaml',
    good: 'submissions/water.yaml',
  },
  'file-unreadable': {
    meaning: {
      zh: '文件在，但电脑不让读，多半是权限不对，或磁盘、网络盘出了毛病。读不到就没法知道部门报了什么，所以不能当作没有。',
      en: 'The file is there, but the computer does not let it be read: mostly its permissions, sometimes a failing disk or network drive. It cannot be taken for absent, since nobody knows what it says.',
    },
    bad: {
      zh: 'submissions/water.yaml（只有管理员能读）',
      en: 'submissions/water.yaml (readable by the administrator only)',
    },
    good: {
      zh: 'submissions/water.yaml（编辑都能读）',
      en: 'submissions/water.yaml (readable by all editors)',
    },
  },
  'file-too-large': {
    meaning: {
      zh: '一份报送只有几十行字，这个文件却大得出奇，多半是把图片或整个附件粘了进来。图片另外放在部门自己的文件夹里。',
      en: 'A submission is a few dozen lines; this file is far beyond that, mostly because a picture or a whole attachment was pasted into it. Pictures lie in the department’s own folder.',
    },
    bad: 'text: data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA…',
    good: 'text: |\n  6月7日，水利厅窗口举办培训。\nimages:\n  - file: training.png',
  },
  'file-empty': {
    meaning: {
      zh: '文件里一个字也没有，或者每一行前面都有 #。看不出部门是没有内容要报，还是忘了保存，所以要写明。',
      en: 'There is not a word in the file, or every line begins with #. Nobody can tell whether the department has nothing to report or forgot to save, so it has to be said.',
    },
    bad: { zh: '# 本周没有内容', en: '# nothing this week' },
    good: 'department: water\nweek: 2023-21\nnothing: true',
  },
  'file-not-utf8': {
    meaning: {
      zh: '文字存进文件有不同的编码，本程序只认 UTF-8。Windows 的记事本有时会存成别的编码，那样读出来全是乱码，所以宁可不读。',
      en: 'Text can be saved in several encodings; only UTF-8 is read here. Read in the wrong one the words would turn into gibberish and be printed, so the file is refused.',
    },
    bad: { zh: '另存为 → 编码：ANSI（或 Unicode）', en: 'Save as → Encoding: ANSI (or Unicode)' },
    good: { zh: '另存为 → 编码：UTF-8', en: 'Save as → Encoding: UTF-8' },
  },
  'file-not-text': {
    meaning: {
      zh: '文件名虽然以 .yaml 结尾，里面却是 Word、Excel、PDF 或图片。改扩展名不会改变内容，要新建文本文件，再把文字复制进去。',
      en: 'The name ends in .yaml, but inside there is a Word, Excel or PDF file or a picture. Renaming does not change what is in a file: make a text file and copy the words into it.',
    },
    bad: { zh: '交通周报.docx 改名为 transport.yaml', en: 'weekly.docx renamed traffic.yaml' },
    good: {
      zh: '新建文本文件 transport.yaml，把文字复制进去',
      en: 'a new text file traffic.yaml with the words copied into it',
    },
  },
  'character-forbidden': {
    meaning: {
      zh: '从 Word、网页或微信复制文字时，会带来看不见的控制符。它印不出来，有的还会让后面的字颠倒顺序，校对的人看到的就和印出来的不一样。',
      en: 'Text copied from Word, a web page or a chat can bring invisible control signs along. They cannot be printed, and some reverse the order of what follows, so that the reader sees another text than the proofreader.',
    },
    bad: { zh: 'text: 办理流程，<U+000B>现场答复问题11个。', en: 'text: The inner basin<U+000B>is closed.' },
    good: { zh: 'text: 办理流程，现场答复问题11个。', en: 'text: The inner basin is closed.' },
  },
  'line-end-cr': {
    meaning: {
      zh: '这个文件的换行是很老的电脑用的那一种，整个文件因此连成一行，无法阅读。用现在的编辑器另存一次就好。',
      en: 'The line ends of this file are of a kind that only very old computers used, so that the whole file is one line. Saving it again with a current editor helps.',
    },
    bad: 'department: water<U+000D>week: 2023-21<U+000D>nothing: true',
    good: 'department: water\nweek: 2023-21\nnothing: true',
  },
  'conflict-marker': {
    meaning: {
      zh: '两个人改了同一处，git 把两种写法都留在文件里，等人来选。不选就两种都印，或一种也不印，所以必须先选定。',
      en: 'Two people changed the same place, and git left both versions for somebody to choose. Until that is done nobody knows which one is to be printed.',
    },
    bad: 'counters:\n<<<<<<< HEAD\n  accept: 343\n=======\n  accept: 345\n>>>>>>> window',
    good: 'counters:\n  accept: 345',
  },
  'yaml-duplicate-key': {
    meaning: {
      zh: '同一个名称在同一处写了两遍，内容不知道听谁的。常见的是复制一行忘了改名称，或者 items: 写了两次——一个文件只写一次，下面可以有许多条。',
      en: 'The same name stands twice in one place, and nobody can tell which one counts. Mostly a line was copied and its name not changed, or items: was written twice; it is written once, with many entries below.',
    },
    bad: 'counters:\n  accept: 343\n  accept: 338',
    good: 'counters:\n  accept: 343\n  done: 338',
  },
  'yaml-unsupported': {
    meaning: {
      zh: '文字开头的 *、&、!、? 和花括号，在 YAML 里各有用途，不会照原样印出。加上引号，它们就只是普通的字。',
      en: 'At the beginning of a text the signs *, &, !, ? and braces mean something to YAML and would not be printed. In quotes they are just characters.',
    },
    bad: { zh: 'title: *重要* 大件运输许可讲解', en: 'title: *Important* Dredging begins' },
    good: { zh: 'title: "*重要* 大件运输许可讲解"', en: 'title: "*Important* Dredging begins"' },
  },
  'yaml-several-documents': {
    meaning: {
      zh: '单独一行的 --- 或 ... 表示“下面是另一份”。一个文件只放一份报送，后面的那份会被漏掉，所以要合并，或另存一个文件。',
      en: 'A line of --- or ... says that another document begins. A file holds one submission and the second would be lost: join them, or save it as a file of its own.',
    },
    bad: 'department: water\nweek: 2023-21\n---\nnothing: true',
    good: 'department: water\nweek: 2023-21\nnothing: true',
  },
  'yaml-too-deep': {
    meaning: {
      zh: '括号或缩进一层套一层，套得太深。正常的报送只有三四层，多半是括号写乱了，或者文件被弄坏了。',
      en: 'Brackets or indentations stand one inside the other far too often. A submission has three or four levels; most likely brackets went wrong or the file is damaged.',
    },
    bad: 'with: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[water]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
    good: 'with: [water]',
  },
  'yaml-too-many-keys': {
    meaning: {
      zh: '一个文件里的内容多到不像一份报送，多半是把整张台账粘了进来。只报本期的数，往期的程序会自己累加。',
      en: 'The file has more in it than any submission; most likely a whole register was pasted. Only this period’s figures are sent, the running totals are added up by the program.',
    },
    bad: 'data:\n  r1: 5\n  r2: 7\n  # …\n  r2001: 3',
    good: 'counters:\n  accept: 343',
  },
  'yaml-too-many-parts': {
    meaning: {
      zh: '文件里的项、括号和标点多得出奇，多半是粘错了内容，或者文件被弄坏了。',
      en: 'The file has a monstrous number of entries, brackets and marks; most likely the wrong thing was pasted, or the file is damaged.',
    },
    bad: 'with: [water, market, water, market, water, market, …]',
    good: 'with: [water, market]',
  },
  'yaml-colon-in-text': {
    meaning: {
      zh: '英文冒号加空格是用来隔开名称和内容的。文字里再出现一次，YAML 就以为冒号前面又是一个名称，整句话因此读不出来。',
      en: 'A colon with a space separates a name from its value. A second one inside the text makes YAML take the words before it for a name, and the sentence is lost.',
    },
    bad: { zh: 'title: 上门服务: 大件运输许可讲解', en: 'title: From 16 January: dredging' },
    good: { zh: 'title: 上门服务：大件运输许可讲解', en: 'title: "From 16 January: dredging"' },
  },
  'yaml-fullwidth-colon': {
    meaning: {
      zh: '名称后面的冒号要用英文的，中文输入法打出来的“：”只是普通的字，名称和内容就连成了一句话。正文里的中文冒号不用改。',
      en: 'The colon after a name must be an ASCII one. What a Chinese input method types is just a character, and name and value become one text. Inside texts it is fine.',
    },
    bad: 'counters:\n  accept：343',
    good: 'counters:\n  accept: 343',
  },
  'yaml-colon-space': {
    meaning: {
      zh: '冒号后面没有空格，名称和内容就被当成一个词。空一格，才分得开。',
      en: 'Without a space behind the colon the name and its value are taken for one word.',
    },
    bad: 'counters:\n  accept:343',
    good: 'counters:\n  accept: 343',
  },
  'yaml-dash-space': {
    meaning: {
      zh: '一条条列出来的内容，每条前面写减号加一个空格。少了空格，减号就成了文字的一部分，这一条也就不算一条了。',
      en: 'Each entry of a list begins with a hyphen and a space. Without the space the hyphen is part of the text, and the entry is none.',
    },
    bad: 'items:\n  -section: news',
    good: 'items:\n  - section: news',
  },
  'yaml-tab': {
    meaning: {
      zh: '行首用 Tab 键缩进，在不同的电脑上宽度不一样，看着对齐，其实没有，所以 YAML 不许用。改用空格，每层两格。',
      en: 'A tab is as wide as each computer likes, so lines that look aligned need not be, and YAML does not allow it. Use spaces, two for each level.',
    },
    bad: 'counters:\n<Tab>accept: 343',
    good: 'counters:\n  accept: 343',
  },
  'yaml-invisible': {
    meaning: {
      zh: '中文输入法的全角空格、网页上复制来的不换行空格和零宽字符，看上去像空格或根本看不见，却不能当空格用，名称、日期和数字带上它就对不上了。',
      en: 'Wide spaces of a Chinese input method, no-break spaces and zero-width characters copied from the web look like a space or like nothing. They are neither, and a name, date or number that has one is not recognised.',
    },
    bad: 'date:<U+3000>2023-06-07',
    good: 'date: 2023-06-07',
  },
  'yaml-comment-cuts-text': {
    meaning: {
      zh: '空格后面的 # 表示“以下是给自己看的备注”，从它到行尾都不会印出来。“在 #3 号窗口”就只剩下“在”，而且不报错，所以专门提醒。',
      en: 'A # behind a space begins a remark for oneself; nothing from there to the end of the line is printed. “The crane on berth #4 is out of service” ends at “berth”, without any error, hence this warning.',
    },
    bad: {
      zh: 'text: 水利厅在 #3 号窗口讲解办理流程。',
      en: 'text: The crane on berth #4 is out of service.',
    },
    good: {
      zh: 'text: "水利厅在 #3 号窗口讲解办理流程。"',
      en: 'text: "The crane on berth #4 is out of service."',
    },
  },
  'yaml-line-joined': {
    meaning: {
      zh: '一句话分成两行写，又没有用 |，YAML 会用一个空格把两行接起来。中文字之间多出的空格会原样印到文件上。',
      en: 'A text over two lines without | is joined with a space between them. Between Chinese characters, or where a list was meant, that space is wrong and would be printed.',
    },
    bad: 'text: 水利厅窗口举办取水许可业务培训，\n  各市（州）经办人员62人参加。',
    good: 'text: |\n  水利厅窗口举办取水许可业务培训，\n  各市（州）经办人员62人参加。',
  },
  'yaml-quote-unclosed': {
    meaning: {
      zh: '内容以英文引号开头，就必须以同样的引号结束，否则后面的行全被当成这段文字。中文引号和英文引号不能配成一对。',
      en: 'A value that begins with a quote must end with the same one; else all lines below are taken into it. A curly quote does not close a straight one.',
    },
    bad: { zh: 'title: "上门讲解大件运输许可”', en: 'title: "Dredging begins”' },
    good: { zh: 'title: "上门讲解大件运输许可"', en: 'title: "Dredging begins"' },
  },
  'yaml-text-after-end': {
    meaning: {
      zh: '内容以英文引号或方括号开头，到配对的那个符号就结束了，后面的字没有地方放。句首的词要加引号，用中文引号。',
      en: 'A value that begins with a quote or bracket ends with its partner, and there is no place for the words behind. To quote the first word of a text, put the whole text in other quotes.',
    },
    bad: { zh: 'title: "放管服"改革推进会召开', en: 'title: "Blue Flag" awarded again' },
    good: { zh: 'title: “放管服”改革推进会召开', en: 'title: \'"Blue Flag" awarded again\'' },
  },
  'yaml-bracket-unclosed': {
    meaning: {
      zh: '英文的 [ 或 { 必须有 ] 或 } 与它配对，中文的 】 不算。没有配对，后面的行都会被当成括号里的内容。',
      en: 'A [ or { needs its ] or }; without it all lines below are taken for what is in the brackets.',
    },
    bad: 'with: [water, market】',
    good: 'with: [water, market]',
  },
  'yaml-bracket-items': {
    meaning: {
      zh: '方括号、花括号里的几项要用英文逗号隔开。中文的逗号和顿号只是文字，几个部门就成了一个名字很长的部门。',
      en: 'Entries inside brackets are separated by ASCII commas. With any other sign several departments become one with a long name.',
    },
    bad: 'with: [water、market]',
    good: 'with: [water, market]',
  },
  'yaml-reserved-start': {
    meaning: {
      zh: '@、`、% 这几个符号不能放在内容的开头，YAML 把它们留作别用。给整句话加上引号就可以了。',
      en: 'The signs @, ` and % cannot begin a value; YAML keeps them for itself. Put the whole text in quotes.',
    },
    bad: { zh: 'title: @各运输企业', en: 'title: @all ship agents' },
    good: { zh: 'title: "@各运输企业"', en: 'title: "@all ship agents"' },
  },
  'yaml-block-header': {
    meaning: {
      zh: '竖线 | 的意思是“文字从下一行开始”，所以它后面不能再写字。文字写在下面，比上一行多缩进两格。',
      en: 'The sign | says that the text begins on the next line, so nothing may follow it on its own. The text stands below, indented by two more spaces.',
    },
    bad: { zh: 'text: | 6月7日，水利厅窗口举办培训。', en: 'text: | Dredging began on 16 January.' },
    good: { zh: 'text: |\n  6月7日，水利厅窗口举办培训。', en: 'text: |\n  Dredging began on 16 January.' },
  },
  'yaml-list-inline': {
    meaning: {
      zh: '一条条列出的内容要从冒号的下一行写起。如果减号本来就是文字的一部分，给整句话加引号。',
      en: 'A list begins on the line below the colon. Where the hyphen is part of the text, put the text in quotes.',
    },
    bad: 'items: - section: news',
    good: 'items:\n  - section: news',
  },
  'yaml-escape': {
    meaning: {
      zh: '英文双引号里的反斜杠 \\ 有特殊作用，和后面的字合起来要能组成一个符号。文件路径这类文字用单引号，就照原样印。',
      en: 'Inside double quotes a backslash forms a sign together with the character behind it. For a path of a folder use single quotes, which keep everything as typed.',
    },
    bad: { zh: 'title: "材料存于 D:\\收件"', en: 'title: "Plans in D:\\quay"' },
    good: { zh: "title: '材料存于 D:\\收件'", en: "title: 'Plans in D:\\quay'" },
  },
  'yaml-indentation': {
    meaning: {
      zh: '哪一行归哪一项，全看行首空几格。同一级的行要从同一列开始，多一格少一格，意思就变了，程序不去猜。',
      en: 'Which line belongs to what is said by the spaces before it. Lines of one level begin in the same column; one space more or less changes the meaning, and the program does not guess.',
    },
    bad: 'counters:\n  accept: 343\n   done: 338',
    good: 'counters:\n  accept: 343\n  done: 338',
  },
  'yaml-line-without-key': {
    meaning: {
      zh: '每一行要么是“名称: 内容”，要么是上面那段文字的续行。这一行两样都不是：多半是正文没有缩进，或者漏了前面的名称。',
      en: 'Each line is either “name: value” or goes on with the text above. This one is neither: mostly a paragraph that is not indented, or a line whose name is missing.',
    },
    bad: { zh: 'text: |\n6月7日，水利厅窗口举办培训。', en: 'text: |\nDredging began on 16 January.' },
    good: { zh: 'text: |\n  6月7日，水利厅窗口举办培训。', en: 'text: |\n  Dredging began on 16 January.' },
  },
  'yaml-syntax': {
    meaning: {
      zh: '从这个位置起，程序看不懂文件是怎么写的，又认不出是哪一种常见的错。毛病往往在这一行或上一行：多了冒号，少了引号，或者粘进了不相干的符号。',
      en: 'From here on the file cannot be understood, and the mistake is none of the common ones. It is mostly in this line or the one above: a colon too many, a quote too few, or a stray sign.',
    },
    bad: 'date: : 2023-06-07',
    good: 'date: 2023-06-07',
  },
};
