import type { IStylesOptions } from "docx";

const [ink, secondInk] = ["1B1F1E", "5A625E"];

/** A heading stays with what it heads. Sizes in half points, space in twentieths of a point. */
const heading = (size: number, before: number) => ({
  run: { font: "Calibri", size, bold: true, color: ink },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after: 80 } },
});

/** Styles of a Word document: headings are Word's own, so that the navigation pane and a table of contents know them. */
export const docxStyles = (language: string | undefined): IStylesOptions => ({
  default: {
    document: {
      run: { font: "Calibri", size: 22, ...(language ? { language: { value: language } } : {}) },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: heading(36, 0),
    heading2: heading(28, 320),
    heading3: heading(24, 240),
    heading4: heading(22, 200),
  },
  paragraphStyles: [
    { id: "Note", name: "Note", basedOn: "Normal", run: { size: 18, color: secondInk } },
    {
      id: "Aside",
      name: "Aside",
      basedOn: "Note",
      paragraph: { indent: { left: 567 } },
    },
    {
      id: "Cell",
      name: "Cell",
      basedOn: "Normal",
      run: { size: 20 },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: "CellHeading",
      name: "Cell heading",
      basedOn: "Cell",
      run: { size: 18, bold: true },
    },
    {
      id: "Quotation",
      name: "Quotation",
      basedOn: "Normal",
      run: { font: "Georgia" },
      paragraph: { indent: { left: 567 }, keepNext: true, spacing: { before: 120, after: 0 } },
    },
    {
      id: "Reference",
      name: "Reference",
      basedOn: "Aside",
      paragraph: { alignment: "left" },
    },
  ],
});
