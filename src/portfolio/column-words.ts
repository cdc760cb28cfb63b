/** Column names in sentences. */

export const columnsOf = (names: readonly string[]) =>
  `the ${names.length === 1 ? 'column' : 'columns'} ${allOf(names)}`;

const allOf = (names: readonly string[]) =>
  names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const SHOWN = 6;
const LONGEST = 40;

/** The first few of a header that may be anything. */
export function someOf(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name));
  return names.length > SHOWN ? `${shown.join(', ')} and ${names.length - SHOWN} more` : allOf(shown);
}
