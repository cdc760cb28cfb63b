import { CERTIFICATIONS } from '../certifications.ts';
import { firstDay } from '../months.ts';
import { LOCATIONS, PARTNER } from '../partner.ts';
import { type Holding, PEOPLE, type Person } from '../people.ts';
import { digitsOf } from '../prng.ts';
import { type SampleFile, writeReport } from '../report.ts';

interface Row {
  readonly person: Person;
  readonly holding: Holding;
}

export function trainingCompletions(): SampleFile {
  return writeReport<Row>(
    'training-completions.csv',
    {
      PGAMpnId: () => PARTNER.globalId,
      TrainingActivityId: ({ holding }) => holding.id,
      TrainingTitle: ({ holding }) => titleOf(holding),
      TrainingType: ({ holding }) => (holding.exam ? 'Exam' : CERTIFICATIONS[holding.id].type),
      IndividualFirstName: ({ person }) => person.firstName,
      IndividualLastName: ({ person }) => person.lastName,
      Email: ({ person }) => person.email,
      CorpEmail: ({ person }) => person.email,
      TrainingCompletionDate: ({ holding }) => holding.completed,
      ExpirationDate: ({ holding }) => holding.expires,
      ActivationStatus: ({ person }) => (person.left ? 'Inactive' : 'Active'),
      Month: ({ holding }) => firstDay(holding.completed.slice(0, 7)),
      IcMCP: mcpId,
      MCPID: mcpId,
      MpnId: ({ person }) => (person.unlinked ? '' : LOCATIONS[person.location].id),
      PartnerName: ({ person }) => LOCATIONS[person.location].name,
      PartnerCityLocation: ({ person }) => LOCATIONS[person.location].city,
      PartnerCountryLocation: ({ person }) => LOCATIONS[person.location].country,
    },
    PEOPLE.flatMap((person) => person.holdings.map((holding) => ({ person, holding }))),
  );
}

function titleOf({ id, exam }: Holding): string {
  return exam ? `Exam ${id}` : CERTIFICATIONS[id].title;
}

/** A learning account; who opened a second one has two ids and one address. */
function mcpId({ person, holding }: Row): string {
  return digitsOf(8, person.email, holding.secondAccount ? 'second' : 'first');
}
