/**
 * An association that no export tells: recorded by hand, or asked for. Associations of imports and of approved claims are
 * never stored: they are read from the exports and the claims themselves (book.ts), so nothing is held twice.
 */
import { z } from 'zod';
import { ASSOCIATION_TYPES } from '../scoring/index.ts';

export const RECORD_STATES = ['asked', 'recorded', 'ended'] as const;

export const associationRecordSchema = z.object({
  id: z.string().min(1),
  type: z.enum(ASSOCIATION_TYPES),
  customer: z.string().min(1).max(200),
  /** Tenant id (GUID, lower case); empty while unknown. */
  tenant: z.string().max(40),
  domain: z.string().max(254),
  /** CPOR: the workload or product. PAL: `azure`, `power-platform`, `customer-insights`. Empty: none named. */
  item: z.string().max(100),
  /** Subscription id (GUID, lower case) of DPOR, CSP and Business Applications CPOR; empty: none named. */
  subscription: z.string().max(40),
  /** Partner location (MPN) id; empty: none named. */
  location: z.string().max(20),
  /** First day, `YYYY-MM-DD`; empty while only asked for. */
  from: z.string().max(10),
  /** Last day; empty while it lasts. */
  to: z.string().max(10),
  /** `asked`: the customer or a colleague was asked for it. `recorded`: somebody says it is there. */
  state: z.enum(RECORD_STATES),
  /** Day on which to ask again what became of it; empty: never. */
  remindOn: z.string().max(10),
  history: z.array(
    z.object({ at: z.string(), by: z.object({ id: z.string(), name: z.string() }), what: z.string().max(300) }),
  ),
});
export type AssociationRecord = z.infer<typeof associationRecordSchema>;

/** What is said of an association; texts may be empty where unknown. `remindOn` is for what is asked for. */
export type AssociationSaid = Omit<AssociationRecord, 'id' | 'history' | 'state' | 'to'>;
