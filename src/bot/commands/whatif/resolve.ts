/** All that was said, change by change, until one has to be asked back. */
import type { Designation } from '../../../scoring/index.ts';
import type { Context } from '../command.ts';
import type { SaidChange } from '../whatif-arguments.ts';
import { associate } from './associations.ts';
import { designationsWith } from './certification.ts';
import { approveClaim } from './claims.ts';
import { addCustomers, loseCustomers } from './customers.ts';
import { certify, losePeople } from './people.ts';
import type { Ask, Asking, Resolution, Resolved, Said } from './resolution.ts';
import { deploy, grow } from './usage.ts';

const RESOLVE: { readonly [K in SaidChange['kind']]: (said: Said<K>, asking: Asking) => Resolution } = {
  certify,
  'lose-people': losePeople,
  'add-customers': addCustomers,
  'lose-customers': loseCustomers,
  associate,
  'approve-claim': approveClaim,
  deploy,
  grow,
};

/** @param designations asked for; empty for all */
export function resolveAll(
  said: readonly SaidChange[],
  designations: readonly Designation[],
  context: Context,
): readonly Resolved[] | Ask {
  const resolved: Resolved[] = [];
  for (const [index, change] of said.entries()) {
    const found = resolve(change, {
      context,
      designations,
      alongside: aboutOf(said.toSpliced(index, 1), context),
      others: resolved.map(({ words }) => words),
      choose: (label, instead) => ({
        label,
        command: 'whatif',
        args: {
          ...(designations.length > 0 && { designation: designations }),
          changes: [...resolved.map((one) => one.said), instead, ...said.slice(index + 1)],
        },
      }),
    });
    // What is asked back tells the rest of the scenario as well.
    const tells = resolved.some(({ sensitive }) => sensitive);
    if ('ask' in found) return tells ? { ask: { ...found.ask, sensitive: true } } : found;
    resolved.push(found);
  }
  return resolved;
}

/** "two people pass SC-200 and we add 3 customers" is about Security, where alone SC-200 counts. */
function aboutOf(changes: readonly SaidChange[], context: Context): readonly Designation[] {
  const about = changes.flatMap((change) => {
    if ('designation' in change && change.designation !== undefined) return [change.designation];
    return 'certification' in change && change.certification !== undefined
      ? designationsWith(change.certification, context)
      : [];
  });
  return [...new Set(about)];
}

function resolve<K extends SaidChange['kind']>(said: Said<K>, asking: Asking): Resolution {
  // The table above pairs each kind with its own change; the compiler cannot follow that through an index.
  return (RESOLVE[said.kind] as (said: Said<K>, asking: Asking) => Resolution)(said, asking);
}
