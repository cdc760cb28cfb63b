import { describe, expect, it } from 'vitest';
import { writeTogether } from '../../src/storage/embedded/write-together.ts';

function ledger() {
  const steps: string[][] = [];
  let full = false;
  const write = writeTogether<string[]>((work) => {
    const step: string[] = [];
    work(step);
    if (full) throw new Error('the disk is full');
    steps.push(step);
  });
  const note = (what: string) => write((step) => void step.push(what));
  return { steps, note, fill: () => (full = true), free: () => (full = false) };
}

describe('Writes of one moment', () => {
  it('are carried out in one step, in the order they came', async () => {
    const { steps, note } = ledger();
    await Promise.all(['a', 'b', 'c'].map(note));
    await note('d');
    expect(steps).toEqual([['a', 'b', 'c'], ['d']]);
  });

  it('all fail when their step fails, and the next moment is another one', async () => {
    const { steps, note, fill, free } = ledger();
    fill();
    const outcomes = await Promise.allSettled(['a', 'b'].map(note));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    free();
    await note('c');
    expect(steps).toEqual([['c']]);
  });
});
