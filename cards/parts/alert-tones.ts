/** How bad an alert is, in a word and a colour. */
import type { Alert } from '../../src/alerts/alert.ts';
import type { Colour } from '../adaptive-card.ts';

type Tone = Alert['tone'];

export const TONES: readonly Tone[] = ['bad', 'warning', 'good'];
export const TONE_WORDS: Readonly<Record<Tone, string>> = {
  bad: 'Needs attention',
  warning: 'Coming up',
  good: 'Good news',
};
export const TONE_COLOURS: Readonly<Record<Tone, Colour>> = { bad: 'attention', warning: 'warning', good: 'good' };
