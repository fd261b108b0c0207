/** The interface in Arabic. */
import type { Strings } from './en.js';

export default {
  lang: 'ar',
  date: (text) => text,

  lenses: {
    indigenous: { name: 'معارف الشعوب الأصلية', short: 'الشعوب الأصلية' },
    historical: { name: 'نظائر تاريخية', short: 'التاريخ' },
    'cross-cultural': { name: 'حكمة الثقافات', short: 'الثقافات' },
    scientific: { name: 'الأدلة العلمية', short: 'العلم' },
    artistic: { name: 'الفن والروحانيات', short: 'الفن' },
    future: { name: 'استشراف المستقبل', short: 'المستقبل' },
    marginalised: { name: 'أصوات المهمَّشين', short: 'المهمَّشون' },
    trickster: { name: 'معرفة المخادع', short: 'المخادع' },
  },
  levels: {
    omission: { low: 'إغفال منخفض', medium: 'إغفال متوسط', high: 'إغفال مرتفع' },
    completeness: { low: 'اكتمال منخفض', medium: 'اكتمال متوسط', high: 'اكتمال مرتفع' },
  },
  failures: {
    offline: 'هذا الجهاز غير متصل بالإنترنت. اتصل بالشبكة ثم أعد المحاولة.',
    network: 'لم يستجب الخادم. تحقَّق من اتصالك ثم أعد المحاولة.',
    cors: 'لا يسمح الخادم لهذه الصفحة بالوصول إليه.',
    timeout: 'تأخَّر الخادم في الرد. أعد المحاولة بعد قليل.',
    'http-status': 'لم يتمكَّن الخادم من إرساله. أعد المحاولة لاحقًا.',
    'content-type': 'ما يوجد في هذا العنوان ليس تحليلًا.',
    'too-large': 'الملف كبير جدًّا.',
    empty: 'جاء الرد فارغًا. أعد المحاولة لاحقًا.',
    'invalid-json': 'البيانات ناقصة أو تالفة.',
    'invalid-url': 'العنوان غير صالح.',
    'not-a-story': 'لا تتضمَّن البيانات أي تحليل.',
  },

  back: 'جميع القصص',
  modified: 'حُدِّث في',
  originalLabel: 'العنوان الذي يردّ عليه',
  advisoryLabel: 'قبل القراءة:',
  advisory: (topics) => `يتناول هذا التحليل ما يلي: ${topics}.`,
  advisoryOpen: 'عرض التحليل',

  madeByModel: 'كتبه نموذج لغوي.',
  madeUnknown: 'كيف أُعدّ هذا التحليل.',
  reviewed: (by) => `راجعه ${by}.`,
  notReviewed: 'لم تُسجَّل له مراجعة بشرية.',
  madeHow: 'كيف أُعدّ',
  engine: 'المحرِّك',
  model: 'النموذج',
  generated: 'تاريخ الإعداد',
  review: 'المراجعة البشرية',
  reviewNone: 'غير مسجَّلة',
  sourceType: 'نوع المصدر',

  audit: 'تدقيق السلطة والمعرفة',
  dimensions: 'أبعاد التحليل',
  missing: 'ما الذي أُغفِل',
  pathways: 'مسارات الحل',
  synthesis: 'الخلاصة الجامعة',
  links: 'روابط',
  limits: 'حدود هذا التحليل',
  openAll: 'فتح الكل',
  closeAll: 'إغلاق الكل',

  dimensionsNote: (engine) =>
    `قراءة من خلال عدسات معرفية${engine ? ` أعدّها ${engine}` : ''}. تدلّ النسبة المئوية على قوة الإشارة لا على صواب العدسة.`,
  unnamedLens: 'عدسة بلا اسم',
  noScore: 'بلا درجة',
  notAnalysed: 'لم يُحلَّل',
  wheel: 'قوة الإشارة بحسب العدسة',
  wheelLens: 'العدسة',
  wheelSignal: 'الإشارة',
  wheelNote: (share) =>
    `مقدار ما تقوله كل عدسة عن هذه القصة. كلما كبر القطاع قويت الإشارة، وتقع الحلقة المتقطعة عند ${share}.`,

  missingNote: (vocabulary) => ['تدقيق وفق ACST لما يُغفله التأطير، ويمكن الرجوع في المقارنة إلى ', vocabulary, '.'],
  vocabulary: 'مصطلحات ACST',

  bands: ['اكتمال ضعيف جدًا', 'اكتمال جزئي', 'اكتمال كافٍ', 'اكتمال قوي', 'اكتمال مثالي'],
  scoreOf: (max) => `من ${max}`,
  scoreBetween: (min, max) => `على مقياس من ${min} إلى ${max}`,
  range: (from, to) => `${from}–${to}`,
  scoreEnds: {
    omission: { min: 'لا يُغفل شيئًا', max: 'يُغفل معظم القصة' },
    completeness: { min: 'معظم القصة غائب', max: 'مكتمل' },
  },
  scoreEnd: (figure, meaning) => `${figure}: ${meaning}`,
  scoreWords: {
    omission: 'كلما ارتفع الرقم زاد ما يُغفله الأصل.',
    completeness: 'كلما ارتفع الرقم كان الأصل أكمل.',
  },
  scoreRange: 'أعطى التحليل نطاقًا، ويمتدّ الشريط على طوله.',
  scoreShort: {
    omission: (value, max) => `الإغفال ${value} من ${max}`,
    completeness: (value, max) => `الاكتمال ${value} من ${max}`,
  },
  scoreShortUnknown: (value, max) => `الدرجة ${value} من ${max}`,
  scoreUnknown: 'لا توضّح البيانات معنى الرقم المرتفع.',
  rank: 'بين جميع القصص',
  rankTop: (share, of) => `ضمن أعلى ${share} من أصل ${of}`,
  sourceAverage: 'متوسط هذا المصدر',
  lensCoverage: (share) => `عدسات بنسبة ${share} فأكثر`,
  lensCoverageOf: (count, of) => `${count} من ${of}`,

  original: 'المقال الأصلي',
  sources: 'المصادر',
  related: 'قصص ذات صلة',
  use: 'استخدام هذا التحليل',
  cite: 'اقتباس',
  citeAs: 'الاقتباس بصيغة',
  copy: 'نسخ',
  copyCitation: (style) => `نسخ الاقتباس بصيغة ${style}`,
  copySection: (title) => `نسخ رابط إلى «${title}»`,
  copyLink: 'نسخ الرابط',
  print: 'طباعة',
  copied: 'تم النسخ.',
  copyFailed: 'لا تسمح هذه الصفحة بالنسخ. حدِّد النص بدلًا من ذلك.',
  fullAnalysis: 'قراءة التحليل كاملًا',

  limitations: 'أوجه القصور',
  nextStep: 'الخطوة التالية',

  loading: 'يجري تحميل التحليل…',
  failed: 'تعذَّر تحميل التحليل:',
  retry: 'إعادة المحاولة',
  retrying: 'تجري إعادة المحاولة…',
  partial: (count, figure) => {
    const parts: Partial<Record<Intl.LDMLPluralRule, string>> = {
      zero: 'أي جزء',
      one: 'جزء واحد',
      two: 'جزأين',
      few: `${figure} أجزاء`,
      many: `${figure} جزءًا`,
    };
    return `تعذَّرت قراءة ${parts[new Intl.PluralRules('ar').select(count)] ?? `${figure} جزء`} من هذا التحليل.`;
  },
  comma: '، ',
} satisfies Strings;
