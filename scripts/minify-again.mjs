import { minify } from 'terser';

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
        format: { comments: /^!/ },
        sourceMap: before && { content: String(before), url: file },
      });
      chunk.code = code;
      if (before) bundle[file].source = map;
    }
  },
});
