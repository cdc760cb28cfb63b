/** A co-op claim for one activity: a checklist of what to hand in, how much is paid, until when. */
import { type ClaimDates, COOP_RULES, type CoopActivity, type CoopPart } from '../src/knowledge/coop/index.ts';
import type { Face } from './adaptive-card.ts';
import type { Button } from './parts/button.ts';
import { capital } from './parts/capital.ts';
import { coopSource } from './parts/coop-source.ts';
import { type CoopFund, capAnswer, capWords, datesWords, partAnswer, partAsked } from './parts/coop-words.ts';
import { face } from './parts/face.ts';
import { type Fact, factLine } from './parts/fact-line.ts';
import { header } from './parts/header.ts';
import { joined } from './parts/list.ts';
import { asDetail, NOTHING, type Piece, together } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { aside, block } from './parts/text.ts';

export interface CoopShown extends CoopFund {
  readonly activity: CoopActivity;
  /** What of it is asked for: it is the answer, and only what belongs to it stands below. */
  readonly part?: CoopPart | undefined;
  readonly dates: ClaimDates;
}

const INFERRED = 'What it must show is read from the row for print advertising: its own cell in the table is empty.';

export function coopCard(shown: CoopShown): Face {
  const { activity, dates, ...fund } = shown;
  const part = partAsked(shown);
  const whole = part === undefined || part === 'proofs';
  const answer = part ? partAnswer(part, activity, fund, dates) : `Co-op can pay for it. ${datesWords(dates)}`;
  const { name, group } = activity;
  return face({
    headline: `${name}, co-op claim: ${answer}`,
    frame: null,
    buttons: [...(whole ? [] : [checklistOf(activity)]), ...leadingOn(activity)],
    pieces: [
      header(name, `Co-op claim · ${COOP_RULES.groups[group].name}`),
      // The proofs stand in the checklist.
      part === 'proofs' ? NOTHING : { shows: [block(answer, { size: 'medium' })], says: [] },
      whole ? checklist(activity, part) : NOTHING,
      { shows: [sectionHeading('Good to know')], says: [] },
      ...factsOf(shown, part).map(factLine),
      notes(activity, whole),
      coopSource(),
    ],
  });
}

const checklistOf = ({ id }: CoopActivity): Button => ({
  label: 'What to hand in',
  command: 'coop',
  args: { activity: id, part: 'proofs' },
});

const leadingOn = ({ group }: CoopActivity): readonly Button[] => [
  { label: 'Other activities', command: 'coop', args: { group } },
  { label: 'Co-op at a glance', command: 'coop', args: {} },
];

/** What goes into the claim; proofs that are the answer are not said twice. */
function checklist({ core, proofs, metric }: CoopActivity, part: CoopPart | undefined): Piece {
  const proven = proofs.map(capital);
  const besides = [
    ...(core.length > 0 ? [`It must show: ${core.join('; ')}`] : []),
    ...(metric ? [`The result: ${metric}`] : []),
    'Invoices of third parties; a certification statement and report (CSR) for work of your own people',
  ];
  const asked = part === 'proofs';
  return {
    shows: [
      sectionHeading('To hand in'),
      ...[...proven, ...besides].map((line) => block(`☐ ${line}`, { spacing: 'small' })),
    ],
    says: [
      asked ? 'Also to hand in:' : 'To hand in:',
      ...[...(asked ? [] : proven), ...besides].map((line) => `- ${line}`),
    ],
  };
}

/** How much, what for, until when and, with the whole claim, where; what is the answer already is not said again. */
function factsOf({ activity, dates, ...fund }: CoopShown, part: CoopPart | undefined): readonly Fact[] {
  const { filing, originals, deadline } = COOP_RULES.parts;
  const { cap, excluded, expenses } = activity;
  const capFact = part !== 'cap' ? capAnswer(activity, fund) : fund.fund === undefined ? null : capWords(cap);
  return [
    ...(capFact === null ? [] : [{ label: 'Cap', words: capFact }]),
    ...(expenses.length === 0 ? [] : [{ label: 'Paid', words: expenses.join('; ') }]),
    ...(excluded.length > 0 && part !== 'exclusions' ? [{ label: 'Not paid', words: joined(excluded, 'and') }] : []),
    ...(part === 'deadline' ? [{ label: 'Rule', words: deadline.says }] : []),
    ...(part === undefined || part === 'deadline' ? [] : [{ label: deadline.name, words: datesWords(dates) }]),
    ...(part === undefined ? [filing, originals].map(({ name, says }) => ({ label: name, words: says })) : []),
  ];
}

/** How sure the table is. */
function notes({ note, coreInferred }: CoopActivity, checklist: boolean): Piece {
  const told = [...(note ? [note] : []), ...(coreInferred && checklist ? [INFERRED] : [])];
  return asDetail(together(told.map((words) => ({ shows: [aside(words, { spacing: 'small' })], says: [words] }))));
}
