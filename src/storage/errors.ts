/** What can go wrong with stored data, each with the one sentence its reader needs. */
import { PlainError } from '../plain-error.ts';
import { reasonOf } from './system-error.ts';

export class VersionConflict extends PlainError {
  override name = 'VersionConflict';
  constructor() {
    super(
      'Somebody else changed the data in the meantime, so nothing was saved. Look at it again, then repeat your change.',
    );
  }
}

export class SnapshotMissing extends PlainError {
  override name = 'SnapshotMissing';
  constructor(id: string) {
    super(
      `The imported data ${id.slice(0, 12)} is missing or damaged. Restore the data folder from a backup, or undo that import and import the files again.`,
    );
  }
}

export class FileMissing extends PlainError {
  override name = 'FileMissing';
  constructor(id: string) {
    super(
      `The document ${id.slice(0, 12)} is missing or damaged. Restore the data folder from a backup, or add the document again.`,
    );
  }
}

export class StoreBusy extends PlainError {
  override name = 'StoreBusy';
  constructor(folder: string, holder: number | undefined) {
    const who = holder === undefined ? 'another Seventy' : `another Seventy (process ${holder})`;
    super(
      `The data folder ${folder} is in use by ${who}. Make the change there, on its page or in its chat, or stop it first.`,
    );
  }
}

export class DamagedFile extends PlainError {
  override name = 'DamagedFile';
  /** @param kept where the damaged bytes lie: set aside, or still in `file` itself */
  constructor(file: string, kept: string) {
    super(
      kept === file
        ? `The data file ${file} is damaged. Put a backup in its place, or delete it to start empty.`
        : `The data file ${file} was damaged and is kept as ${kept}. Put a backup in its place, or delete the kept file to start empty.`,
    );
  }
}

export class NewerData extends PlainError {
  override name = 'NewerData';
  constructor(file: string, found: number, known: number) {
    super(
      `The data file ${file} was written by a newer Seventy (schema ${found}, this one reads ${known}). Start the newer version.`,
    );
  }
}

export class ReadOnlyStore extends PlainError {
  override name = 'ReadOnlyStore';
  constructor() {
    super(
      'The data is open for reading only, so nothing was saved. Make the change in the Seventy that is running, or stop it and try again.',
    );
  }
}

export class StoreClosed extends PlainError {
  override name = 'StoreClosed';
  constructor() {
    super('Seventy is shutting down, so nothing was done. Try again in a minute.');
  }
}

export class AccountNameRefused extends PlainError {
  override name = 'AccountNameRefused';
  constructor() {
    super(
      'An account name has 1 to 64 lower-case letters, digits, hyphens and underscores, and starts with a letter or digit.',
    );
  }
}

export class FolderUnusable extends PlainError {
  override name = 'FolderUnusable';
  constructor(folder: string, cause: Error) {
    super(
      `The data folder ${folder} cannot be used: ${reasonOf(cause)}. Put that right, or choose another folder with --data.`,
      { cause },
    );
  }
}
