import { describe, expect, test } from 'vitest';
import { ACTIVE, HEAD, clean, takenFrom } from './drawing.ts';

describe('what could run or call another site is taken out', () => {
  test.each([
    ['a script', '<script>evil()</script>', ['script']],
    ['one in CDATA', '<script><![CDATA[evil()]]></script>', ['script']],
    ['one by its address', '<script href="https://evil.example/a.js"/>', ['script']],
    [
      'one by a prefix',
      '<x:script xmlns:x="http://www.w3.org/2000/svg">evil()</x:script>',
      ['script'],
    ],
    ['one of HTML', '<script xmlns="http://www.w3.org/1999/xhtml">evil()</script>', ['script']],
    ['one in what goes', '<metadata><script>evil()</script></metadata>', ['editor-data', 'script']],
    ['a handler', '<rect onclick="evil()"/>', ['handler']],
    ['a handler of another case', '<rect ONCLICK="evil()"/>', ['handler']],
    ['a handler over lines', '<rect\n\tonload\n=\n"evil()"/>', ['handler']],
    [
      'HTML',
      '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml" onclick="evil()"/></foreignObject>',
      ['html'],
    ],
    [
      'a frame',
      '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example"/>',
      ['html'],
    ],
    ['a link to code', '<a href="javascript:evil()"><text>x</text></a>', ['code-link']],
    ['one in disguise', '<a xlink:href=" java&#10;script&#58;evil()"/>', ['code-link']],
    ['one in capitals', '<a href="JaVaScRiPt:evil()"/>', ['code-link']],
    ['one by data', '<a href="data:text/html,evil"/>', ['code-link']],
    ['a picture elsewhere', '<image href="https://evil.example/a.png"/>', ['outside']],
    ['one without a scheme', '<image xlink:href="//evil.example/a.png"/>', ['outside']],
    ['a picture beside it', '<image href="evil.png"/>', ['outside']],
    ['a file of the disk', '<image xlink:href="file:///home/evil/a.png"/>', ['outside']],
    ['a drawing in a drawing', '<image href="data:image/svg+xml;base64,evil"/>', ['outside']],
    ['a part of another drawing', '<use href="https://evil.example/a.svg#b"/>', ['outside']],
    ['one by data', '<use href="data:image/svg+xml,evil#b"/>', ['outside']],
    [
      'a filter’s picture',
      '<filter><feImage href="https://evil.example/a"/></filter>',
      ['outside'],
    ],
    ['a gradient elsewhere', '<linearGradient href="https://evil.example/a#b"/>', ['outside']],
    ['a fill elsewhere', '<rect fill="url(https://evil.example/a#b)"/>', ['outside']],
    ['one in a style', '<rect style="fill:url( \'https://evil.example/a\' )"/>', ['outside']],
    ['one with escapes', '<rect style="fill:u\\72l(ht\\74 ps:/\\/evil.example)"/>', ['outside']],
    [
      'one with an escape of its name',
      '<rect style="fill:\\75rl(https://evil.example)"/>',
      ['outside'],
    ],
    [
      'a set of pictures',
      '<rect style="background:image-set(&quot;https://evil.example/a&quot; 1x)"/>',
      ['outside'],
    ],
    [
      'one for a browser',
      '<rect style="mask:-WEBKIT-image-set(url(//evil.example) 1x)"/>',
      ['outside'],
    ],
    [
      'a style sheet',
      '<style>@import "https://evil.example/a.css"; a{fill:red}</style>',
      ['outside'],
    ],
    [
      'one beside an element in a style',
      '<style><g/>a{fill:url(//evil.example/x)}</style>',
      ['element', 'outside'],
    ],
    [
      'one behind a mark that the end of its line makes void',
      '<style>a{b:"x\n;fill:url(//evil.example/x)}"</style>',
      ['outside'],
    ],
    [
      'one before a last backslash',
      '<rect style="fill:url(&quot;//evil.example/a\\"/>',
      ['outside'],
    ],
    ['one by url', '<style>@import url(https://evil.example/a.css) screen;</style>', ['outside']],
    ['one with escapes', '<style>@\\69mport "//evil.example";</style>', ['outside']],
    [
      'one in a comment’s shadow',
      '<style>/* "*/@import "//evil.example";/*"*/</style>',
      ['comment', 'outside'],
    ],
    ['one in CDATA', '<style><![CDATA[@import "//evil.example";]]></style>', ['outside']],
    [
      'letters elsewhere',
      '<style>@font-face{font-family:a;src:url(https://evil.example/a.woff2)}</style>',
      ['outside'],
    ],
    ['a namespace in a style', '<style>@namespace url(https://evil.example);</style>', ['outside']],
    ['a base', '<g xml:base="https://evil.example/"><use href="#a"/></g>', ['outside']],
    [
      'an animated link',
      '<a><animate attributeName="href" values="javascript:evil()"/></a>',
      ['animation'],
    ],
    [
      'one with a prefix',
      '<set attributeName="xlink:href" to="javascript:evil()"/>',
      ['animation'],
    ],
    ['an animated handler', '<set attributeName="onmouseover" to="evil()"/>', ['animation']],
    ['an animated fill', '<animate attributeName="fill" to="url(//evil.example)"/>', ['outside']],
    ['a ping', '<a href="https://warta.example" ping="https://evil.example"/>', ['editor-data']],
    ['an unknown element', '<evil>x</evil>', ['element']],
    ['a frame that SVG 2 thought of', '<iframe src="https://evil.example"/>', ['html']],
  ])('%s', (_, part, kinds) => {
    const svg = `${HEAD}><rect width="2" height="2"/>${part}</svg>`;
    const cleaned = clean(svg)!;
    expect(cleaned).toContain('<rect width="2" height="2"/>');
    expect(cleaned).not.toMatch(ACTIVE);
    expect(takenFrom(svg)).toEqual(kinds);
    expect(takenFrom(cleaned)).toEqual([]);
    expect(clean(cleaned)).toBe(cleaned);
  });

  test.each([
    ['a style sheet for the whole file', `<?xml-stylesheet href="https://evil.example"?>${HEAD}/>`],
    [
      'an entity of a file',
      `<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>${HEAD}><text>&e;</text></svg>`,
    ],
    [
      'an entity of markup',
      `<!DOCTYPE svg [<!ENTITY e "<script>evil()</script>">]>${HEAD}>&e;</svg>`,
    ],
    [
      'an entity that hides a bracket',
      `<!DOCTYPE svg [<!-- ]> --><!ENTITY e "&#60;script>">]>${HEAD}>&e;evi</svg>`,
    ],
    ['an attribute list', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "evil()">]>${HEAD}/>`],
    [
      'a bomb of entities',
      `<!DOCTYPE svg [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>${HEAD}><text>&b;</text></svg>`,
    ],
    ['a handler of the drawing itself', `${HEAD} onload="evil()"/>`],
    [
      'what follows the drawing',
      `${HEAD}/><script xmlns="http://www.w3.org/2000/svg">evil()</script>`,
    ],
    ['what does not close', `${HEAD}><g><script>evil()`],
    ['an attribute without marks', `${HEAD} onload=evil()><g/></svg>`],
    ['a comment', `${HEAD}><!-- evil --></svg>`],
    ['another language', Buffer.from(`\uFEFF${HEAD}><script>evil()</script></svg>`, 'utf16le')],
    ['that without a mark', Buffer.from(`${HEAD}><script>evil()</script></svg>`, 'utf16le')],
    [
      'UTF-7 by its own word',
      `<?xml version="1.0" encoding="UTF-7"?>${HEAD}>+ADw-script+AD4-</svg>`,
    ],
  ])('%s', (_, svg) => {
    expect(clean(svg) ?? '').not.toMatch(ACTIVE);
  });

  test('a file that is no drawing is not given away', () => {
    for (const text of [
      '',
      'x',
      '<html xmlns="http://www.w3.org/1999/xhtml"><script/></html>',
      '{}',
    ])
      expect(clean(text)).toBeUndefined();
    expect(clean('<x:svg xmlns:x="http://www.w3.org/1999/xhtml"/>')).toBeUndefined();
  });
});
