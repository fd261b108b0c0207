/** The interface in German. */
import type { Strings } from './en.js';

export default {
  lang: 'de',
  date: (text) => text,

  lenses: {
    indigenous: { name: 'Indigenes Wissen', short: 'Indigen' },
    historical: { name: 'Historische Parallelen', short: 'Historisch' },
    'cross-cultural': { name: 'Interkulturelle Weisheit', short: 'Interkulturell' },
    scientific: { name: 'Wissenschaftliche Belege', short: 'Wissenschaft' },
    artistic: { name: 'Kunst und Spiritualität', short: 'Kunst' },
    future: { name: 'Zukunftsmodelle', short: 'Zukunft' },
    marginalised: { name: 'Marginalisierte Stimmen', short: 'Marginalisiert' },
    trickster: { name: 'Trickster-Wissen', short: 'Trickster' },
  },
  levels: {
    omission: { low: 'Wenig ausgelassen', medium: 'Einiges ausgelassen', high: 'Viel ausgelassen' },
    completeness: { low: 'Wenig vollständig', medium: 'Teilweise vollständig', high: 'Weitgehend vollständig' },
  },
  failures: {
    offline: 'Dieses Gerät ist offline. Stellen Sie eine Internetverbindung her und versuchen Sie es noch einmal.',
    network: 'Der Server hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    cors: 'Der Server, auf dem sie liegt, gibt sie für diese Seite nicht frei.',
    timeout: 'Der Server hat zu lange gebraucht. Versuchen Sie es gleich noch einmal.',
    'http-status': 'Der Server konnte sie nicht senden. Versuchen Sie es später noch einmal.',
    'content-type': 'Unter der Adresse liegt etwas anderes als eine Analyse.',
    'too-large': 'Die Datei ist zu groß.',
    empty: 'Die Antwort war leer. Versuchen Sie es später noch einmal.',
    'invalid-json': 'Die Daten sind unvollständig oder beschädigt.',
    'invalid-url': 'Die Adresse ist ungültig.',
    'not-a-story': 'Die Daten enthalten keine Analyse.',
  },

  back: 'Alle Beiträge',
  modified: 'Aktualisiert am',
  originalLabel: 'Antwort auf die Schlagzeile',
  advisoryLabel: 'Vor dem Lesen:',
  advisory: (topics) => `Diese Analyse behandelt ${topics}.`,
  advisoryOpen: 'Analyse anzeigen',

  madeByModel: 'Von einem Sprachmodell verfasst.',
  madeUnknown: 'Wie diese Analyse entstanden ist.',
  reviewed: (by) => `Geprüft von ${by}.`,
  notReviewed: 'Eine Prüfung durch Menschen ist nicht vermerkt.',
  madeHow: 'Wie sie entstanden ist',
  engine: 'System',
  model: 'Modell',
  generated: 'Erstellt',
  review: 'Prüfung durch Menschen',
  reviewNone: 'nicht vermerkt',
  sourceType: 'Art der Quelle',

  audit: 'Macht-Wissen-Analyse',
  dimensions: 'Dimensionen der Analyse',
  missing: 'Was fehlt',
  pathways: 'Lösungswege',
  synthesis: 'Gesamtschau',
  links: 'Links',
  limits: 'Grenzen dieser Analyse',
  openAll: 'Alle öffnen',
  closeAll: 'Alle schließen',

  dimensionsNote: (engine) =>
    `Aus verschiedenen Wissensperspektiven gelesen${engine ? ` von ${engine}` : ''}. Eine Prozentzahl sagt, wie stark das Signal ist, nicht, wie recht die Perspektive hat.`,
  unnamedLens: 'Perspektive ohne Namen',
  noScore: 'ohne Wert',
  notAnalysed: 'nicht analysiert',
  wheel: 'Signalstärke nach Perspektive',
  wheelLens: 'Perspektive',
  wheelSignal: 'Signalstärke',
  wheelNote: (share) =>
    `Wie viel jede Perspektive zu diesem Beitrag zu sagen hat. Je größer der Sektor, desto stärker das Signal; der gestrichelte Ring liegt bei ${share}.`,

  missingNote: (vocabulary) => [
    'Eine ACST-Prüfung dessen, was die Darstellung auslässt; Querverweise erlaubt das ',
    vocabulary,
    '.',
  ],
  vocabulary: 'ACST-Vokabular',

  bands: ['Sehr unvollständig', 'Lückenhaft', 'Ausreichend vollständig', 'Sehr vollständig', 'Vorbildlich vollständig'],
  scoreOf: (max) => `auf einer Skala bis ${max}`,
  scoreBetween: (min, max) => `auf einer Skala von ${min} bis ${max}`,
  range: (from, to) => `${from}–${to}`,
  scoreEnds: {
    omission: { min: 'lässt nichts aus', max: 'lässt das meiste aus' },
    completeness: { min: 'das meiste fehlt', max: 'vollständig' },
  },
  scoreEnd: (figure, meaning) => `${figure}: ${meaning}`,
  scoreWords: {
    omission: 'Je höher die Zahl, desto mehr lässt das Original aus.',
    completeness: 'Je höher die Zahl, desto vollständiger ist das Original.',
  },
  scoreRange: 'Die Analyse nennt eine Spanne, die der Balken umfasst.',
  scoreShort: {
    omission: (value, max) => `Auslassung ${value} von ${max}`,
    completeness: (value, max) => `Vollständigkeit ${value} von ${max}`,
  },
  scoreShortUnknown: (value, max) => `Wert ${value} von ${max}`,
  scoreUnknown: 'Die Daten sagen nicht, was eine hohe Zahl bedeutet.',
  rank: 'Unter allen Beiträgen',
  rankTop: (share, of) => `unter den oberen ${share} von ${of}`,
  sourceAverage: 'Durchschnitt dieser Quelle',
  lensCoverage: (share) => `Perspektiven ab ${share}`,
  lensCoverageOf: (count, of) => `${count} von ${of}`,

  original: 'Originalartikel',
  sources: 'Quellen',
  related: 'Verwandte Beiträge',
  use: 'Diese Analyse verwenden',
  cite: 'Zitieren',
  citeAs: 'Zitieren als',
  copy: 'Kopieren',
  copyCitation: (style) => `Quellenangabe nach ${style} kopieren`,
  copySection: (title) => `Link zu „${title}“ kopieren`,
  copyLink: 'Link kopieren',
  print: 'Drucken',
  copied: 'Kopiert.',
  copyFailed: 'Diese Seite erlaubt kein Kopieren. Markieren Sie stattdessen den Text.',
  fullAnalysis: 'Zur ganzen Analyse',

  limitations: 'Einschränkungen',
  nextStep: 'Nächster Schritt',

  loading: 'Die Analyse wird geladen …',
  failed: 'Die Analyse konnte nicht geladen werden.',
  retry: 'Noch einmal versuchen',
  retrying: 'Neuer Versuch …',
  partial: (count, figure) =>
    count === 1
      ? 'Ein Teil dieser Analyse konnte nicht gelesen werden.'
      : `${figure} Teile dieser Analyse konnten nicht gelesen werden.`,
  comma: ', ',
} satisfies Strings;
