/** How far the associations are that somebody asks for. */
import type { Standing } from '../../associations/book.ts';
import { firstSaid, patternsOf, type Sayings } from './first-said.ts';
import type { Line } from './matcher.ts';

const STANDINGS: Sayings<Standing> = [
  ['asked', 'asked|requested|ausstehend', 'did|have we ask|request', 'waiting|wait for ... customer|answer|reply'],
  ['expected', 'expected|awaited|expecting|upcoming|erwartet', 'not ... export|exports|report'],
  ['ended', 'ended|lapsed|expired|former|past|lost|terminated|beendet', 'no longer|more', 'not ... anymore'],
  ['counted', 'counted'],
];

export const STANDING_PATTERNS: readonly string[] = patternsOf(STANDINGS);

export const standingIn: (line: Line) => Standing | undefined = firstSaid(STANDINGS);
