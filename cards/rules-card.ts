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
  const groups = grouped(lines);
  const shown = fitting(groups);
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
      ...shown.map(({ name, entries }) =>
        together([
          ...(name === '' || groups.length === 1 ? [] : [headed(name)]),
          ...entries.map(rulePiece),
          sourcesOf(entries),
        ]),
      ),
      moreLine(linesIn(groups) - linesIn(shown)),
    ],
  });
}

interface Group {
  readonly name: string;
  readonly entries: readonly RuleEntry[];
}

/** One group a designation and metric; designations with the very same rules share one. */
function grouped(lines: readonly RuleEntry[]): readonly Group[] {
  const own = Map.groupBy(lines, ({ designation, metric }) => `${designation} ${metric}`).values();
  const alike = Map.groupBy(own, (entries) =>
    JSON.stringify(entries.map(({ metric, track, text, source }) => [metric, track, text, source])),
  );
  return Array.from(alike.values(), (groups) => ({
    name: nameOf(groups.map(([first]) => first!)),
    entries: groups[0]!,
  }));
}

function nameOf(firsts: readonly RuleEntry[]): string {
  const designations = firsts.flatMap(({ designation }) => (designation ? [designationName(designation)] : []));
  const metric = firsts[0]?.metric;
  return [designations.join(', '), metric ? metricName(metric).toLowerCase() : '']
    .filter((part) => part !== '')
    .join(': ');
}

const linesIn = (groups: readonly Group[]) => groups.reduce((sum, { entries }) => sum + entries.length, 0);

/** The first groups, as many as fit; the last of them may be cut. */
function fitting(groups: readonly Group[]): readonly Group[] {
  let room = SHOWN;
  return groups.flatMap(({ name, entries }) => {
    const kept = entries.slice(0, Math.max(room, 0));
    room -= kept.length;
    return kept.length === 0 ? [] : [{ name, entries: kept }];
  });
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
