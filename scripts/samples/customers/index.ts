/** All customers of the sample. */
import type { Customer } from '../customer.ts';
import { AZURE } from './azure.ts';
import { ESTABLISHED } from './established.ts';
import { NEWCOMERS } from './newcomers.ts';
import { SMALL } from './small.ts';
import { UNLINKED } from './unlinked.ts';

export const CUSTOMERS: readonly Customer[] = [...ESTABLISHED, ...NEWCOMERS, ...AZURE, ...UNLINKED, ...SMALL];
