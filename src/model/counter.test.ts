import { expect, it } from 'vitest';
import { allMembers, leavesOf, type Member } from './counter.ts';

const member = (id: string, members: readonly Member[] = []): Member => ({ id, title: id, members });
const districts = [
  member('城区', [member('锦江'), member('青羊')]),
  member('高新'),
  member('郊县', [member('新津')]),
];

it('values are sent for the members that have no members of their own', () => {
  expect(leavesOf(districts).map(({ id }) => id)).toEqual(['锦江', '青羊', '高新', '新津']);
});

it('sub-totals stand before what they hold', () => {
  expect(allMembers(districts).map(({ id }) => id)).toEqual(['城区', '锦江', '青羊', '高新', '郊县', '新津']);
});
