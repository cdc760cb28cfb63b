/** Exports of a large partner, written to disk a piece at a time: customers x months, with the full headers. */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const AZURE_COLUMNS =
  'PGAMpnID,SubscriptionId,SubscriptionStartDate,SubscriptionEndDate,FirstUseDate,SubscriptionState,Month,ServiceLevel1,ServiceLevel2,ServiceLevel3,ServiceLevel4,ServiceGroup2,ServiceGroup3,ServiceInfluencer,ComputeOS,ComputeCoreSoftware,UsageUnits,UsageQuantity,CustomerName,CustomerTenantId,CustomerTpid,CustomerSegment,CustomerMarket,MPNID,PartnerName,PartnerLocation,PartnerAttributionType,SalesChannel,EnrollmentNumber,IsACRDuplicateAtPGALevel,ResellerID,ResellerName,IndustryName,VerticalName,EOU,AdminType,AssociationType,ACR_USD';
const OFFICE_COLUMNS =
  'PGAPartnerID,CustomerTenantId,CustomerTpid,WorkloadName,Month,PaidAvailableUnits,MonthlyActiveUsers,CustomerName,CustomerMarket,CustomerSegment,PartnerID,PartnerName,PartnerLocation,PartnerAttributionType,IsDuplicateRowForPGA';

const SERVICES = ['Storage', 'Azure SQL Database', 'Microsoft Sentinel', 'Key Vault', 'Azure Kubernetes Service'];
const WORKLOADS = ['Exchange Online', 'Microsoft Teams', 'Intune', 'SharePoint Online', 'Entra ID P1'];
const ATTRIBUTIONS = ['CSP', 'Partner Admin Link', 'Deal Registration', 'CPOR', 'DPOR'];

export interface Size {
  readonly customers: number;
  readonly months: readonly string[];
  readonly servicesEach: number;
  readonly workloadsEach: number;
}

/** A number from 0 to 1 that looks random and is the same on every run. */
const noise = (seed: number) => ((Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0) % 10_007) / 10_007;
const id = (serial: number, kind: number) =>
  `${String(serial).padStart(8, '0')}-0000-4000-800${kind}-${String(serial).padStart(12, '0')}`;

/** @returns the paths of an Azure usage and an Office usage export */
export async function writeLargePartner(folder: string, size: Size): Promise<readonly string[]> {
  const azure = join(folder, 'azure-usage.csv');
  const office = join(folder, 'office-usage.tsv');
  await pipeline(Readable.from(azureLines(size)), createWriteStream(azure));
  await pipeline(Readable.from(officeLines(size)), createWriteStream(office));
  return [azure, office];
}

function* azureLines({ customers, months, servicesEach }: Size): Generator<string> {
  yield `${AZURE_COLUMNS}\n`;
  for (const [age, month] of months.entries()) {
    for (let customer = 0; customer < customers; customer += 1) {
      let lines = '';
      for (let service = 0; service < servicesEach; service += 1) {
        const name = SERVICES[(customer + service) % SERVICES.length];
        const dollars = (200 + 2_000 * noise(customer * 31 + service) * (1 + age / 40)).toFixed(2);
        const attribution = ATTRIBUTIONS[Math.floor(noise(customer) * 4.999) % 3];
        lines +=
          `4000000,${id(customer, 1)},2023-01-01,,2023-01-05,Active,${month}-01,Azure,${name},${name} Standard,${name} Standard GB,Data,Data,,,,1 GB,${age + 1},` +
          `"Customer ${customer}, Inc.",${id(customer, 0)},${customer},Small Medium & Corporate Commercial,United States,4000001,Large Partner,Seattle,${attribution},Reseller,,0,,,Retail,Retail,,Contributor,${attribution},${dollars}\n`;
      }
      yield lines;
    }
  }
}

function* officeLines({ customers, months, workloadsEach }: Size): Generator<string> {
  yield `${OFFICE_COLUMNS.replaceAll(',', '\t')}\n`;
  for (const [age, month] of months.entries()) {
    for (let customer = 0; customer < customers; customer += 1) {
      let lines = '';
      for (let workload = 0; workload < workloadsEach; workload += 1) {
        const seats = 20 + Math.floor(noise(customer) * 600);
        const active = Math.floor(seats * Math.min(0.95, 0.1 + noise(customer * 7 + workload) * 0.6 + age / 100));
        const attribution = ATTRIBUTIONS[[3, 0, 4, 2][customer % 4]!];
        lines += `4000000\t${id(customer, 0)}\t${customer}\t${WORKLOADS[(customer + workload) % WORKLOADS.length]}\t${month}-01\t${seats}\t${active}\tCustomer ${customer}, Inc.\tUnited States\tSMB\t4000001\tLarge Partner\tSeattle\t${attribution}\t0\n`;
      }
      yield lines;
    }
  }
}
