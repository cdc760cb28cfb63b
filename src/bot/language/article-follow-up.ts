/** Questions about the program that go on from an article, a claim or a guide: "how long?", "and who may file?", "how many days do I have to answer". */
import { type Article, nearestArticles } from '../../knowledge/index.ts';
import type { CommandId } from '../commands/ids.ts';
import { argumentsIn } from './arguments.ts';
import { ABOUT_CLAIMS, OF_ONE_CLAIM } from './claims/one-claim.ts';
import { ASKING } from './fragment.ts';
import { inherit } from './inherited.ts';
import { goesOn, isShort, pointsBack } from './leaning.ts';
import { LIGHT_WORDS } from './light-words.ts';
import { LONGEST_QUESTION, toldLast } from './program/article.ts';
import type { ReadLine } from './read.ts';
import { changesIn } from './scenario/changes.ts';
import type { Dates, Meant, Memory } from './understanding.ts';

/** An article as near as this to both questions together is told. */
const SURE = 0.5;
/** One of the same subject needs no more than the new question, if it is as near as this. */
const SURE_OF_KIN = 0.7;
/** Any other one needs two words of its own at least, and to be as near as this. */
const SURE_ANEW = 0.75;
const SAYS_ENOUGH = 2;
const CONSIDERED = 16;
/** With more words of its own, a question says itself what it is about. */
const FEW = 3;

/** One as near as this to a question that is taken for one about what was shown; of leads it is answered by its own article. */
const SURE_OF_RULES = 0.75;

interface Rules {
  /** What a question has to say to be asked of them. */
  readonly called: string;
  readonly subjects: readonly string[];
}
const OF_CLAIMS: Rules = { called: 'claim', subjects: ['claim-life-cycle', 'cpor', 'proof-of-execution'] };
const OF_GUIDES: Readonly<Partial<Record<CommandId, Rules>>> = {
  coop: { called: 'co-op', subjects: ['co-op'] },
  pal: { called: 'PAL', subjects: ['pal'] },
  dpor: { called: 'DPOR', subjects: ['dpor'] },
};
const LONGEST = 10;

/** Behind an article, what sounds like these may be about its subject: "who is allowed to do it", "can we undo that". */
const SOUNDS_LIKE: ReadonlySet<CommandId> = new Set([
  'ask',
  'undo',
  'rules',
  'plan',
  'whoami',
  'members',
  'import',
  'alerts',
  'help',
]);

/** Whether the message may be asked of the article, where it means `own` by itself. */
export function mayBeAsked(line: ReadLine, own: CommandId | undefined, memory: Memory): boolean {
  if (own === undefined || own === 'ask') return true;
  if (imaginesNothing(line, own)) return true;
  if (line.entities.length > 0) return false;
  // "What proof do I need", where no claim was spoken of.
  if (OF_ONE_CLAIM.has(own) && memory.claim === undefined) return true;
  if (!SOUNDS_LIKE.has(own)) return false;
  const last = toldLast(memory);
  return pointsBack(line) || (last !== undefined && kinAsked(line, last) !== undefined);
}

/** "What if they say no": in the words of a scenario, but without anything that could be computed. */
const imaginesNothing = (line: ReadLine, own: CommandId | undefined): boolean =>
  own === 'whatif' && line.entities.every(({ kind }) => kind === 'number') && changesIn(line).length === 0;

/** The article that answers the question where it is asked of the subject of the last one. */
export function onTheArticle(line: ReadLine, memory: Memory, dates: Dates): Meant | undefined {
  if (memory.command !== 'ask' || !isShort(line)) return undefined;
  if (wordsOf(line).length > FEW && !goesOn(line) && !pointsBack(line)) return undefined;
  const { article: own, question: _own, ...said } = argumentsIn({ line, dates, command: 'ask' });
  const last = toldLast(memory);
  // Of questions that go on and on, the newest words count.
  const both = `${last?.title ?? memory.args.question ?? ''} ${line.text}`.trim().slice(-LONGEST_QUESTION);
  const found =
    last === undefined ? sure(both, SURE) : (kinAsked(line, last) ?? askedAnew(line) ?? asked(line, both, last));
  const article = found?.id ?? last?.id ?? own;
  const spokenOf = inherit('ask', said, line, memory);
  return { command: 'ask', args: { ...spokenOf, ...(article === undefined ? { question: both } : { article }) } };
}

/** "Show it" says too little to lead away from the subject. */
function asked(line: ReadLine, both: string, last: Article): Article | undefined {
  const found = sure(both, SURE);
  return found !== undefined && (isKin(found, last) || standsAlone(line)) ? found : undefined;
}

function sure(text: string, least: number): Article | undefined {
  const nearest = nearestArticles(text, 1)[0];
  return nearest !== undefined && nearest.confidence >= least ? nearest.article : undefined;
}

/** The article beside the last one that answers these words, best together with what was spoken of. */
function kinAsked(line: ReadLine, last: Article): Article | undefined {
  const together = new Map(
    nearestArticles(`${last.title} ${line.text}`, CONSIDERED).map(({ article, confidence }) => [article, confidence]),
  );
  const [best] = nearestArticles(line.text, CONSIDERED)
    .filter(({ article, confidence }) => isKin(article, last) && (article === last || confidence >= SURE_OF_KIN))
    .map(({ article, confidence }) => ({ article, worth: confidence * (together.get(article) ?? 0) }))
    .toSorted((one, other) => other.worth - one.worth);
  return best === undefined || best.article === last ? undefined : best.article;
}

const isKin = (one: Article, other: Article): boolean =>
  one.subject === other.subject || one.related.includes(other.id) || other.related.includes(one.id);

/** It says what it is about, and points back to nothing. */
const standsAlone = (line: ReadLine): boolean =>
  wordsOf(line).length >= SAYS_ENOUGH && !pointsBack(line) && !line.words.includes('one');

const wordsOf = ({ words }: ReadLine): readonly string[] =>
  words.filter((word) => !LIGHT_WORDS.has(word) && !ASKING.has(word) && word !== 'if');

/** "Who can see the names": asked of anything else. */
function askedAnew(line: ReadLine): Article | undefined {
  return standsAlone(line) ? sure(line.text, SURE_ANEW) : undefined;
}

/**
 * The article that answers a question about what was just shown: "how many days do I have to answer" is asked of a lead
 * and of a claim in the same words.
 */
export function onTheRules(line: ReadLine, memory: Memory): Meant | undefined {
  const { command } = memory;
  const of = ABOUT_CLAIMS.has(command) ? OF_CLAIMS : OF_GUIDES[command];
  if (of === undefined || line.entities.length > 0 || line.words.length > LONGEST) return undefined;
  const anew = askedAnew(line);
  if (anew !== undefined && !of.subjects.includes(anew.subject)) return undefined;
  const nearest = nearestArticles(`${of.called} ${line.text}`, 1)[0];
  if (nearest === undefined || nearest.confidence < SURE_OF_RULES) return undefined;
  const { id, subject } = nearest.article;
  return of.subjects.includes(subject)
    ? { command: 'ask', args: inherit('ask', { article: id }, line, memory) }
    : undefined;
}
