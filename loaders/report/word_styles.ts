import {type IStylesOptions, LineRuleType} from "docx";
import {colour} from "../figures/theme.js";

const bare = (text: string) => text.replace("#", "");

/** The look of the Word document: letters of the site, the council's colour in headings. */
export function wordStyles(brand: string = colour.main): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: {font: "Arial", size, bold: true, color: bare(brand)},
    paragraph: {spacing: {before, after: 120}, keepNext: true}
  });
  return {
    default: {
      document: {
        run: {font: "Arial", size: 22, color: bare(colour.ink), language: {value: "en-GB"}},
        paragraph: {spacing: {after: 140, line: 288, lineRule: LineRuleType.AUTO}}
      },
      title: {
        run: {font: "Arial", size: 52, bold: true, color: bare(brand)},
        paragraph: {spacing: {after: 160}}
      },
      heading1: heading(32, 480),
      heading2: heading(26, 320),
      heading3: heading(23, 240)
    },
    paragraphStyles: [
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        next: "Normal",
        quickFormat: true,
        run: {bold: true, size: 22, color: bare(colour.ink)},
        paragraph: {spacing: {before: 240, after: 80}, keepNext: true}
      },
      {
        id: "FigureNote",
        name: "Figure note",
        basedOn: "Normal",
        run: {size: 19, color: bare(colour.soft)},
        paragraph: {spacing: {after: 120}}
      },
      {
        id: "CellText",
        name: "Cell text",
        basedOn: "Normal",
        run: {size: 19},
        paragraph: {spacing: {before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO}}
      },
      {
        id: "StillToWrite",
        name: "Still to be written",
        basedOn: "Normal",
        run: {italics: true, color: "5A3E00"},
        paragraph: {
          spacing: {before: 120, after: 160},
          shading: {type: "clear", fill: "FFF3D6"},
          border: {left: {style: "single", size: 24, color: bare(colour.fourth), space: 8}}
        }
      },
      {
        id: "Quotation",
        name: "Quotation",
        basedOn: "Normal",
        run: {italics: true},
        paragraph: {indent: {left: 480, right: 480}, spacing: {after: 40}}
      },
      {
        id: "QuotedFrom",
        name: "Quoted from",
        basedOn: "FigureNote",
        paragraph: {indent: {left: 480, right: 480}}
      }
    ],
    characterStyles: [{id: "ReleasedFigure", name: "Released figure", basedOn: "DefaultParagraphFont"}]
  };
}
