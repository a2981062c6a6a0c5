import { cityBureauDoubleShi } from './city-bureau-double-shi.ts';
import { departmentNameCanonical } from './department-name-canonical.ts';
import { departmentNameUnknown } from './department-name-unknown.ts';
import { departmentProvincePrefix } from './department-province-prefix.ts';
import { documentNumberForm } from './document-number-form.ts';
import { firstPerson } from './first-person.ts';
import { leaderOrder } from './leader-order.ts';
import { leaderRegistry } from './leader-registry.ts';
import { leaderTitleBeforeName } from './leader-title-before-name.ts';
import { personalData } from './personal-data.ts';
import { topLeaderReference } from './top-leader-reference.ts';

/** Names of departments and persons, document numbers, personal data. */
export const names = [
  departmentNameCanonical,
  departmentNameUnknown,
  departmentProvincePrefix,
  cityBureauDoubleShi,
  leaderRegistry,
  leaderTitleBeforeName,
  leaderOrder,
  topLeaderReference,
  documentNumberForm,
  firstPerson,
  personalData,
] as const;
