/** The small print under every answer: as of when, by which rules, and that it is an estimate. */

import { monthName } from './format.ts';
import type { Frame } from './frame.ts';
import { cut } from './list.ts';
import type { Piece } from './piece.ts';
import { aside } from './text.ts';

const NOTES = 3;
const NOTE_LENGTH = 150;
const RULE_SET_LENGTH = 20;

export function smallPrint({ asOf, ruleSet, partner, sample, notes = [] }: Frame): Piece {
  const whose = [partner === null ? '' : cut(partner), sample ? 'Sample data: a fictional partner' : ''];
  const lines = [
    ...notes.slice(0, NOTES).map((note) => cut(note, NOTE_LENGTH)),
    whose.filter((text) => text !== '').join(' · '),
    `As of ${monthName(asOf)} · rule set ${cut(ruleSet, RULE_SET_LENGTH)} · estimate, Partner Center decides`,
  ].filter((line) => line !== '');
  const shows = lines.map((line, index) =>
    aside(line, index === 0 ? { separator: true, spacing: 'medium' } : { spacing: 'small' }),
  );
  return { shows, says: lines };
}
