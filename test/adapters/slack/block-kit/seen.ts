/** What a person sees of a card, and of what Slack is sent. */
type Json = Record<string, unknown>;

export interface Seen {
  readonly word: string;
  /** The types and properties it stands in, outermost first. */
  readonly within: readonly string[];
}

const WORD = /q[0-9a-z]+q/g;
const SHOWN = new Set(['text', 'title', 'value', 'label', 'altText']);
/** Not shown on the card: what actions carry, and what is named by an id. */
const NOT_SHOWN = new Set(['data', 'id', 'verb', 'tooltip', 'selectAction', 'fallback', 'placeholder', 'errorMessage']);

/** Every word of its own that a card shows somewhere. */
export function wordsOn(card: unknown, within: readonly string[] = []): Seen[] {
  if (Array.isArray(card)) return card.flatMap((each) => wordsOn(each, within));
  if (typeof card !== 'object' || card === null) return [];
  const { type } = card as Json;
  const here = typeof type === 'string' ? [...within, type] : within;
  return Object.entries(card).flatMap(([key, value]): Seen[] => {
    if (NOT_SHOWN.has(key) || (key === 'value' && String(type).startsWith('Input.'))) return [];
    if (typeof value !== 'string') return wordsOn(value, here);
    if (!SHOWN.has(key) && key !== '0') return [];
    return [...value.matchAll(WORD)].map(([word]) => ({ word, within: here }));
  });
}

export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.match(WORD));

/** What keeps Slack's codes apart and is never seen. */
const INVISIBLE = /[\u2060\u200b]/g;

/** All texts that people see in blocks or views; without `invisible` signs as they look, else as they are sent. */
export function shownBy(blocks: unknown, invisible: RegExp | '' = INVISIBLE): string {
  const texts: string[] = [];
  const collect = (value: unknown, key: string): void => {
    if (typeof value === 'string' && ['text', 'alt_text', 'fallback'].includes(key)) texts.push(value);
    if (typeof value === 'object' && value !== null) {
      for (const [below, each] of Object.entries(value)) collect(each, below);
    }
  };
  collect(blocks, '');
  return texts.join('\n').replace(invisible, '');
}

/** The texts that Slack reads as mrkdwn. */
export function mrkdwnIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, text } = value as Json;
  const own = type === 'mrkdwn' && typeof text === 'string' ? [text] : [];
  return [...own, ...Object.values(value).flatMap(mrkdwnIn)];
}
