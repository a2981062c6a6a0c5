import { expect, it } from 'vitest';
import { printed } from '../../tests/support/printed.ts';
import { workspace } from '../../tests/support/workspace.ts';

const counters = [
  'calls: {title: 来电, unit: 件, kind: flow, owner: window}',
  'answered: {title: 接通, unit: 件, kind: flow, owner: window}',
  'closed: {title: 办结, unit: 件, kind: flow, owner: window}',
].join('\n');
const sent = { window: 'nothing: true\ncounters: {calls: 8, answered: 6, closed: 4}' };

const files = (publication = '') =>
  workspace({
    counters,
    publication,
    opening: { figures: 'calls: 0\nanswered: 0\nclosed: 0' },
    issues: { '2023-21': { sent } },
  });

it('a counter that no template reads is told', async () => {
  const { unread, findings } = await printed(files(), '{{ counters.calls }}');
  expect({ unread, findings }).toEqual({ unread: ['answered', 'closed'], findings: [] });
});

it.each([
  [
    'a derived figure',
    'derived: {rate: {title: 接通率, unit: "%", formula: answered / calls * 100, decimals: 1}}',
  ],
  ['a relation', 'relations: [{id: fewer, title: 接通不多于来电, formula: answered <= calls}]'],
])('a counter that %s is built on is read', async (_, publication) => {
  const { unread, findings } = await printed(files(publication), '{{ counters.closed }}');
  expect({ unread, findings }).toEqual({ unread: [], findings: [] });
});

it('counters are read by a list filter and by a chart', async () => {
  const body =
    '{{ counters.calls | list: counters.answered | map: "current" | join }}\n\n{% chart counters.closed %}';
  expect((await printed(files(), body)).unread).toEqual([]);
});
