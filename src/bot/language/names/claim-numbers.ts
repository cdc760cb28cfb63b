/** How people write which claim they mean: `C7`, `#7`, "claim 5120", "on 5120". */
import type { Entity } from '../entity.ts';
import { LIGHT_WORDS } from '../light-words.ts';
import type { Token } from '../tokens.ts';

const CLAIM = new Set('claim clam claims antrag demande reclamacion solicitud'.split(' '));
const NUMBER = new Set(['number', 'no', 'nr', 'id', 'numero', 'nummer']);
/** A long number behind one of these is a claim's … */
const BEFORE = new Set(
  'on of about regarding zu sur bei auf en sobre ms microsoft they mark set sent got approve approved reject rejected submit submitted withdraw cancel dispute'.split(
    ' ',
  ),
);
/** … or before one of these, at the beginning. */
const BEHIND = new Set(
  'is was got has went wurde ist est fue approved rejected submitted declined withdrawn'.split(' '),
);
/** … or between these and what happened: "Partner Center says 70012 is under review" … */
const SAYING = new Set(['says', 'say', 'shows', 'show', 'center', 'centre', 'that']);
/** … or behind one of these that begins a question. */
const ASKING = new Set(['is', 'was', 'has', 'did']);
/** "Claim 3 more customers" is no claim number 3. */
const COUNTED = new Set(
  'more customers tenants products workloads new users seats licences licenses people points usd dollars eur euros k day days week weeks month months'.split(
    ' ',
  ),
);

/** Our own numbers as we write them, others as typed. */
export function claimNumbers(tokens: readonly Token[], text: string): readonly Entity[] {
  return tokens.flatMap((_, at): Entity[] => {
    const value = numberAt(tokens, text, at);
    return value === undefined ? [] : [{ kind: 'claim', value, from: at, to: at + 1 }];
  });
}

function numberAt(tokens: readonly Token[], text: string, at: number): string | undefined {
  const { raw, from, joined } = tokens[at]!;
  const ours = /^(c[1-9]\d{0,5})s?$/i.exec(raw)?.[1];
  if (ours !== undefined) return ours.toUpperCase();
  if (!/^\d{1,12}$/.test(raw)) return undefined;
  if (text[from - 1] === '#') return raw;
  const previous = tokens[at - 1];
  // "Partner Center's id for the claim: 1012503"
  if (previous !== undefined && text.slice(previous.to, from).includes(':')) return undefined;
  const before = previous?.word ?? '';
  const behind = tokens[at + 1]?.word ?? '';
  const named = CLAIM.has(before) || (NUMBER.has(before) && CLAIM.has(tokens[at - 2]?.word ?? ''));
  if (COUNTED.has(behind)) return undefined;
  if (named) return raw;
  const long = /^\d{4,}$/.test(raw) && !/^20[0-4]\d$/.test(raw) && !joined && tokens[at + 1]?.joined !== true;
  return long &&
    (BEFORE.has(before) ||
      (SAYING.has(before) && BEHIND.has(behind)) ||
      (begins(tokens, at) && (BEHIND.has(behind) || ASKING.has(before))))
    ? raw
    : undefined;
}

/** Nothing is said before it but a greeting. */
const begins = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).every(({ word }) => LIGHT_WORDS.has(word));
