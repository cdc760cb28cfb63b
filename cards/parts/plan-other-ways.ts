/** Ways beside the cheapest, each in a line, with a button where it can be asked for. */
import type { Plan, PlanLabel, Plans } from '../../src/planning/index.ts';
import { button } from './button.ts';
import { dayName } from './format.ts';
import { asDetail, NOTHING, type Piece } from './piece.ts';
import { daysInWords, stepsInWords } from './plan-words.ts';
import { sectionHeading } from './section.ts';
import { block } from './text.ts';
import { TRACK_NAMES } from './words.ts';

const LABELS: Readonly<Record<PlanLabel, string>> = {
  cheapest: 'Cheapest',
  quickest: 'Quickest',
  'only-people': 'Only through skilling',
  'without-customers': 'Without new customers',
};

const ARGS_OF: Readonly<Partial<Record<PlanLabel, object>>> = {
  'only-people': { only: ['people'] },
  'without-customers': { without: ['customers'] },
};

export function otherWays(others: readonly Plan[], { designation, track, counts, other, plans }: Plans): Piece {
  const lines = others.map((plan) => {
    const name = plan.labels
      .map((label, index) => (index === 0 ? LABELS[label] : LABELS[label].toLowerCase()))
      .join(', ');
    return `${name}: ${daysInWords(plan.effort)}, shows by ${dayName(plan.shows)}. ${stepsInWords(plan)}.`;
  });
  const elsewhere =
    other && plans.length > 0
      ? `On the ${TRACK_NAMES[other.track]} track it would take ${daysInWords(other.effort)}.`
      : null;
  const said = elsewhere === null ? lines : [...lines, elsewhere];
  if (said.length === 0) return NOTHING;
  const buttons = [
    ...others.flatMap(({ labels }) => {
      const label = labels.find((each) => ARGS_OF[each]);
      return label ? [{ label: LABELS[label], args: { ...ARGS_OF[label], ...(counts ? {} : { track }) } }] : [];
    }),
    ...(elsewhere ? [{ label: `${TRACK_NAMES[other!.track]} track`, args: { track: other!.track } }] : []),
  ];
  return asDetail({
    shows: [
      sectionHeading('Other ways'),
      ...said.map((line) => block(line, { spacing: 'small' })),
      ...(buttons.length > 0
        ? [
            {
              type: 'ActionSet' as const,
              spacing: 'small' as const,
              actions: buttons.map(({ label, args }) =>
                button({ label, command: 'plan', args: { designation, ...args } }),
              ),
            },
          ]
        : []),
    ],
    says: said,
  });
}
