/** From the bytes of an account file to an account. */
import { z } from 'zod';
import { ACCOUNT_SCHEMA, type Account, accountSchema } from './account.ts';
import { NewerData } from './errors.ts';

const newerSchema = z.looseObject({ schema: z.number().int().gt(ACCOUNT_SCHEMA) });

/**
 * @param file the path, for the message
 * @returns null when the bytes are no account
 * @throws NewerData when a newer version wrote them
 */
export function parseAccount(bytes: Uint8Array, file: string): Account | null {
  const json = parseJson(bytes);
  const newer = newerSchema.safeParse(json);
  if (newer.success) throw new NewerData(file, newer.data.schema, ACCOUNT_SCHEMA);
  return accountSchema.safeParse(json).data ?? null;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    // Fatal: a flipped byte in a name must not turn into a silent replacement character.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
