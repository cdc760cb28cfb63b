/** Questions about eligibility answered: a verdict where one can be given, else a table. */
import { type EligibilityAnswer, type EligibilityRow, joined, TRACK_NAMES } from '../../../cards/index.ts';
import { associationMetrics } from '../../associations/eligibility/counting.ts';
import {
  ELIGIBILITY_FACTS,
  type Eligibility,
  eligibilityOf,
  PLAYBOOK_EDITIONS,
  type Verdict,
} from '../../associations/eligibility/eligibility.ts';
import { ASSOCIATION_TYPES, DESIGNATIONS, type Designation, type RuleSet } from '../../scoring/index.ts';
import { type Asked, ofProduct, questionOf } from './eligibility-question.ts';
import {
  countsInWords,
  designationsInWords,
  metricsInWords,
  otherwiseInWords,
  whereInWords,
} from './eligibility-words.ts';

/** Designations of which the same is to say. */
interface Alike {
  readonly designations: readonly Designation[];
  readonly cells: readonly Eligibility[];
}

export function eligibilityAnswer(ruleSet: RuleSet, question: Asked): Omit<EligibilityAnswer, 'buttons'> {
  const asked = ofProduct(question);
  const types = asked.types.length > 0 ? asked.types : ASSOCIATION_TYPES;
  const designations = asked.designations.length > 0 ? asked.designations : DESIGNATIONS;
  const answered = designations.map((designation) =>
    types.map((type) => eligibilityOf(ruleSet, questionOf(asked, type, designation))),
  );
  const alike = together(answered);
  const cells = answered.flat();
  const about = {
    title: titleOf(asked),
    notes: notesOn(cells, asked),
    sources: [...new Set(cells.map(({ source }) => source))],
  };
  if (asked.types.length === 0 || asked.designations.length === 0) {
    return { ...about, answer: tableSentence(asked), sections: sectionsOf(alike, asked) };
  }
  const verdict = overall(cells);
  const [first] = alike;
  const simple = alike.length === 1 && first?.cells.length === 1;
  return {
    ...about,
    verdict,
    answer: simple ? sentenceOf(first, verdict, asked) : mixedSentence(asked, verdict),
    sections: [
      ...(simple && verdict === 'no' ? [] : sectionsOf(alike, asked)),
      ...(verdict === 'no' ? insteadOf(ruleSet, asked) : restOf(ruleSet, asked, cells)),
    ],
  };
}

/** @param answered the answers of each designation, by type; those without any are left out */
function together(answered: readonly (readonly Eligibility[])[]): readonly Alike[] {
  const said = (cells: readonly Eligibility[]) => cells.map((cell) => `${cell.type} ${countsInWords(cell)}`).join('\n');
  return Array.from(Map.groupBy(answered, said).values(), (same) => ({
    designations: same.flatMap(([first]) => (first ? [first.designation] : [])),
    cells: same[0]!,
  })).filter(({ cells }) => cells.length > 0);
}

function overall(cells: readonly Eligibility[]): Verdict {
  const verdicts = new Set(cells.map(({ verdict }) => verdict));
  return verdicts.size === 1 ? [...verdicts][0]! : 'partly';
}

function titleOf({ types, designations, metrics, track, product }: Asked): string {
  const what =
    types.length === 0
      ? 'Associations'
      : joined(
          types.map((type) => type.toUpperCase()),
          'and',
        );
  const where = designations.length === 0 ? '' : ` for ${whereInWords(designations, product)}`;
  const detail = [
    ...(metrics.length === 0 ? [] : [metricsInWords(metrics)]),
    ...(track ? [`${TRACK_NAMES[track]} track`] : []),
  ];
  return `${what}${where}${detail.length === 0 ? '' : `: ${detail.join(', ')}`}`;
}

function tableSentence({ types, designations, product }: Asked): string {
  if (types.length > 0)
    return `Where ${joined(
      types.map((type) => type.toUpperCase()),
      'and',
    )} counts:`;
  return designations.length > 0
    ? `What counts for ${whereInWords(designations, product)}:`
    : 'Which association counts for which designation:';
}

