/** One member, right after a change. */
import type { Face } from './adaptive-card.ts';
import { ADD_MEMBER } from './members-card.ts';
import { face } from './parts/face.ts';
import { header } from './parts/header.ts';
import { cut } from './parts/list.ts';
import { block } from './parts/text.ts';

export interface MemberChanged {
  /** What was done, in a few words: "Ana is added". */
  readonly title: string;
  /** What it means, a sentence each. */
  readonly lines: readonly string[];
}

const LINES = 6;
const MEMBERS = { label: 'All members', command: 'members', args: {} } as const;

export function memberCard({ title, lines }: MemberChanged): Face {
  const told = lines.slice(0, LINES).map((line) => cut(line, 300));
  return face({
    headline: cut(title, 120),
    frame: null,
    buttons: [MEMBERS, ADD_MEMBER],
    pieces: [header(cut(title, 120)), { shows: told.map((line) => block(line)), says: told }],
  });
}
