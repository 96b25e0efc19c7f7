import { zipSync } from 'fflate';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A run of text with its properties. */
export const run = (text: string, style = ''): string =>
  `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, in a style. */
export const paragraph = (runs: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;

/** A picture of the document, by the number of its relationship. */
export const picture = `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><pic:pic><pic:blipFill><a:blip r:embed="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** What else stands in a document. */
interface More {
  comment?: string;
  footnote?: string;
  creator?: string;
  image?: Uint8Array;
  /** Further parts, by their names. */
  parts?: Record<string, Uint8Array>;
}

/** A Word document of these paragraphs. */
export function writeDocx(body: string, more: More = {}): Uint8Array {
  const { comment = '', footnote = '', creator = '', image, parts = {} } = more;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (inside: string): Uint8Array =>
    bytes(`${head}<Relationships xmlns="${packaged}/relationships">${inside}</Relationships>`);
  const named = ['Title', 'Subtitle'].map(
    (name) => `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style>`,
  );
  const part = (name: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${type}.${name}+xml"/>`;
  return zipSync({
    '[Content_Types].xml': bytes(
      `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/>${['comments', 'footnotes', 'styles'].map(part).join('')}</Types>`,
    ),
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      ['comments', 'footnotes', 'styles']
        .map((name, at) => relation(`r${at + 1}`, name, `${name}.xml`))
        .concat(image === undefined ? [] : relation('r9', 'image', 'media/image1.png'))
        .join(''),
    ),
    'word/document.xml': bytes(`${head}<w:document ${space}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': bytes(`${head}<w:styles ${space}>${named.join('')}</w:styles>`),
    'word/footnotes.xml': bytes(
      `${head}<w:footnotes ${space}><w:footnote w:id="2">${paragraph(run(footnote))}</w:footnote></w:footnotes>`,
    ),
    'word/comments.xml': bytes(
      `${head}<w:comments ${space}><w:comment w:id="0" w:author="${creator}" w:initials="X">${paragraph(run(comment))}</w:comment></w:comments>`,
    ),
    'docProps/core.xml': bytes(
      `${head}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${creator}</dc:creator><dc:title>${creator}</dc:title></cp:coreProperties>`,
    ),
    ...(image && { 'word/media/image1.png': image }),
    ...parts,
  });
}
