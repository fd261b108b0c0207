import { expect } from '@open-wc/testing';
import { decodeEntities } from './html-entities.js';

describe('decodeEntities', () => {
  for (const [entities, text] of [
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['&#8220;a&#x201d; &#X1F30D;', '“a” 🌍'],
    ['&ndash;&mdash;&lsquo;&rsquo;&sbquo;&ldquo;&rdquo;&bdquo;&hellip;&bull;&euro;&trade;', '–—‘’‚“”„…•€™'],
    ['&nbsp;&iexcl;&sect;&shy;&macr;&frac34;&iquest;', '\u00a0¡§\u00ad¯¾¿'],
    ['&Agrave;&eacute;&icirc;&Ntilde;&uuml;&aring;&ccedil;&yuml;&Scaron;', 'ÀéîÑüåçÿŠ'],
    ['M&amacr;ori', 'Māori'],
    ['&dagger;&permil;&lsaquo;&OElig;&rsaquo;&oelig;&iquest;', '†‰‹Œ›œ¿'],
    ['&szlig;&AElig;&oslash;&THORN;&eth;&times;', 'ßÆøÞð×'],
    ['&#146;&#150;', '’–'],
    ['&amp;lt; &amp;amp;', '&lt; &amp;'],
    [
      '&unknown; &qacute; &constructor; &toString; & &; &# AT&T; &ampere',
      '&unknown; &qacute; &constructor; &toString; & &; &# AT&T; &ampere',
    ],
    ['&#0; &#xD800; &#1114112; &#99999999999999999999;', '&#0; &#xD800; &#1114112; &#99999999999999999999;'],
  ] as const) {
    it(`reads ${entities} as ${text}`, () => {
      expect(decodeEntities(entities)).to.equal(text);
    });
  }
});
