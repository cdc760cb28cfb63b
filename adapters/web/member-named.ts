/** Who speaks at the page, or reads there. */
import { Problem } from './problem.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** The member picked by id, the first when none is. @throws Problem when there is no such member */
export function memberNamed(members: readonly Person[], id: string | undefined): Person {
  const member = id === undefined ? members[0] : members.find((one) => one.id === id);
  if (!member) throw new Problem(403, 'There is no such member here; pick one from the list.');
  return member;
}
