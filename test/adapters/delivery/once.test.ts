import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { once } from '../../../adapters/delivery/once.ts';
import { memoryInbox } from './memory-inbox.ts';

const OUTAGE = new Error('the disk is full of names of customers');

describe('An event', () => {
  test('that comes five times at once is answered once', async () => {
    const inbox = memoryInbox();
    let answers = 0;
    const deliveries = Array.from({ length: 5 }, () => once(inbox, 'slack:Ev1', async () => ++answers));
    expect(await Promise.all(deliveries)).toEqual([1, undefined, undefined, undefined, undefined]);
    expect(await once(inbox, 'slack:Ev1', async () => ++answers)).toBeUndefined();
    expect(await once(inbox, 'slack:Ev2', async () => ++answers)).toBe(2);
  });

  test('hands what it says to the inbox before its work starts', async () => {
    const kept: unknown[] = [];
    const inbox = { ...memoryInbox(), take: async (...given: unknown[]) => kept.push(...given) > 0 };
    await once(inbox, 'slack:Ev1', async () => expect(kept).toEqual(['slack:Ev1', 'words']), undefined, 'words');
    expect(kept).toHaveLength(2);
  });

  test('whose work could not start says why, and is carried out when it comes again', async () => {
    const inbox = memoryInbox();
    const failing = once(inbox, 'slack:Ev1', async () => Promise.reject(new Error('no connection')));
    await expect(failing).rejects.toThrow('no connection');
    expect(await once(inbox, 'slack:Ev1', async () => 'answer')).toBe('answer');
  });

  test('that cannot be taken is not worked on, so that its platform sends it again', async () => {
    const work = vi.fn();
    await expect(once(memoryInbox({ take: OUTAGE }), 'slack:Ev1', work)).rejects.toThrow(OUTAGE);
    expect(work).not.toHaveBeenCalled();
  });

  test('that was answered stays answered when that cannot be noted; the log hears of it, without what it is about', async () => {
    const inbox = memoryInbox({ settle: OUTAGE });
    const log = { error: vi.fn() };
    expect(await once(inbox, 'slack:Ev1', async () => 'answer', log)).toBe('answer');
    expect(await once(inbox, 'slack:Ev1', async () => 'second answer', log)).toBeUndefined();
    expect(log.error).toHaveBeenCalledTimes(1);
    expect(log.error).toHaveBeenCalledWith({ err: expect.objectContaining({ name: 'Error' }) }, expect.any(String));
    expect(JSON.stringify(log.error.mock.calls)).not.toMatch(/customers|Ev1/);
  });

  test('whose work failed tells that failure, not the one of the storage behind it', async () => {
    const inbox = memoryInbox({ release: OUTAGE });
    const log = { error: vi.fn() };
    const failing = once(inbox, 'slack:Ev1', async () => Promise.reject(new Error('no connection')), log);
    await expect(failing).rejects.toThrow('no connection');
    expect(log.error).toHaveBeenCalledTimes(1);
  });

  test('needs no log to survive an outage of the storage', async () => {
    expect(await once(memoryInbox({ settle: OUTAGE }), 'slack:Ev1', async () => 'answer')).toBe('answer');
  });
});

test('However often events come and fail, none is lost while it is sent again, and none is done twice', async () => {
  const deliveries = fc.array(fc.record({ event: fc.constantFrom('a', 'b', 'c'), fails: fc.boolean() }), {
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(deliveries, fc.scheduler(), async (sent, scheduler) => {
      const inbox = memoryInbox();
      const done: string[] = [];
      const deliver = (event: string, fails: boolean) =>
        once(inbox, event, async () => {
          await scheduler.schedule(Promise.resolve(), event);
          if (fails) throw new Error('not started');
          done.push(event);
        });
      const outcomes = sent.map(({ event, fails }) => deliver(event, fails).catch(() => undefined));
      await scheduler.waitIdle();
      await Promise.all(outcomes);

      const distinct = [...new Set(sent.map(({ event }) => event))];
      const again = distinct.map((event) => deliver(event, false));
      await scheduler.waitIdle();
      await Promise.all(again);
      expect(done.toSorted()).toEqual(distinct.toSorted());
    }),
  );
});
