/** Something to do this week: what it is, whose it is and what it brings. */
import type { AlertOf } from '../../src/alerts/alert.ts';
import type { Claim } from '../../src/associations/claims/claim.ts';
import type { Opportunity } from '../../src/associations/opportunities/index.ts';
import type { PlanStep } from '../../src/planning/index.ts';
import { type Designation, type Effect, sumOfPoints } from '../../src/scoring/index.ts';
import type { ClaimTurn } from './claim-turn.ts';

export type Todo =
  | {
      readonly kind: 'claim';
      readonly claim: Readonly<Claim>;
      readonly turn: ClaimTurn;
      readonly effects: readonly Effect[];
      /** Name of whoever filed it; null where nobody of ours did. */
      readonly filer: string | null;
    }
  | { readonly kind: 'certification'; readonly alert: AlertOf<'certification-ends'> }
  | { readonly kind: 'opportunity'; readonly opportunity: Opportunity }
  /** A step of the cheapest plan for a designation. */
  | { readonly kind: 'step'; readonly designation: Designation; readonly step: PlanStep };

/** What it brings, or keeps, over all designations. */
export function pointsOfTodo(todo: Todo): number {
  switch (todo.kind) {
    case 'claim':
      return sumOfPoints(todo.effects);
    case 'certification':
      return todo.alert.facts.counts.reduce((sum, { points }) => sum + Math.abs(points), 0);
    case 'opportunity':
      return sumOfPoints(todo.opportunity.effects);
    case 'step':
      return todo.step.points;
  }
}
