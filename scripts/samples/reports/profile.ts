import { LOCATIONS, type Location, PARTNER } from '../partner.ts';
import { type SampleFile, writeReport } from '../report.ts';

export function profile(): SampleFile {
  const headOffice: Location = { ...LOCATIONS.portland, id: PARTNER.globalId, name: PARTNER.name };
  return writeReport<Location>(
    'profile.csv',
    {
      MPNId: ({ id }) => id,
      PartnerName: ({ name }) => name,
      PGA_MPNID: () => PARTNER.globalId,
      PGA_PartnerName: () => PARTNER.name,
      City: ({ city }) => city,
      Country: ({ country }) => country,
      HierarchyLevel: ({ id }) => (id === PARTNER.globalId ? 'Global' : 'Location'),
    },
    [headOffice, ...Object.values(LOCATIONS)],
  );
}
