/** Co-op claims as a whole: what can be claimed, by group, and the rules all of them share. */
import {
  COOP_ACTIVITIES,
  COOP_GROUPS,
  COOP_PARTS,
  COOP_RULES,
  type CoopActivity,
  type CoopGroup,
  type CoopPart,
  coopActivity,
  type UsagePeriod,
} from '../src/knowledge/coop/index.ts';
import type { Face } from './adaptive-card.ts';
import { button } from './parts/button.ts';
import { coopSource } from './parts/coop-source.ts';
import { type CoopFund, capAnswer, deadlineWords } from './parts/coop-words.ts';
import { face } from './parts/face.ts';
import { type Fact, factLine } from './parts/fact-line.ts';
import { header } from './parts/header.ts';
import { asDetail, type Piece, together } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { block } from './parts/text.ts';

export interface CoopOverview extends CoopFund {
  readonly part?: CoopPart | undefined;
  /** Its activities are offered one by one. */
  readonly group?: CoopGroup | undefined;
  readonly periods: readonly UsagePeriod[];
}

const ACTIVITIES = COOP_ACTIVITIES.map(coopActivity);
const LEAD =
  'Microsoft pays back marketing and training out of the co-op you earned. Name an activity for its checklist.';

export function coopOverviewCard(shown: CoopOverview): Face {
  const { group, periods } = shown;
  const part = shown.part ?? (shown.fund === undefined ? undefined : 'cap');
  const answer = group ? groupWords(group) : part ? partWords(part, periods) : LEAD;
  return face({
    headline: `Co-op claims. ${answer}`,
    frame: null,
    buttons: COOP_GROUPS.filter((one) => one !== group).map((one) => ({
      label: COOP_RULES.groups[one].name,
      command: 'coop',
      args: { group: one },
    })),
    pieces: [
      header('Co-op claims'),
      { shows: [block(answer, { size: 'medium' })], says: [] },
      group ? choicesIn(group) : together(part ? besides(part, shown) : overview(periods)),
      coopSource(),
    ],
  });
}

const groupWords = (group: CoopGroup): string => {
  const { name, about } = COOP_RULES.groups[group];
  return `${name} is ${about}. Which activity?`;
};

const partWords = (part: CoopPart, periods: readonly UsagePeriod[]): string =>
  part === 'deadline' ? deadlineWords(periods) : COOP_RULES.parts[part].says;

/** What can be claimed, and the rules everybody needs. */
const overview = (periods: readonly UsagePeriod[]): readonly Piece[] => [
  ...COOP_GROUPS.map((group) => factLine(groupFact(group))),
  forEveryClaim(['filing', 'deadline', 'originals'], periods),
];

/** Beside the rule that was asked for: the caps one by one, where it is theirs, and the other rules. */
const besides = (asked: CoopPart, shown: CoopOverview): readonly Piece[] => [
  ...(asked === 'cap' ? capsOf(shown) : []),
  forEveryClaim(
    COOP_PARTS.filter((part) => part !== asked),
    shown.periods,
  ),
];

const inGroup = (group: CoopGroup): readonly CoopActivity[] => ACTIVITIES.filter((one) => one.group === group);

const groupFact = (group: CoopGroup): Fact => ({
  label: COOP_RULES.groups[group].name,
  words: inGroup(group)
    .map(({ name }) => name)
    .join('; '),
});

/** A row for each, as their names are long. */
const choicesIn = (group: CoopGroup): Piece => ({
  shows: inGroup(group).map(({ id, name }) => ({
    type: 'ActionSet',
    spacing: 'small',
    actions: [button({ label: name, command: 'coop', args: { activity: id } })],
  })),
  says: inGroup(group).map(({ name }) => `- ${name}`),
});

const capsOf = (fund: CoopFund): readonly Piece[] =>
  ACTIVITIES.filter(({ cap }) => cap !== undefined).map((activity) =>
    factLine({ label: activity.name, words: capAnswer(activity, fund) }),
  );

function forEveryClaim(parts: readonly CoopPart[], periods: readonly UsagePeriod[]): Piece {
  const facts = parts.map((part) => factLine({ label: COOP_RULES.parts[part].name, words: partWords(part, periods) }));
  return together([{ shows: [sectionHeading('For every claim')], says: [] }, asDetail(together(facts))]);
}
