import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { z } from 'zod';
import { peopleCard } from '../../../cards/index.ts';
import { scopeOf } from '../access/permissions.ts';
import { certification, person } from './arguments.ts';
import { type Context, command } from './command.ts';
import { type PeopleQuestion, peopleLines } from './people-lines.ts';

export const people = command({
  id: 'people',
  summary: 'Show who holds which certification and what runs out soon',
  examples: ['who has SC-300', 'which certifications expire in the next 60 days', "when does Maria's MB-800 run out"],
  args: z.object({ certification, person, within: z.number().int().min(0).max(3660).optional() }),
  permission: 'people',
  needsData: true,
  changes: false,
  run(args, context) {
    const question: PeopleQuestion = {
      certifications: [args.certification ?? []].flat(),
      person: args.person,
      until: args.within === undefined ? undefined : plusDays(context.today, args.within),
      from: context.today,
    };
    const { lines, people, counting } = peopleLines(context.partner, scopeOf(context.member, 'people'), question);
    return {
      face: peopleCard(context.frame, {
        title: titleOf(question, args.within),
        lines,
        total: lines.length,
        within: args.within,
        summary: summaryOf({ people, lines: lines.length, counting }, context),
      }),
      sensitive: true,
    };
  },
});

const plusDays = (day: string, days: number) => format(addDays(`${day}T00:00:00`, days), 'yyyy-MM-dd');

function titleOf({ certifications, person }: PeopleQuestion, within: number | undefined): string {
  const what = certifications.length > 0 ? certifications.join(' and ') : 'Certifications';
  const whose = person === undefined ? '' : ` of ${person}`;
  const when = within === undefined ? '' : ` running out within ${within} days`;
  return `${what}${whose}${when}`;
}

function summaryOf(
  { people, lines, counting }: { people: number; lines: number; counting: number },
  { member }: Context,
): string {
  const scope = scopeOf(member, 'people');
  const where = scope === 'all' ? '' : ` at your ${scope.length === 1 ? 'location' : 'locations'} ${scope.join(', ')}`;
  if (lines === 0) return `Nobody${where}.`;
  const persons = people === 1 ? '1 person' : `${people} people`;
  const held = lines === people ? '' : `, ${lines} certifications`;
  const that = counting === lines ? '' : `, ${counting} of them counting`;
  return `${persons}${where}${held}${that}`;
}
