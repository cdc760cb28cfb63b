import { EVENTS_PATH } from '../../../adapters/slack/declaration.ts';
import { MESSAGES_PATH } from '../../../adapters/teams/endpoint.ts';
import { addressOf, type Config } from '../../config.ts';
import { type Finding, note, ok } from './finding.ts';

const LOOPBACK = /^(127\.|localhost$|\[?::1\]?$)/;
const SOMEWHERE = 'https://<where the world reaches this server>';

/** Where people and platforms reach this server; what it cannot know from here, it asks to be compared. */
export function reach(config: Config): readonly Finding[] {
  return [webChat(config), ...teamsAddress(config), ...slackAddress(config), ...fromOutside(config)];
}

function webChat(config: Config): Finding {
  if (!config.web) return note('Web chat', 'off (SEVENTY_WEB=off)');
  return ok('Web chat', `${addressOf(config, config.port)}, from this machine only`);
}

function teamsAddress({ platforms: { teams }, publicUrl = SOMEWHERE }: Config): readonly Finding[] {
  if (teams.state !== 'ready') return [];
  return [
    note('Teams reaches', `${publicUrl}${MESSAGES_PATH}. The messaging endpoint of the Azure bot must say the same.`),
  ];
}

function slackAddress({ platforms: { slack }, publicUrl = SOMEWHERE }: Config): readonly Finding[] {
  if (slack.state !== 'ready') return [];
  if (slack.settings.appToken) {
    return [ok('Slack reaches', 'nothing: Seventy calls Slack (Socket Mode), no port needs to be open')];
  }
  return [note('Slack reaches', `${publicUrl}${EVENTS_PATH}. The request URLs of the Slack app must say the same.`)];
}

/** Teams always calls in; Slack does unless Seventy calls Slack. */
function fromOutside({ platforms: { teams, slack }, host, port, publicUrl }: Config): readonly Finding[] {
  const called =
    teams.state === 'ready' || (slack.state === 'ready' && (!slack.settings.appToken || slack.settings.install));
  if (!called) return [];
  const findings: Finding[] = [];
  if (publicUrl === undefined) findings.push(note('Public address', 'not set. Next: set SEVENTY_PUBLIC_URL to it.'));
  if (LOOPBACK.test(host)) {
    const says = `${host} only (SEVENTY_HOST): a proxy or tunnel on this machine must pass https requests on to port ${port}`;
    findings.push(note('Listens on', says));
  }
  return findings;
}
