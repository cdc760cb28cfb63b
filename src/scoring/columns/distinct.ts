/** Numbers for the distinct pairs of two columns of codes; nested calls number longer keys. */
export interface Distinct {
  /** The pair's number, one a row. */
  readonly ids: Uint32Array;
  /** A row that holds the pair, one a number. */
  readonly rows: Uint32Array;
}

/** Open addressing on typed arrays: a JavaScript Map of a million keys takes ten times as long. */
export function distinctPairs(left: Uint32Array, right: Uint32Array): Distinct {
  const size = 2 ** Math.ceil(Math.log2(Math.max(left.length, 1) * 2));
  const slots = new Int32Array(size).fill(-1);
  const ids = new Uint32Array(left.length);
  const rows = new Uint32Array(left.length);
  let count = 0;
  for (let row = 0; row < left.length; row++) {
    const a = left[row]!;
    const b = right[row]!;
    let slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (size - 1);
    for (;;) {
      const id = slots[slot]!;
      if (id < 0) {
        slots[slot] = count;
        rows[count] = row;
        ids[row] = count++;
        break;
      }
      const seen = rows[id]!;
      if (left[seen] === a && right[seen] === b) {
        ids[row] = id;
        break;
      }
      slot = (slot + 1) & (size - 1);
    }
  }
  return { ids, rows: rows.slice(0, count) };
}
