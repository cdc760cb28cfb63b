/** Columns that several reports share, so that one customer looks the same in all of them. */
import { type Customer, SEGMENTS } from './customer.ts';
import { LOCATIONS, type Location, PARTNER } from './partner.ts';
import { digitsOf, guidOf } from './prng.ts';
import type { Columns } from './report.ts';

export function tenantOf(customer: Customer): string {
  return guidOf(customer.name, 'tenant');
}

/** `Contoso` -> `contoso.example.com`. */
export function domainOf(customer: Customer): string {
  return customer.name === PARTNER.name
    ? PARTNER.domain
    : `${customer.name.toLowerCase().replace(/[^a-z0-9]/g, '')}.example.com`;
}

export function locationOf(customer: Customer): Location {
  return LOCATIONS[customer.location];
}

interface WithCustomer {
  readonly customer: Customer;
}

export const tpidOf = ({ customer }: WithCustomer): string => digitsOf(8, customer.name, 'tpid');
export const segmentOf = ({ customer }: WithCustomer): string => SEGMENTS[customer.segment];
export const countryOf = ({ customer }: WithCustomer): string => locationOf(customer).country;

export const CUSTOMER_IDS: Columns<WithCustomer> = {
  CustomerName: ({ customer }) => customer.name,
  CustomerTenantId: ({ customer }) => tenantOf(customer),
  CustomerTpid: tpidOf,
};

export const CUSTOMER_MARKET: Columns<WithCustomer> = { CustomerSegment: segmentOf, CustomerMarket: countryOf };

export const INDUSTRY: Columns<WithCustomer> = {
  IndustryName: ({ customer }) => customer.industry,
  VerticalName: ({ customer }) => customer.industry,
  EOU: () => '',
};

export const PARTNER_PLACE: Columns<WithCustomer> = {
  PartnerName: ({ customer }) => locationOf(customer).name,
  PartnerLocation: ({ customer }) => locationOf(customer).market,
};

export const RESELLER: Columns<{ readonly by: string }> = {
  ResellerID: ({ by }) => (by.startsWith('CSP') ? '6101187' : ''),
  ResellerName: ({ by }) => (by.startsWith('CSP') ? 'Harbourline Distribution' : ''),
};

export const enrollmentOf = (customer: Customer): string => digitsOf(8, customer.name, 'enrollment');

export const globalId = (): string => PARTNER.globalId;
