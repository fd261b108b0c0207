/** The tokens as src/styles/tokens.ts declares them: each with its default and the comment that stands beside it. */
import { readFileSync } from 'node:fs';

const source = new URL('../src/styles/tokens.ts', import.meta.url);

/** A heading between tokens, or a token with its comment. */
const HEADING = String.raw`/\* -+ (?<heading>\w[\w ]*).*? -+ \*/`;
const TOKEN = String.raw`--_(?<own>[\w-]+): var\(\s*(?<name>--story-[\w-]+),\s*(?<value>[^;]*?)\s*\);(?: */\* *(?<comment>.*?) *\*/)?`;

/** Contrast ratios at the end of a comment: on white, on cream | on near-black. */
const FIGURES = /(?:^|: )([\d.]+), ([\d.]+) \| ([\d.]+)$/;
export const GROUNDS = ['#ffffff', '#fbf4e4', '#121212'];

/**
 * @typedef {object} Token
 * @property {string} name as a page sets it, such as `--story-ink`
 * @property {string} own what styles read, such as `--_ink`
 * @property {string} group the heading that it stands under
 * @property {string} value its default
 * @property {string} comment what it is for, without the figures
 * @property {readonly string[]} figures the contrast ratios that its comment tells, on each of `GROUNDS`
 */

/** @returns {Token[]} */
export function readTokens(css = readFileSync(source, 'utf8')) {
  let group = '';
  const tokens = [];
  for (const { groups } of css.matchAll(new RegExp(`${HEADING}|${TOKEN}`, 'g'))) {
    if (groups.heading) group = groups.heading;
    else {
      const { own, name, value, comment = '' } = groups;
      const [, ...figures] = FIGURES.exec(comment) ?? [];
      tokens.push({ name, own: `--_${own}`, group, value, comment: comment.replace(FIGURES, ''), figures });
    }
  }
  return tokens;
}

/** What a token is for, as a sentence, with what its figures mean. */
export function describe({ comment, figures }) {
  const sentence = `${comment[0].toUpperCase()}${comment.slice(1)}.`;
  if (figures.length === 0) return sentence;
  const [white, cream, black] = figures;
  return `${sentence} Contrast: ${white} on white and ${cream} on cream; dark, ${black} on near-black.`;
}

/** The values of a colour in light and in dark. */
export const schemes = (value) => /^light-dark\((.*), (.*)\)$/.exec(value)?.slice(1) ?? [value, value];

/** The channels of a colour such as `#fff` or `#16181a`, 0 to 1. */
export function channels(hex) {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g);
  return digits.map((pair) => parseInt(pair, 16) / 255);
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one, other) {
  const [light, dark] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex) {
  const [red, green, blue] = channels(hex).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
