import {
  type Certification,
  certificationsOf,
  type Day,
  type DesignationLine,
  describeDesignations,
  describeRules,
  type Month,
  type RuleLine,
  type RuleSet,
  ruleSetFor,
  type Track,
} from '../../scoring/index.ts';
import { designationsOf, listOf, metricsOf, type Subject } from './arguments.ts';
import { countsNoMore, lastDayInWords, standingInWords } from './certification-standing.ts';

export interface RulesAsked extends Subject {
  readonly track?: Track | undefined;
  readonly certification?: string | readonly string[] | undefined;
}

/** A rule, or what holds of a certification wherever it counts. */
export type Line = RuleLine | DesignationLine | Omit<DesignationLine, 'designation'>;

/**
 * The rules asked for. A question that names nothing is answered with how each designation qualifies, not with all. With
 * certifications comes until when they count.
 */
export function ruleLines(month: Month, asked: RulesAsked, today: Day): readonly Line[] {
  const ruleSet = ruleSetFor(month);
  const certifications = listOf<string>(asked.certification);
  const named = [asked.designation, asked.metric, asked.track].some((each) => each !== undefined);
  if (!named && certifications.length === 0) return describeDesignations(ruleSet);
  const standing = certificationsNamed(ruleSet, certifications).map((one) => ({
    text: standingInWords(one, today),
    source: one.source,
    effectiveFrom: one.effectiveFrom,
  }));
  const lines = withEnded(rulesAbout(ruleSet, asked), ruleSet, certifications, today);
  return lines.length === 0 ? [] : [...standing, ...lines];
}

/** What a question of one certification that ends comes to: until when it counts. */
export function lastDayOf(month: Month, asked: RulesAsked, today: Day): string | undefined {
  const [first, another] = certificationsNamed(ruleSetFor(month), listOf<string>(asked.certification));
  return first === undefined || another !== undefined ? undefined : lastDayInWords(first, today);
}

/**
 * The question without the metric where no certification it names is asked for there: that metric was spoken of with
 * another one. Likewise without the designation, which the answer is to tell.
 */
export function asItCounts(month: Month, asked: RulesAsked): RulesAsked {
  const ruleSet = ruleSetFor(month);
  if (listOf<string>(asked.certification).length === 0 || rulesAbout(ruleSet, asked).length > 0) return asked;
  const inAnyMetric = { ...asked, metric: undefined };
  return rulesAbout(ruleSet, inAnyMetric).length > 0 ? inAnyMetric : { ...inAnyMetric, designation: undefined };
}

function rulesAbout(ruleSet: RuleSet, asked: RulesAsked): readonly RuleLine[] {
  const certifications = listOf<string>(asked.certification);
  return describeRules(ruleSet).filter(
    (line) =>
      designationsOf(asked.designation).includes(line.designation) &&
      metricsOf(asked.metric).includes(line.metric) &&
      (asked.track === undefined || line.track === null || line.track === asked.track) &&
      (certifications.length === 0 || certifications.some((id) => names(line.text, id))),
  );
}

function certificationsNamed(ruleSet: RuleSet, ids: readonly string[]): readonly Certification[] {
  const wanted = new Set(ids.map((id) => id.toUpperCase()));
  return certificationsOf(ruleSet).filter(({ id }) => wanted.has(id));
}

/** A list has those in it that count for nobody any more; behind it stands which, unless the question names them. */
function withEnded(
  lines: readonly RuleLine[],
  ruleSet: RuleSet,
  named: readonly string[],
  today: Day,
): readonly RuleLine[] {
  const ended = certificationsOf(ruleSet).filter((one) => countsNoMore(one, today) && !named.includes(one.id));
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (next?.designation === line.designation && next.metric === line.metric) return [line];
    const listed = ended.filter(({ id }) => names(line.text, id));
    return [line, ...listed.map((one) => ({ ...line, track: null, text: `${lastDayInWords(one, today)}.` }))];
  });
}

const names = (text: string, certification: string) =>
  text.split(/[^A-Za-z0-9-]+/).includes(certification.toUpperCase());
