/** The few words that the library adds to a card. */
export const WORDS = {
  moreParts: (count: number) => `There is more than fits here: ${count} more ${count === 1 ? 'part' : 'parts'}.`,
  continued: (part: number, parts: number) => `Continued (${part} of ${parts})`,
  open: 'Open',
  show: 'Show',
  play: 'Play',
  image: 'Image',
  yes: 'Yes',
  value: 'Value',
  empty: '–',
  unavailable: (title: string) => `${title} (not available now)`,
  nothingToChoose: (label: string) => `${label}: nothing to choose from`,
  notShown: 'This card cannot be shown here.',
  between: (min: string | undefined, max: string | undefined) =>
    [min === undefined ? '' : `from ${min}`, max === undefined ? '' : `up to ${max}`].filter(Boolean).join(' '),
  unsent: (choices: number) => `${choices} ${choices === 1 ? 'choice' : 'choices'} left out here`,
} as const;
