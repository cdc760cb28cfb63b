/** Asks before a change is made. */
import type { Face } from './adaptive-card.ts';
import type { Button } from './parts/button.ts';
import { face } from './parts/face.ts';
import type { Frame } from './parts/frame.ts';
import { block } from './parts/text.ts';

export interface Confirmation {
  readonly question: string;
  readonly yes: Button;
  /** Absent: a button that says "no". */
  readonly no?: Button;
}

const NO: Button = { label: 'No', text: 'no' };

export function confirmCard(frame: Frame | null, { question, yes, no = NO }: Confirmation): Face {
  return face({
    headline: question,
    frame,
    buttons: [{ style: 'positive', ...yes }, no],
    pieces: [{ shows: [block(question, { weight: 'bolder' })], says: [] }],
  });
}
