import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { plainLine } from './prose.js';
import { lineHtml, storyHtml } from './story-html.js';
import { storyText } from './story-text.js';

const cases = (title: string, texts: readonly (readonly [prose: string, html: string])[]) =>
  describe(title, () => {
    for (const [prose, html] of texts) {
      it(`${JSON.stringify(prose)} is ${html}`, () => {
        expect(storyHtml(prose)).to.equal(html);
      });
    }
  });

describe('prose', () => {
  cases('paragraphs and line breaks:', [
    ['A\n\nB\n \t\nC', '<p>A</p><p>B</p><p>C</p>'],
    ['A\nB', '<p>A<br>B</p>'],
    ['A\r\n\r\nB\r\nC', '<p>A</p><p>B<br>C</p>'],
    ['\n\n  A  \n\n', '<p>A</p>'],
    ['', ''],
  ]);

  cases('emphasis:', [
    ['an *old* and _new_ word', '<p>an <em>old</em> and <em>new</em> word</p>'],
    ['**very** __much__', '<p><strong>very</strong> <strong>much</strong></p>'],
    ['***both***', '<p><strong><em>both</em></strong></p>'],
    ['**a *b* c**', '<p><strong>a <em>b</em> c</strong></p>'],
    ['*a**b**c*', '<p><em>a<strong>b</strong>c</em></p>'],
    ['**重要：**说明', '<p><strong>重要：</strong>说明</p>'],
    ['snake_case_name', '<p>snake_case_name</p>'],
    ['2 * 3 * 4, 2*3*4', '<p>2 * 3 * 4, 2*3*4</p>'],
    ['a lone* asterisk', '<p>a lone* asterisk</p>'],
    ['Price* and cost* are', '<p>Price* and cost* are</p>'],
    ['****', '<p>****</p>'],
    ['\\*not\\* emphasis, C:\\new', '<p>*not* emphasis, C:\\new</p>'],
  ]);

  cases('code:', [
    ['`a *b* <i>`', '<p><code>a *b* &lt;i&gt;</code></p>'],
    ['``a ` b``', '<p><code>a ` b</code></p>'],
    ['a ` b', '<p>a ` b</p>'],
    ['```\ntext <b>x</b>\n# no\n```', '<p><code>text &lt;b&gt;x&lt;/b&gt;<br># no</code></p>'],
    ['A\n```js\r\nlet `a` = 1\r\n```\nB', '<p>A</p><p><code>let `a` = 1</code></p><p>B</p>'],
    ['<p>A</p>\n  ```\n<p>\n  ```\n<p>B</p>', '<p>A</p><p><code>&lt;p&gt;</code></p><p>B</p>'],
    ['```a *b*``` and *c*', '<p><code>a *b*</code> and <em>c</em></p>'],
    ['```\nA *b*', '<p>```<br>A <em>b</em></p>'],
  ]);

  cases('links:', [
    ['[a *b*](https://a.example/x_(y))', '<p><a href="https://a.example/x_(y)">a <em>b</em></a></p>'],
    ['[a](/b "A title")', '<p><a href="/b">a</a></p>'],
    ['<https://a.example/?a=1&b>', '<p><a href="https://a.example/?a=1&amp;b">https://a.example/?a=1&amp;b</a></p>'],
    ['[a](javascript:alert`1`)', '<p>a javascript:alert`1`</p>'],
    ['<a href="java&#115;cript:x">a</a>', '<p>a javascript:x</p>'],
    ['<A class=x HREF="https://a.example">a</A>', '<p><a href="https://a.example">a</a></p>'],
    ['![A chart](https://a.example/1.png)', '<p><a href="https://a.example/1.png">A chart</a></p>'],
    ['[](https://a.example)', '<p><a href="https://a.example">https://a.example</a></p>'],
    ['[a [b](/b) c](/c)', '<p>[a <a href="/b">b</a> c](/c)</p>'],
    ['[1] and (2)', '<p>[1] and (2)</p>'],
  ]);

  cases('lists:', [
    ['- A\n- B', '<ul><li>A</li><li>B</li></ul>'],
    ['Text:\n* A\n* B', '<p>Text:</p><ul><li>A</li><li>B</li></ul>'],
    ['- A\n\n- B\n\nText', '<ul><li>A</li><li>B</li></ul><p>Text</p>'],
    ['1. A\n2. B', '<ol start="1"><li>A</li><li>B</li></ol>'.replace(' start="1"', '')],
    ['3) A\n4) B', '<ol start="3"><li>A</li><li>B</li></ol>'],
    ['1. A\n\nText\n\n2. B', '<ol><li>A</li></ol><p>Text</p><ol start="2"><li>B</li></ol>'],
    ['2. A\n7. B', '<ol start="2"><li>A</li></ol><ol start="7"><li>B</li></ol>'],
    ['1. A\n1. B\n1. C', '<ol><li>A</li><li>B</li><li>C</li></ol>'],
    ['- A\n  - B\n  - C\n- D', '<ul><li>A<ul><li>B</li><li>C</li></ul></li><li>D</li></ul>'],
    ['1. A\n   - B\n     c\n2. D', '<ol><li>A<ul><li>B<br>c</li></ul></li><li>D</li></ol>'],
    ['- A\ngoes on\n\n  More', '<ul><li>A<br>goes on<p>More</p></li></ul>'],
    ['It began in\n1984. Then', '<p>It began in<br>1984. Then</p>'],
    ['-5 and -', '<p>-5 and -</p>'],
  ]);

  cases('subheadings, pauses and quotes:', [
    ['### Suffixscape Audit\nText', '<p><strong>Suffixscape Audit</strong></p><p>Text</p>'],
    ['Text\n# **A** ##', '<p>Text</p><p><strong>A</strong></p>'],
    ['#hashtag\n#1', '<p>#hashtag<br>#1</p>'],
    ['A\n\n---\n\nB\n***\nC\n_ _ _\nD', '<p>A</p><hr><p>B</p><hr><p>C</p><hr><p>D</p>'],
    ['> A\n> B\n\nC', '<blockquote><p>A<br>B</p></blockquote><p>C</p>'],
    ['> A\n>> B', '<blockquote><p>A</p><blockquote><p>B</p></blockquote></blockquote>'],
    ['A share of\n>50 %', '<p>A share of<br>&gt;50 %</p>'],
  ]);

  cases('HTML of editors:', [
    ['<p>A</p><p class="x">B<br/>\nC</p>', '<p>A</p><p>B<br>C</p>'],
    [
      '<P>A <B>b</B> <I>c</I> <strong>d</strong> <em>e</em></P>',
      '<p>A <strong>b</strong> <em>c</em> <strong>d</strong> <em>e</em></p>',
    ],
    [
      '<ul>\n <li>A</li>\n <li>B\n <ol start=3><li>C</ol>\n</ul>D',
      '<ul><li>A</li><li>B<ol start="3"><li>C</li></ol></li></ul><p>D</p>',
    ],
    [
      '<h2>A</h2>B<blockquote><p>C</p></blockquote>',
      '<p><strong>A</strong></p><p>B</p><blockquote><p>C</p></blockquote>',
    ],
    ['A<br><br>B', '<p>A</p><p>B</p>'],
    ['<li>A<li>B', '<ul><li>A</li><li>B</li></ul>'],
    ['<p>&nbsp;</p><ul></ul>A', '<p>A</p>'],
    ['<p>**A** <i>b</p>', '<p><strong>A</strong> b</p>'],
  ]);

  cases('other tags:', [
    ['<div>A</div><div>B</div>', '<p>A</p><p>B</p>'],
    ['A<span title="a > b">B</span><!-- c -->C', '<p>ABC</p>'],
    ['A<script>b</script><style>c</style>D', '<p>AD</p>'],
    ['a < b, <3, <placeholder>, a<b>c', '<p>a &lt; b, &lt;3, &lt;placeholder&gt;, ac</p>'],
    ['A <!-- b', '<p>A &lt;!-- b</p>'],
    ['rose by <a third of pay, but >half', '<p>rose by &lt;a third of pay, but &gt;half</p>'],
    ['if x<b then y>c, x <p & q = 1> y', '<p>if x&lt;b then y&gt;c, x &lt;p &amp; q = 1&gt; y</p>'],
    ["<p hidden data-v-1 class=a\n style = 'b' >A</p ><br />B", '<p>A</p><p>B</p>'],
    ['<a title="<b>" href="/a">t</a>, <p title=\'</p>\'>u</p>', '<p><a href="/a">t</a>,</p><p>u</p>'],
    ['<p>&nbsp;</p>', ''],
    ['<hr>', '<hr>'],
    ['<script>a</script>', '<p>&lt;script&gt;a&lt;/script&gt;</p>'],
    ['`<div>` and \\<div>', '<p><code>&lt;div&gt;</code> and &lt;div&gt;</p>'],
  ]);

  cases('entities:', [
    ['M&amacr;ori &amp; &lt;b&gt;', '<p>Māori &amp; &lt;b&gt;</p>'],
    ['&amp;lt;', '<p>&amp;lt;</p>'],
    ['&#42;a&#42;', '<p>*a*</p>'],
    ['a&#8238;b&#7;c', '<p>abc</p>'],
  ]);

  it('on one line: has no block marks at the start and no line breaks, and keeps numbers', () => {
    expect(lineHtml('## A *b*\nc')).to.equal('A <em>b</em> c');
    expect(lineHtml('<h1>A</h1> <p>[b](/b)</p>', false)).to.equal('A b');
    expect(plainLine('5. Mai &amp; **June**')).to.equal('5. Mai & June');
    expect(plainLine('> 50')).to.equal('> 50');
    expect(plainLine('« a »')).to.equal('« a »');
    expect(plainLine('<img src=x>')).to.equal('<img src=x>');
  });

  it('as plain text: has no marks and tags', () => {
    expect(
      storyText('### A\n\n*B* &amp; <b>C</b>\nD\n\n- E\n  - F\n- G\n\n---\n\n3. H\n\n> I\n\n<div>[J](/j)</div>'),
    ).to.equal('A\n\nB & C\nD\n\n- E\n  - F\n- G\n\n3. H\n\nI\n\nJ');
    expect(storyText('1. A\n2. B')).to.equal('1. A\n2. B');
  });

  it('of a direct call: has no control characters and no harmful direction marks', () => {
    for (const write of [storyHtml, storyText, lineHtml]) {
      expect(write('a\u202eb\0c\x07d\u2067e\u2069')).to.match(/^(<p>)?abcd\u2067e\u2069(<\/p>)?$/);
    }
  });

  it('of code in a fence, as plain text: keeps the lines', () => {
    expect(storyText('A\n```js\na <b>\n\n# c\n```')).to.equal('A\n\na <b>\n\n# c');
  });

  it('of any text: loses no word and contains no markup', () => {
    const part = fc.constantFrom(
      ...'word|*|**|_|`|``|[|](/a)|]|(|)|<b>|</b>|<li>|<ul>|</ul>|<blockquote>|</blockquote>|<p>|<h2>|<x>|<div|>|\n|\n\n|- |1. |# |> |---|  |&amp;|\\|<a href=b>|</a>|!|<!--|"'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const numbered = parts.map((part, index) => (part === 'word' ? ` word${index} ` : part));
        const text = numbered.join('');
        const html = storyHtml(text);
        for (const word of numbered.filter((part) => part.includes('word'))) {
          // Attributes, comments and link targets are not text.
          if (!/[<"]|\]\(/.test(text)) expect(html, text).to.include(word.trim());
        }
        const rest = html.replace(
          /<\/?(?:p|ul|ol|li|blockquote|strong|em|code|a)>|<[bh]r>|<ol start="\d+">|<a href="[^"<>]*">/g,
          '',
        );
        expect(rest, text).not.to.match(/[<>]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a long run of marks in prose', () => {
  const floods: readonly (readonly [name: string, piece: string])[] = [
    ['asterisks', '*'],
    ['openers', '*a '],
    ['openers and closers', '*a _b* '],
    ['underscores', '_a_'],
    ['brackets', '['],
    ['half links', '](a'],
    ['half links with titles', '](a "'],
    ['parentheses in links', '[](x(y)'],
    ['links', '[a](b)'],
    ['backticks', '`'],
    ['runs of backticks', '` `` ``` '],
    ['less-than signs', '<'],
    ['half tags', '<a "'],
    ['half quotes', `<a "'<a '"`],
    ['comments', '<!--'],
    ['scripts', '<script>'],
    ['ends of scripts', '</script'],
    ['ampersands', '&'],
    ['entities', '&#'],
    ['quotes', '>'],
    ['quote lines', '> \n'],
    ['blockquotes', '<blockquote>'],
    ['lists', '<ul><li>'],
    ['ends of lists', '<li></ul>'],
    ['spaces', ' '],
    ['spaces in a link', '](    '],
    ['newlines', '\n'],
    ['items', '- '],
    ['item lines', '- a\n'],
    ['nested items', '- a\n  '],
    ['number signs', '# '],
    ['number signs without a space', '#'],
    ['pauses', '- -'],
    ['backslashes', '\\'],
    ['tags', '<b>'],
    ['attributes', '<b a="" '],
    ['half attributes', `<a x=" n='" m="' o="`],
    ['quoted tags', `<a x='" y="<a z=" '`],
    ['bare attributes', '<a b=c d=e hidden '],
    ['fences', '```\n'],
    ['half fences', '```a\n`b'],
    ['emphasis', '**a** '],
  ];
  const time = (text: string) => {
    const start = performance.now();
    storyHtml(text);
    storyText(`a${text}b`);
    plainLine(`# ${text}`);
    return performance.now() - start;
  };

  for (const [name, piece] of floods) {
    it(`of ${name}: takes linear time`, () => {
      const text = piece.repeat(8000 / piece.length);
      const longer = text.repeat(4);
      let [once, fourTimes] = [Infinity, Infinity];
      // Other programs slow down single runs, so the fastest of several runs counts.
      for (let run = 0; run < 3 || (run < 12 && fourTimes > 6 * once); run++) {
        once = Math.min(once, time(text));
        fourTimes = Math.min(fourTimes, time(longer));
      }
      expect(fourTimes, `${once} ms, then ${fourTimes} ms`).to.be.below(10 * once + 40);
      expect(time(piece.repeat(200_000 / piece.length))).to.be.below(3000);
    });
  }

  it('of millions: does not exhaust the stack', function () {
    this.timeout(60_000);
    for (const mark of ['*', '_', '- ', '**']) {
      const text = mark.repeat(2 ** 24 / mark.length);
      expect(storyHtml(text)).to.match(/^<(p|hr)>/);
      expect(storyText(text).length).to.equal(text.trim().length);
    }
  });

  it('of 200,000 quotes or nested elements: does not exhaust the stack', () => {
    for (const piece of ['>', '<blockquote>', '<ul><li>', '<b>', '*a ', '- ', '[']) {
      expect(storyText(`${piece.repeat(200_000)}word`)).to.include('word');
    }
  });
});
