/** What somebody might want to imagine, made of what this partner has. */
import { type Button, designationName } from '../../../../cards/index.ts';
import { certificationsOf, type DesignationScore, ruleSetFor } from '../../../scoring/index.ts';
import type { Context } from '../command.ts';
import type { SaidChange } from '../whatif-arguments.ts';

/** About the designations that are nearest to qualifying, or the first where all qualify. */
export function examples({ partner, today }: Context): readonly Button[] {
  const { designations } = partner.scorecard();
  const short = designations.filter(({ qualified }) => !qualified).toSorted((a, b) => b.total - a.total);
  const [nearest] = short.length > 0 ? short : designations;
  if (!nearest) return [];
  const certifications = certificationsOf(ruleSetFor(partner.asOf)).filter(
    ({ retiredOn }) => retiredOn === null || retiredOn >= today,
  );
  const earnable = short
    .flatMap(({ id, metrics }) =>
      metrics.filter(({ points, max }) => points < max).map((metric) => ({ id, metric: metric.id })),
    )
    .flatMap(({ id, metric }) =>
      certifications.filter(({ lists }) =>
        lists.some((list) => list.designation === id && list.metric === metric && list.role === 'list'),
      ),
    )[0];
  const dearest = dearestCustomer(nearest) ?? designations.map(dearestCustomer).find((name) => name !== undefined);
  return [
    ...(earnable
      ? [example(`2 people pass ${earnable.id}`, { kind: 'certify', certification: earnable.id, people: 2 })]
      : []),
    example(`3 new customers in ${designationName(nearest.id)}`, {
      kind: 'add-customers',
      customers: 3,
      designation: nearest.id,
    }),
    ...(dearest !== undefined
      ? [example(`${dearest} is gone`, { kind: 'lose-customers', customer: dearest, customers: 1 })]
      : []),
  ];
}

const example = (label: string, change: SaidChange): Button => ({
  label,
  command: 'whatif',
  args: { changes: [change] },
});

/** With most growth; customers of Business Applications are named with a workload and are left to the others. */
function dearestCustomer({ metrics }: DesignationScore): string | undefined {
  const counted = metrics.filter(({ id }) => id === 'usage-growth').flatMap((metric) => metric.counted);
  return counted.toSorted((a, b) => b.amount - a.amount)[0]?.subject;
}
