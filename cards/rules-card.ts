/** Thresholds and what they are worth, each with its source. */
import type { Designation, Metric, Track } from '../src/scoring/index.ts';
import type { Face } from './adaptive-card.ts';
import { face } from './parts/face.ts';
import { monthName } from './parts/format.ts';
import type { Frame } from './parts/frame.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { moreLine } from './parts/more-line.ts';
import { asDetail, type Piece, together } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { aside, block } from './parts/text.ts';
import { designationName, metricName, TRACK_NAMES } from './parts/words.ts';

export interface RuleEntry {
  readonly designation?: Designation;
  readonly metric?: Metric;
  /** null: the same in both tracks. */
  readonly track?: Track | null;
  readonly text: string;
  readonly source: string;
  readonly effectiveFrom: string;
}

export interface Rules {
  readonly title: string;
  readonly lines: readonly RuleEntry[];
}

const SHOWN = 16;

export function rulesCard(frame: Frame, { title, lines }: Rules): Face {
  const shown = lines.slice(0, SHOWN);
  const groups = [...Map.groupBy(shown, groupOf)];
  const [first] = lines;
  const about = first?.designation ? { designation: first.designation } : {};
  return face({
    headline: `${cut(title, 120)} (rule set ${frame.ruleSet})${lines.length === 0 ? ': there is no such rule' : ''}`,
    frame,
    buttons: [
      { label: 'Score', command: 'score', args: about },
      { label: 'What is missing?', command: 'gaps', args: about },
    ],
    pieces: [
      header(cut(title, 120), lines.length === 0 ? 'There is no such rule' : ''),
      ...groups.map(([name, group]) =>
        together([
          ...(name === '' || groups.length === 1 ? [] : [headed(name)]),
          ...group.map(rulePiece),
          sourcesOf(group),
        ]),
      ),
      moreLine(lines.length - shown.length),
    ],
  });
}

function groupOf({ designation, metric }: RuleEntry): string {
  return [designation ? designationName(designation) : '', metric ? metricName(metric).toLowerCase() : '']
    .filter((name) => name !== '')
    .join(', ');
}

function headed(name: string): Piece {
  return { shows: [sectionHeading(name)], says: [name] };
}

function rulePiece({ track, text }: RuleEntry): Piece {
  const words = `${track ? `${TRACK_NAMES[track]}: ` : ''}${cut(text, 250)}`;
  return { shows: [block(words, { spacing: 'small' })], says: [`  ${words}`] };
}

function sourcesOf(group: readonly RuleEntry[]): Piece {
  const sources = new Set(
    group.map(({ source, effectiveFrom }) => `Source: ${cut(source, 120)}, since ${monthName(effectiveFrom)}`),
  );
  const lines = [...sources];
  return asDetail({
    shows: lines.map((line) => aside(line, { spacing: 'small' })),
    says: lines.map((line) => `  ${line}`),
  });
}
