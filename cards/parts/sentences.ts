/** A text, sentence by sentence. */
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

export const sentencesOf = (text: string): readonly string[] =>
  Array.from(SENTENCES.segment(text), ({ segment }) => segment.trim());
