/** What people call the metrics and the tracks. */
import type { Metric, Track } from '../../../scoring/index.ts';
import { type Phrase, phrasesOf } from '../phrase-book.ts';

/** Several where the word covers both kinds of certification. */
export const METRIC_PHRASES: readonly Phrase<readonly Metric[]>[] = [
  ...phrasesOf<readonly Metric[]>(
    'net customer adds, net customer add, net adds, net add, netadds, customer adds, customer add, net customers, net new customers, net new, customer additions, net customer additions, new customers, new customer, customer growth, customer acquisition, performance, neukunden, kundenzuwachs, nouveaux clients, nuevos clientes, adds',
    ['net-customer-adds'],
  ),
  ...phrasesOf<readonly Metric[]>(
    'intermediate certifications, intermediate certification, intermediate certs, intermediate cert, intermediate skilling, intermediates, intermediate, associate certs, associate certifications, inter certs',
    ['intermediate-certifications'],
  ),
  ...phrasesOf<readonly Metric[]>(
    'advanced certifications, advanced certification, advanced certs, advanced cert, advanced skilling, advanced, adv certs, adv certifications, expert certs, expert certifications',
    ['advanced-certifications'],
  ),
  ...phrasesOf<readonly Metric[]>(
    'skilling, skills, skill, skilling points, certs, cert, certifications, certification, certificates, training, trainings, zertifizierungen, zertifikate, certificaciones',
    ['intermediate-certifications', 'advanced-certifications'],
  ),
  ...phrasesOf<readonly Metric[]>(
    'usage growth, usage, growth, acr growth, acr, consumption, consumption growth, azure consumption, consumed revenue, azure consumed revenue, active usage, active users, active usage growth, user growth, mau growth, mau, usage grwth, growth of usage, nutzung, nutzungswachstum, wachstum, croissance, crecimiento',
    ['usage-growth'],
  ),
  ...phrasesOf<readonly Metric[]>(
    'deployments, deployment, deploys, deployed, deploy, rollouts, rollout, deploments, bereitstellungen, deploiements, deploiement, implementaciones, despliegues',
    ['deployments'],
  ),
];

export const TRACK_PHRASES: readonly Phrase<Track>[] = [
  ...phrasesOf<Track>('enterprise, enterprises, ent, entrprise, enterprise track, large customers', 'enterprise'),
  ...phrasesOf<Track>(
    'smb, smbs, small business, small and medium, small and midsize, smb track, mittelstand, kmu, pme, pyme',
    'smb',
  ),
];
