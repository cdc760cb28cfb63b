import { describe, expect, it } from 'vitest';
import { errorForLog } from '../src/log-error.ts';

const SECRET = "Ana Ruiz's /home/ana/exports";

describe('An error in the log', () => {
  it('tells its kind and where it happened', () => {
    const { name, at } = errorForLog(new TypeError(SECRET));
    expect(name).toBe('TypeError');
    expect(at[0]).toContain('log-error.test.ts');
  });

  it('tells the code of a failure of the system', () => {
    expect(errorForLog(Object.assign(new Error(SECRET), { code: 'ENOSPC' }))).toMatchObject({ code: 'ENOSPC' });
    expect(errorForLog(new Error(SECRET))).not.toHaveProperty('code');
  });

  it.each([
    ['a line', new Error(SECRET)],
    ['lines that look like a stack', new Error(`broken\n    at ${SECRET}\n    at ${SECRET}:1:1`)],
    ['a cause', new Error('outside', { cause: new Error(SECRET) })],
    ['a message put in later', Object.assign(new Error('Error'), { message: SECRET })],
    ['a stack of its own', Object.assign(new Error('x'), { stack: SECRET })],
    ['words thrown bare', SECRET],
    ['an object thrown bare', { message: SECRET }],
  ])('never tells what it said: %s', (_what, error) => {
    expect(JSON.stringify(errorForLog(error))).not.toContain('na Ruiz');
  });

  it('without a message still tells where', () => {
    expect(errorForLog(new Error()).at[0]).toContain('log-error.test.ts');
  });
});
