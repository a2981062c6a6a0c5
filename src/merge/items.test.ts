import { describe, expect, it } from 'vitest';
import { outcomeOf, workspace } from '../../tests/support/workspace.ts';

const sections = `sections:
  - {id: environment, title: 优化营商环境}
  - {id: service, title: 窗口服务效能}
  - id: visits
    title: 厅（局）长进大厅
    sections: [{id: leaders, title: 领导调研}]`;

const sent = {
  window: `
items:
  - {section: service, id: training, date: 2023-06-08, text: 6月8日，窗口开展业务培训。}
  - {section: service, id: notice, text: 窗口印发服务规范。}
`,
  transport: `
items:
  - {section: service, id: visit, date: 2023-06-06/2023-06-07, text: 6月6日至7日，交通运输厅走访企业。}
  - {section: environment, id: survey, date: 2023-06-09, text: 6月9日，交通运输厅赴自贡市调研。}
  - {section: service, id: hotline, date: 2023-06-06, text: 6月6日，交通运输厅开通热线。}
`,
  customs: `
items:
  - {section: service, id: clearance, date: 2023-06-08, text: 6月8日，海关优化通关流程。}
  - {section: service, id: rules, text: 海关修订办事指南。}
`,
};

/** References by section in printed order, and what was found. */
async function printed(issue = '', own: Record<string, string> = sent) {
  const { content, findings } = await outcomeOf(
    workspace({ publication: sections, issues: { '2023-21': { issue, sent: own } } }),
  );
  const order = Object.fromEntries(
    [...content.sections].map(([id, items]) => [id, items.map(({ reference }) => reference)]),
  );
  return { order, findings, content };
}

const words = (content: Awaited<ReturnType<typeof printed>>['content'], reference: string) =>
  [...content.sections.values()]
    .flat()
    .find((item) => item.reference === reference)
    ?.paragraphs.map(({ text }) => text);

describe('items', () => {
  it('stand by date, undated last, then in the registry’s order and that of their file', async () => {
    const { order, findings } = await printed();
    expect(order).toEqual({
      environment: ['transport/survey'],
      service: [
        'transport/hotline',
        'transport/visit',
        'window/training',
        'customs/clearance',
        'window/notice',
        'customs/rules',
      ],
      visits: [],
      leaders: [],
    });
    expect(findings).toEqual([]);
  });

  it('without an id are named by their words, whatever the white space', async () => {
    const own = (text: string) => ({ window: `items:\n  - section: service\n    text: |\n${text}` });
    const one = await printed('', own('      6月8日，窗口开展\n      业务培训。'));
    const two = await printed('', own('      6月8日，窗口开展业务培训。'));
    const other = await printed('', own('      6月8日，窗口开展业务检查。'));
    expect(one.order['service']?.[0]).toMatch(/^window\/[0-9a-f]{8}$/);
    expect(two.order).toEqual(one.order);
    expect(other.order).not.toEqual(one.order);
  });

  it('that stand twice are a finding', async () => {
    const { findings } = await printed('', {
      window: `items:
  - {section: service, text: 窗口印发服务规范。}
  - {section: service, text: 窗口印发服务规范。}`,
    });
    expect(findings).toEqual([
      expect.stringMatching(/^2023-21\/window\.yaml:5:5 item-duplicate [0-9a-f]{8}$/),
    ]);
  });
});

