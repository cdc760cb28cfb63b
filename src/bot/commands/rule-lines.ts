import {
  type DesignationLine,
  describeDesignations,
  describeRules,
  type Month,
  type RuleLine,
  ruleSetFor,
  type Track,
} from '../../scoring/index.ts';
import { designationsOf, listOf, metricsOf, type Subject } from './arguments.ts';

interface Question extends Subject {
  readonly track?: Track | undefined;
  readonly certification?: string | readonly string[] | undefined;
}

/** The rules asked for. A question that names nothing is answered with how each designation qualifies, not with all. */
export function ruleLines(month: Month, question: Question): readonly (RuleLine | DesignationLine)[] {
  const ruleSet = ruleSetFor(month);
  const certifications = listOf<string>(question.certification);
  const named = [question.designation, question.metric, question.track].some((each) => each !== undefined);
  if (!named && certifications.length === 0) return describeDesignations(ruleSet);
  return describeRules(ruleSet).filter(
    (line) =>
      designationsOf(question.designation).includes(line.designation) &&
      metricsOf(question.metric).includes(line.metric) &&
      (question.track === undefined || line.track === null || line.track === question.track) &&
      (certifications.length === 0 || certifications.some((id) => names(line.text, id))),
  );
}

const names = (text: string, certification: string) =>
  text.split(/[^A-Za-z0-9-]+/).includes(certification.toUpperCase());
