/** The same question asked again costs no new card. */
import { keepNewest } from '../keep-newest.ts';
import type { Command, Context, Outcome } from './commands/command.ts';
import type { Partner } from './partner.ts';

/** A partner lives until its data changes, and takes its answers with it. */
const kept = new WeakMap<Partner, Map<string, Outcome | Promise<Outcome>>>();
const MOST_KEPT = 200;

/**
 * Runs a command, or gives the outcome it had before. A question about the portfolio is answered from the portfolio, its
 * arguments, the asker's roles and the day alone, so these say when an outcome is the same; everything else runs anew.
 */
export function outcomeOf(
  command: Command,
  args: Readonly<Record<string, unknown>>,
  context: Context,
): Outcome | Promise<Outcome> {
  if (!command.needsData || command.changes || command.live) return command.run(args, context);
  const answers = kept.get(context.partner) ?? new Map<string, Outcome | Promise<Outcome>>();
  kept.set(context.partner, answers);
  const question = JSON.stringify([command.id, args, context.member.roles, context.today]);
  const known = answers.get(question);
  if (known !== undefined) return known;
  const outcome = command.run(args, context);
  answers.set(question, outcome);
  keepNewest(answers, MOST_KEPT);
  if (outcome instanceof Promise) outcome.catch(() => answers.delete(question));
  return outcome;
}
