/** What is refused before a body is read. Bolt checks the signature itself, later. */
import type { IncomingMessage } from 'node:http';

/** Seconds between Slack's clock and ours; Bolt looks for old requests only, not for those from the future. */
const TOLERANCE = 5 * 60;

/** @returns the status and a few words for the log, or null when the body may be read */
export function refusal(
  { headers }: Pick<IncomingMessage, 'headers'>,
  now: number,
): { readonly status: number; readonly why: string } | null {
  // A compressed body can grow a thousandfold once it is opened, and Slack sends none.
  if (headers['content-encoding'] !== undefined) return { status: 415, why: 'compressed' };
  const sent = headers['x-slack-request-timestamp'];
  if (headers['x-slack-signature'] === undefined || typeof sent !== 'string') return { status: 401, why: 'not signed' };
  const age = now / 1000 - Number(sent);
  if (!(Math.abs(age) <= TOLERANCE)) return { status: 401, why: 'signed too long ago or in the future' };
  return null;
}
