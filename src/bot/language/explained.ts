/** Why a text is understood as it is, for whoever wants to mend it. */
import { keepNames } from './clean.ts';
import { likeness, type Meaning } from './likeness/likeness.ts';
import { readAndWeigh } from './read-before.ts';
import { readings } from './readings.ts';
import type { Known } from './understanding.ts';
import { vocabulary } from './vocabulary.ts';

export interface Explained {
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

/** What single sentences mean; what the conversation adds to it is no part of this. */
export function explained(text: string, known: Known): Explained {
  const words = vocabulary(known);
  const { line, weighing } = readAndWeigh(keepNames(text, words.marked), words, known.members);
  const alike = likeness(line);
  return {
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

const rounded = (value: number): number => Math.round(value * 100) / 100;
