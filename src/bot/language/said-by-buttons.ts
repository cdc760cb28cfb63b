/** A button says a sentence for whoever presses it: that sentence means its command, whatever else it is like. */
import type { CommandId } from '../commands/ids.ts';
import { CUES } from './cues/index.ts';

const BY_SENTENCE: ReadonlyMap<string, CommandId> = new Map(
  CUES.map(({ say, command }) => [say.toLowerCase(), command]),
);
/** What a button puts before the names in it (suggestions.ts). */
const BEFORE_NAMES = ' for ';

export function saidByButton(text: string): CommandId | undefined {
  const said = text
    .trim()
    .replace(/[.!]+$/, '')
    .toLowerCase();
  const whole = BY_SENTENCE.get(said);
  if (whole !== undefined) return whole;
  const names = said.indexOf(BEFORE_NAMES);
  return names < 0 ? undefined : BY_SENTENCE.get(said.slice(0, names));
}
