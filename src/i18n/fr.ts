/** The interface in French. Its spaces before and within punctuation never break: narrow ones (U+202F), before a colon wide (U+00A0). */
import type { Strings } from './en.js';

export default {
  lang: 'fr',
  date: (text) => text,

  lenses: {
    indigenous: { name: 'Savoirs autochtones', short: 'Autochtones' },
    historical: { name: 'Parallèles historiques', short: 'Histoire' },
    'cross-cultural': { name: 'Sagesse interculturelle', short: 'Interculturel' },
    scientific: { name: 'Preuves scientifiques', short: 'Science' },
    artistic: { name: 'Art et spiritualité', short: 'Art' },
    future: { name: 'Modélisation de l’avenir', short: 'Avenir' },
    marginalised: { name: 'Voix marginalisées', short: 'Marginalisés' },
    trickster: { name: 'Savoir du trickster', short: 'Trickster' },
  },
  levels: {
    omission: { low: 'Omission faible', medium: 'Omission moyenne', high: 'Omission forte' },
    completeness: { low: 'Peu complet', medium: 'Moyennement complet', high: 'Très complet' },
  },
  failures: {
    offline: 'cet appareil est hors ligne. Connectez-vous à Internet, puis réessayez.',
    network: 'le serveur n’a pas répondu. Vérifiez votre connexion, puis réessayez.',
    cors: 'son serveur ne la partage pas avec cette page.',
    timeout: 'le serveur a mis trop de temps à répondre. Réessayez dans un instant.',
    'http-status': 'le serveur n’a pas pu l’envoyer. Réessayez plus tard.',
    'content-type': 'ce qui se trouve à son adresse n’est pas une analyse.',
    'too-large': 'le fichier est trop volumineux.',
    empty: 'la réponse était vide. Réessayez plus tard.',
    'invalid-json': 'les données sont incomplètes ou endommagées.',
    'invalid-url': 'son adresse n’est pas valide.',
    'not-a-story': 'les données ne contiennent aucune analyse.',
  },

  back: 'Tous les articles',
  modified: 'Mis à jour le',
  originalLabel: 'En réponse au titre',
  advisoryLabel: 'Avant de lire\u00a0:',
  advisory: (topics) => `cette analyse évoque les sujets suivants\u00a0: ${topics}.`,
  advisoryOpen: 'Afficher l’analyse',

  madeByModel: 'Rédigée par un modèle de langage.',
  madeUnknown: 'Comment cette analyse a été réalisée.',
  reviewed: (by) => `Relue par ${by}.`,
  notReviewed: 'Aucune relecture humaine n’est signalée.',
  madeHow: 'Comment elle a été réalisée',
  engine: 'Moteur',
  model: 'Modèle',
  generated: 'Réalisée',
  review: 'Relecture humaine',
  reviewNone: 'aucune signalée',
  sourceType: 'Type de source',

  audit: 'Audit pouvoir-savoir',
  dimensions: 'Dimensions de l’analyse',
  missing: 'Ce qui manque',
  pathways: 'Pistes de solution',
  synthesis: 'Synthèse d’ensemble',
  links: 'Liens',
  limits: 'Limites de cette analyse',
  openAll: 'Tout ouvrir',
  closeAll: 'Tout fermer',

  dimensionsNote: (engine) =>
    `Lecture à travers plusieurs prismes de savoir${engine ? `, par ${engine}` : ''}. Un pourcentage indique la force du signal, non la justesse du prisme.`,
  unnamedLens: 'Prisme sans nom',
  noScore: 'sans score',
  notAnalysed: 'non analysé',
  wheel: 'Force du signal par prisme',
  wheelLens: 'Prisme',
  wheelSignal: 'Force du signal',
  wheelNote: (share) =>
    `Ce que chaque prisme apporte à cet article. Plus le secteur est grand, plus le signal est fort\u202f; l’anneau en tirets marque ${share}.`,

  missingNote: (vocabulary) => [
    'Un audit ACST de ce que le cadrage omet, ouvert aux recoupements selon le ',
    vocabulary,
    '.',
  ],
  vocabulary: 'vocabulaire ACST',

  bands: [
    'Très incomplet',
    'Partiellement complet',
    'Suffisamment complet',
    'Solidement complet',
    'Exemplairement complet',
  ],
  scoreOf: (max) => `sur ${max}`,
  scoreBetween: (min, max) => `sur une échelle de ${min} à ${max}`,
  range: (from, to) => `${from}–${to}`,
  scoreEnds: {
    omission: { min: 'n’omet rien', max: 'omet l’essentiel' },
    completeness: { min: 'presque tout manque', max: 'complet' },
  },
  scoreEnd: (figure, meaning) => `${figure}\u00a0: ${meaning}`,
  scoreWords: {
    omission: 'Plus le chiffre est élevé, plus l’original omet d’éléments.',
    completeness: 'Plus le chiffre est élevé, plus l’original est complet.',
  },
  scoreRange: 'L’analyse donne une fourchette, que la barre recouvre.',
  scoreShort: {
    omission: (value, max) => `omission\u00a0: ${value} sur ${max}`,
    completeness: (value, max) => `exhaustivité\u00a0: ${value} sur ${max}`,
  },
  scoreShortUnknown: (value, max) => `score\u00a0: ${value} sur ${max}`,
  scoreUnknown: 'Les données n’indiquent pas ce que signifie un chiffre élevé.',
  rank: 'Parmi tous les articles',
  rankTop: (share, of) => `parmi les premiers ${share} sur ${of}`,
  sourceAverage: 'Moyenne de cette source',
  lensCoverage: (share) => `Prismes à ${share} ou plus`,
  lensCoverageOf: (count, of) => `${count} sur ${of}`,

  original: 'Article original',
  sources: 'Sources',
  related: 'Articles liés',
  use: 'Utiliser cette analyse',
  cite: 'Citer',
  citeAs: 'Citer au format',
  copy: 'Copier',
  copyCitation: (style) => `Copier la référence au format ${style}`,
  copySection: (title) => `Copier un lien vers «\u202f${title}\u202f»`,
  copyLink: 'Copier le lien',
  print: 'Imprimer',
  copied: 'Copié.',
  copyFailed: 'Cette page ne permet pas la copie. Sélectionnez plutôt le texte.',
  fullAnalysis: 'Lire l’analyse complète',

  limitations: 'Limites',
  nextStep: 'Prochaine étape',

  loading: 'Chargement de l’analyse…',
  failed: 'L’analyse n’a pas pu être chargée\u00a0:',
  retry: 'Réessayer',
  retrying: 'Nouvel essai…',
  // French counts none as one.
  partial: (count, figure) =>
    count < 2
      ? `${figure} partie de cette analyse n’a pas pu être lue.`
      : `${figure} parties de cette analyse n’ont pas pu être lues.`,
  comma: ', ',
} satisfies Strings;
