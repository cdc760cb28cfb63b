/** Takes in documents and hands them out again; what they belong to is in the claims. */
import { documentName, shownName } from '../../associations/proof/document-name.ts';
import { hintsIn, type ProofSubject } from '../../associations/proof/hints.ts';
import { textOf, typeOf } from '../../associations/proof/look-into.ts';
import type { Proof } from '../../associations/proof/proof.ts';
import { REFUSED } from '../../associations/proof/refusals.ts';
import { inTurn } from '../../in-turn.ts';
import { PlainError } from '../../plain-error.ts';
import type { Store } from '../../storage/store.ts';
import { findMember, identityOf } from '../access/find-member.ts';
import { type Clock, instant, today } from '../clock.ts';
import type { IncomingFile, Sender } from '../message.ts';
import { bytesUpTo } from './bytes-up-to.ts';
import { waitingProofs } from './waiting-proofs.ts';

export type { ProofSubject };

export type Kept =
  | { readonly ok: true; readonly proof: Proof }
  /** One sentence: too large, empty, no type that counts, not readable. Nothing was stored. */
  | { readonly ok: false; readonly says: string };

export interface ProofKeeper {
  /** Reads a file up to the limit, checks its type by content and keeps it. */
  keep(file: IncomingFile, by: Sender): Promise<Kept>;
  /** What the text of a kept document seems to show about a claim; null where it cannot be read. */
  hints(proof: Pick<Proof, 'file' | 'type'>, subject: ProofSubject): Promise<Proof['hints']>;
  /** A document that was kept and belongs to no claim yet, for whoever brought it; null for everybody else. */
  waiting(file: string, by: Sender): Promise<Proof | null>;
  /** The bytes of a document. Who may have them is for the caller to decide. @throws PlainError when it is gone */
  bytes(file: string): Promise<Uint8Array>;
}

export interface ProofKeeperParts {
  readonly store: Store;
  readonly account: string;
  readonly clock: Clock;
  /** Bytes one document may hold. */
  readonly limit: number;
  /** Told of trouble that does not undo what was done. */
  readonly onError: (error: unknown) => void;
}

const MEGABYTE = 1024 * 1024;

export function proofKeeper({ store, account, clock, limit, onError }: ProofKeeperParts): ProofKeeper {
  const waiting = waitingProofs({ store, account });
  // A document just kept must not be dropped by a clearing that does not know it yet; and many documents at once must
  // not become as many threads, each with its own share of memory.
  const oneAtATime = inTurn();

  const keep = async (bytes: Uint8Array, name: string, by: Sender): Promise<Kept> => {
    const found = await typeOf(bytes, name);
    if ('refused' in found) return refused(REFUSED[found.refused](name));
    const now = await store.read(account);
    const at = instant(clock);
    const proof: Proof = {
      file: await store.putFile(account, bytes),
      name: documentName(name, found.type),
      type: found.type,
      bytes: bytes.length,
      at,
      by: nameOf(findMember(now, by), by),
      hints: null,
    };
    await waiting.put(proof, by);
    const used = now.claims.flatMap((claim) => claim.proof.map((own) => own.file));
    // What is left over costs only room; the document is kept either way.
    await waiting.clear(used, at).catch(onError);
    return { ok: true, proof };
  };

  /** @throws PlainError */
  const read = async (file: IncomingFile, name: string): Promise<Uint8Array> => {
    try {
      return await bytesUpTo(file, limit + 1);
    } catch (error) {
      if (error instanceof PlainError) throw error;
      throw new PlainError(`“${name}” could not be read to its end. Send it again.`, { cause: error });
    }
  };

  return {
    async keep(file, by) {
      const name = shownName(file.name);
      try {
        const bytes = await read(file, name);
        return bytes.length > limit ? refused(tooLarge(name, limit)) : await oneAtATime(() => keep(bytes, name, by));
      } catch (error) {
        if (error instanceof PlainError) return refused(error.message);
        throw error;
      }
    },
    async hints({ file, type }, subject) {
      const text = await oneAtATime(async () => textOf(await store.getFile(account, file), type));
      return text === null ? null : hintsIn(text, subject, today(clock));
    },
    waiting: (file, by) => waiting.get(file, by, instant(clock)),
    bytes: (file) => store.getFile(account, file),
  };
}

const refused = (says: string): Kept => ({ ok: false, says });

const tooLarge = (name: string, limit: number) =>
  `“${name}” is larger than ${Math.floor(limit / MEGABYTE)} MB, the most I keep. Make it smaller, or split it, and send that.`;

const nameOf = (member: { id: string; name: string } | null, by: Sender): Proof['by'] =>
  member === null ? { id: identityOf(by), name: by.name ?? by.id } : { id: member.id, name: member.name };
