/** Who reads what is sent: what they may see there and then. */

import type { AlertReader } from '../../../cards/index.ts';
import type { Program } from '../../alerts/program.ts';
import { type Day, ruleSetFor } from '../../scoring/index.ts';
import type { Member } from '../access/member.ts';
import { may, scopeOf } from '../access/permissions.ts';
import type { Partner } from '../partner.ts';

export interface Reading {
  readonly member: Member;
  /** Others read it as well: then neither names nor dollars nor claims. */
  readonly shared: boolean;
  readonly partner: Pick<Partner, 'asOf'>;
  readonly program: Program;
  readonly today: Day;
}

export function readerOf({ member, shared, partner, program, today }: Reading): AlertReader {
  return {
    names: !shared && may(member, 'people'),
    money: !shared && may(member, 'revenue'),
    claims: !shared && scopeOf(member, 'claims').length > 0,
    imports: scopeOf(member, 'data').length > 0,
    program,
    needed: ruleSetFor(partner.asOf).qualification.total,
    today,
  };
}
