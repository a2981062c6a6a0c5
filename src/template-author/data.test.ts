import { describe, expect, it } from 'vitest';
import { completeWorkspace } from '../../tests/support/complete-workspace.ts';
import { RecordValue } from '../compose/values/record.ts';
import { vocabulary } from '../compose/values/vocabulary.ts';
import { builtinSource } from '../load/builtin.ts';
import { memorySource } from '../load/source.ts';
import { openSession } from '../session.ts';
import { templateData } from './data.ts';
import { type Plain, plainOf } from './plain.ts';

async function dataOf(change: Readonly<Record<string, string>> = {}, id = '2023-22') {
  const { session } = await openSession(memorySource({ ...completeWorkspace(), ...change }), builtinSource());
  if (!session) throw new Error('no session');
  return templateData(session, id);
}

type Entry = Readonly<Record<string, Plain>>;

async function entry(root: string, id: string): Promise<Entry> {
  const list = (await dataOf())?.get(root) as readonly Entry[];
  const found = list.find((candidate) => candidate['id'] === id);
  if (!found) throw new Error(`no ${root}.${id}`);
  return found;
}

describe('the data of a template', () => {
  it('has every root name, in the order of the vocabulary', async () => {
    expect([...((await dataOf()) ?? new Map()).keys()]).toEqual(
      vocabulary.root.names.map(({ name }) => name),
    );
  });

  it('is text, days and periods as they are, with the labels of the template', async () => {
    expect((await dataOf())?.get('issue')).toMatchObject({
      id: '2023-22',
      serial: { value: '22', exact: '22' },
      period: { from: '2023-06-12', to: '2023-06-16' },
      date: '2023-06-20',
      addressees: ['市人民政府', '市人大'],
      texts: { note: '本期说明。', lead: '常设导语。' },
      draft: false,
      labels: { whole: '总第22期' },
    });
  });

  it('prints figures as their counters do, and exactly', async () => {
    expect((await entry('counters', 'calls'))['value']).toMatchObject({
      value: '12.50',
      exact: '12.5',
      unit: '件',
    });
    expect((await entry('derived', 'rate'))['value']).toEqual({
      value: '75.0%',
      exact: '0.75',
      unit: '',
    });
  });

  it('compares the value and the closing figure of counters, where the base is known', async () => {
    const { value, closing, current } = await entry('counters', 'calls');
    expect(value).toMatchObject({ against: { previous: { base: { exact: '20' }, issue: '2023-21' } } });
    expect(Object.keys((value as Entry)['against'] as Entry)).toEqual(['previous', 'benchmark', 'target']);
    expect(closing).toMatchObject({ against: { previous: { change: { exact: '12.5' } } } });
    expect(current).not.toHaveProperty('against');
    expect((await entry('derived', 'rate'))['value']).not.toHaveProperty('against');
  });

  it('says why a figure is missing', async () => {
    const window = completeWorkspace()['issues/2023-22/submissions/window.yaml'] as string;
    const changed = window.replace(/calls: \{.*\}\}/, 'calls: {missing: 系统升级}');
    const counters = (await dataOf({ 'issues/2023-22/submissions/window.yaml': changed }))?.get('counters');
    const gap = { value: null, exact: null, missing: 'stated', reason: '系统升级', unit: '件' };
    expect((counters as readonly Entry[])[0]).toMatchObject({ id: 'calls', value: gap, current: gap });
  });

  it('lists members once, each with its id, and keeps the declared order', async () => {
    const { members, ...done } = await entry('counters', 'done');
    expect(Object.keys(done).slice(0, 4)).toEqual(['id', 'due', 'period', 'unallocated']);
    expect(done).not.toHaveProperty('east');
    const ids = (list: Plain | undefined) => (list as readonly Entry[]).map(({ id }) => id);
    expect(ids(members)).toEqual(['east', 'west']);
    expect(ids((members as readonly Entry[])[1]?.['members'])).toEqual(['north', 'south']);
    expect((await entry('constants', 'target'))['members']).toEqual([
      { id: 'east', value: '40', exact: '40', unit: '' },
      { id: 'west', value: '60', exact: '60', unit: '' },
    ]);
  });

  it('has items with their fields and pictures, and the data of departments by their own keys', async () => {
    const news = await entry('sections', 'news');
    const [visits] = news['sections'] as readonly Entry[];
    expect(visits?.['items']).toMatchObject([
      {
        text: '走访三家企业。',
        images: [{ caption: '走访现场', file: 'tour.png' }],
        department: { id: 'window' },
        with: [{ id: 'customs', name: 'customs' }],
        period: { from: '2023-06-13', to: '2023-06-13' },
        grade: '优',
        cost: { exact: '3.5' },
      },
      { text: '**走访** 两家企业。', title: null, period: null },
    ]);
    expect((await dataOf())?.get('data')).toEqual({
      window: { rooms: [{ name: '一厅', size: { value: '1.50', exact: '1.5', unit: '' } }], 2023: '是' },
    });
  });

  it('is there although the issue has errors, and not where it cannot be merged', async () => {
    const broken = {
      'issues/2023-22/submissions/customs.yaml': 'department: customs\nweek: 2023-22\nitems: 3\n',
    };
    expect((await dataOf(broken))?.size).toBeGreaterThan(5);
    expect(await dataOf({ 'issues/2023-22/issue.yaml': 'week: 2023-22\n' })).toBeUndefined();
  });
});

describe('a value as JSON', () => {
  it('ends where it comes round to itself', () => {
    const circle: RecordValue = new RecordValue({ name: () => '甲', self: () => [circle] });
    expect(plainOf(circle)).toEqual({ name: '甲', self: ['…'] });
  });

  it('ends eight records down', () => {
    const nested = (depth: number): RecordValue => new RecordValue({ inner: () => nested(depth + 1) });
    expect(JSON.stringify(plainOf(nested(0))).match(/inner/g)).toHaveLength(8);
  });
});
