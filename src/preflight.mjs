// Plain JavaScript on purpose: it must still run, and explain itself, on a Node that cannot read TypeScript.
const [major, minor] = process.versions.node.split('.').map(Number);
const NEEDED = 24;

if (major < NEEDED) {
  console.error(
    `Seventy needs Node ${NEEDED} or newer, but this is Node ${major}.${minor}. ` +
      'Run "npm install" without --ignore-scripts or --omit=dev: it brings the right Node along; then use "npm start", "npm test" or "npm run -s seventy".',
  );
  process.exit(1);
}
