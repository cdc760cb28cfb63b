import type { ClaimFields, Contact } from '../claim.ts';

/** One thing to say about a claim's fields. */
export interface Finding {
  /** An error keeps a claim from being submitted, a warning does not. */
  readonly level: 'error' | 'warning';
  readonly field?: keyof ClaimFields;
  /** Which part of a contact. */
  readonly part?: keyof Contact;
  /** What is wrong and what to do. */
  readonly says: string;
  /** The claim it is about, where there is one: whoever may not see that claim must not be told. */
  readonly claim?: string;
}

export const error = (field: keyof ClaimFields, says: string): Finding => ({ level: 'error', field, says });
export const warning = (field: keyof ClaimFields, says: string): Finding => ({ level: 'warning', field, says });
