/**
 * Writes the Teams app package.
 * Usage: npm run teams:package [-- --out <file> --developer <name> --website <https address>]
 */
import { environment } from '../../src/environment.ts';
import { plainly } from '../plainly.ts';
import { writePackage } from './write-package.ts';

await plainly(() => console.log(writePackage(process.argv.slice(2), environment(), process.cwd())));
