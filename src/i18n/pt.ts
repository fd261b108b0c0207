/** The interface in Portuguese, in words that are usual in Brazil and not strange in Portugal. */
import type { Strings } from './en.js';

export default {
  lang: 'pt',
  date: (text) => text,

  lenses: {
    indigenous: { name: 'Saberes indígenas', short: 'Indígena' },
    historical: { name: 'Paralelos históricos', short: 'História' },
    'cross-cultural': { name: 'Sabedoria intercultural', short: 'Intercultural' },
    scientific: { name: 'Evidências científicas', short: 'Ciência' },
    artistic: { name: 'Arte e espiritualidade', short: 'Arte' },
    future: { name: 'Modelagem do futuro', short: 'Futuro' },
    marginalised: { name: 'Vozes marginalizadas', short: 'Marginalizados' },
    trickster: { name: 'Saber do trickster', short: 'Trickster' },
  },
  levels: {
    omission: { low: 'Omissão baixa', medium: 'Omissão média', high: 'Omissão alta' },
    completeness: { low: 'Pouco completo', medium: 'Medianamente completo', high: 'Muito completo' },
  },
  failures: {
    offline: 'este dispositivo está sem conexão. Conecte-se à internet e tente novamente.',
    network: 'o servidor não respondeu. Verifique a sua conexão e tente novamente.',
    cors: 'o servidor dela não permite o acesso a partir desta página.',
    timeout: 'o servidor demorou demais. Tente novamente daqui a pouco.',
    'http-status': 'o servidor não conseguiu enviá-la. Tente novamente mais tarde.',
    'content-type': 'o que está nesse endereço não é uma análise.',
    'too-large': 'o arquivo é grande demais.',
    empty: 'a resposta veio vazia. Tente novamente mais tarde.',
    'invalid-json': 'os dados estão incompletos ou danificados.',
    'invalid-url': 'o endereço não é válido.',
    'not-a-story': 'os dados não contêm nenhuma análise.',
  },

  back: 'Todas as matérias',
  modified: 'Atualizado em',
  originalLabel: 'O título a que responde',
  advisoryLabel: 'Antes de ler:',
  advisory: (topics) => `esta análise trata dos seguintes temas: ${topics}.`,
  advisoryOpen: 'Mostrar a análise',

  madeByModel: 'Escrita por um modelo de linguagem.',
  madeUnknown: 'Como esta análise foi feita.',
  reviewed: (by) => `Revisada por ${by}.`,
  notReviewed: 'Não há registro de revisão humana.',
  madeHow: 'Como foi feita',
  engine: 'Motor',
  model: 'Modelo',
  generated: 'Feita em',
  review: 'Revisão humana',
  reviewNone: 'sem registro',
  sourceType: 'Tipo de fonte',

  audit: 'Auditoria poder-saber',
  dimensions: 'Dimensões da análise',
  missing: 'O que falta',
  pathways: 'Caminhos de solução',
  synthesis: 'Síntese integrada',
  links: 'Links',
  limits: 'Limites desta análise',
  openAll: 'Abrir tudo',
  closeAll: 'Fechar tudo',

  dimensionsNote: (engine) =>
    `Leitura por diferentes lentes de conhecimento${engine ? `, feita por ${engine}` : ''}. A porcentagem indica a força do sinal, não o acerto da lente.`,
  unnamedLens: 'Lente sem nome',
  noScore: 'sem valor',
  notAnalysed: 'não analisado',
  wheel: 'Força do sinal por lente',
  wheelLens: 'Lente',
  wheelSignal: 'Sinal',
  wheelNote: (share) =>
    `Quanto cada lente tem a dizer sobre esta matéria. Quanto maior o setor, mais forte o sinal; o anel tracejado marca ${share}.`,

  missingNote: (vocabulary) => [
    'Uma auditoria ACST do que o enquadramento omite, aberta a comparações segundo o ',
    vocabulary,
    '.',
  ],
  vocabulary: 'vocabulário ACST',

  bands: [
    'Muito incompleto',
    'Parcialmente completo',
    'Suficientemente completo',
    'Solidamente completo',
    'Exemplarmente completo',
  ],
  scoreOf: (max) => `em uma escala até ${max}`,
  scoreBetween: (min, max) => `em uma escala de ${min} a ${max}`,
  range: (from, to) => `${from}–${to}`,
  scoreEnds: {
    omission: { min: 'nada omite', max: 'omite quase tudo' },
    completeness: { min: 'falta quase tudo', max: 'completo' },
  },
  scoreEnd: (figure, meaning) => `${figure}: ${meaning}`,
  scoreWords: {
    omission: 'Quanto maior o número, mais o original omite.',
    completeness: 'Quanto maior o número, mais completo é o original.',
  },
  scoreRange: 'A análise deu um intervalo, que a barra abrange.',
  scoreShort: {
    omission: (value, max) => `omissão: ${value} de ${max}`,
    completeness: (value, max) => `completude: ${value} de ${max}`,
  },
  scoreShortUnknown: (value, max) => `pontuação: ${value} de ${max}`,
  scoreUnknown: 'Os dados não dizem o que significa um número alto.',
  rank: 'Entre todas as matérias',
  rankTop: (share, of) => `entre os primeiros ${share} de ${of}`,
  sourceAverage: 'Média desta fonte',
  lensCoverage: (share) => `Lentes com ${share} ou mais`,
  lensCoverageOf: (count, of) => `${count} de ${of}`,

  original: 'Matéria original',
  sources: 'Fontes',
  related: 'Matérias relacionadas',
  use: 'Usar esta análise',
  cite: 'Citar',
  citeAs: 'Citar como',
  copy: 'Copiar',
  copyCitation: (style) => `Copiar a citação em ${style}`,
  copySection: (title) => `Copiar um link para “${title}”`,
  copyLink: 'Copiar link',
  print: 'Imprimir',
  copied: 'Copiado.',
  copyFailed: 'Esta página não permite copiar. Em vez disso, selecione o texto.',
  fullAnalysis: 'Ler a análise completa',

  limitations: 'Limitações',
  nextStep: 'Próximo passo',

  loading: 'Carregando a análise…',
  failed: 'Não foi possível carregar a análise:',
  retry: 'Tentar novamente',
  retrying: 'Tentando novamente…',
  partial: (count, figure) =>
    count === 1
      ? 'Não foi possível ler uma parte desta análise.'
      : `Não foi possível ler ${figure} partes desta análise.`,
  comma: ', ',
} satisfies Strings;
