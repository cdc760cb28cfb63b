/** The columns that Customers and Product subscriptions have in common. */
import type { Month } from '../../../src/scoring/ids.ts';
import type { Attribution } from '../attribution.ts';
import * as common from '../common-columns.ts';
import type { Subscription } from '../consumption.ts';
import type { Customer } from '../customer.ts';
import { digitsOf } from '../prng.ts';
import { type Columns, money } from '../report.ts';
import { productOf, type Statement, statementOf } from '../statement.ts';

export interface AccountRow {
  readonly owner: Subscription;
  readonly customer: Customer;
  readonly by: Attribution;
  readonly month: Month;
  readonly statement: Statement;
}

export function accountRow(owner: Subscription, month: Month): AccountRow {
  return { owner, customer: owner.customer, by: owner.by, month, statement: statementOf(owner, month) };
}

export const WHO: Columns<AccountRow> = {
  PGAMpnID: common.globalId,
  ...common.CUSTOMER_IDS,
  DUNSNumber: ({ customer }) => digitsOf(9, customer.name, 'duns'),
  CustomerSegment: common.segmentOf,
  TopSegment: ({ customer }) => (customer.segment === 'enterprise' ? 'Enterprise' : 'SMC'),
  CustomerMarket: common.countryOf,
};

export const TENANT: Columns<AccountRow> = {
  CustomerTenantName: ({ customer }) => customer.name,
  CustomerTenantCountry: common.countryOf,
  TenantDomainName: ({ customer }) => common.domainOf(customer),
};

export const PRODUCT: Columns<AccountRow> = {
  Product: ({ owner }) => productOf(owner).product,
  RawProductName: ({ owner }) => productOf(owner).product,
  SKU: ({ owner }) => productOf(owner).product,
};

export const FIGURES: Columns<AccountRow> = {
  AvailableSeats: ({ statement }) => statement.seats,
  BilledRevenueUSD: ({ statement }) => money(statement.billed),
  AzureConsumedRevenueUSD: ({ statement }) => money(statement.consumed),
  CPORRevenue: ({ statement }) => money(statement.claimed.revenue),
  CPORPaidSeats: ({ statement }) => statement.claimed.seats,
  CPORActiveUsers: ({ statement }) => statement.claimed.active,
};
