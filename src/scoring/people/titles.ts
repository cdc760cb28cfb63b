/** Which certification a training row is about. */
import { normalise, withoutPrefix } from '../normalise.ts';
import { remember } from '../remember.ts';
import type { CertificationRow, RuleSet } from '../rules/schema.ts';

const EXAM_CODE = /(?<![\p{L}\p{N}])([a-z]{2})[- ]?(\d{3})(?![\p{L}\p{N}])/giu;

const byTitle = remember(
  ({ certifications }: RuleSet) =>
    new Map(certifications.rows.flatMap((row) => row.titles.map((title) => [title, row] as const))),
);
const byId = remember(({ certifications }: RuleSet) => new Map(certifications.rows.map((row) => [row.id, row])));

export function certificationById(ruleSet: RuleSet, id: string): CertificationRow | undefined {
  return byId(ruleSet).get(id);
}

/** By title first, then by the first known exam code in the title, then in the activity id; undefined: of no list. */
export function certificationOf(ruleSet: RuleSet, title: string, activity: string): CertificationRow | undefined {
  const name = normalise(title);
  const candidates = [name, ...withoutPrefix(name, ruleSet.certifications.titlePrefixes)];
  const titled = candidates.map((candidate) => byTitle(ruleSet).get(candidate)).find((row) => row !== undefined);
  return titled ?? byExamCode(ruleSet, title) ?? byExamCode(ruleSet, activity);
}

function byExamCode(ruleSet: RuleSet, text: string): CertificationRow | undefined {
  for (const [, letters, digits] of text.matchAll(EXAM_CODE)) {
    const row = certificationById(ruleSet, `${letters!.toUpperCase()}-${digits}`);
    if (row) return row;
  }
  return undefined;
}
