/** Accounts that an earlier Seventy wrote, as this one reads them. They are written anew at their next change. */
import { z } from 'zod';

const schema1 = z.looseObject({
  schema: z.literal(1),
  members: z.array(z.looseObject({ id: z.string() })),
});

/** Until schema 2 a member was one platform's user and was named as that platform names them. */
const IDENTITY = /^(slack|teams):/;

const schema2 = z.looseObject({ schema: z.literal(2) });
const schema3 = z.looseObject({ schema: z.literal(3) });

/** @returns the account in the newest schema; whatever is no account of an earlier schema comes back as it is */
export function migrated(json: unknown): unknown {
  return withAlerts(withClaims(withIdentities(json)));
}

function withIdentities(json: unknown): unknown {
  const old = schema1.safeParse(json);
  if (!old.success) return json;
  const members = old.data.members.map((member) => ({
    ...member,
    identities: IDENTITY.test(member.id) ? [member.id] : [],
  }));
  return { ...old.data, schema: 2, members };
}

/** Until schema 3 there were neither claims nor associations recorded by hand. */
function withClaims(json: unknown): unknown {
  const old = schema2.safeParse(json);
  return old.success ? { ...old.data, schema: 3, claims: [], associations: [] } : json;
}

/** Until schema 4 nobody was told anything unasked. */
function withAlerts(json: unknown): unknown {
  const old = schema3.safeParse(json);
  if (!old.success) return json;
  const nothing = {
    subscriptions: [],
    alerts: [],
    deliveries: [],
    program: { enrolled: [], anniversary: '' },
    effort: {},
  };
  return { ...old.data, schema: 4, ...nothing };
}
