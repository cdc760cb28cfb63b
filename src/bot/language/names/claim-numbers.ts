/** How people write which claim they mean: `C7`, `#7`, "claim 5120", "on 5120". */
import type { Entity } from '../entity.ts';
import { LIGHT_WORDS } from '../light-words.ts';
import type { Token } from '../tokens.ts';

const CLAIM = new Set('claim clam claims antrag demande reclamacion solicitud'.split(' '));
const NUMBER = new Set(['number', 'no', 'nr', 'id', 'numero', 'nummer']);
/** A long number is a claim's behind one of these … */
const BEFORE = new Set('on of about regarding zu sur bei auf en sobre'.split(' '));
/** … or where one of these is said: what is done to claims, and asked of them … */
const OF_CLAIMS = new Set(
  `approve approves approved approval accept accepted reject rejects rejected rejection refused refusal declined denied
  submit submits submitted resubmit resubmitted resend filed sent withdraw withdrawn withdrew cancel cancelled kill
  dispute disputed appeal contest objection consent review reviewer reviewing looking looked picked opened microsoft ms
  partner center centre portal they customer mark status stand stands standing step history timeline details detail touched edit
  change changed update comment note proof poe sow evidence document documents docs doc papers attach attached
  upload uploaded uploading file missing deadline due overdue claimed claim claims claiming associated association incomplete
  reason info asked requested why who whose turn wait waits waiting through blocking blocked duplicate stuck left pull happened order urgent tenant location contact role product set put fill show open drop add wrong
  genehmigt abgelehnt eingereicht einreichen zuruckziehen zieh zuruck approuve rejete soumis retirer aprobado rechazado rechazo disputar
  presentado abreme ouvre offne`.split(/\s+/),
);
/** … or behind "for" where a time is asked for: "how long do we have for 77001" … */
const FOR = new Set(['for', 'fur', 'pour', 'para']);
const TIMES = new Set('long days time deadline due until tage zeit jours dias'.split(' '));
/** … or before one of these, at the beginning. */
const BEHIND = new Set('is was got has went wurde ist est fue through'.split(' '));
/** "Claim 3 more customers" is no claim number 3. */
const FURTHER = new Set(['more', 'new']);
const COUNTED = new Set(
  'customers tenants products workloads users seats licences licenses people points usd dollars dollar eur euros euro bucks k day days week weeks month months percent emails mails devices machines employees hours acr usage revenue mau'.split(
    ' ',
  ),
);
/** "Over 5000", "location 12345": an amount, or the number of something else. */
const NO_CLAIM_BEHIND = new Set(
  'over under than least most by plus another only worth acr revenue usage spend since until around roughly approximately location mpn tenant subscription usd eur exam'.split(
    ' ',
  ),
);

/** Longer ones may be Partner Center's number of a claim, or a location. */
const MOST_DIGITS = 5;

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
  if (COUNTED.has(behind) || (raw.length < 4 && FURTHER.has(behind))) return undefined;
  if (named) return raw;
  const long = /^\d{4,}$/.test(raw) && !/^20[0-4]\d$/.test(raw) && !joined && tokens[at + 1]?.joined !== true;
  if (!long || NO_CLAIM_BEHIND.has(before) || /[$€£]\s?$/.test(text.slice(0, from))) return undefined;
  if (BEFORE.has(before) || (begins(tokens, at) && BEHIND.has(behind))) return raw;
  if (raw.length <= MOST_DIGITS && FOR.has(before) && tokens.some(({ word }) => TIMES.has(word))) return raw;
  if (tokens.length === 1 && text.includes('?')) return raw;
  return raw.length <= MOST_DIGITS && tokens.some(({ word }) => OF_CLAIMS.has(word)) ? raw : undefined;
}

/** Nothing is said before it but a greeting. */
const begins = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).every(({ word }) => LIGHT_WORDS.has(word));
