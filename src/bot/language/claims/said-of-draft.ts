/** What is said of a claim in the making, or of the draft just made, and is written into its form. */
import { firstSaid } from '../first-said.ts';
import { isShort } from '../leaning.ts';
import type { ReadLine } from '../read.ts';
import { oneOrList } from '../reader.ts';
import type { Arguments, Meant, Memory } from '../understanding.ts';
import { activitiesIn } from './activity.ts';
import { contactSaid } from './contact.ts';
import { OF_ONE_CLAIM } from './one-claim.ts';
import { domainIn, idIn, locationIn } from './subject.ts';

const asksAnything = firstSaid<true>([[true, 'what|which|who|when|where|why|how', 'does|is|are|can|should ... count']]);

export function saidOfDraft(line: ReadLine, memory: Memory): Meant | undefined {
  if (asksAnything(line) || line.text.includes('?')) return undefined;
  if (line.entities.some(({ kind }) => kind === 'claim' || kind === 'customer' || kind === 'association'))
    return undefined;
  const inMaking = memory.command === 'claim' && Object.keys(memory.args).length > 0;
  const contact = contactSaid(line);
  if (inMaking) {
    const activity = isShort(line) ? oneOrList(activitiesIn(line)) : undefined;
    const said = { ...contact, ...(activity !== undefined && { activity }) };
    return Object.keys(said).length === 0 ? undefined : { command: 'claim', args: { ...memory.args, ...said } };
  }
  const drafted = memory.command === 'claim' || OF_ONE_CLAIM.has(memory.command);
  if (!drafted || memory.claim === undefined) return undefined;
  const said = { ...contact, ...(isShort(line) ? subjectIn(line) : {}) };
  return Object.keys(said).length === 0
    ? undefined
    : { command: 'claim-edit', args: { ...filledIn(memory), claim: memory.claim, ...said } };
}

/** What stands in the form that is open already, and is not saved yet. */
function filledIn({ command, args, claim }: Memory): Arguments {
  const { step, comment, number } = args;
  const isForm = command === 'claim-edit' && args.claim === claim;
  return isForm && [step, comment, number].every((one) => one === undefined) ? args : {};
}

function subjectIn(line: ReadLine): Arguments {
  const all = {
    location: locationIn(line),
    domain: domainIn(line),
    tenant: idIn(line, 'tenant', 'tenant'),
    subscription: idIn(line, 'subscription', 'tenant'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
