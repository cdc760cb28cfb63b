/** Why a text is understood as it is, for whoever wants to mend it. */
import { keepNames } from './clean.ts';
import { likeness, type Meaning } from './likeness/likeness.ts';
import { readAndWeigh } from './read-before.ts';
import { readings } from './readings.ts';
import { understand } from './understand.ts';
import type { Known, Understanding } from './understanding.ts';
import { vocabulary } from './vocabulary.ts';

export interface Explained {
  /** What it is taken for: a command, a word of manners, nothing known, or one of several that are asked for. */
  readonly taken: { readonly as: string; readonly because: readonly string[] };
  /** As it was read: slips put right, shorthand written out; empty where a proper name stands. */
  readonly words: readonly string[];
  readonly names: readonly { readonly kind: string; readonly value: unknown; readonly typed: string }[];
  /** Share of the words that mean nothing here, 0 to 1. */
  readonly strangeness: number;
  /** Best first. A lead of 1 in the score is about three to one. */
  readonly readings: readonly {
    readonly meaning: Meaning;
    readonly score: number;
    readonly cues: { readonly weight: number; readonly words: readonly string[] };
    readonly likeness: { readonly share: number; readonly words: readonly string[] };
  }[];
}

const SHOWN = 4;

/**
 * What a single sentence means; what the conversation adds to it is no part of this.
 * @param known the names as the asker may know them
 */
export function explained(text: string, known: Known): Explained {
  const words = vocabulary(known);
  const { line, weighing } = readAndWeigh(keepNames(text, words.marked), words, known.members);
  const alike = likeness(line);
  return {
    taken: takenFor(understand(text, known)),
    words: line.words,
    names: line.entities.map(({ kind, value, from, to }) => ({
      kind,
      value,
      typed: line.raw.slice(from, to).join(' '),
    })),
    strangeness: rounded(weighing.strangeness),
    readings: readings(line, weighing, alike)
      .slice(0, SHOWN)
      .map(({ meaning, score, cues, share, because }) => ({
        meaning,
        score: rounded(score),
        cues: { weight: rounded(cues), words: because },
        likeness: {
          share: rounded(share),
          words: alike.because(meaning).map(({ feature, weight }) => `${feature} +${rounded(weight)}`),
        },
      })),
  };
}

function takenFor(meant: Understanding): Explained['taken'] {
  switch (meant.kind) {
    case 'command':
      return { as: meant.command, because: meant.because };
    case 'social':
      return { as: meant.word, because: [] };
    case 'choose':
      return { as: 'one of several', because: meant.suggestions.map(({ label }) => label) };
    case 'unknown':
      return { as: 'nothing known', because: [] };
  }
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
