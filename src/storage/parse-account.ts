/** From the bytes of an account file to an account. */
import { z } from 'zod';
import { ACCOUNT_SCHEMA, type Account, accountSchema } from './account.ts';
import { NewerData } from './errors.ts';
import { deepFreeze } from './freeze.ts';
import { migrated } from './migrate.ts';
import { parseJson } from './parse-json.ts';

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
  return deepFreeze(accountSchema.safeParse(migrated(json)).data ?? null);
}
