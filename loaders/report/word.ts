import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun
} from "docx";
import type {Report} from "./document.js";
import {type Pictures, wordBlock} from "./word_blocks.js";
import {wordStyles} from "./word_styles.js";

interface WordOptions {
  /** PNGs of the graphs by label, behind the vector charts; a white dot where there is none. */
  readonly pictures?: Pictures;
  /** The council's colour, `#12436d`. */
  readonly brand?: string | undefined;
}

/** The report as a Word document: headings, contents, captions, header rows, vector charts with their words. */
export async function wordDocument(
  report: Report,
  {pictures = new Map(), brand}: WordOptions = {}
): Promise<Buffer> {
  const body = report.blocks.flatMap((block, place) => wordBlock(block, pictures, place));
  const document = new Document({
    title: report.title,
    subject: report.subtitle,
    creator: report.council,
    description: report.source,
    styles: wordStyles(brand),
    features: {updateFields: false},
    numbering: {config: [numbers]},
    sections: [
      {
        properties: {
          page: {
            size: {width: 11906, height: 16838},
            margin: {top: 1134, bottom: 1134, left: 1134, right: 1134}
          }
        },
        headers: {default: new Header({children: [small(`${report.council}: ${report.title}`)]})},
        footers: {default: new Footer({children: [pageNumber()]})},
        children: [...front(report), ...body, small(`Source: ${report.source}`)]
      }
    ]
  });
  return Packer.toBuffer(document);
}

const numbers = {
  reference: "numbers",
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: "%1.",
      style: {paragraph: {indent: {left: 560, hanging: 360}}}
    }
  ]
};

function front({title, subtitle, council, invented, source}: Report) {
  const warning = new Paragraph({
    style: "StillToWrite",
    children: [
      new TextRun({
        text: `Invented data. ${council} does not exist, and no figure here is about a real child.`,
        bold: true
      })
    ]
  });
  return [
    new Paragraph({spacing: {before: 1200}, children: [new TextRun({text: council, size: 30, bold: true})]}),
    new Paragraph({heading: HeadingLevel.TITLE, children: [new TextRun(title)]}),
    new Paragraph({children: [new TextRun({text: subtitle, size: 28})]}),
    ...(invented ? [warning] : []),
    small(source),
    new Paragraph({
      spacing: {before: 480, after: 160},
      children: [new TextRun({text: "Contents", size: 32, bold: true})]
    }),
    new TableOfContents("Contents", {hyperlink: true, headingStyleRange: "1-1", beginDirty: false})
  ];
}

function small(text: string): Paragraph {
  return new Paragraph({style: "FigureNote", children: [new TextRun(text)]});
}

function pageNumber(): Paragraph {
  return new Paragraph({
    style: "FigureNote",
    children: [new TextRun({children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES]})]
  });
}
