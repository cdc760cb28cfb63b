/** What the partner's own data says beside an article. */
import type { Designation } from '../../scoring/index.ts';
import type { Context } from '../commands/command.ts';

/** What the question named, or the conversation last spoke of. */
export interface Asked {
  readonly claim?: string | undefined;
  readonly customer?: string | undefined;
  readonly product?: string | readonly string[] | undefined;
  readonly designation?: Designation | readonly Designation[] | undefined;
  readonly certification?: string | readonly string[] | undefined;
  readonly person?: string | undefined;
}

export interface Own {
  /** One or two sentences. */
  readonly says: string;
  /** It holds what only some roles may see. */
  readonly sensitive?: true;
  /** The claim it tells of, so that "it" in the next question is that. */
  readonly claim?: string;
}

/** null where the data says nothing of it, or nothing that the asker may know. */
export type Tell = (asked: Asked, context: Context) => Own | null;
