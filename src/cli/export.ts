import { stringify } from 'csv-stringify/sync';
import { LOCAL_MEMBERS } from '../bot/access/local-members.ts';
import { may, type Permission, refusal } from '../bot/access/permissions.ts';
import type { Partner } from '../bot/partner.ts';
import type { Config } from '../config.ts';
import { PlainError } from '../plain-error.ts';
import { certifiedPeople, customersOf, lastDayOf, ruleSetFor } from '../scoring/index.ts';
import { type CommandLine, UsageError } from './arguments.ts';
import { localMember, readable, withSeventy } from './session.ts';

type Row = Readonly<Record<string, string | number | boolean | null>>;

const EXPORTS: Record<string, { readonly permission: Permission; rows(partner: Partner): readonly Row[] }> = {
  scores: { permission: 'scores', rows: scoreRows },
  customers: { permission: 'scores', rows: customerRows },
  people: { permission: 'people', rows: peopleRows },
};

/** One table as CSV on standard output. @returns the exit code */
export async function exportData({ words: [what = 'scores'], as }: CommandLine, config: Config): Promise<number> {
  const chosen = Object.hasOwn(EXPORTS, what) ? EXPORTS[what] : undefined;
  if (chosen === undefined)
    throw new UsageError(`There is no export "${what}". Exports: ${Object.keys(EXPORTS).join(', ')}.`);
  const id = localMember(as);
  if (!may(LOCAL_MEMBERS.find((member) => member.id === id) ?? null, chosen.permission)) {
    throw new PlainError(refusal(chosen.permission));
  }
  return withSeventy(config, async ({ partner }) => {
    const rows = chosen.rows(readable(await partner()));
    // Spreadsheets run cells that begin like a formula; the library puts a quote in front of those.
    process.stdout.write(stringify([...rows], { header: true, escape_formulas: true, cast: { boolean: String } }));
    return 0;
  });
}

function scoreRows(partner: Partner): readonly Row[] {
  const { asOf, ruleSet, designations } = partner.scorecard();
  return designations.flatMap(({ id, track, total, qualified, metrics }) =>
    metrics.map((metric) => ({
      month: asOf,
      ruleSet,
      designation: id,
      track,
      total,
      qualified,
      metric: metric.id,
      points: metric.points,
      max: metric.max,
      value: metric.value,
      unit: metric.unit,
    })),
  );
}

function customerRows(partner: Partner): readonly Row[] {
  return customersOf(partner.portfolio, ruleSetFor(partner.asOf), partner.asOf).map((customer) => ({
    tenant: customer.id,
    customer: customer.name,
    segment: customer.segment,
    associations: customer.associations.join(' '),
    otherAttributions: customer.otherAttributions.join(' '),
  }));
}

function peopleRows(partner: Partner): readonly Row[] {
  return certifiedPeople(partner.portfolio, ruleSetFor(partner.asOf), lastDayOf(partner.asOf)).flatMap((person) =>
    person.holdings.map((holding) => ({
      name: person.name,
      locations: person.locations.join(' '),
      certification: holding.certification,
      title: holding.title,
      completed: holding.completed,
      until: holding.until,
      counts: holding.counts,
      reason: holding.reason ?? null,
    })),
  );
}
