import type { TextColumn } from '../scoring/index.ts';
import { TEXT_KINDS, type TextKind } from './values/kinds.ts';
import { cellText } from './values/text.ts';

/** A cell's meaning; it gets its code with the first row that is accepted, so that refused rows leave no trace. */
export interface Meaning {
  readonly text: string;
  code: number;
}

export interface TextWriter {
  /** What a cell means; null when its row cannot be used. */
  meaningOf(raw: string): Meaning | null;
  put(row: number, meaning: Meaning): void;
  column(rows: number): TextColumn;
}

/** Collects one text column: each distinct text once, a code a row. A cell seen before costs one look-up. */
export function textWriter(kind: TextKind): TextWriter {
  const { read } = TEXT_KINDS[kind];
  const known = new Map<string, Meaning>();
  const values: string[] = [];
  let codes = new Uint32Array(1024);
  let last = '';
  let lastMeaning: Meaning | null = null;

  const learn = (raw: string): Meaning | null => {
    const text = read(cellText(raw));
    if (text === null) return null;
    const meaning = known.get(text) ?? { text, code: -1 };
    known.set(text, meaning).set(raw, meaning);
    return meaning;
  };

  return {
    meaningOf(raw) {
      // Neighbouring rows often repeat a cell.
      if (lastMeaning !== null && raw === last) return lastMeaning;
      const meaning = known.get(raw) ?? learn(raw);
      last = raw;
      lastMeaning = meaning;
      return meaning;
    },
    put(row, meaning) {
      if (meaning.code < 0) meaning.code = values.push(meaning.text) - 1;
      if (row === codes.length) codes = grown(codes, new Uint32Array(row * 2));
      codes[row] = meaning.code;
    },
    column: (rows) => ({ values, codes: codes.slice(0, rows) }),
  };
}

/** The larger array, with what the smaller one holds. */
export function grown<T extends Uint32Array | Float64Array>(small: T, large: T): T {
  large.set(small);
  return large;
}
