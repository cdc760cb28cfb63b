/** What happens in a clause of a scenario, by its verb. */
import { firstSaid, patternsOf, type Sayings } from '../first-said.ts';

export type Verb = 'approve' | 'name' | 'leave' | 'lose' | 'claim' | 'grow' | 'gain';

/** The first that is said in a clause holds: "names us" before what it names us, "walks away" before "gets". */
const VERBS: Sayings<Verb> = [
  [
    'approve',
    'approved|approves|approve|accepted|granted|genehmigt|bewilligt|approuve|approuvee|aprobado|aprobada|succeeds|successful|validee',
    'goes|went|comes|came|gets|got|is|going through',
  ],
  [
    'name',
    'name|names|named|naming|choose|chooses|chose|pick|picks|picked|assign|assigns|assigned|make|makes|made us',
    'nennt|wahlt|nomme|nombra us|uns|nos|nous',
  ],
  [
    'leave',
    'leave|leaves|leaving|left|quit|quits|quitting|goes|weg|resign|resigns|resigned|resigning|retire|retires|retired|retiring|depart|departs|departing|fired|fire|geht|gehen|ginge|verlasst|verlassen|kundigt|kundigen|part|partent|quitte|quittent|partait|va|van|marcha|marchan|dimite',
    '<customer>|<person> go',
    'walk|walks|walked|walking|go|goes|going|move|moves|is|are|were|was away|gone|out|on',
  ],
  [
    'lose',
    'lose|loses|losing|lost|loosing|loss|churn|churns|churned|churning|drop|drops|dropped|dropping|cancel|cancels|cancelled|canceled|verlieren|verliert|verloren|verlore|perdre|perd|perdons|perdait|perdions|perdu|perder|perdemos|perdieramos|pierde|without|minus|ohne|sans|sin|expire|expires|expired|lapse|lapses|lapsed',
    'opts|opt|opted|drops|falls out|off',
    'not renew|renews|renewing|extend|extends',
  ],
  [
    'claim',
    'we|to|and|us|i claim|claimed|claiming|associate|associated|link|linked',
    'claiming|filing|associating',
    'file|filed ... claim',
    'claimed|associated|linked',
  ],
  [
    'grow',
    'double|doubles|doubled|doubling|triple|triples|tripled|tripling|verdoppelt|duplica',
    'grow|grows|growing|grew|increase|increases|increased|increasing|rise|rises|rose|raise|raises|steigt|wachst|augmente|crece|sube|higher|up',
  ],
  [
    'gain',
    'pass|passes|passed|passing|earn|earns|earned|earning|obtain|obtains|obtained|achieve|achieves|achieved|certify|certifies|complete|completes|completed|train|trained|training|bestehen|besteht|bestanden|machen|macht|obtiennent|obtient|obtenir|reussissent|reussit|aprueban|aprueba|obtienen|obtiene|sacan|upskill|upskilled|had|has|becomes|become',
    'get|gets|got|be|are|becomes|become|were certified|trained|skilled',
    'win|wins|winning|won|gain|gains|gained|gaining|add|adds|adding|added|get|gets|getting|got|acquire|acquires|acquiring|acquired|sign|signs|signing|signed|land|lands|landing|landed|bring|brings|bringing|onboard|onboards|onboarding|have|take|takes|took|hire|hired|close|closed|gewinnen|gewonnen|gewinnt|hinzu|bekommen|bekommt|gagner|gagnons|gagne|gagnait|gagnions|ganar|ganamos|gana|anadimos|anadir|sumamos|conseguimos|deploy|deploys|deployed|deploying',
  ],
];

const GONE: ReadonlySet<Verb | undefined> = new Set(['leave', 'lose']);

export const isGone = (verb: Verb | undefined): boolean => GONE.has(verb);

export const VERB_PATTERNS: readonly string[] = patternsOf(VERBS);
export const verbIn = firstSaid(VERBS);
