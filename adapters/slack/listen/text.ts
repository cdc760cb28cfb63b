/** What people wrote, out of Slack's markup: https://docs.slack.dev/messaging/formatting-message-text */

/** `<@U1|name>`, `<#C1|name>`, `<!here>`, `<https://a.b|label>`: a mark, what it points to, and a label. */
const MARKED = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

export interface Reader {
  readonly team: string;
  /** The bot's own user, whose mention is no part of the question. */
  readonly bot?: string | undefined;
}

/** Plain text: people as `slack:<team>:<user>`, channels by name, links as they are, the bot's own mention left out. */
export function plainText(text: string, { team, bot }: Reader): string {
  const words = text.replace(MARKED, (_all, mark: string, target: string, label?: string) => {
    switch (mark) {
      case '@':
        return target === bot ? '' : `slack:${team}:${target}`;
      case '#':
        return `#${label || target}`;
      case '!':
        return label || `@${target}`;
      default:
        return linkText(target, label);
    }
  });
  return words
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity]!)
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

/** Slack makes links of what looks like one: `<http://contoso.com|contoso.com>`, `<mailto:a@b.c|a@b.c>`. */
function linkText(target: string, label: string | undefined): string {
  const bare = target.replace(/^(?:mailto|tel):/, '');
  return !label || bare.endsWith(label) ? (label ?? bare) : `${label} ${bare}`;
}
