import type { Language } from '../model/publication.ts';

/** Sentences of the command line itself, in both languages; `{name}` is filled in, `{count|file|files}` by its number. */
const texts = {
  program: {
    zh: '从各部门的 YAML 报送生成刊物：Markdown 与 Word',
    en: 'Periodical bulletins from department YAML: Markdown and Word',
  },
  usage: { zh: '用法：', en: 'Usage:' },
  arguments: { zh: '参数：', en: 'Arguments:' },
  options: { zh: '选项：', en: 'Options:' },
  commands: { zh: '命令：', en: 'Commands:' },
  examples: { zh: '例子：', en: 'Examples:' },
  'option.cwd': { zh: '在这个目录里运行', en: 'run as if started in this directory' },
  'option.lang': { zh: '消息的语言（zh、en）', en: 'language of messages (zh, en)' },
  'option.color': { zh: '颜色（auto、always、never）', en: 'colour (auto, always, never)' },
  'option.no-color': { zh: '不用颜色', en: 'no colour' },
  'option.quiet': { zh: '没有问题时不输出', en: 'print nothing when all is well' },
  'option.verbose': { zh: '出错时给出详情', en: 'print details of failures' },
  'option.help': { zh: '显示帮助', en: 'show help' },
  'option.version': { zh: '显示版本', en: 'show the version' },
  'option.week': {
    zh: '期号，如 2023-21（默认最新一期）',
    en: 'the issue, such as 2023-21 (the latest by default)',
  },
  'option.issue': { zh: '同 --week', en: 'the same as --week' },
  'option.dry-run': { zh: '只列出要写的文件，不写', en: 'list what would be written, write nothing' },
  'option.strict': { zh: '警告也算失败', en: 'fail on warnings too' },
  'option.yes': { zh: '不提问，用默认值', en: 'ask nothing, take the defaults' },
  'option.format': {
    zh: '问题的格式（pretty、json、github、gitlab、sarif、junit）',
    en: 'format of findings (pretty, json, github, gitlab, sarif, junit)',
  },
  'build.description': { zh: '生成一期刊物（Markdown 与 Word）', en: 'build an issue as Markdown and Word' },
  'build.all': { zh: '生成所有各期', en: 'build every issue' },
  'build.out': { zh: '输出到这个目录（默认 dist）', en: 'output folder (dist by default)' },
  'build.to': { zh: '成品种类，如 md,docx,pdf', en: 'kinds of artifact, such as md,docx,pdf' },
  'build.draft': { zh: '有错也生成草稿，缺处标明', en: 'make a marked draft in spite of errors' },
  'build.watch': { zh: '文件改动后自动重新生成', en: 'build again whenever a file changes' },
  'build.done': {
    zh: '✔ {issue}：{submissions} 份报送，生成 {count} 个文件',
    en: '✔ {issue}: {submissions} {submissions|submission|submissions}, {count} {count|file|files} built',
  },
  'build.drafted': {
    zh: '! {issue}：草稿，{submissions} 份报送，{errors} 个错误',
    en: '! {issue}: a draft of {submissions} {submissions|submission|submissions}, {errors} {errors|error|errors}',
  },
  'build.failed': { zh: '✖ {issue}：没有生成', en: '✖ {issue}: nothing was built' },
  'build.watching': { zh: '正在等待改动，按 Ctrl-C 结束', en: 'waiting for changes; Ctrl-C ends' },
  'pdf.missing': {
    zh: '没有找到 LibreOffice，不能生成 PDF；什么也没有写',
    en: 'LibreOffice was not found, so no PDF can be made; nothing was written',
  },
  'pdf.named': {
    zh: '{variable} 指的“{path}”不是文件，不能生成 PDF；什么也没有写',
    en: '{variable} names “{path}”, which is no file, so no PDF can be made; nothing was written',
  },
  'pdf.missing.hint': {
    zh: '安装 LibreOffice（Debian：libreoffice-writer），或在环境变量 {variable} 里写明 soffice 的路径；不要 PDF 就用 --to md,docx',
    en: 'Install LibreOffice (Debian: libreoffice-writer), or give the path of soffice in the variable {variable}; without a PDF: --to md,docx',
  },
  'pdf.failed': {
    zh: 'LibreOffice（{program}）没有生成 PDF；什么也没有写',
    en: 'LibreOffice ({program}) did not make the PDF; nothing was written',
  },
  'pdf.late': {
    zh: 'LibreOffice（{program}）{seconds} 秒内没有生成 PDF，已停止；什么也没有写',
    en: 'LibreOffice ({program}) did not make the PDF within {seconds} seconds and was ended; nothing was written',
  },
  'pdf.stand-ins': {
    zh: '  这台机器没有的字体，PDF 里用的是：{fonts}',
    en: '  not installed here; the PDF has instead: {fonts}',
  },
  'pdf.unfit': {
    zh: '  这台机器没有的字体，也没有合适的代替，不要用这个 PDF 付印：{fonts}',
    en: '  not installed here, and nothing fit to stand for them; do not print this PDF: {fonts}',
  },
  'check.description': { zh: '检查整个刊物，或只查指定的文件', en: 'check everything, or the files named' },
  'check.files': { zh: '只报告这些文件的问题', en: 'report only findings of these files' },
  'check.clean': {
    zh: '✔ {what}：{files} 份文件，没有问题{acknowledged}',
    en: '✔ {what}: {files} {files|file|files}, no findings{acknowledged}',
  },
  'check.found': {
    zh: '✖ {what}：{files} 份文件，{errors} 个错误，{warnings} 个警告{infos}{acknowledged}',
    en: '✖ {what}: {files} {files|file|files}, {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}{infos}{acknowledged}',
  },
  'check.warned': {
    zh: '! {what}：{files} 份文件，{warnings} 个警告{infos}{acknowledged}',
    en: '! {what}: {files} {files|file|files}, {warnings} {warnings|warning|warnings}{infos}{acknowledged}',
  },
  'check.noted': {
    zh: '✔ {what}：{files} 份文件，没有错误{infos}{acknowledged}',
    en: '✔ {what}: {files} {files|file|files}, no errors{infos}{acknowledged}',
  },
  'check.infos': { zh: '，{count} 个提示', en: ', {count} to note' },
  'check.explain': {
    zh: '  详细说明：bulletin explain {code}',
    en: '  more about it: bulletin explain {code}',
  },
  'check.acknowledged': { zh: '（另有 {count} 个已说明理由）', en: ' (and {count} acknowledged)' },
  'summary.without': { zh: '  不收入：{department}（{reason}）', en: '  left out: {department} ({reason})' },
  'check.more': { zh: '……此文件还有 {count} 个问题', en: '… and {count} more in this file' },
  'report.rest': {
    zh: '还有 {count} 个，全部列在日志里',
    en: '{count} more; all are listed in the log',
  },
  'report.clean': { zh: '没有问题', en: 'no findings' },
  'check.fix': {
    zh: '改正不影响意思的差错（空格、全半角、标点）',
    en: 'mend spaces, widths and marks in the files',
  },
  'check.fix-dry-run': {
    zh: '只显示 --fix 会怎样改，不写',
    en: 'show what --fix would change, write nothing',
  },
  'check.fixed': { zh: '已改正 {count} 处：{path}', en: '{count} mended: {path}' },
  'check.fixable': {
    zh: '  其中 {count} 处可以用 bulletin check --fix 改正',
    en: '  {count} of them can be mended by bulletin check --fix',
  },
  'check.changed-meanwhile': {
    zh: '{path} 在检查时被改动，什么也没有写；请再运行一次',
    en: '{path} was changed meanwhile, so nothing was written; run the command again',
  },
  'check.only-named': {
    zh: '  只报告了点名文件里的问题；缺报、其他文件和成稿要运行 bulletin check 才查得全',
    en: '  only the files named are reported on; run bulletin check for missing submissions, other files and the composed issue',
  },
  'check.nothing': {
    zh: '这些文件都不属于刊物，没有可查的',
    en: 'none of these files belongs to the bulletin; nothing was checked',
  },
  'status.description': { zh: '各部门的报送情况', en: 'who has sent, who is missing, what has errors' },
  'status.items': { zh: '列出各条目及其代号', en: 'list the items with the ids to refer to them' },
  'status.json': { zh: '以 JSON 输出', en: 'print as JSON' },
  'status.sent': { zh: '已报', en: 'sent' },
  'status.nothing': { zh: '零报告', en: 'nothing to report' },
  'status.missing': { zh: '未报', en: 'missing' },
  'status.left-out': { zh: '不收入', en: 'left out' },
  'status.optional': { zh: '—', en: '—' },
  'status.broken': { zh: '有错误', en: 'has errors' },
  'status.department': { zh: '部门', en: 'Department' },
  'status.state': { zh: '情况', en: 'State' },
  'status.itemCount': { zh: '条目', en: 'Items' },
  'status.figures': { zh: '数字', en: 'Figures' },
  'status.findings': { zh: '问题', en: 'Findings' },
  'status.summary': {
    zh: '{issue}：应报 {expected}，已报 {sent}，未报 {missing}',
    en: '{issue}: {expected} expected, {sent} sent, {missing} missing',
  },
  'explain.description': {
    zh: '说明一种问题：什么意思、怎样改、能不能豁免',
    en: 'what a kind of finding means and what to do about it',
  },
  'explain.code': {
    zh: '问题那一行末尾的代码；不写则列出全部',
    en: 'the code at the end of a finding’s line; without it all are listed',
  },
  'explain.unknown': {
    zh: '没有“{code}”这种问题{suggestion}',
    en: 'there is no finding “{code}”{suggestion}',
  },
  'explain.unknown.hint': {
    zh: '运行 bulletin explain 列出全部',
    en: 'bulletin explain lists them all',
  },
  'explain.severity': { zh: '一般是{severity}', en: '{severity} by default' },
  'explain.severity-here': { zh: '本刊物：{severity}', en: 'in this publication: {severity}' },
  'explain.off': { zh: '不检查', en: 'off' },
  'explain.basis': { zh: '依据：{basis}', en: 'Based on: {basis}' },
  'explain.bad': { zh: '不对', en: 'Not like this' },
  'explain.good': { zh: '对', en: 'Like this' },
  'explain.waive.nobody': {
    zh: '这个问题要改正，不能豁免。',
    en: 'It has to be put right; nobody can acknowledge it.',
  },
  'explain.waive.file': {
    zh: '确实没有错的，把理由写进有这个问题的报送文件，或本期的 issue.yaml：',
    en: 'Where it is right as it stands, say why in the submission that has it, or in issue.yaml of this issue:',
  },
  'explain.waive.issue': {
    zh: '确实没有错的，由编辑把理由写进本期的 issue.yaml：',
    en: 'Where it is right as it stands, the chief editor says why in issue.yaml of this issue:',
  },
  'explain.waive.publication': {
    zh: '整个刊物都不检查的，写进 bulletin.yaml（也可以写 info、warning、error）：',
    en: 'To switch it off for the whole publication, in bulletin.yaml (info, warning and error are possible too):',
  },
  'explain.fixed': {
    zh: 'bulletin check --fix 能自动改正。',
    en: 'bulletin check --fix puts it right.',
  },
  'explain.not-fixed': {
    zh: '要由人来改，--fix 不改。',
    en: '--fix does not mend it; somebody has to.',
  },
  'schema.description': {
    zh: '写出编辑器补全用的 JSON Schema',
    en: 'write the JSON Schemas that editors complete from',
  },
  'schema.done': { zh: '✔ 写出 {count} 个 schema', en: '✔ {count} schemas written' },
  'template.description': {
    zh: '制作和修改模板：列出、复制、检查、看数据',
    en: 'make and change templates: list, copy, check, see the data',
  },
  'template.list.description': {
    zh: '列出本刊物的模板和内置模板',
    en: 'list the templates of the workspace and the built-in ones',
  },
  'template.list.workspace': { zh: '本刊物', en: 'workspace' },
  'template.list.built-in': { zh: '内置', en: 'built-in' },
  'template.list.extends': { zh: '沿用 {base} ', en: 'extends {base} ' },
  'template.list.used': { zh: '（正在使用）', en: '(in use)' },
  'template.copy.description': {
    zh: '把内置模板完整复制到 templates/，以便修改',
    en: 'copy a built-in template into templates/, complete, to change it',
  },
  'template.copy.name': { zh: '内置模板的名称', en: 'name of a built-in template' },
  'template.copy.as': { zh: '新模板的名称（默认同名）', en: 'name of the copy (the same by default)' },
  'template.copy.which': { zh: '要写明内置模板：{known}', en: 'name a built-in template: {known}' },
  'template.copy.unknown': {
    zh: '没有内置模板“{name}”{suggestion}（有：{known}）',
    en: 'there is no built-in template “{name}”{suggestion} (there are: {known})',
  },
  'template.copy.exists': { zh: '已经有了：{path}', en: 'it exists already: {path}' },
  'template.copy.exists.hint': {
    zh: '用 --as 另取名称，或用 --force 覆盖',
    en: 'give another name with --as, or overwrite with --force',
  },
  'template.copy.done': {
    zh: '✔ 已复制。在 {file} 里写 template: {name} 就用它',
    en: '✔ copied. To use it, write template: {name} in {file}',
  },
  'template.copy.planned': {
    zh: '以上文件还没有写',
    en: 'these files would be written; nothing was',
  },
  'template.check.description': {
    zh: '在一期上全面检查模板，包括 Word 模板',
    en: 'check a template on an issue completely, with its Word shell',
  },
  'template.check.name': {
    zh: '模板名称（默认正在使用的）',
    en: 'name of a template (the one in use by default)',
  },
  'template.check.unknown': {
    zh: '没有模板“{name}”{suggestion}（有：{known}）',
    en: 'there is no template “{name}”{suggestion} (there are: {known})',
  },
  'template.check.clean': {
    zh: '✔ 模板 {template}（{issue}）：{files} 份文件，没有错误',
    en: '✔ template {template} on {issue}: {files} {files|file|files}, no errors',
  },
  'template.check.found': {
    zh: '✖ 模板 {template}（{issue}）：{files} 份文件，{errors} 个错误，{warnings} 个警告',
    en: '✖ template {template} on {issue}: {files} {files|file|files}, {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}',
  },
  'template.check.warned': {
    zh: '! 模板 {template}（{issue}）：{files} 份文件，{warnings} 个警告',
    en: '! template {template} on {issue}: {files} {files|file|files}, {warnings} {warnings|warning|warnings}',
  },
  'template.check.issue': {
    zh: '  {issue} 的报送还有 {errors} 个错误，用 bulletin check 看',
    en: '  the files of {issue} have {errors} {errors|error|errors} of their own; see bulletin check',
  },
  'template.check.styles': { zh: 'Word 样式（按用途）：', en: 'Word styles by role:' },
  'template.check.fonts': { zh: 'Word 样式所用的字体：', en: 'Fonts that the Word styles ask for:' },
  'template.check.instead': { zh: '没有，改用 {style}', en: 'lacking; {style} instead' },
  'template.check.defaults': { zh: '（默认）', en: '(defaults)' },
  'template.data.description': {
    zh: '以 JSON 输出模板在一期里看到的数据',
    en: 'print what a template sees of an issue, as JSON',
  },
  'template.data.root': {
    zh: '只要这个名称下的，如 counters',
    en: 'only what is below this name, such as counters',
  },
  'template.data.unknown': {
    zh: '没有“{name}”{suggestion}（有：{known}）',
    en: 'there is no “{name}”{suggestion} (there are: {known})',
  },
  'template.unmerged': {
    zh: '✖ {issue} 有上述错误，汇总不了',
    en: '✖ {issue} cannot be merged because of these errors',
  },
  'new.description': {
    zh: '新建下一期，或一个部门的报送文件',
    en: 'create the next issue, or one department’s submission',
  },
  'new.department': {
    zh: '部门代号；不写则新建一期',
    en: 'a department’s id; without it a new issue is created',
  },
  'new.period': { zh: '统计期，如 2023-06-12/2023-06-16', en: 'the period, such as 2023-06-12/2023-06-16' },
  'new.date': { zh: '印发日期', en: 'date of issue' },
  'new.exists': { zh: '已经有了：{path}', en: 'it exists already: {path}' },
  'new.done': {
    zh: '✔ 已新建；下一步：bulletin new <部门> --week {issue}',
    en: '✔ created; next: bulletin new <department> --week {issue}',
  },
  'new.submitted': {
    zh: '✔ 填好后运行 bulletin check {path}',
    en: '✔ fill it in, then run bulletin check {path}',
  },
  'new.needs-department': {
    zh: '登记册里没有部门“{department}”{suggestion}',
    en: 'the registry has no department “{department}”{suggestion}',
  },
  'init.description': { zh: '新建一个可以直接生成的刊物', en: 'create a workspace that builds at once' },
  'init.directory': { zh: '目录（默认当前目录）', en: 'directory (the current one by default)' },
  'init.id': {
    zh: '刊物代号：小写字母、数字、连字符',
    en: 'id of the publication: lower-case letters, digits, hyphens',
  },
  'init.title': { zh: '刊名', en: 'title of the publication' },
  'init.publisher': { zh: '编印单位', en: 'publisher' },
  'init.language': { zh: '刊物语言（zh、en）', en: 'language of the publication (zh, en)' },
  'init.period': { zh: '刊期（week、month、quarter……）', en: 'kind of period (week, month, quarter …)' },
  'init.family': {
    zh: '从现成的一类刊物开始（名称同 examples/ 下的文件夹；blank 为空白）',
    en: 'begin from a finished bulletin of a kind (a folder of examples/; blank for none)',
  },
  'init.template': {
    zh: '内置模板（默认 official-zh 或 report-en）',
    en: 'built-in template (official-zh or report-en by default)',
  },
  'init.family-blank': { zh: '空白', en: 'blank' },
  'init.family-fixed': {
    zh: '--family 已经定了语言、刊期和期号，不能再用 {option}',
    en: '--family already has a language, a period and issues; {option} does not go with it',
  },
  'init.first': { zh: '第一期的期号', en: 'id of the first issue' },
  'init.from': { zh: '第一期统计期的第一天', en: 'first day of the first issue’s period' },
  'init.ci': { zh: 'CI 文件（github、gitlab、gitea、none）', en: 'CI file (github, gitlab, gitea, none)' },
  'init.force': { zh: '已有的文件也覆盖', en: 'overwrite files that exist' },
  'init.exists': {
    zh: '这些文件已经存在，没有写任何文件：\n{files}',
    en: 'these files exist; nothing was written:\n{files}',
  },
  'init.done': {
    zh: '✔ 已建好。试一试：\n  cd {directory}\n  bulletin check\n  bulletin build --week {issue}',
    en: '✔ done. Try:\n  cd {directory}\n  bulletin check\n  bulletin build --week {issue}',
  },
  'init.cancelled': { zh: '已取消，没有写入任何文件', en: 'cancelled; nothing was written' },
  'init.needs': {
    zh: '缺少 {options}（终端里会提问；别处请写明，或用 --yes）',
    en: '{options} missing (asked in a terminal; elsewhere give them, or --yes)',
  },
  'error.workspace': {
    zh: '没有找到 bulletin.yaml。找过：{searched}',
    en: 'no bulletin.yaml found. Looked in: {searched}',
  },
  'error.workspace.hint': {
    zh: '用 -C 指定目录，或运行 bulletin init 新建',
    en: 'give the directory with -C, or run bulletin init',
  },
  'error.week': { zh: '没有 {issue} 这一期{suggestion}', en: 'there is no issue {issue}{suggestion}' },
  'error.week.form': {
    zh: '期号“{issue}”不对，应如 2023-21',
    en: '“{issue}” is not the id of an issue; write it like 2023-21',
  },
  'error.options-together': {
    zh: '{one} 与 {other} 不能同时用',
    en: '{one} and {other} cannot be used together',
  },
  'error.out': {
    zh: '--out 不能是“{out}”：那里放的是刊物的源文件',
    en: '--out cannot be “{out}”: the bulletin’s sources lie there',
  },
  'error.week.none': {
    zh: '还没有任何一期；运行 bulletin new',
    en: 'there are no issues yet; run bulletin new',
  },
  'error.file': { zh: '没有文件 {path}', en: 'there is no file {path}' },
  'error.write': { zh: '不能写 {path}（{reason}）', en: 'cannot write {path} ({reason})' },
  'error.read': { zh: '不能读 {path}（{reason}）', en: 'cannot read {path} ({reason})' },
  'error.option.value': {
    zh: '选项 {option} 不能是“{value}”，可以是：{allowed}',
    en: '{option} cannot be “{value}”; it can be: {allowed}',
  },
  'error.unknownOption': {
    zh: '没有选项“{name}”{suggestion}',
    en: 'there is no option “{name}”{suggestion}',
  },
  'error.unknownCommand': {
    zh: '没有命令“{name}”{suggestion}',
    en: 'there is no command “{name}”{suggestion}',
  },
  'error.optionMissingArgument': { zh: '选项后面缺少内容：{name}', en: 'the option needs a value: {name}' },
  'error.excessArguments': { zh: '多了参数', en: 'there are too many arguments' },
  'error.usage': { zh: '用法不对：{detail}', en: 'wrong usage: {detail}' },
  'error.help': {
    zh: '运行 bulletin {command}--help 看用法',
    en: 'bulletin {command}--help shows the usage',
  },
  'error.interrupted': { zh: '已中断', en: 'interrupted' },
  'error.bug': {
    zh: '程序出了问题（版本 {version}）：{message}。请连同输入一起报告',
    en: 'the program failed (version {version}): {message}. Please report it with the input',
  },
  'hint.did-you-mean': { zh: '，是不是“{name}”？', en: '; did you mean “{name}”?' },
  'label.hint': { zh: '建议：', en: 'hint: ' },
  'label.error': { zh: '错误', en: 'error' },
  'label.warning': { zh: '警告', en: 'warning' },
  'label.info': { zh: '提示', en: 'info' },
  'label.acknowledged': { zh: '已说明', en: 'acknowledged' },
} as const;

export type TextKey = keyof typeof texts;

/** Makes a sentence of the command line. */
export type Say = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  return (key, values = {}) =>
    texts[key][language].replace(/\{(\w+)(?:\|(\w+)\|(\w+))?\}/g, (whole, name: string, one, several) => {
      if (!Object.hasOwn(values, name)) return whole;
      if (one === undefined) return String(values[name]);
      return Number(values[name]) === 1 ? one : several;
    });
}
