import type { Day } from '../../scoring/index.ts';
import type { ClaimRules } from './claim.ts';

export interface ClaimSettings {
  /** The rules new claims are made under. */
  readonly rules: ClaimRules;
  /** Days that are no business days besides Saturday and Sunday. */
  readonly holidays: readonly Day[];
}
