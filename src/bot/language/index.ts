export { type Explained, explained } from './explained.ts';
export type { OtherMeanings } from './other-meanings.ts';
export { understand } from './understand.ts';
export type { Arguments, Known, Memory, SocialWord, Understanding } from './understanding.ts';
export { type Vocabulary, vocabulary } from './vocabulary.ts';
