/** The interface in Welsh. */
import type { Strings } from './en.js';

/** Chromium has no dates in Welsh. */
const MONTHS: Record<string, string> = {
  January: 'Ionawr',
  February: 'Chwefror',
  March: 'Mawrth',
  April: 'Ebrill',
  May: 'Mai',
  June: 'Mehefin',
  July: 'Gorffennaf',
  August: 'Awst',
  September: 'Medi',
  October: 'Hydref',
  November: 'Tachwedd',
  December: 'Rhagfyr',
};

export default {
  lang: 'cy',
  date: (text) => text.replace(/[A-Z][a-z]{2,}/, (month) => MONTHS[month] ?? month).replace(' at ', ' am '),

  lenses: {
    indigenous: { name: 'Gwybodaeth Frodorol', short: 'Brodorol' },
    historical: { name: 'Cymariaethau Hanesyddol', short: 'Hanesyddol' },
    'cross-cultural': { name: 'Doethineb Trawsddiwylliannol', short: 'Trawsddiwyll.' },
    scientific: { name: 'Tystiolaeth Wyddonol', short: 'Gwyddonol' },
    artistic: { name: 'Celf ac Ysbrydolrwydd', short: 'Celf' },
    future: { name: 'Modelu’r Dyfodol', short: 'Y dyfodol' },
    marginalised: { name: 'Lleisiau Ymylol', short: 'Ymylol' },
    trickster: { name: 'Gwybodaeth y Castiwr', short: 'Y castiwr' },
  },
  levels: {
    omission: { low: 'Ychydig wedi’i hepgor', medium: 'Peth wedi’i hepgor', high: 'Llawer wedi’i hepgor' },
    completeness: { low: 'Cyflawnder isel', medium: 'Cyflawnder canolig', high: 'Cyflawnder uchel' },
  },
  failures: {
    offline: 'mae’r ddyfais hon all-lein. Cysylltwch â’r rhyngrwyd, yna rhowch gynnig arall arni.',
    network: 'ni chafwyd ateb gan y gweinydd. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni.',
    cors: 'nid yw ei weinydd yn ei rannu â’r dudalen hon.',
    timeout: 'cymerodd y gweinydd ormod o amser. Rhowch gynnig arall arni mewn munud.',
    'http-status': 'ni allai’r gweinydd ei anfon. Rhowch gynnig arall arni yn nes ymlaen.',
    'content-type': 'rhywbeth heblaw dadansoddiad sydd yn ei gyfeiriad.',
    'too-large': 'mae’r ffeil yn rhy fawr.',
    empty: 'roedd yr ateb yn wag. Rhowch gynnig arall arni yn nes ymlaen.',
    'invalid-json': 'mae’r data’n anghyflawn neu wedi’i ddifrodi.',
    'invalid-url': 'nid yw ei gyfeiriad yn ddilys.',
    'not-a-story': 'nid oes dadansoddiad yn y data.',
  },

  back: 'Pob stori',
  modified: 'Diweddarwyd',
  originalLabel: 'Y pennawd y mae’n ymateb iddo',
  advisoryLabel: 'Cyn ichi ddarllen:',
  advisory: (topics) => `mae’r dadansoddiad hwn yn trafod y pynciau hyn: ${topics}.`,
  advisoryOpen: 'Dangos y dadansoddiad',

  madeByModel: 'Ysgrifennwyd gan fodel iaith.',
  madeUnknown: 'Sut y lluniwyd y dadansoddiad hwn.',
  reviewed: (by) => `Adolygwyd gan ${by}.`,
  notReviewed: 'Nid oes cofnod o adolygiad gan berson.',
  madeHow: 'Sut y’i lluniwyd',
  engine: 'Peiriant',
  model: 'Model iaith',
  generated: 'Lluniwyd',
  review: 'Adolygiad gan berson',
  reviewNone: 'dim cofnod',
  sourceType: 'Math o ffynhonnell',

  audit: 'Archwiliad Grym a Gwybodaeth',
  dimensions: 'Dimensiynau’r Dadansoddiad',
  missing: 'Beth sydd ar Goll',
  pathways: 'Llwybrau at Ddatrysiad',
  synthesis: 'Synthesis Integredig',
  links: 'Dolenni',
  limits: 'Terfynau’r dadansoddiad hwn',
  openAll: 'Agor y cyfan',
  closeAll: 'Cau’r cyfan',

  dimensionsNote: (engine) =>
    `Darllenwyd drwy lensys gwybodaeth${engine ? ` gan ${engine}` : ''}. Mae canran yn dangos pa mor gryf yw’r signal, nid pa mor gywir yw’r lens.`,
  unnamedLens: 'Lens dienw',
  noScore: 'dim sgôr',
  notAnalysed: 'heb ei drafod',
  wheel: 'Cryfder y signal fesul lens',
  wheelLens: 'Lens',
  wheelSignal: 'Cryfder y signal',
  wheelNote: (share) =>
    `Faint sydd gan bob lens i’w ddweud am y stori hon. Po fwyaf yw’r sector, cryfaf yw’r signal; mae’r cylch toredig ar ${share}.`,

  missingNote: (vocabulary) => [
    'Archwiliad ACST o’r hyn y mae’r fframio yn ei hepgor; gellir croesgyfeirio ato drwy’r ',
    vocabulary,
    '.',
  ],
  vocabulary: 'eirfa ACST',

  bands: ['Cyflawnder isel iawn', 'Cyflawnder rhannol', 'Cyflawnder digonol', 'Cyflawnder cryf', 'Cyflawnder rhagorol'],
  scoreOf: (max) => `o ${max}`,
  scoreBetween: (min, max) => `ar raddfa o ${min} i ${max}`,
  range: (from, to) => `${from}–${to}`,
  scoreEnds: {
    omission: { min: 'heb hepgor dim', max: 'yn hepgor y rhan fwyaf' },
    completeness: { min: 'y rhan fwyaf ar goll', max: 'cyflawn' },
  },
  scoreEnd: (figure, meaning) => `${figure}: ${meaning}`,
  scoreWords: {
    omission: 'Po uchaf yw’r ffigur, mwyaf yn y byd y mae’r gwreiddiol yn ei hepgor.',
    completeness: 'Po uchaf yw’r ffigur, mwyaf cyflawn yw’r gwreiddiol.',
  },
  scoreRange: 'Rhoddodd y dadansoddiad ystod, felly mae’r bar yn ei chwmpasu.',
  scoreShort: {
    omission: (value, max) => `hepgor ${value} o ${max}`,
    completeness: (value, max) => `cyflawnder ${value} o ${max}`,
  },
  scoreShortUnknown: (value, max) => `sgôr ${value} o ${max}`,
  scoreUnknown: 'Nid yw’r data’n dweud beth yw ystyr ffigur uchel.',
  rank: 'Ymhlith yr holl straeon',
  rankTop: (share, of) => `yn y ${share} uchaf o ${of}`,
  sourceAverage: 'Cyfartaledd y ffynhonnell hon',
  lensCoverage: (share) => `Lensys ar ${share} neu fwy`,
  lensCoverageOf: (count, of) => `${count} o ${of}`,

  original: 'Erthygl wreiddiol',
  sources: 'Ffynonellau',
  related: 'Straeon cysylltiedig',
  use: 'Defnyddio’r dadansoddiad hwn',
  cite: 'Dyfynnu',
  citeAs: 'Dyfynnu fel',
  copy: 'Copïo',
  copyCitation: (style) => `Copïo’r cyfeiriad yn arddull ${style}`,
  copySection: (title) => `Copïo dolen i “${title}”`,
  copyLink: 'Copïo’r ddolen',
  print: 'Argraffu',
  copied: 'Wedi’i gopïo.',
  copyFailed: 'Nid yw’r dudalen hon yn caniatáu copïo. Dewiswch y testun yn lle hynny.',
  fullAnalysis: 'Darllen y dadansoddiad llawn',

  limitations: 'Cyfyngiadau',
  nextStep: 'Y cam nesaf',

  loading: 'Wrthi’n llwytho’r dadansoddiad…',
  failed: 'Ni ellid llwytho’r dadansoddiad:',
  retry: 'Rhoi cynnig arall arni',
  retrying: 'Wrthi’n rhoi cynnig arall arni…',
  // A noun after a figure stays singular, and only that after two is mutated here.
  partial: (count, figure) =>
    `Ni ellid darllen ${count === 1 ? 'un rhan' : `${figure} ${count === 2 ? 'ran' : 'rhan'}`} o’r dadansoddiad hwn.`,
  comma: ', ',
} satisfies Strings;
