/** Which designation a change is about: as said with it, as asked for, or asked back. */
import { designationName } from '../../../../cards/index.ts';
import { DESIGNATIONS, type Designation } from '../../../scoring/index.ts';
import type { SaidChange } from '../whatif-arguments.ts';
import { type Ask, type Asking, askBack } from './resolution.ts';

export function designationSaid(
  said: Designation | undefined,
  question: string,
  asking: Asking,
  instead: (designation: Designation) => SaidChange,
  sensible: readonly Designation[] = DESIGNATIONS,
): Designation | Ask {
  if (said !== undefined) return said;
  const asked = asking.designations.filter((id) => sensible.includes(id));
  const [only] = asked;
  if (only && asked.length === 1) return only;
  const offered = asked.length > 0 ? asked : sensible;
  return askBack(
    question,
    offered.map((id) => asking.choose(designationName(id), instead(id))),
    asking,
  );
}
