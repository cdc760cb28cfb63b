import { describeContents } from './contents-contract.ts';
import { embeddedPlace } from './embedded-place.ts';
import { describeEvents } from './events-contract.ts';
import { describeRecords } from './records-contract.ts';
import { describeStore } from './store-contract.ts';
import { describeStoreAgainstModel } from './store-model.ts';

describeStore('The embedded store', embeddedPlace);
describeContents('The embedded store', embeddedPlace);
describeEvents('The embedded store', embeddedPlace);
describeRecords('The embedded store', embeddedPlace);
describeStoreAgainstModel('The embedded store', embeddedPlace);
