/** Says below an answer why the text was read so. */
import { systemClock, today } from '../bot/clock.ts';
import { known } from '../bot/known.ts';
import { type Explained, explained } from '../bot/language/index.ts';
import { ACCOUNT } from '../seventy.ts';
import { localMember, type Session } from './session.ts';

/** Why the bot reads a text as it does, with the names of the partner's own data. */
export async function whyRead(text: string, as: string | undefined, { store, partner }: Session): Promise<Explained> {
  const account = await store.read(ACCOUNT);
  const names = known(await partner(account), { member: localMember(as), account }, today(systemClock));
  return explained(text, names);
}

/** The same for people, a line for each finding. */
export function inLines({ taken, words, names, strangeness, readings }: Explained): string {
  return [
    `Read as: ${words.map((word) => word || '_').join(' ')}`,
    ...(names.length > 0
      ? [`Names: ${names.map(({ kind, value, typed }) => `${kind} ${JSON.stringify(value)} ("${typed}")`).join(', ')}`]
      : []),
    ...(strangeness > 0 ? [`Unknown words: ${Math.round(strangeness * 100)} %`] : []),
    `Taken for: ${taken.as}${listed(taken.because)}`,
    'By its words alone, best first:',
    ...readings.map(
      ({ meaning, score, cues, likeness }) =>
        `  ${meaning.padEnd(14)} ${score.toFixed(2).padStart(6)}  cues ${cues.weight.toFixed(1)}${listed(cues.words)}; ` +
        `like its examples ${Math.round(likeness.share * 100)} %${listed(likeness.words)}`,
    ),
  ].join('\n');
}

const listed = (words: readonly string[]): string => (words.length === 0 ? '' : ` (${words.join(', ')})`);
