/** Somebody the bot does not know gets help and nothing else: nothing of the partner is read for the answer. */
import { strangerCard } from '../../cards/index.ts';
import type { Day } from '../scoring/index.ts';
import { identityOf } from './access/find-member.ts';
import { PERMISSIONS, refusal } from './access/permissions.ts';
import type { Command } from './commands/command.ts';
import type { CommandId } from './commands/ids.ts';
import type { Message, Reply } from './message.ts';
import { type Reading, read } from './reading.ts';

/** The language without a single name of the partner's. */
const NO_NAMES = { customers: [], people: [], certifications: [] } as const;
/** What somebody may ask who may ask nothing else. */
const OPEN: ReadonlySet<CommandId> = new Set(['help', 'whoami']);

export function toStranger(message: Message, commands: readonly Command[], today: Day): Reply {
  // Of files not even the beginning is read; both things they may be for are refused alike.
  const dropped = message.files?.length ? ({ all: 'exports' } as const) : null;
  const reading = read(message, { ...NO_NAMES, today }, undefined, dropped);
  const face = strangerCard({
    identity: identityOf(message.sender),
    examples: commands.filter(forEverybody).map(({ examples }) => examples[0]),
  });
  return {
    command: reading.kind === 'run' ? reading.request.command : null,
    args: {},
    text: face.text,
    card: face.card,
    visibility: 'asker',
    suggestions: [],
    ...(isOpen(reading) ? {} : { refused: refusal('scores') }),
  };
}

const forEverybody = ({ id, permission }: Command) => PERMISSIONS[permission].roles === 'every-member' && !OPEN.has(id);

function isOpen(reading: Reading): boolean {
  if (reading.kind === 'social') return reading.word === 'hello';
  return reading.kind === 'run' && OPEN.has(reading.request.command);
}
