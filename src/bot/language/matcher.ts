/** Finds which patterns occur in a message. Patterns are indexed by how they begin, so more of them cost no more time. */
import type { Entity } from './entity.ts';
import { LIGHT_WORDS } from './light-words.ts';
import { append } from './multimap.ts';
import { type Part, parsePattern, type Step } from './pattern.ts';

/** A message as the patterns see it. */
export interface Line {
  readonly words: readonly string[];
  readonly entities: readonly Entity[];
}

export interface Hit<T> {
  readonly value: T;
  /** The words that matched, first part first. */
  readonly spans: readonly Span[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

export type Matcher<T> = (line: Line) => readonly Hit<T>[];

const LONGEST_GAP = 4;
/** So many light words and names may stand between two words of a pattern. */
const MOST_PASSED = 12;
/** Names that may stand inside a phrase: "which *Security* customers count". */
const PASSED = new Set(['designation', 'track', 'product', 'customer', 'person', 'certification', 'association']);

/** Compiles patterns, each with the value its hits carry. */
export function matcher<T>(patterns: Iterable<readonly [pattern: string, value: T]>): Matcher<T> {
  const parts = new Map<string, Part>();
  const byFirstPart = new Map<string, { readonly rest: readonly string[]; readonly value: T }[]>();
  for (const [pattern, value] of patterns) {
    for (const way of parsePattern(pattern)) {
      for (const part of way) parts.set(part.key, part);
      const [first, ...rest] = way.map((part) => part.key);
      append(byFirstPart, first ?? '', { rest, value });
    }
  }
  const byBeginning = new Map<string, Part[]>();
  for (const part of parts.values()) for (const key of beginnings(part.steps[0])) append(byBeginning, key, part);

  return (line) => {
    const spans = findParts(line, byBeginning);
    const hits: Hit<T>[] = [];
    for (const [key, span] of spans) {
      for (const { rest, value } of byFirstPart.get(key) ?? []) {
        const others = rest.map((other) => spans.get(other));
        if (others.every((other) => other !== undefined)) hits.push({ value, spans: [span, ...others] });
      }
    }
    return hits;
  };
}

/** The entities by the word they begin with. */
interface Indexed {
  readonly words: readonly string[];
  readonly beginning: readonly (readonly Entity[] | undefined)[];
}

function indexed({ words, entities }: Line): Indexed {
  const beginning: Entity[][] = [];
  for (const entity of entities) {
    const there = beginning[entity.from];
    if (there === undefined) beginning[entity.from] = [entity];
    else there.push(entity);
  }
  return { words, beginning };
}

function findParts(line: Line, byBeginning: ReadonlyMap<string, readonly Part[]>): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  const there = indexed(line);
  const attempt = (key: string, from: number) => {
    for (const part of byBeginning.get(key) ?? []) {
      if (found.has(part.key)) continue;
      const to = matchSteps(there, part.steps, 0, from);
      if (to >= 0) found.set(part.key, { from, to });
    }
  };
  for (const [at, word] of line.words.entries()) attempt(word, at);
  for (const entity of line.entities) attempt(`<${entity.kind}>`, entity.from);
  return found;
}

/** Where the match ends, or -1. Depth and breadth are bounded by the few steps of a pattern and the length of a gap. */
function matchSteps(line: Indexed, steps: readonly Step[], index: number, at: number): number {
  const step = steps[index];
  if (step === undefined) return at;
  if (step.gap) {
    for (let skip = 0; skip <= LONGEST_GAP; skip += 1) {
      const to = matchSteps(line, steps, index + 1, at + skip);
      if (to >= 0) return to;
    }
    return -1;
  }
  let position = at;
  for (let passed = 0; passed <= MOST_PASSED && position < line.words.length; passed += 1) {
    const next = endOf(line, step, position);
    if (next > 0) {
      const to = matchSteps(line, steps, index + 1, next);
      if (to >= 0) return to;
    }
    const beyond = index === 0 ? position : passOver(line, position);
    if (beyond === position) return -1;
    position = beyond;
  }
  return -1;
}

function endOf(line: Indexed, step: Step, at: number): number {
  if (step.words.has(line.words[at]!)) return at + 1;
  if (step.kinds.size === 0) return -1;
  return line.beginning[at]?.find(({ kind }) => step.kinds.has(kind))?.to ?? -1;
}

function passOver(line: Indexed, at: number): number {
  const name = line.beginning[at]?.find(({ kind }) => PASSED.has(kind));
  if (name !== undefined) return name.to;
  return LIGHT_WORDS.has(line.words[at]!) ? at + 1 : at;
}

function beginnings(step: Step | undefined): readonly string[] {
  return step === undefined ? [] : [...step.words, ...[...step.kinds].map((kind) => `<${kind}>`)];
}
