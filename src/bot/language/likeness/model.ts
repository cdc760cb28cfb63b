/** The trained model, as scripts/language/train.ts writes it. */
import type { CommandId } from '../../commands/ids.ts';
import written from './model.json' with { type: 'json' };

/** A command, or none of them. */
export type Meaning = CommandId | 'none';

export interface Model {
  readonly meanings: readonly Meaning[];
  /** What a weight is divided by: they are written as whole numbers. */
  readonly scale: number;
  /** Fingerprint of what it was trained from (scripts/language/fingerprint.ts). */
  readonly trainedFrom: string;
  /** By feature: place of a meaning and weight, in turn. As it was read: unpacking it would slow every start. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
}

/** Its type is told: inferring it from as many numbers would slow every type check. */
export const MODEL = written as unknown as Model;
