import { officeText } from './office-text.ts';
import { pdfText } from './pdf-text.ts';
import type { ProofType } from './proof.ts';

/** Eighty pages of plain text: what a proof says, it says before. */
const MOST_CHARACTERS = 200_000;

/**
 * The text of a document, or null where it has none to read: images, scans, encrypted and damaged documents.
 */
export async function documentText(bytes: Uint8Array, type: ProofType): Promise<string | null> {
  try {
    const text = await readers[type](bytes);
    return text.trim() === '' ? null : text;
  } catch {
    return null;
  }
}

const office = async (bytes: Uint8Array) => officeText(bytes, MOST_CHARACTERS);
const image = async () => '';

const readers: Readonly<Record<ProofType, (bytes: Uint8Array) => Promise<string>>> = {
  pdf: (bytes) => pdfText(bytes, MOST_CHARACTERS),
  docx: office,
  xlsx: office,
  pptx: office,
  png: image,
  jpeg: image,
};
