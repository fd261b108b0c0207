import { minify } from 'terser';

/** A UTF-16 unit as JavaScript escapes it. */
const escape = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Minifies entries once more: Terser finds a hundredth that Rolldown's minifier leaves. Chunks, whose names are made of their
 * content, stay as they were named.
 */
export const minifyAgain = () => ({
  name: 'minify-again',
  async generateBundle({ format }, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (!chunk.isEntry) continue;
      const file = `${chunk.fileName}.map`;
      const before = bundle[file]?.source;
      const { code, map } = await minify(chunk.code, {
        module: format === 'es',
        ecma: 2020,
        compress: { passes: 3 },
        // Methods that render a part of an element are called by nothing but it. Lit's own fields that begin so keep their names.
        mangle: { properties: chunk.imports.length === 0 && { regex: /^render(?!Root|Options|Before)[A-Z]/ } },
        // A browser reads a classic script in the encoding of the page. A module is always UTF-8.
        format: { comments: /^!/, ascii_only: format === 'iife' },
        sourceMap: before && { content: String(before), url: file },
      });
      // Terser does not escape tagged templates. In ours (CSS, HTML, sources of regular expressions) the escape has the same meaning.
      chunk.code = format === 'iife' ? code.replace(/[^\0-\x7f]/g, escape) : code;
      if (before) bundle[file].source = map;
    }
  },
});
