/** A card as messages. */
import type { KnownBlock } from '@slack/types';
import { type Built, build } from './build.ts';
import { isObject, type Json, wordsOf } from './json.ts';
import { LIMITS } from './limits.ts';
import { collectNotes, type Notes } from './notes.ts';
import { MESSAGE_ROOM, shorten, split } from './pages.ts';
import { saidOf } from './said.ts';
import { firstPart } from './text/fitting.ts';
import { textBlock } from './text/objects.ts';
import { translate } from './translate.ts';
import type { MessageOptions, MessageResult, SlackMessage } from './types.ts';
import { WORDS } from './words.ts';

/** The card as one message or several. Never throws: what is no card becomes a message that says so. */
export function toMessage(card: unknown, { overflow = 'split' }: MessageOptions = {}): MessageResult {
  const notes = collectNotes();
  const read = readCard(card, notes);
  const { body, actions } = translate(read, 'message', notes);
  const parts = [...body, ...actions];
  const text = saidOf(read, parts);
  const tables = overflow === 'split' ? Number.POSITIVE_INFINITY : 1;
  const built = orSaid(build(parts, { tables, notes }), read);
  const [first = [], ...more] = overflow === 'split' ? blocksOf(split(built)) : [shortened(built, notes)];
  const pages = more.length + 1;
  const rest = more.map((blocks, index): SlackMessage => ({ blocks, text: WORDS.continued(index + 2, pages) }));
  return { messages: [{ blocks: first, text }, ...rest], notes: notes.list() };
}

/** The card, or an empty one in place of what is none. */
export function readCard(card: unknown, notes: Notes): Json {
  if (isObject(card) && card.type === 'AdaptiveCard') return card;
  notes.add('AdaptiveCard', 'replaced', 'not an Adaptive Card');
  const said = isObject(card) ? wordsOf(card.fallbackText) : undefined;
  return { type: 'AdaptiveCard', fallbackText: said ?? WORDS.notShown };
}

/** A card that shows nothing still has to show something in Slack. */
export function orSaid(built: readonly Built[], card: Json): readonly Built[] {
  if (built.length > 0) return built;
  const { spans } = firstPart([{ text: wordsOf(card.fallbackText) ?? WORDS.notShown }], LIMITS.sectionText);
  return [{ block: textBlock(spans) }];
}

const blocksOf = (pages: readonly (readonly Built[])[]): KnownBlock[][] =>
  pages.map((page) => page.map(({ block }) => block));

function shortened(built: readonly Built[], notes: Notes): KnownBlock[] {
  const { blocks, left } = shorten(built, MESSAGE_ROOM);
  if (left > 0) notes.add('AdaptiveCard', 'shortened', `${left} blocks do not fit one message`);
  return blocks;
}
