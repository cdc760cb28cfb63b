/** More deployments and more use. */
import { countOf, designationName } from '../../../../cards/index.ts';
import { type Customer, DESIGNATIONS, type Designation } from '../../../scoring/index.ts';
import { customerKey, customerSaid } from './customer.ts';
import { designationSaid, isMeasuredInDollars, isMeasuredInPercent } from './designation.ts';
import { type Asking, askBack, type Resolution, type Said } from './resolution.ts';

export function deploy(said: Said<'deploy'>, asking: Asking): Resolution {
  const { deployments } = said;
  const more = `${deployments} more ${deployments === 1 ? 'deployment' : 'deployments'}`;
  const question = `${more} in which designation?`;
  const designation = designationSaid(said.designation, question, asking, (id) => ({ ...said, designation: id }));
  if (typeof designation !== 'string') return designation;
  const name = designationName(designation);
  return {
    said: { ...said, designation },
    changes: [{ kind: 'deploy', deployments, designation }],
    words: `we have ${more} in ${name}`,
    sensitive: false,
    otherwise: `Deployments cannot be counted in ${name}: a report it needs is missing.`,
    about: [designation],
  };
}

/** What is offered where nobody says how much. */
const PERCENTAGES = [5, 10, 20];

export function grow(said: Said<'grow'>, asking: Asking): Resolution {
  const customer =
    said.customer === undefined ? null : customerSaid(said.customer, asking, (name) => ({ ...said, customer: name }));
  if (customer && 'ask' in customer) return customer;
  const named = { ...said, ...(customer && { customer: customerKey(customer, asking) }) };
  const dollars =
    said.users !== undefined && said.designation !== undefined && isMeasuredInDollars(said.designation, asking);
  if (dollars) {
    const { users: _, ...rest } = named;
    const question = `Growth in ${designationName(said.designation!)} is of dollars, not users. By how many percent?`;
    return askBack(question, percentages(rest, asking), asking);
  }
  if (said.users === undefined && said.percent === undefined) {
    return askBack('By how many percent would usage grow?', percentages(named, asking), asking);
  }
  return grown(named, customer, asking);
}

const percentages = (said: Said<'grow'>, { choose }: Asking) =>
  PERCENTAGES.map((percent) => choose(`${percent} %`, { ...said, percent }));

function grown(said: Said<'grow'>, customer: Customer | null, asking: Asking): Resolution {
  const { users, percent } = said;
  const measured = DESIGNATIONS.filter((id) => users === undefined || !isMeasuredInDollars(id, asking));
  const everywhere = customer !== null && users === undefined && said.designation === undefined;
  const designation = everywhere
    ? null
    : designationSaid(said.designation, 'In which designation would usage grow?', asking, instead, measured);
  if (designation !== null && typeof designation !== 'string') return designation;
  const more = users === undefined ? { percent: percent! } : { users };
  const at = customer ? ` at ${customer.name}` : '';
  const what = designation === null ? 'all' : measuredName(designation, asking);
  const ofBefore =
    !customer && designation !== null && isMeasuredInPercent(designation, asking) ? ' of the year before' : '';
  const grows = users === undefined ? `usage grows by ${percent} %${ofBefore}` : `has ${countOf(users, 'user')} more`;
  return {
    said: { ...said, ...(designation && { designation }) },
    changes: (designation ? [designation] : EVERYWHERE).map((id) => {
      return { kind: 'grow', designation: id, ...more, ...(customer && { tenant: customer.id }) };
    }),
    words: `${what} ${grows}${at}`,
    sensitive: false,
    otherwise: `Nothing used${at} would count for more.`,
    about: designation ? [designation] : [],
  };

  function instead(id: Designation): Said<'grow'> {
    return { ...said, designation: id };
  }
}

/** What the three designations of Azure measure is the same use. */
const measuredName = (designation: Designation, asking: Asking): string =>
  isMeasuredInDollars(designation, asking) ? 'Azure' : designationName(designation);

/** Together they measure all that a customer uses. */
const EVERYWHERE = ['business-applications', 'security'] as const satisfies readonly Designation[];
