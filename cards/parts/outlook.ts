/** Where a score goes if nothing changes: from when on it qualifies or does not, what moves it, and because of what. */
import type { MetricChange } from '../../src/scoring/index.ts';
import { causesInWords, colourOf } from './change-lines.ts';
import { decimal, monthName, signed } from './format.ts';
import { gateInWords } from './gates.ts';
import { names } from './list.ts';
import { isAboutPeople, moveOf, newTrack, type Outlook, type Turn, turnInWords } from './outlook-words.ts';
import { asDetail, NOTHING, type Piece, together } from './piece.ts';
import { row } from './row.ts';
import { shownDifference } from './standing.ts';
import { aside, block } from './text.ts';
import { countOf } from './units.ts';
import { designationName, metricName } from './words.ts';

/** No one is named, so that the answer can be given to whoever may see scores. */
const NO_NAMES = { names: false, money: false };
const METRICS_SHOWN = 3;
const NAMED = 3;

/** The turn of one of several designations, which names it. */
export function turnOfOne(outlook: Outlook, needed: number): Piece {
  if (!outlook.turn) return NOTHING;
  const line = `${designationName(outlook.designation)}: ${turnInWords(outlook.turn, needed)}`;
  return { shows: [block(line, { spacing: 'small' })], says: [line] };
}

/** The turn, then the metrics that move most and because of what. */
export function outlookPieces({ change, turn, until, closing = [] }: Outlook, needed: number): Piece {
  const head = turn ? turnPiece(turn, needed) : NOTHING;
  if (!change?.before) return head;
  const title = `If nothing changes until ${monthName(until)}`;
  const effect = shownDifference(change.before, change.after);
  const moved: Piece = {
    shows: [
      row(
        [block(title, { weight: 'bolder' })],
        [block(signed(effect, decimal), { color: colourOf(effect), weight: 'bolder', horizontalAlignment: 'right' })],
        { spacing: 'medium' },
      ),
    ],
    says: [`${title}: ${signed(effect, decimal)}`],
  };
  const largest = [...change.metrics].sort((a, b) => Math.abs(moveOf(b)) - Math.abs(moveOf(a))).slice(0, METRICS_SHOWN);
  const track = newTrack(change);
  // What two tracks count differs for reasons of the tracks, so there is nobody to name.
  const why = (change: MetricChange) => {
    const [causes, closed] = [causesAhead(change), closing.find(({ metric }) => metric === change.metric)];
    if (track || !closed) return track ? '' : causes;
    const gate = gateInWords(closed.gate);
    return causes === '' ? gate : `${causes}; ${gate.replace(/^N/, 'n')}`;
  };
  const other = track ? { shows: [aside(`The ${track}.`)], says: [`  The ${track}`] } : NOTHING;
  return together([head, moved, other, ...largest.map((metric) => metricPiece(metric, why(metric)))]);
}

function turnPiece(turn: Turn, needed: number): Piece {
  const words = turnInWords(turn, needed);
  return { shows: [block(words, { weight: 'bolder', color: turn.qualified ? 'good' : 'attention' })], says: [words] };
}

/** If nothing changes nobody comes or goes: certifications end, and what was won or lost a year ago is not news any more. */
function causesAhead({ metric, because }: MetricChange): string {
  if (isAboutPeople(metric)) return peopleAhead(because.filter(({ amount }) => amount < 0).length);
  if (metric !== 'net-customer-adds' && metric !== 'deployments') return causesInWords(metric, because, NO_NAMES);
  const named = (sign: 1 | -1) => because.filter(({ amount }) => amount * sign > 0).map(({ subject }) => subject);
  const said = [
    ['No longer new', named(-1)],
    ['No longer missed', named(1)],
  ] as const;
  return said.flatMap(([word, all]) => (all.length === 0 ? [] : [`${word}: ${names(all, NAMED)}`])).join('; ');
}

const peopleAhead = (people: number): string =>
  people === 0 ? '' : `Certifications of ${countOf(people, 'person')} end`;

function metricPiece(change: MetricChange, why: string): Piece {
  const effect = signed(moveOf(change), decimal);
  const left = [block(metricName(change.metric)), ...(why === '' ? [] : [aside(why)])];
  return asDetail({
    shows: [row(left, [block(effect, { color: colourOf(moveOf(change)), horizontalAlignment: 'right' })])],
    says: [`  ${metricName(change.metric)} ${effect}${why === '' ? '' : `: ${why}`}`],
  });
}
