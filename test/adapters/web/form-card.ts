/** A form of the tests' own: a name, a role, whether to tell them. */
import type { AdaptiveCard, Element } from '../../../cards/adaptive-card.ts';
import type { Action, Reply } from '../../../src/bot/message.ts';

const ACTION: Action = { command: 'help', args: { topic: 'people' } };
const ROLES = ['Executive report viewer', 'Incentives user', 'Report viewer'];

/** The form with what was typed and what is wrong with it. */
export function formReply(
  inputs: Readonly<Record<string, string>> = {},
  errors: Readonly<Record<string, string>> = {},
): Reply {
  const beside = (id: string): Element[] =>
    errors[id] ? [{ type: 'TextBlock', text: errors[id], color: 'attention', size: 'small', wrap: true }] : [];
  const card: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: 'They may ask for scores at once.', wrap: true },
      {
        type: 'Input.Text',
        id: 'email',
        label: 'E-mail address',
        style: 'email',
        isRequired: true,
        errorMessage: 'Say which address.',
        value: inputs.email ?? '',
      },
      ...beside('email'),
      {
        type: 'Input.ChoiceSet',
        id: 'role',
        label: 'Role',
        choices: ROLES.map((title, index) => ({ title, value: `role-${index}` })),
        value: inputs.role ?? 'role-2',
      },
      ...beside('role'),
      {
        type: 'Input.Toggle',
        id: 'tell',
        label: 'Notice',
        title: 'Tell them',
        value: inputs.tell === 'true' ? 'true' : 'false',
      },
    ],
    actions: [
      {
        type: 'Action.Execute',
        title: 'Add',
        verb: ACTION.command,
        style: 'positive',
        data: ACTION,
        fallback: { type: 'Action.Submit', title: 'Add', data: ACTION },
      },
    ],
    fallbackText: 'Whom do you want to add?',
  };
  return {
    command: 'help',
    args: {},
    text: 'Whom do you want to add?',
    card,
    visibility: 'everyone',
    suggestions: [],
    form: { title: 'Add a member', submit: 'Add', action: ACTION, errors },
  };
}
