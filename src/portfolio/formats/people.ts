import type { Format } from './format.ts';

export const TRAINING: Format<'training'> = {
  report: 'training',
  name: 'Training completions',
  marks: ['TrainingTitle'],
  required: {
    TrainingTitle: ['title', 'filled'],
    TrainingType: ['type', 'text'],
    TrainingCompletionDate: ['completed', 'day'],
    ExpirationDate: ['expires', 'day-if-any'],
    ActivationStatus: ['activation', 'text'],
    MpnId: ['location', 'text'],
  },
  optional: {
    TrainingActivityId: ['activity', 'text'],
    MCPID: ['mcpId', 'text'],
    CorpEmail: ['corpEmail', 'text'],
    Email: ['email', 'text'],
    IndividualFirstName: ['firstName', 'text'],
    IndividualLastName: ['lastName', 'text'],
  },
  ignored: ['PGAMpnId', 'Month', 'IcMCP', 'PartnerName', 'PartnerCityLocation', 'PartnerCountryLocation'],
  rowFault: ({ mcpId, corpEmail, email, firstName, lastName }) =>
    /[1-9]/.test(mcpId) || /@/.test(corpEmail + email) || /[\p{L}\p{N}]/u.test(firstName + lastName)
      ? null
      : 'Nothing names a person (MCPID, e-mail address or name)',
};

export const PROFILE: Format<'profile'> = {
  report: 'profile',
  name: 'Profile',
  marks: ['PGA_MPNID', 'PGA_PartnerName'],
  required: {
    MPNId: ['location', 'text'],
    PartnerName: ['partner', 'text'],
    PGA_MPNID: ['globalLocation', 'text'],
    PGA_PartnerName: ['globalPartner', 'text'],
  },
  optional: {},
  ignored: ['City', 'Country', 'HierarchyLevel', 'AccountType'],
};
