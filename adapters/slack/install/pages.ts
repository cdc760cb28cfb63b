/** The pages a person sees who installs the app from a browser. */
import type { ServerResponse } from 'node:http';

/** Slack's own address of the consent page goes in here and nothing else, so it is all that needs escaping. */
export function installPage(address: string): string {
  return page(
    'Add Seventy to Slack',
    `<p>Seventy answers questions about partner capability scores in direct messages and channels.</p>
<p><a href="${escaped(address)}">Add to Slack</a></p>`,
  );
}

export function showInstalled(response: ServerResponse, workspace: string | undefined): void {
  const where = workspace ? ` in ${escaped(workspace)}` : '';
  show(
    response,
    200,
    page('Seventy is installed', `<p>It is ready${where}. Open Slack and send it a direct message.</p>`),
  );
}

/** @param why one sentence that says what to do */
export function showNotInstalled(response: ServerResponse, status: number, why: string): void {
  show(response, status, page('Seventy was not installed', `<p>${escaped(why)}</p>`));
}

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** What a browser is told with each of the pages. */
export function lockDown(response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
}

function show(response: ServerResponse, status: number, html: string): void {
  lockDown(response);
  response.writeHead(status);
  response.end(html);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 36rem; margin: 4rem auto; padding: 0 1rem; }</style>
<h1>${title}</h1>
${body}
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
