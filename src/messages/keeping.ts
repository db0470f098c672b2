import { msg, str } from "@lit/localize";
import { formatDate, formatNumber, plural } from "#messages/format";

/** What is said about keeping: the program itself, projects, files of them, and steps of several changes. */
export const keepingText = {
  notice: () => msg("New version", { id: "keeping.notice" }),
  newer: () => msg("A new version is ready.", { id: "keeping.newer" }),
  reload: () => msg("Reload", { id: "keeping.reload" }),
  later: () => msg("Later", { id: "keeping.later" }),
  offline: () => msg("Works without a network.", { id: "keeping.offline" }),

  onlyHere: (changes: number | "some") =>
    changes === "some"
      ? msg("Changes only in this browser", { id: "keeping.only-here.some" })
      : plural(
          changes,
          msg(str`${changes} change only in this browser`, { id: "keeping.only-here.one" }),
          msg(str`${formatNumber(changes)} changes only in this browser`, { id: "keeping.only-here.other" }),
        ),
  /** A deed, and how many others were taken back or done again with it. */
  andMore: (deed: string, others: number) =>
    others === 0 ? deed : msg(str`${deed}, and ${formatNumber(others)} more`, { id: "keeping.and-more" }),
  andOthers: (deed: string) => msg(str`${deed}, and what was done with it`, { id: "keeping.and-others" }),
  saveFile: () => msg("Save project file", { id: "keeping.save-file" }),

  lostHeading: (projects: number) =>
    plural(
      projects,
      msg("A project is gone from this browser", { id: "keeping.lost.one" }),
      msg(str`${projects} projects are gone from this browser`, { id: "keeping.lost.other" }),
    ),
  lostCause: () =>
    msg(
      "Nobody deleted this in Samtale. Browsers clear what a site keeps when the device runs out of room, or when site data are deleted in their settings.",
      { id: "keeping.lost-cause" },
    ),
  lostSaved: (at: number, file: string | undefined) =>
    file === undefined
      ? msg(str`Its project file was saved on ${formatDate(at)}.`, { id: "keeping.lost-saved" })
      : msg(str`Its project file ${file} was saved on ${formatDate(at)}.`, { id: "keeping.lost-saved-as" }),
  lostUnsaved: () => msg("No project file of it was saved.", { id: "keeping.lost-unsaved" }),
  openLost: (files: number) =>
    plural(
      files,
      msg("Open its project file…", { id: "keeping.open-lost.one" }),
      msg("Open one of the project files…", { id: "keeping.open-lost.other" }),
    ),
  lostDismiss: () => msg("Dismiss", { id: "keeping.lost-dismiss" }),
  cleared: () =>
    msg(
      "The browser has cleared what Samtale kept on this device, and this project with it. Open its project file to go on.",
      { id: "keeping.cleared" },
    ),
};
