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
        // A classic script is read in the encoding of its page, which may be any. A module is always UTF-8.
        format: { comments: /^!/, ascii_only: format === 'iife' },
        sourceMap: before && { content: String(before), url: file },
      });
      // Terser leaves tagged templates as they are. The escape means the same in them: CSS, HTML and the sources of expressions.
      chunk.code = format === 'iife' ? code.replace(/[^\0-\x7f]/g, escape) : code;
      if (before) bundle[file].source = map;
    }
  },
});
