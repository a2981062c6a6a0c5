import { nameOn } from '../../../model/department.ts';
import { isQuoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { endsThere } from './registered-names.ts';

const own = /我(?:窗口|厅|局|委|院|处|中心|公司)|本(?:窗口|厅|局|委)/g;

export const firstPerson = defineRule({
  code: 'first-person',
  severity: 'warning',
  waive: 'file',
  language: 'zh',
  message: { zh: '条目里用了第一人称“{text}”', en: 'The item speaks in the first person: “{text}”' },
  hint: { zh: '改成“{replacement}”', en: 'Write “{replacement}”' },
  meaning: {
    zh: '各部门的材料合成一期后，“我厅”“我窗口”指谁就看不出来了。条目一律用部门名称。',
    en: 'In the merged issue nobody can tell who “we” is. Items name the department.',
  },
  rejected: [
    {
      text: '6月7日，⟦我厅⟧组织召开专题会议。',
      good: '6月7日，水利厅组织召开专题会议。',
    },
    { text: '6月7日，⟦我窗口⟧为群众办理业务。⟦本厅⟧分管负责同志到场指导。' },
  ],
  accepted: [
    '6月7日，水利厅组织召开专题会议。',
    '群众表示：“我厅里厅外跑了三趟，都办成了。”',
    '青年干部要克服自我局限，在自我委顿中振作起来。',
    { text: '群众给我局领导写信致谢。', department: 'water' },
    '忘我办案、无私奉献。',
    '基本厅室已经装修。',
  ],
  scope: 'item',
  *check({ item, passages, title }, { registry, issue, publication }) {
    const department = registry.find(({ id }) => id === item.department);
    if (!department) return;
    const name = nameOn(department, issue.period.to);
    for (const passage of title ? [title, ...passages] : passages) {
      const { text } = passage;
      if (!/[我本]/.test(text)) continue;
      for (const { 0: word, index } of text.matchAll(own)) {
        const body = word.slice(1);
        // 我局 of a department that is no 局 is somebody else's, and so is what the publisher calls itself.
        const isOwn = body === '窗口' || (name.endsWith(body) && !publication.publisher?.endsWith(body));
        const span = [index, index + word.length] as const;
        if (!isOwn || !startsThere(text, index) || !endsThere(text, span[1]) || isQuoted(text, span))
          continue;
        yield {
          passage,
          span,
          replacement: body === '窗口' && !name.endsWith('窗口') ? `${name}窗口` : name,
        };
      }
    }
  },
});

/** 自我, 忘我 are words of their own; 本 has a meaning of its own wherever something stands before it. */
function startsThere(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined) return true;
  return text[at] === '本'
    ? '，。；：、（'.includes(before)
    : !'自忘大小无唯敌你物本真非超旧'.includes(before);
}
