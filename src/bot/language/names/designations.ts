/** What people call the designations. */
import { DESIGNATIONS, type Designation } from '../../../scoring/index.ts';
import { type Phrase, phrasesOf } from '../phrase-book.ts';

const SPOKEN: Readonly<Record<Designation, string>> = {
  'business-applications':
    'business applications, business application, business apps, business app, biz apps, biz app, bizapps, bizapp, biz applications, biz aps, bizz apps, bizz app, bus app, busapps, bus apps, businessapps, businessapplications, ba, bap, d365, dynamics, dynamics 365, d 365, power platform, geschaftsanwendungen, geschaeftsanwendungen, business anwendungen, applications metier, applications professionnelles, applications d entreprise, aplicaciones empresariales, aplicaciones de negocio',
  'modern-work':
    'modern work, mw, modern workplace, modernwork, modernworkplace, mod work, modwork, modern works, modern wrk, moden work, modren work, modern workspace, m365, microsoft 365, office 365, o365, m 365, moderner arbeitsplatz, modernes arbeiten, travail moderne, trabajo moderno',
  security:
    'security, azure security, sec, secu, secrity, securty, secuirty, cyber, cybersecurity, cyber security, sicherheit, securite, seguridad',
  infrastructure:
    'infrastructure, azure infrastructure, infrastructure azure, infra azure, infra, azure infra, infrastructures, infrastruktur, azure infrastruktur, infraestructura, infrastrucure, az infra',
  'digital-app-innovation':
    'digital and app innovation, digital app innovation, digital and app innovation azure, azure digital and app innovation, digital and application innovation, digital and apps, digital apps, digital app, digital and app, digital innovation, app innovation, apps innovation, application innovation, app innov, appinnov, appinnovation, app inno, app dev, appdev, appinno, app innovations, apps and innovation, app and innovation, dai, d and ai apps, digital innov, azure apps, azure app innovation, azure app innov, dig app, dig apps, dig app innovation, dig and app, digi app, digi apps, innovation numerique et applicative, innovation numerique, innovacion digital, innovacion de aplicaciones, innovacion digital y de aplicaciones, digitale innovation',
  'data-ai':
    'data and ai, data ai, dataai, data and ai azure, azure data and ai, azure data ai, d and ai, d n ai, dnai, d ai, ai, ai and data, data and artificial intelligence, data n ai, data and analytics, data und ai, data und ki, daten und ki, ki, data et ai, data et ia, donnees et ia, donnees ia, datos e ia, datos y ia, data e ia, ia, azure ai, azure data, data one, data designation, data badge, data area, data side',
};

const AZURE = ['infrastructure', 'digital-app-innovation', 'data-ai'] as const satisfies readonly Designation[];

/** "Azure" alone fits three. */
const TOGETHER: readonly Phrase<readonly Designation[]>[] = phrasesOf(
  'azure, azure areas, azure designations, azure ones, all azure, azure solution areas, the three azure',
  AZURE,
);

export const DESIGNATION_PHRASES: readonly Phrase<readonly Designation[]>[] = [
  ...DESIGNATIONS.flatMap((designation) => phrasesOf<readonly Designation[]>(SPOKEN[designation], [designation])),
  ...TOGETHER,
];
