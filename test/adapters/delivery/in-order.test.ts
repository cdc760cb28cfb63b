import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../../adapters/delivery/in-order.ts';
import { once } from '../../../adapters/delivery/once.ts';
import { memoryInbox } from './memory-inbox.ts';

const never = new Promise<never>(() => undefined);

describe('The messages of a conversation', () => {
  test('are answered one after the other, in the order they came', async () => {
    const run = inOrder();
    const happened: string[] = [];
    const first = Promise.withResolvers<void>();
    const answers = [
      run('dm', async () => {
        happened.push('first begins');
        await first.promise;
        happened.push('first ends');
        return 1;
      }),
      run('dm', async () => {
        happened.push('second');
        return 2;
      }),
    ];
    await run('other', async () => happened.push('another conversation'));
    expect(happened).toEqual(['first begins', 'another conversation']);
    first.resolve();
    expect(await Promise.all(answers)).toEqual([1, 2]);
    expect(happened.slice(2)).toEqual(['first ends', 'second']);
  });

  test('wait for nobody else: a conversation that hangs holds up only itself', async () => {
    const run = inOrder();
    void run('hangs', () => never);
    const answers = Array.from({ length: 100 }, (_, index) => run(`dm ${index}`, async () => index));
    expect(await Promise.all(answers)).toHaveLength(100);
  });

  test('go on after one that failed, and whoever sent that one is told', async () => {
    const run = inOrder();
    const failing = run('dm', async () => Promise.reject(new Error('this one')));
    const thrown = run('dm', () => {
      throw new Error('that one');
    });
    const next = run('dm', async () => 'next');
    await expect(failing).rejects.toThrow('this one');
    await expect(thrown).rejects.toThrow('that one');
    expect(await next).toBe('next');
  });
});

test('In whatever order work ends, messages of a conversation never overtake one another, and each is answered once', async () => {
  const messages = fc.array(
    fc.record({
      conversation: fc.constantFrom('a', 'b', 'c'),
      sent: fc.integer({ min: 1, max: 5 }),
      fails: fc.boolean(),
    }),
    { maxLength: 15 },
  );
  await fc.assert(
    fc.asyncProperty(messages, fc.scheduler(), async (all, scheduler) => {
      const run = inOrder();
      const inbox = memoryInbox();
      const answered: { conversation: string; index: number }[] = [];
      const busy = new Set<string>();
      const outcomes = all.flatMap(({ conversation, sent, fails }, index) =>
        Array.from({ length: sent }, () =>
          run(conversation, () =>
            once(inbox, `${index}`, async () => {
              expect(busy.has(conversation)).toBe(false);
              busy.add(conversation);
              await scheduler.schedule(Promise.resolve(), conversation);
              busy.delete(conversation);
              answered.push({ conversation, index });
              // Answered, but the answer could not be shown: dealt with by the work itself, as `once` asks for.
              if (fails) await scheduler.schedule(Promise.resolve());
            }),
          ),
        ),
      );
      await scheduler.waitIdle();
      await Promise.all(outcomes);
      for (const name of ['a', 'b', 'c']) {
        const expected = all.flatMap(({ conversation }, index) => (conversation === name ? [index] : []));
        const found = answered.filter(({ conversation }) => conversation === name).map(({ index }) => index);
        expect(found).toEqual(expected);
      }
    }),
  );
});

test('A conversation that is over takes no memory', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const run = inOrder();
  const before = heap();
  for (let index = 0; index < 3000; index += 1) {
    const conversation = Buffer.alloc(10_000, `${index} `).toString('latin1');
    await Promise.all([run(conversation, async () => 'answer'), run(conversation, async () => 'answer')]);
    await run(conversation, () => Promise.reject(new Error('failed'))).catch(() => undefined);
  }
  // The names alone are 30 MB.
  expect(heap() - before).toBeLessThan(10);
  expect(await run('still alive', async () => true)).toBe(true);
});
