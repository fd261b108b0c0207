/** The interface in Spanish. */
import type { Strings } from './en.js';

export default {
  lang: 'es',
  date: (text) => text,

  lenses: {
    indigenous: { name: 'Conocimiento indígena', short: 'Indígena' },
    historical: { name: 'Paralelos históricos', short: 'Historia' },
    'cross-cultural': { name: 'Sabiduría intercultural', short: 'Intercultural' },
    scientific: { name: 'Evidencia científica', short: 'Ciencia' },
    artistic: { name: 'Arte y espiritualidad', short: 'Arte' },
    future: { name: 'Modelización del futuro', short: 'Futuro' },
    marginalised: { name: 'Voces marginadas', short: 'Marginados' },
    trickster: { name: 'Saber del embaucador', short: 'Embaucador' },
  },
  levels: {
    omission: { low: 'Omisión baja', medium: 'Omisión media', high: 'Omisión alta' },
    completeness: { low: 'Poco completo', medium: 'Medianamente completo', high: 'Muy completo' },
  },
  failures: {
    offline: 'este dispositivo no tiene conexión. Conéctese a internet y vuelva a intentarlo.',
    network: 'el servidor no respondió. Compruebe su conexión y vuelva a intentarlo.',
    cors: 'su servidor no lo comparte con esta página.',
    timeout: 'el servidor tardó demasiado. Vuelva a intentarlo dentro de un momento.',
    'http-status': 'el servidor no pudo enviarlo. Vuelva a intentarlo más tarde.',
    'content-type': 'lo que hay en su dirección no es un análisis.',
    'too-large': 'el archivo es demasiado grande.',
    empty: 'la respuesta estaba vacía. Vuelva a intentarlo más tarde.',
    'invalid-json': 'los datos están incompletos o dañados.',
    'invalid-url': 'su dirección no es válida.',
    'not-a-story': 'los datos no contienen ningún análisis.',
  },

  back: 'Todos los artículos',
  modified: 'Actualizado el',
  originalLabel: 'El titular al que responde',
  advisoryLabel: 'Antes de leer:',
  advisory: (topics) => `este análisis trata los siguientes temas: ${topics}.`,
  advisoryOpen: 'Mostrar el análisis',

  madeByModel: 'Escrito por un modelo de lenguaje.',
  madeUnknown: 'Cómo se hizo este análisis.',
  reviewed: (by) => `Revisado por ${by}.`,
  notReviewed: 'No consta ninguna revisión humana.',
  madeHow: 'Cómo se hizo',
  engine: 'Motor',
  model: 'Modelo',
  generated: 'Elaborado',
  review: 'Revisión humana',
  reviewNone: 'no consta',
  sourceType: 'Tipo de fuente',

  audit: 'Auditoría poder-saber',
  dimensions: 'Dimensiones del análisis',
  missing: 'Lo que falta',
  pathways: 'Vías de solución',
  synthesis: 'Síntesis integradora',
  links: 'Enlaces',
  limits: 'Límites de este análisis',
  openAll: 'Abrir todo',
  closeAll: 'Cerrar todo',

  dimensionsNote: (engine) =>
    `Leído a través de distintas lentes de conocimiento${engine ? ` por ${engine}` : ''}. El porcentaje indica la fuerza de la señal, no el acierto de la lente.`,
  unnamedLens: 'Lente sin nombre',
  noScore: 'sin valor',
  notAnalysed: 'sin analizar',
  wheel: 'Fuerza de la señal por lente',
  wheelLens: 'Lente',
  wheelSignal: 'Señal',
  wheelNote: (share) =>
    `Cuánto aporta cada lente a este artículo. Cuanto mayor es el sector, más fuerte es la señal; el anillo discontinuo marca el ${share}.`,

  missingNote: (vocabulary) => [
    'Una auditoría ACST de lo que el encuadre omite, abierta al contraste según el ',
    vocabulary,
    '.',
  ],
  vocabulary: 'vocabulario ACST',

  bands: [
    'Muy incompleto',
    'Parcialmente completo',
    'Suficientemente completo',
    'Sólidamente completo',
    'Ejemplarmente completo',
  ],
  scoreOf: (max) => `sobre ${max}`,
  scoreBetween: (min, max) => `en una escala de ${min} a ${max}`,
  range: (from, to) => `${from}–${to}`,
  scoreEnds: {
    omission: { min: 'no omite nada', max: 'omite casi todo' },
    completeness: { min: 'falta casi todo', max: 'completo' },
  },
  scoreEnd: (figure, meaning) => `${figure}: ${meaning}`,
  scoreWords: {
    omission: 'Cuanto mayor es la cifra, más omite el original.',
    completeness: 'Cuanto mayor es la cifra, más completo es el original.',
  },
  scoreRange: 'El análisis dio un intervalo, y la barra lo abarca.',
  scoreShort: {
    omission: (value, max) => `omisión: ${value} de ${max}`,
    completeness: (value, max) => `exhaustividad: ${value} de ${max}`,
  },
  scoreShortUnknown: (value, max) => `puntuación: ${value} de ${max}`,
  scoreUnknown: 'Los datos no indican qué significa una cifra alta.',
  rank: 'Entre todos los artículos',
  rankTop: (share, of) => `en el ${share} superior de ${of}`,
  sourceAverage: 'Media de esta fuente',
  lensCoverage: (share) => `Lentes con un ${share} o más`,
  lensCoverageOf: (count, of) => `${count} de ${of}`,

  original: 'Artículo original',
  sources: 'Fuentes',
  related: 'Artículos relacionados',
  use: 'Usar este análisis',
  cite: 'Citar',
  citeAs: 'Citar como',
  copy: 'Copiar',
  copyCitation: (style) => `Copiar la cita en formato ${style}`,
  copySection: (title) => `Copiar un enlace a «${title}»`,
  copyLink: 'Copiar enlace',
  print: 'Imprimir',
  copied: 'Copiado.',
  copyFailed: 'Esta página no permite copiar. Seleccione el texto en su lugar.',
  fullAnalysis: 'Leer el análisis completo',

  limitations: 'Limitaciones',
  nextStep: 'Siguiente paso',

  loading: 'Cargando el análisis…',
  failed: 'No se pudo cargar el análisis:',
  retry: 'Volver a intentarlo',
  retrying: 'Intentándolo de nuevo…',
  partial: (count, figure) =>
    count === 1
      ? 'No se pudo leer una parte de este análisis.'
      : `No se pudieron leer ${figure} partes de este análisis.`,
  comma: ', ',
} satisfies Strings;
