import { expect, it } from 'vitest';
import { accountSchema, EMPTY_ACCOUNT } from '../../src/storage/account.ts';
import { KEYS_KEPT, keyEntry } from '../../src/storage/done-keys.ts';
import { step } from '../../src/storage/step.ts';
import { AT } from './examples.ts';

it('The newest thousand keys are known, older ones are forgotten', () => {
  let account = EMPTY_ACCOUNT;
  for (let index = 0; index <= KEYS_KEPT; index += 1) {
    account = step(account, { at: AT, key: `k${index}` }, (now) => ({ next: now, result: index })).next!;
  }
  expect(account.done).toHaveLength(1000);
  expect(keyEntry(account.done, 'k0')).toBeUndefined();
  expect(keyEntry(account.done, 'k1')?.result).toBe(1);
  expect(keyEntry(account.done, 'k1000')?.result).toBe(1000);
  expect(accountSchema.parse(account)).toEqual(account);
});
