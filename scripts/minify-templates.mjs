/**
 * A Vite plugin that takes out of templates what only their authors need, and nothing that could change what a reader sees:
 *
 * - of `css`, comments and the white space that parts no words. Nothing is rewritten, so that any CSS may be used.
 * - of `html` and `svg`, indentation: white space with a line break in it becomes one space.
 */
import MagicString from 'magic-string';
import { Visitor } from 'vite';

/** Where white space is shown as it is written. */
const PREFORMATTED = /<(pre|textarea)\b/;

/** A string; or a mark with what stands around it, or a colon with what follows it; or else any gap between words. */
const GAP = String.raw`(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/)`;
const CSS = new RegExp(
  String.raw`("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(?:${GAP}|;)*(\})${GAP}*|${GAP}*([{;,])${GAP}*|(:)${GAP}+|${GAP}+`,
  'g',
);

const MINIFIERS = {
  css: minifyCss,
  html: minifyMarkup,
  svg: minifyMarkup,
};

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    // After TypeScript's syntax is gone.
    enforce: /** @type {const} */ ('post'),
    transform: {
      filter: { id: /\.ts$/, code: /\b(css|html|svg)`/ },
      /** @param {string} code */
      handler(code) {
        const edited = new MagicString(code);
        new Visitor({
          TaggedTemplateExpression({ tag, quasi }) {
            const minify = tag.type === 'Identifier' && MINIFIERS[tag.name];
            if (!minify || PREFORMATTED.test(code.slice(quasi.start, quasi.end))) return;
            for (const { start, end } of quasi.quasis) {
              const text = code.slice(start, end);
              if (text.trim() !== '') edited.update(start, end, minify(text));
            }
          },
        }).visit(this.parse(code));
        return { code: edited.toString(), map: edited.generateMap({ hires: 'boundary' }) };
      },
    },
  };
}

/** @param {string} text as it stands in the source, escapes and all */
export function minifyCss(text) {
  return text.replace(CSS, (_gap, string, brace, mark, colon) => string ?? brace ?? mark ?? colon ?? ' ');
}

/** @param {string} text as it stands in the source, escapes and all */
export function minifyMarkup(text) {
  return text.replace(/\s*\n\s*/g, ' ');
}
