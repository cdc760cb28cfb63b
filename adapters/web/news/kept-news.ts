/** What was told unasked to the people of the page, kept until their page has fetched it. */
import { z } from 'zod';
import type { Reply } from '../../../src/bot/message.ts';
import { inTurn } from '../../../src/in-turn.ts';
import type { Json, Records } from '../../ports.ts';

/** The part of a reply that the page draws. */
export type Told = Pick<Reply, 'command' | 'args' | 'text' | 'card' | 'suggestions'>;

export interface NewsItem {
  /** Grows from item to item; milliseconds since 1970 as a rule. */
  readonly place: number;
  readonly reply: Told;
}

export interface KeptNews {
  /** Adds one item; the same key is added once. */
  add(person: string, reply: Told, key: string): Promise<void>;
  /** What came after a place, oldest first. */
  after(person: string, place: number): Promise<readonly NewsItem[]>;
}

const KIND = 'web-news';
/** More than anybody reads who was away. */
const MOST_KEPT = 30;

const itemSchema = z.object({
  person: z.string(),
  key: z.string(),
  place: z.number(),
  reply: z.record(z.string(), z.json()),
});
type Item = z.infer<typeof itemSchema>;

/** @param now milliseconds since 1970 */
export function keptNews(records: Records, now: () => number): KeptNews {
  const oneAtATime = inTurn();
  let loaded: Promise<Item[]> | undefined;
  const load = async () => {
    const stored = await records.list(KIND);
    return stored.map(({ value }) => itemSchema.parse(value)).sort((a, b) => a.place - b.place);
  };
  const items = (): Promise<Item[]> => {
    loaded ??= load().catch((error) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
  const idOf = ({ person, place }: Item) => `${person} ${place}`;

  const makeRoom = async (known: Item[], person: string) => {
    const own = known.filter((item) => item.person === person);
    for (const old of own.slice(0, Math.max(0, own.length - MOST_KEPT))) {
      await records.remove(KIND, idOf(old));
      known.splice(known.indexOf(old), 1);
    }
  };

  return {
    add: (person, reply, key) =>
      oneAtATime(async () => {
        const known = await items();
        if (known.some((item) => item.person === person && item.key === key)) return;
        // A clock that was set back must not hide what is new from a page that has seen later places.
        const place = Math.max(now(), (known.at(-1)?.place ?? 0) + 1);
        const { command, args, text, card, suggestions } = reply;
        const item = itemSchema.parse({ person, key, place, reply: { command, args, text, card, suggestions } });
        await records.put(KIND, idOf(item), item as Json);
        known.push(item);
        await makeRoom(known, person);
      }),
    async after(person, place) {
      const known = await items();
      return known
        .filter((item) => item.person === person && item.place > place)
        .map((item) => ({ place: item.place, reply: item.reply as unknown as Told }));
    },
  };
}
