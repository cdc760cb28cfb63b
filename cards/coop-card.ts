/** A co-op claim for one activity: a checklist of what to hand in, how much is paid, until when. */
import { COOP_RULES, type CoopActivity, type CoopPart, type UsagePeriod } from '../src/knowledge/coop/index.ts';
import type { Face } from './adaptive-card.ts';
import type { Button } from './parts/button.ts';
import { capital } from './parts/capital.ts';
import { coopSource } from './parts/coop-source.ts';
import { type CoopFund, capAnswer, capWords, deadlineWords, partAnswer } from './parts/coop-words.ts';
import { face } from './parts/face.ts';
import { type Fact, factLine } from './parts/fact-line.ts';
import { header } from './parts/header.ts';
import { joined } from './parts/list.ts';
import { asDetail, type Piece, together } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { aside, block } from './parts/text.ts';

export interface CoopShown extends CoopFund {
  readonly activity: CoopActivity;
  /** What of it is asked for; it is the answer, the rest stands below. */
  readonly part?: CoopPart | undefined;
  /** Those that can still be claimed. */
  readonly periods: readonly UsagePeriod[];
  readonly buttons: readonly Button[];
}

const INFERRED = 'What it must show is read from the row for print advertising: its own cell in the table is empty.';

export function coopCard(shown: CoopShown): Face {
  const { activity, part, periods, buttons } = shown;
  const asked = part ?? (shown.fund === undefined ? 'deadline' : 'cap');
  const answer = partAnswer(asked, activity, shown, periods);
  const { name, group, note, coreInferred } = activity;
  const notes = [...(note ? [note] : []), ...(coreInferred ? [INFERRED] : [])];
  return face({
    headline: `${name}, co-op claim: ${answer}`,
    frame: null,
    buttons,
    pieces: [
      header(name, `Co-op claim · ${COOP_RULES.groups[group].name}`),
      { shows: [block(answer, { size: 'medium' })], says: [] },
      checklist(activity),
      { shows: [sectionHeading('Good to know')], says: [] },
      ...factsOf(shown, asked).map(factLine),
      asDetail(
        together([
          ...paid(activity),
          ...notes.map((words) => ({ shows: [aside(words, { spacing: 'small' })], says: [words] })),
        ]),
      ),
      coopSource(),
    ],
  });
}

/** What goes into the claim. */
function checklist({ core, proofs, metric }: CoopActivity): Piece {
  const lines = [
    ...proofs.map(capital),
    ...(core.length > 0 ? [`It must show: ${core.join('; ')}`] : []),
    ...(metric ? [`The result: ${metric}`] : []),
    'Invoices of third parties',
    'A certification statement and report (CSR) for work of your own people',
  ];
  return {
    shows: [sectionHeading('To hand in'), ...lines.map((line) => block(`☐ ${line}`, { spacing: 'small' }))],
    says: ['To hand in:', ...lines.map((line) => `- ${line}`)],
  };
}

/** How much, until when and how; what is the answer already is not said again. */
function factsOf({ activity, periods, ...fund }: CoopShown, asked: CoopPart): readonly Fact[] {
  const { filing, originals, deadline } = COOP_RULES.parts;
  const { cap, excluded } = activity;
  const capFact = asked === 'cap' ? (fund.fund === undefined ? null : capWords(cap)) : capAnswer(activity, fund);
  return [
    ...(capFact === null ? [] : [{ label: 'Cap', words: capFact }]),
    ...(excluded.length > 0 && asked !== 'exclusions' ? [{ label: 'Not paid', words: joined(excluded, 'and') }] : []),
    ...(asked === 'deadline' ? [] : [{ label: deadline.name, words: deadlineWords(periods) }]),
    ...[filing, originals].map(({ name, says }) => ({ label: name, words: says })),
  ];
}

const paid = ({ expenses }: CoopActivity): readonly Piece[] =>
  expenses.length === 0 ? [] : [factLine({ label: 'Paid', words: expenses.join('; ') })];
