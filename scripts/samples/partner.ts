/** The fictional partner: one global account, three locations that roll up to it. */

export interface Location {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly country: string;
  /** Two letters, as PartnerLocation and CustomerMarket write it. */
  readonly market: string;
}

export const PARTNER = {
  globalId: '6048200',
  name: 'Brightwater Cloud Partners',
  domain: 'brightwater.example.com',
} as const;

export const LOCATIONS = {
  portland: { id: '6048215', name: 'Brightwater Portland', city: 'Portland', country: 'United States', market: 'US' },
  leeds: { id: '6048231', name: 'Brightwater Leeds', city: 'Leeds', country: 'United Kingdom', market: 'GB' },
  rotterdam: { id: '6048248', name: 'Brightwater Rotterdam', city: 'Rotterdam', country: 'Netherlands', market: 'NL' },
} as const satisfies Record<string, Location>;
export type LocationName = keyof typeof LOCATIONS;
