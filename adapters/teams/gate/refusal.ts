/** Why a request goes no further: a status for whoever sent it, and one sentence for both sides, without any detail of theirs. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}
