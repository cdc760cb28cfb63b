/** One thing the doctor looked at. */
export interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'note' | 'problem';
  /** How it is and, where something is left to do, the next step. */
  readonly says: string;
}

export const ok = (what: string, says: string): Finding => ({ what, state: 'ok', says });
export const note = (what: string, says: string): Finding => ({ what, state: 'note', says });
export const problem = (what: string, says: string): Finding => ({ what, state: 'problem', says });

const MARK = { ok: 'ok     ', note: 'note   ', problem: 'problem' } as const;

/** One line, the same width before each name so that problems stand out. */
export const lineOf = ({ what, state, says }: Finding): string => `${MARK[state]} ${what}: ${says}`;
