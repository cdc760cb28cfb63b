/** The Azure services of the sample: ServiceLevel1 to 4 as Azure usage writes them. */

const LEVELS = {
  'Virtual Machines': ['Compute', 'Dv5 Series', 'D4s v5'],
  Storage: ['Storage', 'Blob Storage', 'Hot LRS'],
  'App Service': ['Web', 'Premium v3 Plan', 'P1 v3'],
  'Azure Kubernetes Service': ['Containers', 'Standard Uptime SLA', 'Standard'],
  'SQL Database': ['Databases', 'Single vCore', 'General Purpose'],
  'SQL Managed Instance': ['Databases', 'Managed Instance vCore', 'General Purpose'],
  'Microsoft Fabric': ['Analytics', 'Fabric Capacity', 'F64'],
  'Azure Databricks': ['Analytics', 'Premium Workspace', 'All-purpose Compute'],
  'Azure OpenAI': ['AI + Machine Learning', 'GPT Models', 'Tokens'],
  'Azure Virtual Desktop': ['Desktop Virtualization', 'Session Hosts', 'Per-user Access'],
  'Microsoft Sentinel': ['Security', 'Sentinel', 'Analytics Logs'],
  'Microsoft Defender for Cloud': ['Security', 'Defender for Servers', 'Plan 2'],
  'Key Vault': ['Security', 'Key Vault', 'Operations'],
  'Azure Firewall': ['Networking', 'Azure Firewall', 'Standard Deployment'],
  'Application Gateway': ['Networking', 'Application Gateway', 'WAF v2'],
} as const satisfies Record<string, readonly [string, string, string]>;

export type Service = keyof typeof LEVELS;

export function levelsOf(service: Service): readonly [string, string, string, string] {
  const [first, third, fourth] = LEVELS[service];
  return [first, service, third, fourth];
}
