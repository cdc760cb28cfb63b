/** Who is one person: rows that share a Microsoft id or an address, also through other rows. */
import { normalise } from '../normalise.ts';

export interface IdentifiedRow {
  readonly mcpId: string;
  readonly corpEmail: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly location: string;
}

/** The person's key for each row: the smallest of all the identities that are connected. */
export function personKeys(rows: readonly IdentifiedRow[]): string[] {
  const parent = new Map<string, string>();
  const rootOf = (identity: string): string => {
    let root = identity;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    let below = identity;
    while (below !== root) {
      const up = parent.get(below)!;
      parent.set(below, root);
      below = up;
    }
    return root;
  };
  const identities = rows.map(identitiesOf);
  for (const shared of identities) {
    for (const identity of shared) if (!parent.has(identity)) parent.set(identity, identity);
    for (const identity of shared) {
      const [a, b] = [rootOf(shared[0]!), rootOf(identity)];
      if (a < b) parent.set(b, a);
      else parent.set(a, b);
    }
  }
  return identities.map((shared) => rootOf(shared[0]!));
}

/** At least one; a row with neither id nor address is known by its name at its location. */
function identitiesOf(row: IdentifiedRow): string[] {
  const mcpId = /[1-9]/.test(row.mcpId) ? [`mcp:${row.mcpId.toLowerCase()}`] : [];
  const mails = [row.corpEmail, row.email].filter((mail) => mail.includes('@'));
  const found = [...mcpId, ...mails.map((mail) => `mail:${mail.toLowerCase()}`)];
  return found.length > 0
    ? found
    : [`name:${comparable(`${row.firstName} ${row.lastName}`)}@${row.location.toLowerCase()}`];
}

/** As the rules compare names, and with the letters that those drop: they would make one person of 李雷 and 王芳. */
function comparable(name: string): string {
  const lower = name.normalize().toLowerCase().trim();
  const dropped = lower.match(/\P{ASCII}+/gu) ?? [];
  return [normalise(lower), ...dropped].join(' ').trim() || lower;
}
