import associations from './associations.json' with { type: 'json' };
import azure from './azure-services.json' with { type: 'json' };
import businessApplications from './business-applications.json' with { type: 'json' };
import businessApplicationsWorkloads from './business-applications-workloads.json' with { type: 'json' };
import certifications from './certifications.json' with { type: 'json' };
import dataAi from './data-ai.json' with { type: 'json' };
import digitalAppInnovation from './digital-app-innovation.json' with { type: 'json' };
import infrastructure from './infrastructure.json' with { type: 'json' };
import microsoft365Workloads from './microsoft-365-workloads.json' with { type: 'json' };
import modernWork from './modern-work.json' with { type: 'json' };
import qualification from './qualification.json' with { type: 'json' };
import security from './security.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };

/** The tables of July 2026, not validated yet. */
export const july2026 = {
  id: '2026-07',
  sources,
  qualification,
  associations,
  certifications,
  azure,
  microsoft365Workloads,
  businessApplications: businessApplicationsWorkloads,
  designations: [businessApplications, modernWork, security, infrastructure, digitalAppInnovation, dataAi],
};
