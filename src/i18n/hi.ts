/** The interface in Hindi. */
import type { Strings } from './en.js';

export default {
  lang: 'hi',

  lenses: {
    indigenous: { name: 'आदिवासी ज्ञान', short: 'आदिवासी' },
    historical: { name: 'ऐतिहासिक समानताएँ', short: 'इतिहास' },
    'cross-cultural': { name: 'अंतर-सांस्कृतिक प्रज्ञा', short: 'अंतर-सांस्कृतिक' },
    scientific: { name: 'वैज्ञानिक साक्ष्य', short: 'विज्ञान' },
    artistic: { name: 'कला और अध्यात्म', short: 'कला' },
    future: { name: 'भविष्य का प्रतिरूपण', short: 'भविष्य' },
    marginalised: { name: 'हाशिए की आवाज़ें', short: 'हाशिए से' },
    trickster: { name: 'विदूषक का ज्ञान', short: 'विदूषक' },
  },
  levels: {
    omission: { low: 'कम चूक', medium: 'मध्यम चूक', high: 'अधिक चूक' },
    completeness: { low: 'कम पूर्णता', medium: 'मध्यम पूर्णता', high: 'अधिक पूर्णता' },
  },
  failures: {
    offline: 'यह उपकरण ऑफ़लाइन है। इंटरनेट से जुड़कर फिर कोशिश करें।',
    network: 'सर्वर ने जवाब नहीं दिया। अपना कनेक्शन जाँचकर फिर कोशिश करें।',
    cors: 'इसका सर्वर इसे इस पृष्ठ के साथ साझा नहीं करता।',
    timeout: 'सर्वर ने बहुत देर लगाई। थोड़ी देर में फिर कोशिश करें।',
    'http-status': 'सर्वर इसे भेज नहीं सका। बाद में फिर कोशिश करें।',
    'content-type': 'इस पते पर विश्लेषण के बजाय कुछ और है।',
    empty: 'जवाब ख़ाली था। बाद में फिर कोशिश करें।',
    'invalid-json': 'यह पूरा नहीं पहुँचा या क्षतिग्रस्त है। बाद में फिर कोशिश करें।',
    'invalid-url': 'इसका पता मान्य नहीं है।',
    'not-a-story': 'आँकड़ों में कोई विश्लेषण नहीं है।',
  },

  back: 'सभी ख़बरें',
  originalLabel: 'जिस शीर्षक का यह उत्तर है',
  advisoryLabel: 'पढ़ने से पहले:',
  advisory: (topics) => `इस विश्लेषण में इन विषयों का वर्णन है: ${topics}।`,
  advisoryOpen: 'विश्लेषण दिखाएँ',

  madeByModel: 'एक भाषा मॉडल का लिखा हुआ।',
  madeUnknown: 'यह विश्लेषण कैसे बना।',
  reviewed: (by) => `समीक्षक: ${by}।`,
  notReviewed: 'किसी व्यक्ति की समीक्षा दर्ज नहीं है।',
  madeHow: 'यह कैसे बना',
  engine: 'इंजन',
  model: 'मॉडल',
  generated: 'बनने की तारीख़',
  review: 'मानवीय समीक्षा',
  reviewNone: 'दर्ज नहीं',
  sourceType: 'स्रोत का प्रकार',

  audit: 'सत्ता और ज्ञान की पड़ताल',
  dimensions: 'विश्लेषण के आयाम',
  missing: 'क्या छूट गया',
  pathways: 'समाधान के रास्ते',
  synthesis: 'समेकित निष्कर्ष',
  links: 'लिंक',
  limits: 'इस विश्लेषण की सीमाएँ',
  openAll: 'सब खोलें',
  closeAll: 'सब बंद करें',

  dimensionsNote: (engine) =>
    `ज्ञान के अलग-अलग नज़रियों से पढ़ा गया${engine ? ` (${engine})` : ''}। प्रतिशत बताता है कि संकेत कितना प्रबल है, यह नहीं कि नज़रिया कितना सही है।`,
  noScore: 'अंक नहीं',
  notAnalysed: 'विश्लेषण नहीं',
  wheel: 'नज़रिए के अनुसार संकेत की प्रबलता',
  wheelLens: 'नज़रिया',
  wheelSignal: 'संकेत',
  wheelNote: (share) =>
    `हर नज़रिया इस ख़बर के बारे में कितना कुछ कहता है। खंड जितना बड़ा, संकेत उतना प्रबल; टूटी रेखा वाला घेरा ${share} पर है।`,

  missingNote: (vocabulary) => ['ख़बर के प्रस्तुतीकरण में जो छूटा, उसकी ACST पड़ताल; मिलान के लिए ', vocabulary, ' देखें।'],
  vocabulary: 'ACST शब्दावली',

  scoreOf: (max) => `${max} में से`,
  scoreBetween: (min, max) => `${min} से ${max} के पैमाने पर`,
  range: (from, to) => `${from}–${to}`,
  scoreEnds: {
    omission: { min: 'कुछ नहीं छूटा', max: 'अधिकांश छूटा' },
    completeness: { min: 'अधिकांश छूटा', max: 'पूर्ण' },
  },
  scoreEnd: (figure, meaning) => `${figure}: ${meaning}`,
  scoreWords: {
    omission: 'अंक जितना अधिक, मूल ख़बर में उतना अधिक छूटा है।',
    completeness: 'अंक जितना अधिक, मूल ख़बर उतनी पूर्ण है।',
  },
  scoreRange: 'विश्लेषण ने एक दायरा दिया है, इसलिए पट्टी पूरे दायरे में है।',
  scoreShort: {
    omission: (value, max) => `चूक: ${max} में से ${value}`,
    completeness: (value, max) => `पूर्णता: ${max} में से ${value}`,
  },
  rank: 'सभी ख़बरों में',
  rankTop: (share, of) => `${of} में शीर्ष ${share}`,
  sourceAverage: 'इस स्रोत का औसत',
  lensCoverage: (share) => `${share} या अधिक वाले नज़रिए`,
  lensCoverageOf: (count, of) => `${of} में से ${count}`,

  original: 'मूल लेख',
  sources: 'स्रोत',
  related: 'संबंधित ख़बरें',
  use: 'इस विश्लेषण का उपयोग',
  cite: 'उद्धृत करें',
  citeAs: 'उद्धरण की शैली',
  copy: 'कॉपी करें',
  copyCitation: (style) => `${style} शैली में उद्धरण कॉपी करें`,
  copySection: (title) => `“${title}” का लिंक कॉपी करें`,
  copyLink: 'लिंक कॉपी करें',
  print: 'प्रिंट करें',
  copied: 'कॉपी हो गया।',
  copyFailed: 'यह पृष्ठ कॉपी करने की अनुमति नहीं देता। इसके बजाय पाठ चुनें।',
  fullAnalysis: 'पूरा विश्लेषण पढ़ें',

  limitations: 'सीमाएँ',
  nextStep: 'अगला क़दम',

  loading: 'विश्लेषण लोड हो रहा है…',
  failed: 'विश्लेषण लोड नहीं हो सका:',
  retry: 'फिर कोशिश करें',
  retrying: 'फिर कोशिश हो रही है…',
  partial: (count, figure) =>
    count === 1 ? 'इस विश्लेषण का एक भाग पढ़ा नहीं जा सका।' : `इस विश्लेषण के ${figure} भाग पढ़े नहीं जा सके।`,
  details: 'ब्योरा',
  comma: ', ',
} satisfies Strings;
