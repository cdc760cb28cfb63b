/** Names as the rules compare them: "F&O Bundle" is `f and o bundle`. */
export function normalise(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** A normalised name without one leading word or phrase of `prefixes`, each that fits giving one candidate. */
export function withoutPrefix(name: string, prefixes: readonly string[]): string[] {
  return prefixes.filter((prefix) => name.startsWith(`${prefix} `)).map((prefix) => name.slice(prefix.length + 1));
}
