/** What each type of document is called where. */
import type { ProofType } from './proof.ts';

interface TypeFacts {
  readonly words: string;
  readonly mediaType: string;
  /** File name extensions that fit, the usual one first. */
  readonly extensions: readonly [string, ...string[]];
}

const office = (kind: string) => `application/vnd.openxmlformats-officedocument.${kind}`;

export const TYPE_FACTS: Readonly<Record<ProofType, TypeFacts>> = {
  pdf: { words: 'PDF', mediaType: 'application/pdf', extensions: ['pdf'] },
  docx: { words: 'Word', mediaType: office('wordprocessingml.document'), extensions: ['docx'] },
  xlsx: { words: 'Excel', mediaType: office('spreadsheetml.sheet'), extensions: ['xlsx'] },
  pptx: { words: 'PowerPoint', mediaType: office('presentationml.presentation'), extensions: ['pptx'] },
  png: { words: 'PNG image', mediaType: 'image/png', extensions: ['png'] },
  jpeg: { words: 'JPEG image', mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
};
