/** HiGHS, compiled to WebAssembly: loaded with the first programme, one instance a programme. */
import type { Highs } from 'highs';
import type { Programme } from './rows.ts';

/** Far more than a programme of some dozens of columns takes; it only keeps a surprise from blocking the bot. */
const MOST_SECONDS = 2;

export type Solved =
  | { readonly status: 'optimal'; readonly values: Float64Array }
  | { readonly status: 'infeasible' }
  | { readonly status: 'gave-up' };

let loaded: Promise<Highs> | undefined;

/** Loading takes as long as some programmes: begun while candidates are looked for, it is over when one is put together. */
export function loadSolver(): Promise<Highs> {
  loaded ??= load();
  return loaded;
}

/** The cheapest values, proved to be so: without a gap that is tolerated. The same programme always gives the same. */
export async function solve({ columns, rows }: Programme): Promise<Solved> {
  const highs = await loadSolver();
  const { integer, continuous } = highs.constants.variableType;
  const starts = [0];
  for (const { terms } of rows) starts.push(starts.at(-1)! + terms.length);
  const all = rows.flatMap(({ terms }) => terms);
  return highs.withModel((model): Solved => {
    model.options.set({
      output_flag: false,
      // Programmes are so small that branching finds the best way sooner than looking for good ones does.
      mip_heuristic_effort: 0,
      mip_heuristic_run_feasibility_jump: false,
      mip_heuristic_run_rens: false,
      mip_heuristic_run_rins: false,
      mip_heuristic_run_root_reduced_cost: false,
      mip_rel_gap: 0,
      mip_abs_gap: 0,
      primal_feasibility_tolerance: 1e-9,
      mip_feasibility_tolerance: 1e-9,
      random_seed: 0,
      time_limit: MOST_SECONDS,
    });
    model.passModel({
      numCols: columns.length,
      numRows: rows.length,
      colCost: columns.map(({ cost }) => cost),
      colLower: columns.map(({ from }) => from),
      colUpper: columns.map(({ to }) => to),
      rowLower: rows.map(({ from }) => from),
      rowUpper: rows.map(({ to }) => to),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: columns.length,
        starts,
        indices: all.map(([column]) => column),
        values: all.map(([, coefficient]) => coefficient),
      },
      integrality: columns.map(({ whole }) => (whole ? integer : continuous)),
    });
    model.run();
    const { optimal, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
    const status = model.getModelStatus();
    if (status === optimal) return { status: 'optimal', values: model.getSolution().colValue };
    const proved = status === infeasible || status === unboundedOrInfeasible;
    return proved ? { status: 'infeasible' } : { status: 'gave-up' };
  });
}

/** The package says of its ES module what is true of its CommonJS one: that the loader is the default of the default. */
async function load(): Promise<Highs> {
  const { default: loader } = await import('highs');
  return (loader as unknown as typeof loader.default)();
}
