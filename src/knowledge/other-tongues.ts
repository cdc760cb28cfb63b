/** Words of a question in German, French or Spanish, each row behind the English word that the articles have; without accents. */
export const OTHER_TONGUES: readonly string[] = [
  'customer kunde kunden kundin cliente clientes clienta',
  'claim antrag antrage demande solicitud reclamacion',
  'proof nachweis preuve prueba comprobante',
  'certification zertifizierung zertifizierungen zertifikat zertifikate certificacion certificaciones certificado certificat certificats',
  'subscription abonnement abonnements abo suscripcion suscripciones',
  'licence lizenz lizenzen licencia licencias',
  'invoice rechnung rechnungen facture factures factura facturas',
  'account konto',
  'suspended gesperrt suspendu bloque suspendida bloqueada',
  'location standort standorte filiale emplacement sede sucursal',
  'money geld argent dinero',
  'payment zahlung zahlungen auszahlung paiement paiements pago pagos',
  'deadline frist fristen delai delais plazo plazos',
  'name namen firmierung nom nombre',
  'change geandert andern andert changer cambiar cambio',
  'cost kosten kostet preis prix coute cuesta precio cuanto',
  'role rolle rollen rol',
  'approved genehmigt approuve approuvee aprobado aprobada',
  'reject abgelehnt refusee refusees rechazado rechazada rechazo',
  'appeal widerspruch einspruch recours appel recurrir apelar',
  'draft entwurf brouillon borrador',
  'submitted eingereicht einreichen soumis soumise enviado enviada presentar',
  'expire ablauft auslauft verfallt expirer caduca caducan vence',
  'renew verlangern erneuern renouveler renouvellement renovar renovacion',
  'membership mitgliedschaft adhesion membresia afiliacion',
  'badge abzeichen insignia',
  'points punkte point puntos',
  'count zahlt zahlen compte comptent compter cuenta cuentan contar',
  'year jahr jahre annee annees ano anos',
  'days tag tage jour jours dia dias',
  'usage nutzung verbrauch utilisation consommation uso consumo',
  'remove entfernen loschen supprimer retirer quitar eliminar',
  'reseller wiederverkaufer revendeur revendedor',
  'partner partnern partenaire partenaires socio socios',
  'file datei fichier fichero archivo',
  'download herunterladen telecharger exporter descargar exportar',
  'security sicherheit securite seguridad',
  'requirement anforderungen voraussetzungen exigences obligations obligaciones requisitos',
  'product produkt produkte produit produits producto productos',
  'used genutzt utilise utilises utilizado usan',
  'bought gekauft achete achetes comprado',
  'tax steuer ustid umsatzsteuer impot taxe impuesto iva',
  'revenue umsatz revenus ingresos',
  'profile profil perfil',
  'lost verloren verlieren perdu perd perdre pierde perder',
];

/** Small words of those languages that every question has. */
export const SMALL_WORDS_OF_OTHER_TONGUES =
  `der die das den dem des ein eine einen einer wir uns unser unsere unseren ich mir man ist sind wird werden hat haben kann konnen muss mussen
  was wann wie wo wer warum welche welcher bis ab noch uberhaupt heute fur bei mit von zu im und oder auch dann einfach es heisst nicht kriegen bekommen
  le la les un une des du de au aux nous on je il elle notre nos mon ma cette est sont peut doit faut avons ont a ete quoi quand comment pourquoi combien
  quel quelle quelles qui que pour par sur dans avec chez et ou aussi si pas ne qu maintenant depuis
  el los las una del al nosotros nuestro nuestra mi es son puede se hay tiene tenemos como cuando donde por para con sin y o cada en hasta desde ya casi cual`.split(
    /\s+/,
  );

/** Words that ask, as above. */
export const ASKING_IN_OTHER_TONGUES: readonly string[] = [
  'when wann quand cuando',
  'who wer qui quien',
  'where wo donde',
  'how wie comment como combien cuantos cuantas',
  'why warum pourquoi',
];
