/** Answers an invoke within the time Teams waits, and gives the same answer whenever it sends the invoke again. */
import type { InvokeResponse } from 'botbuilder';
import type { Message, Reply } from '../../../src/bot/message.ts';
import { answerOnce } from '../../delivery/answer-once.ts';
import { NOTHING } from '../show/invoke-responses.ts';
import type { Asked } from './deliver.ts';
import type { Workings } from './workings.ts';

/** Teams shows an error after some ten seconds, some clients sooner. */
const ANSWER_WITHIN = 4_000;
const REMEMBERED = 200;

/** How one kind of invoke is answered; a reply that is null failed. */
export interface Manner {
  readonly message: Message;
  readonly asked: Asked;
  /** In time; `after` runs once the response is on its way. */
  respond(reply: Reply | null): { readonly response: InvokeResponse; readonly after?: () => Promise<void> };
  /** What is said when the time is over. */
  readonly moment: InvokeResponse;
  /** Then the reply comes by another way. */
  follow(reply: Reply | null): Promise<void>;
}

export type InvokeOnce = (event: string, lane: string, manner: Manner) => Promise<InvokeResponse>;

export function invokeOnce(workings: Workings): InvokeOnce {
  const sameAnswer = answerOnce<InvokeResponse>(REMEMBERED);
  return (event, lane, manner) => sameAnswer(event, () => carryOut(event, lane, manner, workings));
}

function carryOut(event: string, lane: string, manner: Manner, workings: Workings): Promise<InvokeResponse> {
  const { ask, runOnce, handOut, underWay, timing } = workings;
  const first = Promise.withResolvers<InvokeResponse>();
  let state: 'waiting' | 'answered' | 'late' = 'waiting';

  const { recorded, result } = runOnce(event, lane, async () => {
    const reply = await ask(manner.message);
    if (state === 'late') {
      await manner.follow(reply);
    } else {
      state = 'answered';
      const { response, after } = manner.respond(reply);
      first.resolve(response);
      await after?.();
    }
    await handOut(reply, manner.asked);
  });
  underWay.track(result);
  // Carried out before a restart: what it answered is gone, and it must not happen again.
  result.then(() => first.resolve(NOTHING), first.reject);

  const runOut = async () => {
    await timing.wait(ANSWER_WITHIN);
    await recorded;
    if (state !== 'waiting') return;
    state = 'late';
    first.resolve(manner.moment);
  };
  runOut().catch(first.reject);
  return first.promise;
}
