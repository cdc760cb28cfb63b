import { z } from 'zod';
import { exportCard, exportChoiceCard } from '../../../cards/index.ts';
import { scopeOf } from '../access/permissions.ts';
import { csvFile, EXPORT_IDS, EXPORTS, type ExportId, whyNot } from '../exports/index.ts';
import { type Context, command, type Outcome } from './command.ts';
import { refusedWith } from './refused-with.ts';

const TITLES: { readonly [Id in ExportId]: string } = {
  claims: 'Claims',
  associations: 'Associations',
  customers: 'Customers',
  people: 'Certified people',
  scores: 'Scores',
};

export const exportCommand = command({
  id: 'export',
  summary: 'Hand out claims, associations, customers, people or scores as a CSV file',
  examples: ['export all claims'],
  args: z.object({ what: z.enum(EXPORT_IDS).optional() }),
  permission: 'scores',
  needsData: false,
  changes: false,
  confidential: true,
  live: true,
  run: ({ what }, context) => (what === undefined ? ask(context) : handOut(what, context)),
});

/** Offers what the member may have. */
function ask({ member }: Context): Outcome {
  const allowed = EXPORT_IDS.filter((id) => scopeOf(member, EXPORTS[id].permission).length > 0);
  const choices = allowed.map((id) => ({ label: TITLES[id], command: 'export' as const, args: { what: id } }));
  const suggestions = allowed.map((id) => ({ label: TITLES[id], text: `export ${id}` }));
  return { face: exportChoiceCard(choices), suggestions };
}

function handOut(what: ExportId, context: Context): Outcome {
  const { member, frame, today } = context;
  const table = EXPORTS[what];
  const reason = whyNot(table, context);
  if (reason !== null) return refusedWith(reason);
  const scope = scopeOf(member, table.permission);
  const rows = table.read(context);
  const file = csvFile(what, rows, today);
  const told = {
    title: TITLES[what],
    rows: rows.rows.length,
    name: file.name,
    locations: scope === 'all' ? null : scope,
  };
  return { face: exportCard(table.ofPortfolio ? frame : null, told), files: [file] };
}
