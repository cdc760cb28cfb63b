// Plain JavaScript on purpose: it must still run, and explain itself, on a Node that cannot read TypeScript.
import module from 'node:module';
import { resolveOnce } from './resolve-once.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
const NEEDED = 24;

if (major < NEEDED) {
  console.error(
    `Seventy needs Node ${NEEDED} or newer, but this is Node ${major}.${minor}. ` +
      'Run "npm install" without --ignore-scripts or --omit=dev: it brings the right Node along; then use "npm start", "npm test" or "npm run -s seventy".',
  );
  process.exit(1);
}

// Stripping the types of a few hundred files at each start costs more than the work of a short command.
module.enableCompileCache();
resolveOnce();
