/** What people call the metrics and the tracks. */
import type { Metric, Track } from '../../../scoring/index.ts';
import { type Phrase, phrasesOf } from '../phrase-book.ts';

/** Several where the word covers both kinds of certification. */
export const METRIC_PHRASES: readonly Phrase<readonly Metric[]>[] = [
  ...phrasesOf<readonly Metric[]>(
    'net customer adds, net customer add, net adds, net add, netadds, customer adds, customer add, net customers, net new customers, net new, net new logos, net new logo, net new tenants, new logos, new logo, new tenants, new tenant, new clients, new client, new accounts, customer additions, net customer additions, new customers, new customer, customer growth, customer acquisition, performance, neukunden, kundenzuwachs, neue kunden, nouveaux clients, nuevos clientes, adds',
    ['net-customer-adds'],
  ),
  ...phrasesOf<readonly Metric[]>(
    'intermediate certifications, intermediate certification, intermediate certs, intermediate cert, intermediate skilling, intermediates, intermediate, intermediate exams, intermediate exam, associate exams, associate level, junior certs, associate certs, associate certifications, inter certs, certifications intermediaires, certification intermediaire, intermediaires, certificaciones intermedias, intermedias, mittlere zertifizierungen',
    ['intermediate-certifications'],
  ),
  ...phrasesOf<readonly Metric[]>(
    'advanced certifications, advanced certification, advanced certs, advanced cert, advanced skilling, advanced, advanced exams, advanced exam, expert exams, expert exam, expert level, senior certs, adv certs, adv certifications, expert certs, expert certifications, certifications avancees, certification avancee, avancees, certificaciones avanzadas, avanzadas, fortgeschrittene zertifizierungen, fortgeschrittene',
    ['advanced-certifications'],
  ),
  ...phrasesOf<readonly Metric[]>(
    'skilling, skills, skill, skilling points, certs, cert, certifications, certification, certificates, exams, certificats, training, trainings, zertifizierungen, zertifikate, certificaciones',
    ['intermediate-certifications', 'advanced-certifications'],
  ),
  ...phrasesOf<readonly Metric[]>(
    'usage growth, usage, growth, acr growth, acr, consumption, consumption growth, azure consumption, consumed revenue, azure consumed revenue, active usage, active users, active usage growth, user growth, protected users, protected user growth, mau growth, mau, usage grwth, growth of usage, nutzung, nutzungswachstum, wachstum, croissance, crecimiento',
    ['usage-growth'],
  ),
  ...phrasesOf<readonly Metric[]>(
    'deployments, deployment, deploys, deployed, deploy, rollouts, rollout, deploments, bereitstellungen, deploiements, deploiement, implementaciones, despliegues',
    ['deployments'],
  ),
];

export const TRACK_PHRASES: readonly Phrase<Track>[] = [
  ...phrasesOf<Track>(
    'enterprise, enterprises, ent, entrprise, enterprise track, enterprise customers, enterprise clients, large customers, large clients, big customers, big clients, grosse kunden, grosskunden, grands comptes, grands clients, grandes clientes, grandes empresas',
    'enterprise',
  ),
  ...phrasesOf<Track>(
    'smb, smbs, smb customers, smb clients, small customers, small clients, smaller customers, smaller clients, kleine kunden, petits clients, clientes pequenos, small business, small businesses, small and medium, small and midsize, smb track, mittelstand, kmu, pme, pyme',
    'smb',
  ),
];
