import {ExternalHyperlink, type FileChild, HeadingLevel, ImageRun, Paragraph, TextRun} from "docx";
import type {Block, Graph, Run} from "./document.js";
import {blank, sizeOf, standalone} from "./pictures.js";
import {wordTable} from "./word_table.js";

/** PNGs by the label of their graph. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

/** Dots across a chart: nine tenths of the text of an A4 page, so that two fit on one with their words. */
const width = 580;

const levels = {2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3} as const;

/** A block as Word has it: paragraphs in styles, tables, pictures. A numbered list begins at 1 in its own place. */
export function wordBlock(block: Block, pictures: Pictures, place: number): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({heading: levels[block.level], children: [new TextRun(block.text)]})];
    case "paragraph":
      return [new Paragraph({children: block.runs.map(run)})];
    case "list":
      return block.items.map(
        (item) =>
          new Paragraph({
            children: item.map(run),
            ...(block.ordered
              ? {numbering: {reference: "numbers", level: 0, instance: place}}
              : {bullet: {level: 0}})
          })
      );
    case "quote": {
      const words = new Paragraph({
        style: "Quotation",
        keepNext: block.by !== "",
        children: [new TextRun(`“${block.text}”`)]
      });
      return block.by ? [words, styled("QuotedFrom", block.by)] : [words];
    }
    case "prompt":
      return [styled("StillToWrite", `Still to be written. ${block.text} (In the file ${block.file}.)`)];
    case "missing":
      return [styled("FigureNote", block.text)];
    case "graph":
      return graph(block.graph, pictures.get(block.graph.label) ?? blank);
    case "table":
      return [
        styled("Caption", `${block.label}. ${block.table.title}`),
        wordTable(block.table),
        ...notes(block.table.key, block.note)
      ];
  }
}

/** Caption, picture, words: the figures themselves are in the workbook, and in the words below. */
function graph(
  {label, finding, subtitle, wide, reading, summary, note}: Graph,
  png: Uint8Array
): Paragraph[] {
  const size = sizeOf(wide);
  const transformation = {width, height: Math.round((size.height / size.width) * width)};
  const picture = new ImageRun({
    type: "svg",
    data: Buffer.from(standalone(wide)),
    fallback: {type: "png", data: png},
    transformation,
    altText: {name: label, title: finding, description: `${finding}. ${summary}`}
  });
  return [
    styled("Caption", `${label}. ${finding}`),
    new Paragraph({style: "FigureNote", keepNext: true, children: [new TextRun(subtitle)]}),
    new Paragraph({keepNext: true, children: [picture]}),
    new Paragraph({children: [new TextRun(summary)]}),
    ...notes(reading, note)
  ];
}

function notes(...texts: readonly string[]): Paragraph[] {
  const said = texts.filter((text) => text !== "");
  return said.length > 0 ? said.map((text) => styled("FigureNote", text)) : [styled("FigureNote", "")];
}

function styled(style: string, text: string): Paragraph {
  return new Paragraph({style, children: [new TextRun(text)]});
}

function run({text, strong, em, href, measure}: Run): TextRun | ExternalHyperlink {
  const made = new TextRun({
    text,
    ...(strong && {bold: true}),
    ...(em && {italics: true}),
    ...(measure !== undefined && {style: "ReleasedFigure"}),
    ...(href && {style: "Hyperlink"})
  });
  return href ? new ExternalHyperlink({link: href, children: [made]}) : made;
}
