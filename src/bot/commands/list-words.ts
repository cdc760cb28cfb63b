/** Several things in one sentence. */
const ALL = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const ANY = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** "CPOR, DPOR and PAL". */
export const allOf = (items: Iterable<string>): string => ALL.format(items);
/** "CPOR, DPOR or PAL". */
export const anyOf = (items: Iterable<string>): string => ANY.format(items);
