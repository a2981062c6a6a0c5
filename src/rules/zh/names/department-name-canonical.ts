import type { Passage } from '../../passage.ts';
import { isQuoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { isElsewhere, namesIn } from './registered-names.ts';

export const departmentNameCanonical = defineRule({
  code: 'department-name-canonical',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '部门名称没有用规范化简称：“{text}”', en: 'Not the registered name: “{text}”' },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '部门登记册规定了每个部门怎么印。用了别名、俗称或已停用的旧名，前后就会不一致。',
    en: 'The registry says how every department is printed. Other forms and former names make an issue inconsistent.',
  },
  basis: 'departments.yaml',
  rejected: [
    {
      text: '6月7日，⟦住建厅⟧窗口组织业务培训。',
      good: '6月7日，住房城乡建设厅窗口组织业务培训。',
    },
    { text: '水利厅会同⟦省发改委⟧召开座谈会，⟦省交通厅⟧派员参加。' },
    { text: '材料报⟦发改委⟧。', kind: 'text' },
  ],
  accepted: [
    '6月7日，住房城乡建设厅窗口组织业务培训。',
    '会议由国家发改委主持，浙江省住建厅、成都市住建厅和各市发改委参加。',
    '会议学习了《省发改委关于印发工作要点的通知》。',
    '有人问：“住建厅在几楼？”',
    '住房城乡建设厅（以下简称住建厅）召开会议，住建厅窗口全体人员参加。',
    '该企业由原省工商局登记。',
    '环保厅长期坚持的做法。',
    '县政府办公室、发改委和白石镇负责同志参加会议。',
    {
      text: '省住建厅培训基地已经建成。',
      words: { organisations: ['省住建厅培训基地'] },
    },
  ],
  scope: 'passage',
  in: ['item', 'title', 'text', 'data'],
  *check(passage, context) {
    const { text } = passage;
    for (const { word, span, name, isAlias } of namesIn(text, context)) {
      if (!isAlias || name === undefined || !isShortForm(word, name) || mayBeLocal(word, text)) continue;
      if (isElsewhere(text, span[0], context) || isQuoted(text, span) || isIntroduced(passage, word))
        continue;
      yield { span, replacement: name };
    }
  },
});

/**
 * Whether a form is a careless one: a body of government in another short form. A name in full, with its place, is right
 * wherever it stands, and so is one without its level where it is named again; centres have more than one usual name.
 */
function isShortForm(form: string, name: string): boolean {
  const kind = /[厅局委办]$/;
  if (!kind.test(form) || !kind.test(name) || name.endsWith(form)) return false;
  return !form.endsWith(name) || form === `省${name}`;
}

/** Whether a form without a level may be that of a county's body: 县财政局 has 财政局 beside it. */
const mayBeLocal = (form: string, text: string) => !/^[省市]|厅$/.test(form) && /[县区镇乡州旗]/.test(text);

/** Whether the text itself says that it will use the form: 以下简称住建厅. */
function isIntroduced(passage: Passage, form: string): boolean {
  for (let at: Passage | undefined = passage; at; at = at.previous)
    if (introductions.some((words) => at?.text.includes(`${words}${form}`))) return true;
  return false;
}

const introductions = ['简称', '简称“', '简称为', '简称为“', '简称：', '简称：“'];
