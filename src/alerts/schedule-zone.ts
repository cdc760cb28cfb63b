/** Time zones by their IANA names, and by the cities people call them by. */

const REGIONS = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic', 'Indian', 'Antarctica'];

/** What a subscriber has whose zone nobody knows. */
export const UNKNOWN_ZONE = 'UTC';

/** Zones that are no city's. What else is abbreviated means another clock than people think: "EST" has no summer time. */
const ABBREVIATED = ['UTC', 'GMT', 'CET', 'EET', 'WET'];

/** The zone of that IANA name, written as usual; null where there is none. Offsets such as `+02:00` are none. */
export function ianaZone(text: string): string | null {
  if (!/^[a-z_]+(\/[\w+-]+)+$/i.test(text)) return ABBREVIATED.find((zone) => zone === text.toUpperCase()) ?? null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    // The resolved one may be the city's former name: Kyiv stays Kyiv.
    return timeZone.toLowerCase() === text.toLowerCase() ? timeZone : capitalised(text);
  } catch {
    return null;
  }
}

const capitalised = (name: string): string => name.toLowerCase().replace(/(^|[/_-])[a-z]/g, (one) => one.toUpperCase());

/** The zone that is meant by an IANA name or a city of one: "Berlin", "new york", `Asia/Tokyo`; null where none is. */
export function zoneMeant(text: string): string | null {
  const name = text
    .trim()
    .replace(/\s+time$/i, '')
    .replace(/\s+/g, '_');
  if (name === '') return null;
  const city = `/${name.toLowerCase()}`;
  return (
    ianaZone(name) ??
    Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(city)) ??
    REGIONS.map((region) => ianaZone(`${region}/${name}`)).find((zone) => zone !== null) ??
    null
  );
}

/** `Europe/Berlin` -> "Berlin time", `UTC` -> "UTC". */
export function zoneInWords(zone: string): string {
  const city = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return zone.includes('/') && !zone.startsWith('Etc/') ? `${city} time` : city;
}

/** What a calendar and a clock on the wall show in a zone: a day and `HH:MM`. @param at ISO instant */
export function wallClock(at: string, zone: string): { readonly day: string; readonly time: string } {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const [day = '', time = ''] = shown.format(new Date(at)).split(' ');
  return { day, time };
}
