/** Every table that can be handed out, for the conversation and the command line alike. */
import { associations } from './associations.ts';
import { claims } from './claims.ts';
import { customers } from './customers.ts';
import type { ExportId } from './export-ids.ts';
import { people } from './people.ts';
import { scores } from './scores.ts';
import type { ExportTable } from './table.ts';

export { csvFile, csvOf } from './csv.ts';
export { EXPORT_IDS, type ExportId } from './export-ids.ts';
export { whyNot } from './table.ts';

export const EXPORTS: { readonly [Id in ExportId]: ExportTable } = { claims, associations, customers, people, scores };
