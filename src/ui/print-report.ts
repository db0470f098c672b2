import type { Report } from "#domain/report/report";
import "#ui/components/report-view";

/**
 * Prints a report instead of the page: it stands in the document while the browser's print dialog is open, which offers the report's
 * title as the name of a file. The style sheet of the page hides the rest while `data-printing` is on html.
 */
export async function printReport(report: Report): Promise<void> {
  const view = document.createElement("sm-report-view");
  const sheet = new CSSStyleSheet();
  // Pages are turned for the whole document: neither shadow trees nor elements can say it.
  sheet.replaceSync(`@page { size: A4${report.landscape === true ? " landscape" : ""}; }
    @page across { size: A4 landscape; }`);
  view.report = report;
  document.body.append(view);
  const { title } = document;
  try {
    await view.ready();
    await document.fonts.ready;
    document.adoptedStyleSheets.push(sheet);
    document.documentElement.toggleAttribute("data-printing", true);
    document.title = report.title;
    window.print();
  } finally {
    document.title = title;
    document.documentElement.toggleAttribute("data-printing", false);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    view.remove();
  }
}
