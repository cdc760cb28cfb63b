/** What is to be written on a claim, where it is still to be asked for. */
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';
import type { Line } from '../matcher.ts';

type EditStep = 'rest' | 'comment' | 'number';

const STEPS: Sayings<EditStep> = [
  ['comment', 'comment|comments|note|remark|kommentar|anmerkung|notiz|commentaire|remarque|comentario'],
  [
    'number',
    'number|nummer|numero',
    'portal|center|centre id|reference',
    'id|reference from|in|of ... portal|center|centre',
  ],
  [
    'rest',
    'fill|complete|finish|add|ausfullen|erganzen|completer|completar ... rest|remaining|missing|other|fields|draft|fehlende',
    'fill|complete|finish|ausfullen|erganzen|completer|completar ... {claim}|<claim>',
  ],
];

export const STEP_PATTERNS: readonly string[] = patternsOf(STEPS);

export const editStepIn: (line: Line) => EditStep | undefined = firstSaid(STEPS);
