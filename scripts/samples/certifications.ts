/** The certifications people of the sample hold, titled as Microsoft Learn does. */

interface Certification {
  readonly title: string;
  readonly type: 'Certification' | 'Assessment';
  /** Fundamentals and assessments do not expire, all others run for a year and are renewed. */
  readonly lasting?: true;
}

function role(title: string): Certification {
  return { title: `Microsoft Certified: ${title}`, type: 'Certification' };
}

function fundamentals(title: string): Certification {
  return { ...role(title), lasting: true };
}

export const CERTIFICATIONS = {
  'AB-900': fundamentals('Copilot and Agent Administration Fundamentals'),
  'AI-102': role('Azure AI Engineer Associate'),
  'AI-103': role('Azure AI Apps and Agents Developer Associate'),
  'AI-900': fundamentals('Azure AI Fundamentals'),
  'AZ-104': role('Azure Administrator Associate'),
  'AZ-120': role('Azure for SAP Workloads Specialty'),
  'AZ-140': role('Azure Virtual Desktop Specialty'),
  'AZ-204': role('Azure Developer Associate'),
  'AZ-305': role('Azure Solutions Architect Expert'),
  'AZ-400': role('DevOps Engineer Expert'),
  'AZ-500': role('Azure Security Engineer Associate'),
  'AZ-700': role('Azure Network Engineer Associate'),
  'AZ-801': role('Windows Server Hybrid Administrator Associate'),
  'AZ-900': fundamentals('Azure Fundamentals'),
  'DP-100': role('Azure Data Scientist Associate'),
  'DP-300': role('Azure Database Administrator Associate'),
  'DP-420': role('Azure Cosmos DB Developer Specialty'),
  'DP-600': role('Fabric Analytics Engineer Associate'),
  'DP-700': role('Fabric Data Engineer Associate'),
  'DP-900': fundamentals('Azure Data Fundamentals'),
  'GH-200': { title: 'GitHub Certified: GitHub Actions', type: 'Certification' },
  'GH-300': { title: 'GitHub Certified: GitHub Copilot', type: 'Certification' },
  'MB-230': role('Dynamics 365 Customer Service Functional Consultant Associate'),
  'MB-310': role('Dynamics 365 Finance Functional Consultant Associate'),
  'MB-800': role('Dynamics 365 Business Central Functional Consultant Associate'),
  'MB-820': role('Dynamics 365 Business Central Developer Associate'),
  'MB-910': fundamentals('Dynamics 365 Fundamentals (CRM)'),
  'MD-102': { title: 'Microsoft 365 Certified: Endpoint Administrator Associate', type: 'Certification' },
  'MS-102': { title: 'Microsoft 365 Certified: Administrator Expert', type: 'Certification' },
  'MS-700': { title: 'Microsoft 365 Certified: Teams Administrator Associate', type: 'Certification' },
  'MS-900': { title: 'Microsoft 365 Certified: Fundamentals', type: 'Certification', lasting: true },
  'PL-200': role('Power Platform Functional Consultant Associate'),
  'PL-300': role('Power BI Data Analyst Associate'),
  'PL-400': role('Power Platform Developer Associate'),
  'PL-900': fundamentals('Power Platform Fundamentals'),
  'SC-100': role('Cybersecurity Architect Expert'),
  'SC-200': role('Security Operations Analyst Associate'),
  'SC-300': role('Identity and Access Administrator Associate'),
  'SC-400': role('Information Protection and Compliance Administrator Associate'),
  'SC-401': role('Information Security Administrator Associate'),
  'SC-500': role('Cloud and AI Security Engineer Associate'),
  'SC-900': fundamentals('Security, Compliance, and Identity Fundamentals'),
  'TEAMS-ROOMS': {
    title: 'Teams Meetings and Meeting Rooms Technical Assessment',
    type: 'Assessment',
    lasting: true,
  },
} as const satisfies Record<string, Certification>;

export type CertificationId = keyof typeof CERTIFICATIONS;

export function isLasting(id: CertificationId): boolean {
  const certification: Certification = CERTIFICATIONS[id];
  return certification.lasting === true;
}
