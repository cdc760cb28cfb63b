/** Which addresses are Slack's. Events name some, and what is sent there is for Slack alone. */
import type { Fetch } from './keep-alive-fetch.ts';

/** @param apiUrl where Slack's API is, when it is not at Slack's own address; files and response URLs may lie there too */
export function isSlacks(address: string, apiUrl: string | undefined): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  if (apiUrl !== undefined && url.origin === new URL(apiUrl).origin) return true;
  return url.protocol === 'https:' && /(?:^|\.)slack(?:-gov)?\.com$/.test(url.hostname);
}

/** A `fetch` that calls nobody else: an answer holds a partner's figures, and a server can reach what others cannot. */
export function onlySlack(fetch: Fetch, apiUrl: string | undefined): Fetch {
  return async (address, init) => {
    if (!isSlacks(String(address), apiUrl)) throw new NotSlack('The address is not one of Slack.');
    return fetch(address, init);
  };
}

class NotSlack extends Error {
  override name = 'NotSlack';
  readonly code = 'not_slack';
}
