import { expect, test } from 'vitest';
import { answerOnce } from '../../../adapters/delivery/answer-once.ts';

test('only the newest answers are kept, so that memory stays small', async () => {
  const once = answerOnce<number>(2);
  let calls = 0;
  const work = async () => ++calls;
  for (const key of ['a', 'b', 'c']) await once(key, work);
  expect(await once('c', work)).toBe(3);
  expect(await once('b', work)).toBe(2);
  expect(await once('a', work)).toBe(4);
});
