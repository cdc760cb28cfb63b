import type { Applied } from '../change.ts';
import type { Claim } from '../claim.ts';
import type { HistoryLine } from '../history.ts';

export type Refused = Extract<Applied, { done: false }>;

/** The claim after a change, the very same where nothing changed, or why it is refused. */
export type Next = Claim | Refused;

export const refused = (says: string, more: Omit<Refused, 'done' | 'says'> = {}): Refused => ({
  done: false,
  says,
  ...more,
});

export const unchanged = (claims: readonly Claim[]): Applied => ({ done: true, claims, touched: [] });

export const replaced = (claims: readonly Claim[], next: Claim): Applied => ({
  done: true,
  claims: claims.map((claim) => (claim.id === next.id ? next : claim)),
  touched: [next],
});

/** Who did it and when. */
export type Stamp = Pick<HistoryLine, 'at' | 'by'>;

/** The claim with what changed and the line that tells of it: no change of a claim is made in any other way. */
export function withLine(
  claim: Claim,
  { at, by }: Stamp,
  line: Omit<HistoryLine, 'at' | 'by'>,
  changed: Partial<Omit<Claim, 'id' | 'history'>> = {},
): Claim {
  return { ...claim, ...changed, history: [...claim.history, { at, by: { id: by.id, name: by.name }, ...line }] };
}
