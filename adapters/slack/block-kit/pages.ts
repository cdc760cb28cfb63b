/** Blocks in as many messages as they need, or as many of them as one message or view takes. */
import type { KnownBlock } from '@slack/types';
import type { Built } from './build.ts';
import { LIMITS } from './limits.ts';
import { WORDS } from './words.ts';

export interface Room {
  readonly blocks: number;
  readonly text: number;
}

export const MESSAGE_ROOM: Room = { blocks: LIMITS.messageBlocks, text: LIMITS.messageText };
export const VIEW_ROOM: Room = { blocks: LIMITS.viewBlocks, text: Number.POSITIVE_INFINITY };

/** The blocks in order, at least one in each message. No message ends in a heading or begins with a line. */
export function split(built: readonly Built[], room: Room = MESSAGE_ROOM): Built[][] {
  const pages: Built[][] = [];
  let page: Built[] = [];
  for (const next of built) {
    if (page.length > 0 && !fits([...page, next], room)) {
      const end = page.length - trailing(page) || page.length;
      pages.push(page.slice(0, end));
      page = page.slice(end);
    }
    page = withoutLine([...page, next]);
  }
  return page.length > 0 ? [...pages, page] : pages;
}

/** A line above the first block would divide it from nothing. */
const withoutLine = (page: Built[]): Built[] => (page[0]?.block.type === 'divider' ? page.slice(1) : page);

/** What is kept of the blocks, ending in a line that says there is more; and how many were left out. */
export function shorten(built: readonly Built[], room: Room): { readonly blocks: KnownBlock[]; readonly left: number } {
  const all = built.map(({ block }) => block);
  if (fits(built, room)) return { blocks: all, left: 0 };
  const more = (left: number): Built => ({
    block: { type: 'context', elements: [{ type: 'mrkdwn', text: WORDS.moreParts(left), verbatim: true }] },
  });
  const kept = new Set<Built>();
  const isRoomFor = (one: Built) => fits([...kept, one, more(built.length)], room);
  for (const one of built) if (one.vital && isRoomFor(one)) kept.add(one);
  for (const one of built) {
    if (one.vital) continue;
    if (!isRoomFor(one)) break;
    kept.add(one);
  }
  const left = built.length - kept.size;
  return { blocks: [...built.filter((one) => kept.has(one)), more(left)].map(({ block }) => block), left };
}

function fits(built: readonly Built[], room: Room): boolean {
  const tables = built.filter(({ block }) => block.type === 'table').length;
  if (built.length > room.blocks || tables > LIMITS.tables) return false;
  return built.reduce((sum, { block }) => sum + textIn(block), 0) <= room.text;
}

/** How many blocks at the end announce what comes after them. */
function trailing(page: readonly Built[]): number {
  let count = 0;
  while (['header', 'divider'].includes(page.at(-1 - count)?.block.type ?? '')) count += 1;
  return count;
}

/** The characters of all texts below a value. */
export function textIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, below]) =>
      sum +
      (typeof below === 'string' ? (['text', 'fallback', 'alt_text'].includes(key) ? below.length : 0) : textIn(below)),
    0,
  );
}
