/** Every report of the sample, as text. */
import type { SampleFile } from '../report.ts';
import { azureUsage } from './azure-usage.ts';
import { businessApplicationsRevenue, businessApplicationsUsage } from './business-applications.ts';
import { customers } from './customers.ts';
import { enterpriseMobility } from './enterprise-mobility.ts';
import { officeUsage } from './office-usage.ts';
import { productSubscriptions } from './product-subscriptions.ts';
import { profile } from './profile.ts';
import { trainingCompletions } from './training-completions.ts';

export function sampleFiles(): readonly SampleFile[] {
  return [
    profile(),
    customers(),
    productSubscriptions(),
    azureUsage(),
    officeUsage(),
    enterpriseMobility(),
    businessApplicationsUsage(),
    businessApplicationsRevenue(),
    trainingCompletions(),
  ];
}
