/** The arguments of the commands about associations, of their guides and of exports. */
import { ASSOCIATION_TYPES, type AssociationType } from '../../scoring/index.ts';
import { productsIn } from './claims/arguments.ts';
import { ofKind } from './entity.ts';
import { firstSaid, type Sayings } from './first-said.ts';
import { exported, palAccess, palTool } from './guide-topics.ts';
import type { ReadLine } from './read.ts';
import { oneOrList, type Reader } from './reader.ts';
import { standingIn } from './standing.ts';
import { dayIn, monthAloneIn } from './time/days.ts';

/** A PAL is mostly told by how it came about. */
const TOLD: Sayings<AssociationType> = [
  ['pal', 'guest access', 'lighthouse', 'linked|link ... id', 'id linked', 'admin link'],
  ['dpor', 'digital partner'],
];
const typeTold = firstSaid(TOLD);
/** "Is our partner id linked at Contoso" asks for one type only. */
const idLinked = firstSaid<AssociationType>([
  ['pal', 'partner|mpn id|ids ... linked|link', 'linked|link ... partner|mpn id|ids'],
]);
/** What is claimed is partner of record by a claim. */
const claimed = firstSaid<AssociationType>([['cpor', '{claim}|{claims}|claiming']]);
const endIn = firstSaid<true>([
  [
    true,
    'ended|ends|end|stopped|stops|over|expired|lapsed|removed|terminated|lost',
    'until|till|bis',
    'is|was gone',
    'no|not longer|anymore|more',
  ],
]);

/** The mail went out: it is told, not asked, and of somebody. */
const askedIn = firstSaid<'yes' | 'in question'>([
  ['in question', 'did|have|had|do|does|who|when|which|what we|i|you ... asked|requested|ask|request'],
  ['yes', 'we|i asked|requested', 'asked|requested <customer>'],
]);

function typesIn(line: ReadLine): readonly AssociationType[] {
  const named = ofKind(line.entities, 'association').map((entity) => entity.value);
  return ASSOCIATION_TYPES.filter((type) => named.includes(type));
}

/** Where none is named: "is a claim enough", "we linked our id". */
function typesAsked(line: ReadLine): readonly AssociationType[] {
  const named = typesIn(line);
  const told = typeTold(line) ?? claimed(line);
  return named.length > 0 || told === undefined ? named : [told];
}

export const ASSOCIATION_READERS = {
  type: ({ line, command }) => {
    if (command === 'associate') return typesIn(line)[0] ?? typeTold(line);
    const types = oneOrList(command === 'eligibility' ? typesAsked(line) : typesIn(line));
    return types ?? (command === 'associations' ? idLinked(line) : undefined);
  },
  attribution: ({ line }) => ofKind(line.entities, 'attribution')[0]?.value,
  workload: ({ line }) => productsIn(line)[0],
  standing: ({ line }) => standingIn(line),
  from: ({ line, dates: { today } }) => (endIn(line) ? undefined : dayIn(line, today)),
  ended: ({ line, dates: { today } }) => (endIn(line) ? (monthAloneIn(line, today) ?? dayIn(line, today)) : undefined),
  access: ({ line }) => palAccess(line),
  tool: ({ line }) => palTool(line),
  what: ({ line }) => exported(line),
  asked: ({ line }) => (askedIn(line) === 'yes' && ofKind(line.entities, 'customer').length > 0 ? 'yes' : undefined),
} satisfies Record<string, Reader>;
