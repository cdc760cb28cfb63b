/** The sample partner's exports, in the order an import lists them. */
export const SAMPLE_FILES: readonly URL[] = [
  'profile.csv',
  'customers.csv',
  'product-subscriptions.csv',
  'azure-usage.csv',
  'office-usage.tsv',
  'enterprise-mobility.csv',
  'business-applications-usage.csv',
  'business-applications-revenue.csv',
  'training-completions.csv',
].map((name) => new URL(name, import.meta.url));