function sentenceOf({ designations, cells: [cell] }: Alike, verdict: Verdict, { product }: Asked): string {
  const [what, where] = [cell!.type.toUpperCase(), whereInWords(designations, product)];
  if (verdict === 'no') return `${what} does not count for ${where}${inWhich(cell!)}.`;
  return `${what} counts for ${where}${verdict === 'partly' ? ', but not everywhere' : ''}${inWhich(cell!)}.`;
}

function inWhich({ metrics, track }: Eligibility): string {
  const where = [
    ...(metrics.length === 0 ? [] : [`in ${metricsInWords(metrics)}`]),
    ...(track ? [`on the ${TRACK_NAMES[track]} track`] : []),
  ];
  return where.length === 0 ? '' : ` ${where.join(' ')}`;
}

function mixedSentence(asked: Asked, verdict: Verdict): string {
  const what = joined(
    asked.types.map((type) => type.toUpperCase()),
    'and',
  );
  const where = whereInWords(asked.designations, asked.product);
  const many = asked.types.length > 1;
  if (verdict === 'no') return `${what} ${many ? 'do' : 'does'} not count for ${where}.`;
  return verdict === 'yes' ? `${what} ${many ? 'count' : 'counts'} for ${where}.` : `For ${where} it depends:`;
}

/** One section a group of designations, or one row where only one type is asked about. */
function sectionsOf(alike: readonly Alike[], { types }: Asked): EligibilityAnswer['sections'] {
  if (types.length === 1) {
    const rows = alike.map(
      ({ designations, cells }): EligibilityRow => ({
        label: designationsInWords(designations),
        words: countsInWords(cells[0]!),
      }),
    );
    return [{ name: '', rows }];
  }
  return alike.map(({ designations, cells }) => ({
    name: alike.length === 1 ? '' : designationsInWords(designations),
    rows: cells.map((cell) => ({ label: cell.type.toUpperCase(), words: countsInWords(cell) })),
  }));
}

/** For a product: what counts in the metrics that the type asked about does not reach. */
function restOf(ruleSet: RuleSet, asked: Asked, cells: readonly Eligibility[]): EligibilityAnswer['sections'] {
  if (asked.product === undefined || asked.types.length !== 1) return [];
  return cells.flatMap(({ designation, counts }) => {
    const reached = counts.flatMap(({ metrics }) => metrics);
    const wanted = asked.metrics.length > 0 ? asked.metrics : associationMetrics(ruleSet, designation);
    const metrics = wanted.filter((metric) => !reached.includes(metric));
    if (metrics.length === 0) return [];
    const rest = insteadOf(ruleSet, { ...asked, designations: [designation], metrics });
    return rest.map((section) => ({ ...section, name: `What counts for ${metricsInWords(metrics)}` }));
  });
}

/** What counts where the types asked about do not. */
export function insteadOf(ruleSet: RuleSet, question: Asked): EligibilityAnswer['sections'] {
  const asked = ofProduct(question);
  const counting = asked.designations.map((designation) =>
    ASSOCIATION_TYPES.map((type) => eligibilityOf(ruleSet, questionOf(asked, type, designation))).filter(
      ({ verdict }) => verdict !== 'no',
    ),
  );
  const groups = together(counting);
  return groups.map(({ designations, cells }) => ({
    name: groups.length === 1 ? 'What counts there' : `What counts for ${designationsInWords(designations)}`,
    rows: cells.map((cell) => ({ label: cell.type.toUpperCase(), words: countsInWords(cell) })),
  }));
}

function notesOn(cells: readonly Eligibility[], { types, designations, metrics }: Asked): readonly string[] {
  const { limits, skilling, neverCounting } = ELIGIBILITY_FACTS;
  const certifications = metrics.some((metric) => metric.endsWith('certifications')) ? [skilling] : [];
  if (types.length + designations.length === 0) {
    return [
      ...certifications,
      `Never counted: ${joined(
        neverCounting.map(({ name }) => name),
        'and',
      )}.`,
    ];
  }
  const about = joined(
    PLAYBOOK_EDITIONS.map((edition) => edition.about),
    'and',
  );
  const editions = `The partner associations playbook (undated, about ${about})`;
  return [
    ...certifications,
    ...cells.flatMap((cell) => otherwiseInWords(cell, editions) ?? []),
    ...limits
      .filter(({ type, designations: only = designations }) => {
        return types.includes(type) && (designations.length === 0 || only.some((id) => designations.includes(id)));
      })
      .map(({ says }) => says),
  ];
}
