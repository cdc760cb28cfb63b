/** Every word that is spelled right as it stands, whoever the partner is. */
import commonWords from './likeness/words.json' with { type: 'json' };
import { OUR_WORDS } from './our-words.ts';

export const STATIC_WORDS: ReadonlySet<string> = new Set([...OUR_WORDS, ...commonWords]);
