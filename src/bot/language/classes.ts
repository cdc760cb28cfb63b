/** Words that do the same work in cues. */

const LISTS = {
  show: 'show list give tell display see view pull fetch bring get send zeig zeige zeigen liste montre montrer affiche afficher donne muestra muestrame mostrar dame lista ensename',
  customers:
    'customer customers client clients tenant tenants account accounts logo logos kundenliste kunde kunden cliente clientes companies firms',
  association:
    'association associations associate associated por partner linked link links zugeordnet verknupft attached attribution attributed claim claimed cpor dpor pal zuordnung zuordnungen verknupfung assoziation asociacion asociaciones associes asociado asociados',
  gain: 'gain gained gains win won wins added acquire acquired sign signed land landed onboard onboarded joined gewonnen gagne gagnes ganado ganamos ganados captado',
  lose: 'lose lost loses losing left leave churned churn churning gone verloren verlorene verlorenen perdu perdus perdido perdidos perdimos',
  people:
    'people person persons colleague colleagues employee employees staff engineer engineers consultant consultants anyone anybody someone somebody everyone team member members guys mitarbeiter kollegen leute personen personnes collegues employes personas companeros empleados',
  certs:
    'cert certs certification certifications certificate certificates certified exam exams credential credentials zertifizierung zertifizierungen zertifikat zertifikate zertifiziert certifie certifies certificacion certificaciones certificado certificados certificada examen examenes prufung prufungen accreditation accreditations',
  expire:
    'expire expires expired expiring expiry expiration lapse lapses lapsed lapsing renew renewal renewals renewed renewing due invalid abgelaufen abgelaufene ablaufende ablaufenden ablaufendes ablaufen ablauft auslaufen expirent expirer expiran caducan caduca caducar vencen vence vencer laufen ending ends',
  drop: 'drop drops dropped dropping fall falls fell fallen falling down decrease decreased decline declined declining lower low lost lose slip slipped slid sink sank dip dipped worse tank tanked shrink shrank shrunk crash crashed gesunken gefallen runter weniger niedrig baisse baisser chute bajado bajo baja caido caida bajar',
  rise: 'rise rises rose risen rising increase increased jump jumped jumps better improve improved grow grew climbed higher gestiegen augmente subido aumentado',
  change:
    'change changes changed changing different difference differences diff diffs delta moved move happen happened shift shifted verandert geandert passiert unterschied change changements cambiado cambio cambios paso',
  count:
    'count counts counted counting eligible included considered recognised recognized zahlt zahlen gezahlt compte comptent comptes cuenta cuentan contado',
  trend:
    'trend trends trending history historical trajectory timeline curve graph chart progression development verlauf entwicklung entwickelt historie evolution tendance historique tendencia evolucion historial historico',
  why: 'why wieso warum weshalb weswegen pourquoi porque',
  gap: 'gap gaps miss hapert mangelt klemmt hakt hole holes missing lacking lack lacks shortfall shortfalls shortage deficit fehlt fehlen luecke lucke lucken luecken manque manquent falta faltan carencias lacunes ecart',
  need: 'need needs needed require requires required requiring necessary brauchen brauche benotigen benotigt braucht faut besoin necesitamos necesita necesario hace',
  rule: 'rule rules ruleset rulebook threshold thresholds requirement requirements criteria criterion condition conditions prerequisite prerequisites cutoff limit limits minimum min maximum max regel regeln regelwerk schwelle schwellenwert schwellenwerte anforderungen regle regles seuil seuils exigences criteres regla reglas umbral umbrales requisitos',
  import:
    'import imports importing upload uploads uploading load ingest importieren importiere hochladen importer importe importar importa cargar sube subir',
  imported:
    'import imports imported importation importacion upload uploads uploaded load loads loaded carga hochgeladen',
  file: 'file files csv csvs tsv spreadsheet spreadsheets export exports report reports excel sheet sheets attachment attachments attached datei dateien fichier fichiers archivo archivos fichero ficheros zip data insights download downloads',
  undo: 'undo revert rollback reverse unimport undone ruckgangig zurucknehmen zurucksetzen annule annuler deshacer deshaz',
  score:
    'score scores scored scoring pcs scorecard scoreboard scorecards punktestand punktzahl pontuacion puntuacion puntaje notation',
  claim: 'claim clam antrag anspruch demande reclamacion solicitud',
  claims: 'claims clams antrage anspruche demandes reclamaciones solicitudes',
  proof:
    'poe poes proof proofs sow sows evidence nachweis nachweise preuve preuves justificatif justificatifs prueba pruebas',
  document:
    'document documents doc docs pdf letter contract attachment attachments files dokument dokumente unterlagen datei fichier documento documentos archivo',
  reviewer: 'microsoft ms they reviewer reviewers partner center',
  make: 'make makes made making get gets got bring machen rendre hacer',
  designations:
    'designation designations area areas badge badges category categories all six solution solutions partner',
} as const satisfies Record<string, string>;

/** Class name -> its words. */
export const CLASSES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(LISTS).map(([name, words]) => [name, words.split(' ')]),
);
