/** By code unit, the same on every machine: for an order that must not depend on a language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
