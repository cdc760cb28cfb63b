export { assemble } from './assemble.ts';
export { bringsOf, monthsOf } from './brings.ts';
export { fileOnDisk } from './file-on-disk.ts';
export { REPORT_NAMES } from './formats/index.ts';
export * from './import.ts';
export { isUnchanged, type Supplier, type Suppliers, suppliers, withoutLast } from './ledger.ts';
export { readExports } from './read-exports.ts';
export { decodeSnapshot, encodeSnapshot, SnapshotDamaged } from './snapshot-codec.ts';
