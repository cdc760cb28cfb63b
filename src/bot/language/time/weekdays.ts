/** Days of the week by their names. */

const NAMES = [
  'monday mondays mon montag montags lundi lundis lunes',
  'tuesday tuesdays tue tues dienstag dienstags mardi mardis martes',
  'wednesday wednesdays wed mittwoch mittwochs mercredi mercredis miercoles',
  'thursday thursdays thu thur thurs donnerstag donnerstags jeudi jeudis jueves',
  'friday fridays fri freitag freitags vendredi vendredis viernes',
  'saturday saturdays samstag samstags samedi samedis sabado sabados',
  'sunday sundays sonntag sonntags dimanche dimanches domingo domingos',
];

export interface WeekdaySaid {
  /** Its English name, as schedules are written. */
  readonly day: string;
  /** 1 for Monday to 7 for Sunday. */
  readonly number: number;
  readonly at: number;
}

const BY_NAME: ReadonlyMap<string, Omit<WeekdaySaid, 'at'>> = new Map(
  NAMES.flatMap((names, index) => {
    const [day = '', ...others] = names.split(' ');
    return [day, ...others].map((name) => [name, { day, number: index + 1 }] as const);
  }),
);

export const WEEKDAY_WORDS: readonly string[] = [...BY_NAME.keys()];

export function weekdaysIn(words: readonly string[]): readonly WeekdaySaid[] {
  return words.flatMap((word, at) => {
    const found = BY_NAME.get(word);
    return found ? [{ ...found, at }] : [];
  });
}
