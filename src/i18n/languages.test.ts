/** What every language of the interface promises, beside what its type does. */
import { expect } from '@open-wc/testing';
import { en, type Strings } from './en.js';
import { formatDate, formatNumber, formatPercent } from './format.js';
import { languages } from './languages.js';

type Text = (...parts: unknown[]) => unknown;

/** Terms and patterns that may be the same in another language, by where they are. */
const SHARED =
  /^(date|lenses\.trickster\.short|links|sources|wheelLens|comma|range|scoreEnd|scoreOf|scoreShort\..*|sourceAverage|lensCoverageOf)$/;

/** All strings of a language, by where they are; of a function, what it makes of letters, and the letters. */
function texts(strings: object, path = ''): Map<string, { text: string; parts: string[] }> {
  return new Map(
    Object.entries(strings).flatMap(([key, value]: [string, unknown]) => {
      const at = path + key;
      if (typeof value === 'string') return [[at, { text: value, parts: [] }] as const];
      if (typeof value === 'object') return [...texts(value!, `${at}.`)];
      const makes = value as Text;
      const parts = key === 'partial' ? [100, 'B'] : ['A', 'B'].slice(0, makes.length);
      const text = [makes(...parts)].flat().join('');
      return [[at, { text, parts: parts.filter((part) => typeof part === 'string') }] as const];
    }),
  );
}

const english = texts(en);

/** Of none, one, two … parts that could not be read. */
const COUNTS = [0, 1, 2, 3, 6, 11, 100];
const PARTS: Record<string, string[]> = {
  ar: ['أي جزء', 'جزء واحد', 'جزأين', '3 أجزاء', '6 أجزاء', '11 جزءًا', '100 جزء'],
  cy: ['0 rhan', 'un rhan', '2 ran', '3 rhan', '6 rhan', '11 rhan', '100 rhan'],
  de: ['0 Teile', 'Ein Teil', '2 Teile', '3 Teile', '6 Teile', '11 Teile', '100 Teile'],
  es: ['0 partes', 'una parte', '2 partes', '3 partes', '6 partes', '11 partes', '100 partes'],
  fr: ['0 partie', '1 partie', '2 parties', '3 parties', '6 parties', '11 parties', '100 parties'],
  hi: ['0 भाग', 'एक भाग', '2 भाग', '3 भाग', '6 भाग', '11 भाग', '100 भाग'],
  pt: ['0 partes', 'uma parte', '2 partes', '3 partes', '6 partes', '11 partes', '100 partes'],
};

/** A number, a share and a day. */
const FORMATS: Record<string, string[]> = {
  // Whose digits bare `ar` has is up to the browser's own data.
  ar:
    new Intl.NumberFormat('ar').format(0) === '0'
      ? ['12,345.6', '7.5\u200e%\u200e', '2 مارس 2026']
      : ['١٢٬٣٤٥٫٦', '٧٫٥٪\u061c', '٢ مارس ٢٠٢٦'],
  cy: ['12,345.6', '7.5%', '2 Mawrth 2026'],
  de: ['12.345,6', '7,5 %', '2. März 2026'],
  es: ['12.345,6', '7,5 %', '2 de marzo de 2026'],
  fr: ['12 345,6', '7,5 %', '2 mars 2026'],
  hi: ['12,345.6', '7.5%', '2 मार्च 2026'],
  pt: ['12.345,6', '7,5%', '2 de março de 2026'],
};

const QUOTES: Record<string, string> = {
  ar: '«A»',
  cy: '“A”',
  de: '„A“',
  es: '«A»',
  fr: '«\u202fA\u202f»',
  hi: '“A”',
  pt: '“A”',
};

/** What no typesetter of the language would leave standing. */
const MISSET: Record<string, RegExp> = {
  ar: /[,;?]/,
  // Before these marks there is a space that does not break.
  fr: /[^\u202f][;!?]|[^\u00a0]:/,
  hi: /\.$/,
};

it('the interface is in English, Welsh, Spanish, French, German, Portuguese, Arabic and Hindi', () => {
  expect(Object.keys(languages)).to.deep.equal(['ar', 'cy', 'de', 'es', 'fr', 'hi', 'pt']);
});

for (const [tag, load] of Object.entries(languages)) {
  describe(`the interface in ${tag}`, () => {
    let strings: Strings;
    let all: ReturnType<typeof texts>;
    before(async () => {
      strings = (await load()).default;
      all = texts(strings);
    });

    it('has every text, and no other', () => {
      expect([...all.keys()].sort()).to.deep.equal([...english.keys()].sort());
      for (const [at, { text }] of all) expect(text.trim(), at).not.to.equal('');
    });

    it('has none of them in English', () => {
      const same = [...all].filter(([at, { text }]) => text === english.get(at)!.text && !SHARED.test(at));
      expect(same.map(([at]) => at)).to.be.empty;
    });

    it('says all that it is to say', () => {
      for (const [at, { text, parts }] of all) {
        for (const part of parts) expect(text, at).to.include(part);
      }
      expect(strings.dimensionsNote(undefined)).not.to.match(/undefined|\(\)| [.,।]/);
      expect(strings.partial(1, '1')).not.to.include('undefined');
    });

    it('counts as the language does', () => {
      COUNTS.forEach((count, index) => {
        expect(` ${strings.partial(count, String(count))}`).to.include(` ${PARTS[tag]![index]} `);
      });
    });

    it('is set as the language sets it', () => {
      expect(strings.copySection('A')).to.include(QUOTES[tag]);
      for (const [at, { text }] of all) {
        expect(text, at).not.to.match(/["']|\.\.\.| {2}|^ .*[^ ]$/);
        if (MISSET[tag] && at !== 'comma') expect(text, at).not.to.match(MISSET[tag]);
      }
    });

    it('has numbers, dates and percentages of its own', () => {
      expect(Intl.getCanonicalLocales(strings.lang)).to.deep.equal([tag]);
      const { lang, date } = strings;
      const day = date(formatDate('2026-03-02', lang));
      const written = [formatNumber(12345.6, lang), formatPercent(0.075, lang), day];
      // Which space it is, the browser may decide.
      expect(written.map((text) => text.replace(/\s/g, ' '))).to.deep.equal(FORMATS[tag]);
    });

    it('is a file by itself, which imports nothing', async () => {
      const code = await (await fetch(new URL(`./${tag}.ts`, import.meta.url))).text();
      expect(code).to.include('export default');
      expect(code).not.to.match(/\bimport\b/);
    });
  });
}

it('dates in Welsh are in Welsh, also where the browser has none', async () => {
  const { date } = (await languages['cy']!()).default;
  const named = Array.from({ length: 12 }, (_, month) => {
    const day = `2026-${String(month + 1).padStart(2, '0')}-02T09:30Z`;
    return date(formatDate(day, 'en-GB', true));
  });
  expect(named.slice(0, 5)).to.deep.equal([
    '2 Ionawr 2026 am 09:30 UTC',
    '2 Chwefror 2026 am 09:30 UTC',
    '2 Mawrth 2026 am 09:30 UTC',
    '2 Ebrill 2026 am 09:30 UTC',
    '2 Mai 2026 am 09:30 UTC',
  ]);
  expect(named[11]).to.equal('2 Rhagfyr 2026 am 09:30 UTC');
});
