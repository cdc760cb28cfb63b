/** Drops the oldest entries of a map that holds more than `most`; a map remembers the order in which its keys came. */
export function keepNewest<K>(map: Map<K, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}
