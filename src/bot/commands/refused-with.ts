import { messageCard } from '../../../cards/index.ts';
import type { Outcome } from './command.ts';

/** An outcome that refuses, with the sentence that says why. */
export const refusedWith = (says: string): Outcome => ({ face: messageCard({ text: says }), refused: says });
