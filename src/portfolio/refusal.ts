/** A file that cannot be imported. The message is one sentence or two for the user: what is wrong and what to do. */
export class Refusal extends Error {
  override name = 'Refusal';
}

export const EXPORT_AGAIN = 'Download the report from Partner Center again as CSV or TSV.';
