/** Addresses of files in Slack: what an Image says that shows one instead of something from the web. */

const SCHEME = 'slack-file:';
/** What Slack takes for the id of a file; it refuses the whole message for any other. */
const ID = /^F[A-Z0-9]{8,}$/;

/** @param id of an image that the posting app has uploaded or been given: https://docs.slack.dev/reference/block-kit/composition-objects/slack-file-object */
export const slackFileUrl = (id: string): string => `${SCHEME}${id}`;

/** null where it is no address of a file in Slack. */
export function fileIdOf(url: string): string | null {
  const id = url.startsWith(SCHEME) ? url.slice(SCHEME.length) : '';
  return ID.test(id) ? id : null;
}
