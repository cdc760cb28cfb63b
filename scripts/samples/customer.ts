/** What a customer of the sample is: who it is, what it consumes, and its part in the story. */
import type { Month } from '../../src/scoring/ids.ts';
import type { Attribution } from './attribution.ts';
import type { Anchors, Line } from './curve.ts';
import type { LocationName } from './partner.ts';
import type { Service } from './services.ts';

export const SEGMENTS = { enterprise: 'Enterprise', corporate: 'SMC Corporate', small: 'SMB' } as const;
export type Segment = keyof typeof SEGMENTS;

/** Workloads of the Enterprise mobility report. */
export const MOBILITY_WORKLOADS = ['Entra ID P1', 'Intune', 'Purview Information Protection'] as const;
export type MobilityWorkload = (typeof MOBILITY_WORKLOADS)[number];
/** Workloads of the Office usage report. */
export type OfficeWorkload =
  | 'Exchange Online'
  | 'SharePoint Online'
  | 'Teams'
  | 'Teams Phone'
  | 'Microsoft 365 Apps'
  | 'Microsoft 365 Copilot'
  | 'Windows 365'
  | 'Outlook Mobile'
  | 'Microsoft Defender for Office 365'
  | 'Microsoft Defender for Endpoint P2';
export type Workload = MobilityWorkload | OfficeWorkload;

/** Licences of one agreement and, per workload, the percentage of them that is active. */
export interface Seats {
  readonly by: Attribution;
  readonly seats: Anchors;
  readonly active: Readonly<Partial<Record<Workload, Line>>>;
  readonly until?: Month;
}

/** One Azure subscription: US dollars a month per service. */
export interface Azure {
  readonly by: Attribution;
  /** A second attribution whose rows repeat the same consumption; Microsoft flags them as duplicates. */
  readonly copyBy?: Attribution;
  readonly from?: Month;
  readonly until?: Month;
  /** PricingLevel in Product subscriptions. */
  readonly pricing?: 'Internal Use Rights' | 'Benefit Program';
  readonly dollars: Readonly<Partial<Record<Service, Line>>>;
}

/** One Dynamics 365 or Power Platform subscription. */
export interface Business {
  /** Association in the revenue report. */
  readonly by: Attribution;
  /** Association in the usage report, where it differs. */
  readonly usageBy?: Attribution;
  readonly workload: string;
  readonly from?: Month;
  readonly until?: Month;
  /** US dollars a month. */
  readonly revenue: Line;
  /** Monthly active users. */
  readonly users: Line;
}

export interface Customer {
  readonly name: string;
  readonly segment: Segment;
  readonly location: LocationName;
  readonly industry: string;
  /** What the reader should notice. */
  readonly role: string;
  readonly m365?: readonly Seats[];
  readonly azure?: readonly Azure[];
  readonly business?: readonly Business[];
}