describe('the chief editor', () => {
  it('orders some items; the others follow in their natural order', async () => {
    const { order, findings } = await printed(
      'arrange: [{section: service, order: [customs/rules, window/training]}]',
    );
    expect(order['service']).toEqual([
      'customs/rules',
      'window/training',
      'transport/hotline',
      'transport/visit',
      'customs/clearance',
      'window/notice',
    ]);
    expect(findings).toEqual([]);
  });

  it('moves an item to another section, and orders it there', async () => {
    const { order, findings } = await printed(`arrange:
  - {item: window/notice, move_to: environment}
  - {item: transport/visit, move_to: leaders}
  - {section: environment, order: [window/notice, transport/survey]}`);
    expect(order['environment']).toEqual(['window/notice', 'transport/survey']);
    expect(order['leaders']).toEqual(['transport/visit']);
    expect(order['service']).not.toContain('window/notice');
    expect(findings).toEqual([]);
  });

  it('merges an item into another as a further paragraph', async () => {
    const { order, findings, content } = await printed(
      'arrange: [{item: window/notice, merge_into: window/training}]',
    );
    expect(order['service']).not.toContain('window/notice');
    expect(words(content, 'window/training')).toEqual(['6月8日，窗口开展业务培训。', '窗口印发服务规范。']);
    expect(findings).toEqual([]);
  });

  it('leaves an item out with a reason that stays on record', async () => {
    const { order, findings, content } = await printed(
      'arrange: [{item: customs/rules, leave_out: 与上期重复}]',
    );
    expect(order['service']).not.toContain('customs/rules');
    expect(content.leftOut.map(({ item, reason }) => [item.reference, reason])).toEqual([
      ['customs/rules', '与上期重复'],
    ]);
    expect(findings).toEqual([]);
  });

  it('changes words, and both hands are known for the paragraph', async () => {
    const { content, findings } = await printed(
      'edits: [{item: window/training, old: 业务培训, new: 综窗业务培训, by: 编辑部}]',
    );
    expect(words(content, 'window/training')).toEqual(['6月8日，窗口开展综窗业务培训。']);
    const paragraph = content.sections
      .get('service')
      ?.find(({ reference }) => reference === 'window/training')?.paragraphs[0];
    expect(paragraph?.origins.map(({ source }) => source.path)).toEqual([
      'issues/2023-21/submissions/window.yaml',
      'issues/2023-21/issue.yaml',
    ]);
    expect(findings).toEqual([]);
  });

  it('changes words one after another, but never leaves an item without words', async () => {
    const { content, findings } = await printed(`edits:
  - {item: window/training, old: 业务培训, new: 综窗业务培训}
  - {item: window/training, old: 综窗业务培训, new: 综窗培训}
  - {item: window/notice, old: 窗口印发服务规范。, new: ""}`);
    expect(words(content, 'window/training')).toEqual(['6月8日，窗口开展综窗培训。']);
    expect(words(content, 'window/notice')).toEqual(['窗口印发服务规范。']);
    expect(findings.map((finding) => finding.split(' ')[1])).toEqual(['edit-leaves-nothing']);
  });

  it('leaves a whole submission out: its items are gone, and nothing is owed', async () => {
    const { order, findings } = await printed('without: [{department: customs, reason: 未经审核}]');
    expect(order['service']?.filter((reference) => reference.startsWith('customs/'))).toEqual([]);
    expect(findings).toEqual([]);
  });
});

describe('a decision of the chief editor that no longer fits is a finding', () => {
  it.each([
    ['an item that is gone', 'arrange: [{item: window/gone, leave_out: 重复}]', ':3:18 item-unknown'],
    [
      'an item that is gone from an order',
      'arrange: [{section: service, order: [window/gone]}]',
      ':3:38 item-unknown',
    ],
    [
      'an item of another section',
      'arrange: [{section: service, order: [transport/survey]}]',
      ':3:38 arrangement-other-section',
    ],
    [
      'a target that is gone',
      'arrange: [{item: window/notice, merge_into: window/gone}]',
      ':3:45 item-unknown',
    ],
    [
      'an item merged into itself',
      'arrange: [{item: window/notice, merge_into: window/notice}]',
      ':3:45 merge-impossible',
    ],
    [
      'a section that there is not',
      'arrange: [{item: window/notice, move_to: nowhere}]',
      ':3:42 section-unknown',
    ],
    [
      'a section that takes no items',
      'arrange: [{item: window/notice, move_to: visits}]',
      ':3:42 section-without-items',
    ],
    [
      'words that are gone',
      'edits: [{item: window/notice, old: 会议纪要, new: 通知}]',
      ':3:36 edit-words-gone',
    ],
    [
      'words that stand twice',
      'edits: [{item: transport/visit, old: 日, new: 号}]',
      ':3:38 edit-words-repeated',
    ],
    [
      'words of an item that is gone',
      'edits: [{item: window/gone, old: 会议, new: 通知}]',
      ':3:16 item-unknown',
    ],
    [
      'a department that there is not',
      'without: [{department: cutsoms, reason: 未审}]',
      ':3:24 department-unknown',
    ],
  ])('%s', async (_, issue, finding) => {
    expect((await printed(issue)).findings).toEqual([`2023-21/issue.yaml${finding}`]);
  });

  it('an item that left with its merge cannot be arranged again', async () => {
    const { findings } = await printed(`arrange:
  - {item: window/notice, merge_into: window/training}
  - {item: window/notice, leave_out: 重复}`);
    expect(findings).toEqual(['2023-21/issue.yaml:5:12 item-unknown']);
  });

  it('keeps the words as they were sent', async () => {
    const { content } = await printed('edits: [{item: transport/visit, old: 日, new: 号}]');
    expect(words(content, 'transport/visit')).toEqual(['6月6日至7日，交通运输厅走访企业。']);
  });

  it('says nothing of the items of a file that cannot be read: that has its own finding', async () => {
    const { findings } = await printed(
      'arrange: [{section: service, order: [window/training, customs/rules]}]',
      {
        ...sent,
        window: 'items:\n  - {section: service, id: training, text: "未完',
      },
    );
    expect(findings.filter((finding) => finding.includes('item-unknown'))).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
  });
});
