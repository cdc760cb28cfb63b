/** Questions that go on from an article or a claim: "how long?", "and who may file?", "how many days do I have to answer". */
import { articleBy, nearestArticles } from '../../knowledge/index.ts';
import type { CommandId } from '../commands/ids.ts';
import { argumentsIn } from './arguments.ts';
import { ABOUT_CLAIMS } from './claims/one-claim.ts';
import { inherit } from './inherited.ts';
import { goesOn, isShort, pointsBack } from './leaning.ts';
import { LIGHT_WORDS } from './light-words.ts';
import type { ReadLine } from './read.ts';
import type { Dates, Meant, Memory } from './understanding.ts';

/** An article as near as this to both questions together is told. */
const SURE = 0.5;
/** With more words of its own, a question says itself what it is about. */
const FEW = 3;

/** One as near as this to a question that is taken for one about claims; of leads it is answered by its own article. */
const SURE_OF_CLAIMS = 0.75;
const CLAIM_SUBJECTS: ReadonlySet<string> = new Set(['claim-life-cycle', 'cpor', 'proof-of-execution']);
const LONGEST = 10;

/** Pointing back from an article, these words are about its subject: "who is allowed to do it", "can we undo that". */
const SOUNDS_LIKE: ReadonlySet<CommandId> = new Set(['ask', 'undo', 'whoami', 'members', 'import', 'alerts', 'help']);

/** Whether the message may be asked of the article, where it means `own` by itself. */
export function mayBeAsked(line: ReadLine, own: CommandId | undefined): boolean {
  if (own === undefined || own === 'ask') return true;
  return SOUNDS_LIKE.has(own) && pointsBack(line) && line.entities.length === 0;
}

/** The article that answers the question where it is asked of the subject of the last one. */
export function onTheArticle(line: ReadLine, memory: Memory, dates: Dates): Meant | undefined {
  if (memory.command !== 'ask' || !isShort(line)) return undefined;
  const content = line.words.filter((word) => !LIGHT_WORDS.has(word));
  if (content.length > FEW && !goesOn(line) && !pointsBack(line)) return undefined;
  const { article: own, question: _own, ...said } = argumentsIn({ line, dates, command: 'ask' });
  const last = typeof memory.args.article === 'string' ? articleBy(memory.args.article) : undefined;
  const before = last?.title ?? memory.args.question;
  const both = `${before ?? ''} ${line.text}`.trim();
  const nearest = nearestArticles(both, 1)[0];
  const found = nearest !== undefined && nearest.confidence >= SURE ? nearest.article.id : (last?.id ?? own);
  const spokenOf = inherit('ask', said, line, memory);
  return { command: 'ask', args: { ...spokenOf, ...(found === undefined ? { question: both } : { article: found }) } };
}

/**
 * The article that answers a question about the claims that were just shown: "how many days do I have to answer" is asked
 * of a lead and of a claim in the same words.
 */
export function onTheClaimRules(line: ReadLine, memory: Memory): Meant | undefined {
  if (!ABOUT_CLAIMS.has(memory.command) || line.entities.length > 0 || line.words.length > LONGEST) return undefined;
  const nearest = nearestArticles(`claim ${line.text}`, 1)[0];
  if (nearest === undefined || nearest.confidence < SURE_OF_CLAIMS) return undefined;
  const { id, subject } = nearest.article;
  return CLAIM_SUBJECTS.has(subject)
    ? { command: 'ask', args: inherit('ask', { article: id }, line, memory) }
    : undefined;
}
