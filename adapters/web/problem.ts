/** Something the person in front of the page can be told: an HTTP status and one sentence that says what to do. */
export class Problem extends Error {
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}
