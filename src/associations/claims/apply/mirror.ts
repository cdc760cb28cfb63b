/** Takes over what the portal's claim export says. Partner Center is the authority: whatever status it names, ours follows. */
import { dayOf } from '../../calendar.ts';
import type { Applied, ClaimWorld, MirrorOutcome, MirrorRow } from '../change.ts';
import { heldBy } from '../checks/taken.ts';
import { type Claim, type ClaimFields, claimFieldsSchema } from '../claim.ts';
import { fieldChanges } from '../fields.ts';
import { PARTNER_CENTER } from '../history.ts';
import { holderOf, isLive } from '../keys.ts';
import { wayTo } from '../machine.ts';
import { isPortalId } from '../portal-number.ts';
import { draftOf } from './draft.ts';
import { moved } from './move.ts';
import { type Stamp, withLine } from './outcome.ts';
import { claimOfRow, fieldsOfRow } from './portal-row.ts';
import { withNumber } from './remarks.ts';

export function mirrored(claims: readonly Claim[], rows: readonly MirrorRow[], world: ClaimWorld): Applied {
  let current = claims;
  const touched = new Set<string>();
  const outcomes: MirrorOutcome[] = [];
  const take = (row: MirrorRow): MirrorOutcome => {
    const { next, ...outcome } = rowTaken(current, row, world);
    const warning = next && world.doubtAbout(next.fields.location);
    if (next) {
      const isNew = outcome.outcome === 'created';
      current = isNew ? [...current, next] : current.map((claim) => (claim.id === next.id ? next : claim));
      touched.add(next.id);
    }
    return { row, ...outcome, ...(warning && { warning }) };
  };
  for (const index of inTurn(rows)) {
    const before = outcomes[index];
    if (before === undefined || before.outcome === 'refused') outcomes[index] = take(rows[index]!);
  }
  return { done: true, claims: current, touched: current.filter(({ id }) => touched.has(id)), mirrored: outcomes };
}

/**
 * The order of the file must not matter: what lives finds its claim before an ended one of the same subject may take it,
 * and is asked once more when what stood in its way has ended by the same file.
 */
function inTurn(rows: readonly MirrorRow[]): readonly number[] {
  const { live = [], ended = [] } = Object.groupBy(rows.keys(), (index) => (isLive(rows[index]!) ? 'live' : 'ended'));
  return [...live, ...ended, ...live];
}

type Taken = Omit<MirrorOutcome, 'row'> & { readonly next?: Claim };

function rowTaken(claims: readonly Claim[], row: MirrorRow, world: ClaimWorld): Taken {
  if (!isPortalId(row.portalId))
    return { outcome: 'unmatched', says: 'Its number is too long for one of Partner Center.' };
  const told = fieldsOfRow(row);
  const fields = told.domain === '' ? { ...told, domain: world.domainOf(told.tenant) } : told;
  const match = claimOfRow(claims, row, fields);
  if (match.found) return followed(claims, match.found, row, fields, world);
  const named = [match.stranger ?? [], match.several ?? []].flat();
  if (named.some(({ fields: own }) => !world.mayClaim(own.location))) return ELSEWHERE;
  if (match.stranger) {
    const { id } = match.stranger;
    const says = `${id} has this number but is for another tenant: correct the number of ${id}.`;
    return { outcome: 'unmatched', says };
  }
  if (match.several) {
    const ids = new Intl.ListFormat('en').format(match.several.map(({ id }) => id));
    return { outcome: 'unmatched', says: `It fits ${ids}: write the number on the right one.` };
  }
  return adopted(claims, row, fields, world);
}

function followed(
  claims: readonly Claim[],
  claim: Claim,
  row: MirrorRow,
  fields: ClaimFields,
  world: ClaimWorld,
): Taken {
  if (!world.mayClaim(claim.fields.location)) return ELSEWHERE;
  const stamp = { at: world.at, by: PARTNER_CENTER };
  const named = claim.portalId === '' && row.portalId !== '' ? withNumber(claim, row.portalId, stamp) : claim;
  const next = withStatus(completed(named, fields, world, stamp), row, stamp);
  if (next === claim) return { outcome: 'unchanged', claim: claim.id };
  return inTheWay(claims, next, world) ?? { outcome: 'updated', claim: claim.id, next };
}

/** A claim that was filed in Partner Center without Seventy. */
function adopted(claims: readonly Claim[], row: MirrorRow, fields: ClaimFields, world: ClaimWorld): Taken {
  if (fields.customer === '' || fields.products.length === 0) {
    return {
      outcome: 'unmatched',
      says: 'It fits no claim here, and without customer and products none can be made of it.',
    };
  }
  if (!claimFieldsSchema.safeParse(fields).success) {
    return { outcome: 'unmatched', says: 'It fits no claim here, and its texts are too long for a new one.' };
  }
  if (!world.mayClaim(fields.location)) return ELSEWHERE;
  const stamp = { at: world.at, by: PARTNER_CENTER };
  const draft = draftOf(claims, fields, world.rules, stamp);
  const named = row.portalId === '' ? draft : withNumber(draft, row.portalId, stamp);
  const next = withStatus(named, row, stamp);
  return inTheWay(claims, next, world) ?? { outcome: 'created', claim: next.id, next };
}

const ELSEWHERE: Taken = { outcome: 'refused', says: 'It is of a location whose claims you may not work with.' };

function inTheWay(claims: readonly Claim[], next: Claim, { mayClaim }: ClaimWorld): Taken | null {
  if (!isLive(next)) return null;
  const holder = holderOf(claims, next.fields, next.id);
  if (!holder) return null;
  if (!mayClaim(holder.fields.location)) return ELSEWHERE;
  return { outcome: 'refused', claim: holder.id, says: heldBy(holder, next.fields).says };
}

/** Step by step where the rules know a way, so that the history tells how it came; else in one line without an event. */
function withStatus(claim: Claim, { status, submittedOn }: MirrorRow, stamp: Stamp): Claim {
  // The day of an export, in some time zone, may be later than now in UTC.
  const submittedAt = submittedOn && submittedOn <= dayOf(stamp.at) ? `${submittedOn}T00:00:00.000Z` : stamp.at;
  const way = wayTo(claim.rules, claim.status, status);
  if (way === null) return moved(claim, status, null, stamp, { submittedAt });
  return way.reduce((current, step) => moved(current, step.to, step, stamp, { submittedAt }), claim);
}

/** What we did not know yet; what a person wrote stays. */
const FILLED_IN = ['tenant', 'domain', 'subscription', 'location'] as const satisfies readonly (keyof ClaimFields)[];

function completed(claim: Claim, told: ClaimFields, { mayClaim }: ClaimWorld, stamp: Stamp): Claim {
  const known = FILLED_IN.filter(
    (field) =>
      claim.fields[field] === '' &&
      claimFieldsSchema.shape[field].safeParse(told[field]).success &&
      (field !== 'location' || mayClaim(told.location)),
  );
  const fields = { ...claim.fields, ...Object.fromEntries(known.map((field) => [field, told[field]])) };
  const changes = fieldChanges(claim.fields, fields);
  return changes.length === 0 ? claim : withLine(claim, stamp, { kind: 'edited', changes: [...changes] }, { fields });
}
