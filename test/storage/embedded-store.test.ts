import { embeddedPlace } from './embedded-place.ts';
import { describeStore } from './store-contract.ts';
import { describeStoreAgainstModel } from './store-model.ts';

describeStore('The embedded store', embeddedPlace);
describeStoreAgainstModel('The embedded store', embeddedPlace);
