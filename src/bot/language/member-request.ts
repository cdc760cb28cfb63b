/** What a sentence about members wants: whom it names, by which contact, as what. */
import type { Role } from '../access/member.ts';
import { type MemberAction, NO_ROLE } from '../commands/member-actions.ts';
import { ofKind } from './entity.ts';
import { LIGHT_WORDS } from './light-words.ts';
import type { ReadLine } from './read.ts';

export interface MemberRequest {
  /** Absent: the list is meant. */
  readonly action?: MemberAction | undefined;
  /** Whom to change, as called here. */
  readonly member?: string | undefined;
  /** What somebody new is called. */
  readonly name?: string | undefined;
  readonly contact?: string | undefined;
  readonly roles?: Role | typeof NO_ROLE | readonly Role[] | undefined;
  readonly locations?: readonly string[] | undefined;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const ADD = words('add adding invite register onboard create appoint new');
const GIVE = words('make give grant assign promote appoint set change turn');
const TAKE = words('take revoke withdraw strip remove delete');
const REMOVE = words('remove delete kick offboard drop');
const LINK = words('link connect attach');
const UNLINK = words('unlink disconnect detach');
const MEMBER = words('member members user users colleague colleagues teammate person somebody someone');
const ACCESS = words('access');
const BOT = words('bot seventy');
const CALLED = words('called named');
/** Stand beside names and are none. */
const BESIDE = words(
  'as role roles access location locations rights permission permissions identity email mail address account company whole entire seventy with mailto sales rep manager everything everywhere',
);
const VERBS = [ADD, GIVE, TAKE, REMOVE, LINK, UNLINK, MEMBER, CALLED, BESIDE];
const LOCATIONS = /\blocations?\s+(?:ids?\s+)?([\w-]+(?:\s*(?:,|and|&)\s*[\w-]+)*)/i;

export function memberRequest(line: ReadLine): MemberRequest {
  const contacts = ofKind(line.entities, 'contact').map(({ value }) => value);
  const roles = [...new Set(ofKind(line.entities, 'role').map(({ value }) => value))];
  const action = actionOf(line, contacts.length > 0, roles.length > 0);
  const held = { roles: roles.length > 1 ? roles : roles[0], locations: locationsIn(line) };
  const [first, second] = contacts;
  switch (action) {
    case undefined:
      return { roles: held.roles, member: ofKind(line.entities, 'member')[0]?.value };
    case 'new':
      return { action, name: nameIn(line), ...held };
    case 'add':
      return { action, name: nameIn(line), contact: contacts.join(', '), ...held, roles: held.roles ?? NO_ROLE };
    case 'link':
    case 'unlink':
      return { action, contact: first, member: second ?? knownOrTyped(line) };
    default:
      return { action, member: first ?? knownOrTyped(line), ...(action === 'remove' ? {} : held) };
  }
}

function actionOf(line: ReadLine, contact: boolean, role: boolean): MemberAction | undefined {
  const says = (verbs: ReadonlySet<string>) => line.words.some((word) => verbs.has(word));
  const member = ofKind(line.entities, 'member').length > 0;
  const somebody = contact || member || says(MEMBER) || says(BOT);
  if (says(UNLINK) && somebody) return 'unlink';
  if (says(LINK) && somebody) return 'link';
  if (says(TAKE) && role) return 'revoke';
  if (says(REMOVE) && somebody) return 'remove';
  if (says(ADD) && contact) return 'add';
  if (says(ADD) && role && member) return 'grant';
  if (says(ADD) && (role || says(MEMBER))) return 'new';
  if (says(GIVE) && role) return 'grant';
  return says(GIVE) && contact && says(ACCESS) ? 'add' : undefined;
}

const knownOrTyped = (line: ReadLine): string | undefined => ofKind(line.entities, 'member')[0]?.value ?? nameIn(line);

/** What stands behind "called", or the first words that are no part of the sentence around a name; as typed. */
function nameIn(line: ReadLine): string | undefined {
  const called = line.words.findIndex((word) => CALLED.has(word));
  const start = called < 0 ? 0 : called + 1;
  for (let from = start; from < line.words.length; from += 1) {
    if (!isName(line, from)) continue;
    let to = from + 1;
    while (to < line.words.length && isName(line, to)) to += 1;
    return line.text.slice(line.spans[from]![0], line.spans[to - 1]![1]);
  }
  return undefined;
}

function isName(line: ReadLine, at: number): boolean {
  const word = line.words[at]!;
  const raw = line.raw[at]!;
  const taken = line.entities.some(
    ({ kind, from, to }) => from <= at && at < to && kind !== 'member' && kind !== 'person' && kind !== 'month',
  );
  if (taken || !/^\p{L}/u.test(raw) || VERBS.some((verbs) => verbs.has(word) || verbs.has(raw.toLowerCase())))
    return false;
  return !LIGHT_WORDS.has(word) || (at > 0 && raw !== 'I' && /^\p{Lu}/u.test(raw));
}

function locationsIn({ text }: ReadLine): readonly string[] | undefined {
  return LOCATIONS.exec(text)?.[1]?.split(/\s*(?:,|\band\b|&)\s*/);
}
