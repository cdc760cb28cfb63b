/** What Seventy says about itself where administrators install it. */

export const ABOUT = {
  name: 'Seventy',
  fullName: 'Seventy: the partner capability score',
  short: 'Your partner capability score: what counts, what does not, and why.',
  long:
    'Seventy points make a Microsoft Solutions Partner. Ask Seventy for the score of any of the six designations, what ' +
    'it is made of, which customers do not count and why, and what the next point takes. It prepares the customer claims ' +
    'that would bring points, keeps their proof and their deadlines, and follows them until they are decided; you submit ' +
    'them in Partner Center. The numbers are computed from the reports you download from there, by the published rules. ' +
    'They are estimates: Partner Center decides. Seventy is not a Microsoft product.',
  colour: '#0a6478',
} as const;

/** What a package may know of a command: enough to show people what they can say. */
export interface CommandWords {
  readonly id: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** Sentences a person would say. */
  readonly examples: readonly [string, ...string[]];
}
