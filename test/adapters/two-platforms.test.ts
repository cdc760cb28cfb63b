/** Two members file the same claim from two platforms, and platforms send things again: it is one claim. */
import { describe, expect, test } from 'vitest';
import { directMessage } from './slack/payloads.ts';
import { textOf } from './slack/slack-world.ts';
import { type TwoPlatforms, togetherAtTheStore, twoPlatforms } from './two-platforms.ts';
import { dialogInSlack, dialogInTeams } from './two-platforms-dialogs.ts';

const QUESTION = 'which claims would bring points in Modern Work';
const BUTTON = 'Claim Bellows College';
const LOCATION = { location: '6048215' };
const MADE = /C1 Bellows College: .*the draft is made/;

/** The same form opened by Ada in Slack and by Ana in Teams. */
async function bothDialogs({ slack, teams }: TwoPlatforms) {
  await slack.event(directMessage(QUESTION));
  await teams.say(QUESTION);
  return { inSlack: await dialogInSlack(slack, BUTTON), inTeams: await dialogInTeams(teams, BUTTON) };
}

/** What each was told last. */
function answers({ slack, teams }: TwoPlatforms) {
  const ada = slack.slack.of('chat.postMessage').at(-1);
  return { ada: String(ada?.args.text), ana: String(teams.connector.messages.at(-1)?.body.summary) };
}

describe('The same claim filed from Teams and from Slack', () => {
  test.each([
    ['at the same second', 'Slack'],
    ['at the same second', 'Teams'],
    ['one after the other', 'Slack'],
    ['one after the other', 'Teams'],
  ])('%s, %s a little ahead, is one claim, and the other hears whose it is', async (when, ahead) => {
    const both = await twoPlatforms();
    const { inSlack, inTeams } = await bothDialogs(both);
    const send = [inSlack.filledIn(LOCATION), inTeams.filledIn(LOCATION)] as const;
    const [first, second] = ahead === 'Slack' ? send : send.toReversed();
    if (when === 'at the same second') {
      togetherAtTheStore(both.store, 2);
      await Promise.all([first!(), second!()]);
    } else {
      await first!();
      await both.idle();
      await second!();
    }
    await both.idle();

    const [claim, ...others] = await both.claims();
    expect(others).toEqual([]);
    expect(claim!.history).toHaveLength(1);
    const { name } = claim!.history[0]!.by;
    const { ada, ana } = answers(both);
    const [won, lost] = name === 'Ada Byron' ? [ada, ana] : [ana, ada];
    expect(won).toMatch(MADE);
    expect(lost).toBe(`${name} filed this a moment ago: C1, draft.`);
  });

  test('is in the way too where it shares only one of the products', async () => {
    const both = await twoPlatforms();
    const { inSlack, inTeams } = await bothDialogs(both);
    togetherAtTheStore(both.store, 2);
    const intune = { ...LOCATION, products: 'Intune' };
    await Promise.all([inSlack.filledIn(LOCATION)(), inTeams.filledIn(intune)()]);
    await both.idle();
    expect(await both.claims()).toHaveLength(1);
    const told = Object.values(answers(both));
    expect(told.filter((text) => text.includes('filed this a moment ago: C1, draft.'))).toHaveLength(1);
    expect(told.filter((text) => text.includes('the draft is made'))).toHaveLength(1);
  });
});

describe('A claim that a platform sends again', () => {
  test('from Slack, at once and later, is made once and answered once', async () => {
    const both = await twoPlatforms();
    const { slack } = both.slack;
    const submit = (await bothDialogs(both)).inSlack.filledIn(LOCATION);
    const before = slack.of('chat.postMessage').length;
    const replies = [...(await Promise.all([submit(), submit(), submit()])), await submit()];
    await both.idle();
    expect(replies.map(({ status, body }) => [status, body])).toEqual(replies.map(() => [200, '']));
    expect((await both.claims()).map(({ history }) => history.length)).toEqual([1]);
    expect(slack.of('chat.postMessage')).toHaveLength(before + 1);
  });

  test('from Teams, at once and later, is made once and answered once', async () => {
    const both = await twoPlatforms();
    const { connector } = both.teams;
    const submit = (await bothDialogs(both)).inTeams.filledIn(LOCATION);
    const before = connector.messages.length;
    const replies = [...(await Promise.all([submit(), submit(), submit()])), await submit()];
    await both.idle();
    expect(replies).toEqual(replies.map(() => ({ status: 200, body: undefined })));
    expect((await both.claims()).map(({ history }) => history.length)).toEqual([1]);
    expect(connector.messages).toHaveLength(before + 1);
  });

  test('after a restart is not made again', async () => {
    const both = await twoPlatforms();
    const dialogs = await bothDialogs(both);
    const inSlack = dialogs.inSlack.filledIn(LOCATION);
    const inTeams = dialogs.inTeams.filledIn(LOCATION);
    await inSlack();
    await inTeams();
    await both.idle();
    const told = textOf(answers(both));

    const after = await both.again();
    expect(await inSlack(after.slack)).toMatchObject({ status: 200, body: '' });
    expect(await inTeams(after.teams)).toEqual({ status: 200, body: undefined });
    await after.idle();
    expect((await both.claims()).map(({ history }) => history.length)).toEqual([1]);
    expect(textOf(answers(both))).toBe(told);
  });
});
