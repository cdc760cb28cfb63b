/** Names that take in several things, beside a name of one of these. */

/**
 * What is meant by all of them, each once: "Azure" beside "infrastructure" is infrastructure alone, "certifications"
 * beside "advanced" are the advanced ones, "Azure" beside "Security" stays all three and Security.
 */
export function narrowest<T>(named: readonly (readonly T[])[]): readonly T[] {
  const single = new Set(named.flatMap((values) => (values.length === 1 ? values : [])));
  const kept = named.filter((values) => values.length === 1 || !values.some((value) => single.has(value)));
  return [...new Set(kept.flat())];
}
