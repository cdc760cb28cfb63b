import type { Reply } from '../bot/message.ts';

/** Prints an answer, and why it was refused on standard error. @returns the exit code */
export function printReply(reply: Reply, json: boolean): number {
  process.stdout.write(`${json ? JSON.stringify(reply) : reply.text}\n`);
  if (reply.refused === undefined) return 0;
  console.error(reply.refused);
  return 1;
}
