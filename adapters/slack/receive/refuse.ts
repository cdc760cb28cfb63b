/** What is refused before Bolt sees it. Bolt checks the signature itself, later. */
import type { IncomingMessage } from 'node:http';

/** The status, and a few words for the log. */
export interface Refusal {
  readonly status: number;
  readonly why: string;
}

/** Seconds between Slack's clock and ours; Bolt looks for old requests only, not for those from the future. */
const TOLERANCE = 5 * 60;

/** @returns null when the body may be read */
export function refusal({ headers }: Pick<IncomingMessage, 'headers'>, now: number): Refusal | null {
  // A compressed body can grow a thousandfold once it is opened, and Slack sends none.
  if (headers['content-encoding'] !== undefined) return { status: 415, why: 'compressed' };
  const sent = headers['x-slack-request-timestamp'];
  if (headers['x-slack-signature'] === undefined || typeof sent !== 'string') return { status: 401, why: 'not signed' };
  const age = now / 1000 - Number(sent);
  if (!(Math.abs(age) <= TOLERANCE)) return { status: 401, why: 'signed too long ago or in the future' };
  return null;
}
