import { acknowledge } from './alerts/acknowledge.ts';
import { alertsArguments } from './alerts/arguments.ts';
import { enrolment } from './alerts/enrolment.ts';
import { alertsForm, saveForm } from './alerts/form.ts';
import { mute, snooze, unmute } from './alerts/hush.ts';
import { list } from './alerts/list.ts';
import { now } from './alerts/now.ts';
import { quietHours, schedule, subscribe, unsubscribe } from './alerts/subscribe.ts';
import { command } from './command.ts';

export const alerts = command({
  id: 'alerts',
  summary: 'Hear about a slip: subscribe, mute, snooze, schedule a summary',
  examples: [
    'post the weekly summary here every Monday at 9',
    'alert me when Security drops below 75',
    'mute Security',
  ],
  args: alertsArguments,
  permission: 'scores',
  needsData: false,
  changes: true,
  live: true,
  run(args, context) {
    switch (args.action) {
      case undefined:
      case 'list':
        return list(context);
      case 'now':
        return now(context);
      case 'subscribe':
        return subscribe(args, context);
      case 'unsubscribe':
        return unsubscribe(args, context);
      case 'mute':
        return mute(args, context);
      case 'unmute':
        return unmute(args, context);
      case 'snooze':
        return snooze(args, context);
      case 'schedule':
        return schedule(args, context);
      case 'quiet-hours':
        return quietHours(args, context);
      case 'acknowledge':
        return acknowledge(args, context);
      case 'enrolment':
        return enrolment(args, context);
      case 'form':
        return alertsForm(args, context);
      case 'save':
        return saveForm(args, context);
    }
  },
});
