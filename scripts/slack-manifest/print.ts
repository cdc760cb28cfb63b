/**
 * Prints the Slack app manifest as JSON, or why each scope is asked for.
 * Usage: npm run -s slack:manifest [-- --socket-mode | --several-workspaces | --explain]
 */
import { environment } from '../../src/environment.ts';
import { plainly } from '../plainly.ts';
import { manifestText } from './manifest-text.ts';

await plainly(() => console.log(manifestText(process.argv.slice(2), environment())));
