/** A short answer to a question about the program. */
export interface Article {
  /** Slug, as the command `ask` takes it. */
  readonly id: string;
  readonly title: string;
  /** The answer, in one or two sentences. */
  readonly answer: string;
  /** What else matters, a sentence each. */
  readonly points: readonly string[];
  readonly source: string;
}
