/** Co-op claims as a whole: what can be claimed, by group, and the rules all of them share. */
import {
  type Cap,
  type ClaimDates,
  COOP_ACTIVITIES,
  COOP_GROUPS,
  COOP_RULES,
  type CoopActivity,
  type CoopGroup,
  type CoopPart,
  capOf,
  conferenceCapOf,
  coopActivity,
} from '../src/knowledge/coop/index.ts';
import type { Face } from './adaptive-card.ts';
import { button } from './parts/button.ts';
import { coopSource } from './parts/coop-source.ts';
import { type CoopFund, capWords, datesWords, partAsked, ruleWords, usd } from './parts/coop-words.ts';
import { face } from './parts/face.ts';
import { type Fact, factLine } from './parts/fact-line.ts';
import { header } from './parts/header.ts';
import { asDetail, NOTHING, type Piece, together } from './parts/piece.ts';
import { sectionHeading } from './parts/section.ts';
import { block } from './parts/text.ts';

export interface CoopOverview extends CoopFund {
  readonly part?: CoopPart | undefined;
  /** Its activities are offered one by one. */
  readonly group?: CoopGroup | undefined;
  readonly dates: ClaimDates;
}

const ACTIVITIES = COOP_ACTIVITIES.map(coopActivity);
const LEAD =
  'Microsoft pays back marketing and training out of the co-op you earned. Name an activity for its checklist.';

export function coopOverviewCard(shown: CoopOverview): Face {
  const { group, dates } = shown;
  const part = partAsked(shown);
  const answer = group ? groupWords(group) : part ? ruleWords(part, dates) : LEAD;
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
      group ? choicesIn(group) : part === undefined ? overview(dates) : besides(part, shown),
      coopSource(),
    ],
  });
}

const groupWords = (group: CoopGroup): string => {
  const { name, about } = COOP_RULES.groups[group];
  return `${name} is ${about}. Which activity?`;
};

/** What can be claimed, and the rules everybody needs. */
function overview(dates: ClaimDates): Piece {
  const { deadline, filing, originals } = COOP_RULES.parts;
  const rules = [
    { label: deadline.name, words: datesWords(dates) },
    ...[filing, originals].map(({ name, says }) => ({ label: name, words: says })),
  ];
  return together([
    ...COOP_GROUPS.map((group) => factLine(groupFact(group))),
    { shows: [sectionHeading('For every claim')], says: [] },
    asDetail(together(rules.map(factLine))),
  ]);
}

/** What belongs to the rule that was asked for. */
function besides(part: CoopPart, shown: CoopOverview): Piece {
  if (part === 'cap') return caps(shown);
  return part === 'deadline' ? factLine({ label: 'Rule', words: COOP_RULES.parts.deadline.says }) : NOTHING;
}

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

/** Each cap by its rule, or what it leaves of the fund that is named. */
const caps = ({ fund, surface }: CoopFund): Piece =>
  together(
    ACTIVITIES.flatMap(({ name, cap }) =>
      cap === undefined
        ? []
        : [factLine({ label: name, words: fund === undefined ? capWords(cap) : leftBy(cap, fund, surface) })],
    ),
  );

function leftBy(cap: Cap, fund: number, surface: boolean): string {
  const most = `${usd(capOf(cap, fund, surface))} of ${usd(fund)}`;
  return cap.kind === 'travel' ? `${most}, ${usd(conferenceCapOf(cap, fund))} for one conference` : most;
}
