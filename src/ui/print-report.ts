import type { Report } from "#domain/report/report";
import "#ui/components/report-view";

/**
 * Prints a report instead of the page: it stands in the document while the browser's print dialog is open.
 * The style sheet of the page hides the rest while `data-printing` is on html.
 */
export async function printReport(report: Report): Promise<void> {
  const view = document.createElement("sm-report-view");
  view.report = report;
  document.body.append(view);
  await view.updateComplete;
  await document.fonts.ready;
  document.documentElement.toggleAttribute("data-printing", true);
  window.print();
  document.documentElement.toggleAttribute("data-printing", false);
  view.remove();
}
