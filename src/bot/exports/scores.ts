import { readable } from '../partner.ts';
import { exportTable } from './table.ts';

/** One row a metric of the track that counts. */
export const scores = exportTable({
  permission: 'scores',
  ofPortfolio: true,
  items: (source) => {
    const { asOf, ruleSet, designations } = readable(source.partner).scorecard();
    return designations.flatMap((designation) =>
      designation.metrics.map((metric) => ({ asOf, ruleSet, designation, metric })),
    );
  },
  columns: {
    month: ({ asOf }) => asOf,
    ruleSet: ({ ruleSet }) => ruleSet,
    designation: ({ designation }) => designation.id,
    track: ({ designation }) => designation.track,
    total: ({ designation }) => designation.total,
    qualified: ({ designation }) => designation.qualified,
    metric: ({ metric }) => metric.id,
    points: ({ metric }) => metric.points,
    max: ({ metric }) => metric.max,
    value: ({ metric }) => metric.value,
    unit: ({ metric }) => metric.unit,
  },
});
