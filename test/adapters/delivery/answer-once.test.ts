import { describe, expect, test } from 'vitest';
import { answerOnce } from '../../../adapters/delivery/answer-once.ts';

describe('A request that comes again', () => {
  test('gets the first answer, while that is under way and afterwards', async () => {
    const once = answerOnce<number>(10);
    const answer = Promise.withResolvers<number>();
    let calls = 0;
    const work = () => {
      calls += 1;
      return answer.promise;
    };
    const both = [once('click', work), once('click', work)];
    answer.resolve(7);
    expect(await Promise.all(both)).toEqual([7, 7]);
    expect(await once('click', work)).toBe(7);
    expect(calls).toBe(1);
  });

  test('is tried again when the first time failed, and everybody who waited heard of it', async () => {
    const once = answerOnce<string>(10);
    const outcomes = await Promise.allSettled(
      [1, 2].map(() => once('click', () => Promise.reject(new Error('no connection')))),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await once('click', async () => 'answer')).toBe('answer');
  });

  test('is remembered among the newest only, so that memory stays small', async () => {
    const once = answerOnce<number>(2);
    let calls = 0;
    const work = async () => ++calls;
    for (const key of ['a', 'b', 'c']) await once(key, work);
    expect(await once('c', work)).toBe(3);
    expect(await once('b', work)).toBe(2);
    expect(await once('a', work)).toBe(4);
  });

  test('keeps its answer when an earlier try, long forgotten, fails at last', async () => {
    const once = answerOnce<string>(1);
    const slow = Promise.withResolvers<string>();
    const first = once('click', () => slow.promise);
    await once('another', async () => 'pushes it out');
    expect(await once('click', async () => 'answer')).toBe('answer');
    slow.reject(new Error('too late'));
    await expect(first).rejects.toThrow('too late');
    expect(await once('click', async () => 'second answer')).toBe('answer');
  });
});
