/** Messages about the claim that was just spoken of: "mark it approved", "what is missing?", "its history", "add the proof". */
import type { CommandId } from '../../commands/ids.ts';
import { firstSaid } from '../first-said.ts';
import { beside } from '../fragment.ts';
import { adds, isShort, joins, pointsBack } from '../leaning.ts';
import { corrects } from '../put-right.ts';
import type { ReadLine } from '../read.ts';
import { oneOrList } from '../reader.ts';
import type { Meant, Memory } from '../understanding.ts';
import { productsIn } from './arguments.ts';
import { askedOfClaim } from './asked-of-claim.ts';
import { filedForCustomer, happenedAtCustomer, missingAtCustomer } from './at-customer.ts';
import { eventIn } from './event.ts';
import {
  ABOUT_CLAIMS,
  asks,
  asksOfIt,
  claimSpokenOf,
  MAY_BE_NAMED,
  OF_ONE_CLAIM,
  reasonOf,
  wondersWhat,
} from './one-claim.ts';
import { partIn, proofActionIn } from './part.ts';
import { portalNumberIn } from './portal-number.ts';
import { saidOfDraft } from './said-of-draft.ts';

/** What people ask of a claim in the same words: "what is missing", "status", "why", "history". */
const SOUNDS_LIKE: ReadonlySet<CommandId> = new Set([...ABOUT_CLAIMS, 'score', 'explain', 'trend', 'gaps']);
const speaksOfMany = firstSaid<true>([[true, '{claims}|drafts|deadlines|everything']]);
const speaksOfProof = firstSaid<true>([
  [true, '{proof}', 'attach|upload|attached|uploaded', 'add this|that|it|file|{document}', 'statement of work'],
]);
const wantsToEdit = firstSaid<true>([
  [true, 'edit|change|modify|update|correct|fix|amend|andern|bearbeiten it|this|that', 'comment'],
]);

/**
 * What a short message wants of that claim; undefined where it wants something else.
 * @param said the command that the message means by itself, if any
 */
export function onTheClaim(line: ReadLine, memory: Memory, said: CommandId | undefined): Meant | undefined {
  const asked = saidOfDraft(line, memory) ?? askedOfClaim(line, memory);
  if (asked !== undefined) return asked;
  const missing = said === undefined || said === 'opportunities' ? missingAtCustomer(line, memory) : undefined;
  if (missing !== undefined) return missing;
  const filed = filedForCustomer(line, memory);
  if (filed !== undefined) return filed;
  const uploads = said === 'import' && pointsBack(line) && speaksOfProof(line);
  if (said !== undefined && !SOUNDS_LIKE.has(said) && !uploads) return undefined;
  if (said === 'claims' && speaksOfMany(line)) return undefined;
  const happened = happenedAtCustomer(line, memory);
  if (happened !== undefined) return happened;
  const claim = claimSpokenOf(memory);
  const last = ABOUT_CLAIMS.has(memory.command);
  if (claim === undefined || !isShort(line) || (!last && !pointsBack(line))) return undefined;
  if (line.entities.some(({ kind }) => !MAY_BE_NAMED.has(kind))) return undefined;
  if (line.aside?.kind === 'comment') return { command: 'claim-edit', args: { ...claim, comment: line.aside.text } };
  const products = productsIn(line);
  if (products.length > 0) {
    if (memory.command === 'claim' && Object.keys(memory.args).length > 0) return undefined;
    const all = [...new Set([...(memory.products ?? []), ...products])];
    return adds(line) ? { command: 'claim-edit', args: { ...claim, products: oneOrList(all) } } : undefined;
  }
  const number = portalNumberIn(line, undefined);
  if (number !== undefined && corrects(line) && OF_ONE_CLAIM.has(memory.command))
    return { command: memory.command, args: { ...memory.args, claim: number } };
  if (number !== undefined && isAlone(line)) return { command: 'claim-show', args: { claim: number } };
  if (last && number !== undefined) return { command: 'claim-edit', args: { ...claim, number } };
  const event = eventIn(line);
  if (event !== undefined && !asks(line) && !wondersWhat(line))
    return { command: 'claim-advance', args: { ...claim, event, ...reasonOf(line) } };
  if (!last) return undefined;
  const action = proofActionIn(line);
  if (speaksOfProof(line) || (memory.command === 'claim-proof' && action === 'check')) {
    return { command: 'claim-proof', args: { ...claim, ...(action && { action }) } };
  }
  if (wantsToEdit(line)) return { command: 'claim-edit', args: claim };
  const part = partIn(line);
  return part !== undefined || asksOfIt(line)
    ? { command: 'claim-show', args: { ...claim, ...(part && { part }) } }
    : undefined;
}

/** "And 77002?" asks for another claim; a number that is told is Partner Center's for this one. */
function isAlone(line: ReadLine): boolean {
  return (joins(line) || line.text.includes('?')) && beside(line).every((word) => /^\d+$/.test(word));
}
