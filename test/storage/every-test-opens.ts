/** A place of its own for every test of a contract, with its store open. */
import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../../src/storage/index.ts';
import type { Place } from './place.ts';

/**
 * `give` gets the store before each test, and again whenever it was opened anew; its place closes and removes it afterwards.
 * @returns closes the store, which may be closed already, and opens it again as after a restart
 */
export function everyTestOpens(
  newPlace: () => Promise<Place>,
  give: (store: Store, place: Place) => void,
): () => Promise<void> {
  let place: Place;
  let store: Store;
  const open = async () => {
    store = await place.open();
    give(store, place);
  };

  beforeEach(async () => {
    place = await newPlace();
    await open();
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  return async () => {
    await store.close();
    await open();
  };
}
