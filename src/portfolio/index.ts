export { fileOnDisk } from './file-on-disk.ts';
export { REPORT_NAMES } from './formats/index.ts';
export * from './import.ts';
export { readExports } from './read-exports.ts';
