/** Alerts in a list, worst first: a line for each cause, and at the end what there was no room for. */
import { type Alert, type AlertGroup, disqualifies, isFall } from '../../src/alerts/index.ts';
import { groupInWords } from './alert-group-words.ts';
import type { AlertReader } from './alert-reader.ts';
import { restLine } from './alert-rest.ts';
import { TONE_COLOURS, TONE_WORDS, TONES } from './alert-tones.ts';
import { button } from './button.ts';
import { capital } from './capital.ts';
import { whole } from './format.ts';
import { type Piece, together } from './piece.ts';
import { aside, block } from './text.ts';

const SHOWN = 7;

/** @param said the headline of the card says the first already */
export function alertLines(groups: readonly AlertGroup[], reader: AlertReader, said: boolean): Piece {
  // Those that matter most, under one heading for each tone.
  const shown = groups.slice(0, SHOWN).toSorted((a, b) => TONES.indexOf(a.lead.tone) - TONES.indexOf(b.lead.tone));
  return together([
    ...shown.map((group, index) =>
      alertLine(group, reader, {
        headed: shown[index - 1]?.lead.tone === group.lead.tone,
        said: said && group === groups[0],
      }),
    ),
    restLine(groups.slice(SHOWN)),
  ]);
}

/** The whole line can be pressed; a platform that cannot do that puts a button beside it. */
function alertLine(
  group: AlertGroup,
  reader: AlertReader,
  { headed, said }: { readonly headed: boolean; readonly said: boolean },
): Piece {
  const { headline, beside, next } = groupInWords(group, reader);
  const { tone } = group.lead;
  const heading = block(TONE_WORDS[tone], { size: 'small', weight: 'bolder', color: TONE_COLOURS[tone] });
  const line = `- ${headline}${beside === '' ? '' : `; ${beside}`}.`;
  return {
    shows: [
      ...(headed ? [] : [{ ...heading, spacing: 'medium' as const }]),
      {
        type: 'Container',
        spacing: 'small',
        // Beside the line on a platform that cannot press it: a long label would leave it no room.
        ...(next && { selectAction: button({ ...next, label: 'Open' }) }),
        items: [block(headline), ...(beside === '' ? [] : [aside(capital(beside))])],
      },
    ],
    says: said ? [] : [isFall(group.lead) || disqualifies(group.lead) ? line : { detail: line }],
  };
}

/** "3 things need attention, 2 are coming up". */
export function countsInWords(groups: readonly AlertGroup[]): string {
  const count = (tone: Alert['tone']) => groups.filter(({ lead }) => lead.tone === tone).length;
  const [bad, warning, good] = TONES.map(count);
  const parts = [
    bad ? (bad === 1 ? '1 thing needs attention' : `${whole(bad)} things need attention`) : '',
    warning ? (warning === 1 ? '1 is coming up' : `${whole(warning)} are coming up`) : '',
    good ? (good === 1 ? '1 piece of good news' : `${whole(good)} pieces of good news`) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
