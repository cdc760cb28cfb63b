import { textOf } from '../json.ts';
import type { Notes } from '../notes.ts';

/** Slack cuts the text of a whole message there: chat.postMessage. */
const MOST = 40_000;

/** The text of an element, cut where nobody reads on. */
export function readText(value: unknown, element: string, notes: Notes): string {
  const text = textOf(value) ?? '';
  if (text.length <= MOST) return text;
  notes.add(element, 'shortened', `longer than ${MOST} characters`);
  return `${text.slice(0, MOST)}…`;
}
