/** One alert: what happened and because of whom, what it means, and what to do about it. */
import type { Alert, AlertGroup } from '../src/alerts/index.ts';
import type { Face } from './adaptive-card.ts';
import { gotIt, mute } from './parts/alert-buttons.ts';
import { groupInWords } from './parts/alert-group-words.ts';
import { overLines } from './parts/alert-over-lines.ts';
import type { AlertReader } from './parts/alert-reader.ts';
import { TONE_COLOURS, TONE_WORDS } from './parts/alert-tones.ts';
import { isOfAMonth } from './parts/alert-words.ts';
import { type Button, button } from './parts/button.ts';
import { capital } from './parts/capital.ts';
import { face } from './parts/face.ts';
import type { Frame } from './parts/frame.ts';
import { asDetail, NOTHING, type Piece } from './parts/piece.ts';
import { aside, block } from './parts/text.ts';

const CAUSES_SHOWN = 3;

/**
 * @param group usually one alert alone
 * @param over what is over at the same time
 * @param beside what can be done besides the next step
 */
export function alertCard(
  frame: Frame,
  group: AlertGroup,
  reader: AlertReader,
  over: readonly Alert[],
  beside: readonly Button[] = [gotIt(group.lead), mute(group.lead)],
): Face {
  const { lead } = group;
  const { headline, also, beside: alsoDoes, means, next, second } = groupInWords(group, reader);
  const { tone } = lead;
  const causes = also.slice(0, CAUSES_SHOWN);
  const more = also.length - causes.length;
  return face({
    headline: `${headline}.`,
    frame: isOfAMonth(lead) ? frame : null,
    buttons: [...(next ? [next] : []), ...beside],
    pieces: [
      {
        shows: [
          block(TONE_WORDS[tone], { size: 'small', weight: 'bolder', color: TONE_COLOURS[tone] }),
          block(headline, { size: 'medium', weight: 'bolder', style: 'heading', spacing: 'none' }),
        ],
        says: [],
      },
      ...causes.map((cause) => asDetail(line(cause))),
      more > 0 ? asDetail(line(`and ${more} more`)) : NOTHING,
      alsoDoes === '' ? NOTHING : line(capital(alsoDoes)),
      means === '' ? NOTHING : { shows: [block(means)], says: [means] },
      second ? { shows: [{ type: 'ActionSet', spacing: 'small', actions: [button(second)] }], says: [] } : NOTHING,
      overLines(over, reader),
    ],
  });
}

const line = (words: string): Piece => ({ shows: [aside(words, { spacing: 'small' })], says: [`- ${words}`] });
