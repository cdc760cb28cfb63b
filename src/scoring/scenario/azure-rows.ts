/** Rows of Azure consumption. */
import { isSecurityService } from '../books/services.ts';
import { trailingYear } from '../columns/grid.ts';
import type { AssociationType } from '../ids.ts';
import { consumption } from '../metrics/consumption-view.ts';
import { monthText } from '../months.ts';
import type { Row } from '../portfolio.ts';
import type { RuleSet } from '../rules/schema.ts';
import { attributionOf, named } from './newcomer-rows.ts';
import type { Newcomer } from './newcomers.ts';
import type { Rows } from './tables.ts';
import { contextToday, type World } from './world.ts';

export interface AzureUse {
  /** Months before the last full one. */
  readonly ago: number;
  readonly dollars: number;
  readonly service: string;
}

/** @param segment empty where the customer plays no part in finding the track */
export function azureOf(
  newcomer: Newcomer,
  type: AssociationType,
  use: readonly AzureUse[],
  { ruleSet, month }: World,
  segment = '',
): Rows {
  const own = { ...named(newcomer), subscription: newcomer.id, attribution: attributionOf(ruleSet, type), segment };
  return {
    'azure-usage': use.map(({ ago, dollars, service }): Row<'azure-usage'> => {
      return { ...own, month: monthText(month - ago), service2: service, dollars };
    }),
  };
}

/** Consumption that is no deployment, whoever has it. */
export const plainService = ({ azure }: RuleSet): string => azure.notDeployments.names[0] ?? '';

/** A security service that is deployed already, so that more of it deploys nothing; without one the first of the rules. */
export function securityService(world: World, types: readonly AssociationType[]): string {
  const { ruleSet, month } = world;
  const view = consumption(contextToday(world), { types: [...types] }, 'security');
  const used = view?.services.find(
    (name, service) => isSecurityService(ruleSet, name) && trailingYear(view.serviceDollars, service, month) > 0,
  );
  return used ?? ruleSet.azure.security.names[0] ?? '';
}
