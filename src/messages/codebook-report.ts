import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** Words of a codebook as a document, for the appendix of a thesis. */
export const codebookReportText = {
  title: () => msg("Codebook", { id: "codebook-report.title" }),
  count: (codes: number) =>
    plural(
      codes,
      msg(str`${formatNumber(codes)} code.`, { id: "codebook-report.count.one" }),
      msg(str`${formatNumber(codes)} codes.`, { id: "codebook-report.count.other" }),
    ),
  path: () => msg("In", { id: "codebook-report.path" }),
  groupsOnly: () => msg("Groups other codes; not used on passages.", { id: "codebook-report.groups-only" }),
  retired: () => msg("Retired: not used on new passages.", { id: "codebook-report.retired" }),
  includeWhen: () => msg("Include when", { id: "codebook-report.include-when" }),
  excludeWhen: () => msg("Exclude when", { id: "codebook-report.exclude-when" }),
  typicalExample: () => msg("Typical example", { id: "codebook-report.typical-example" }),
  boundaryExample: () => msg("Boundary example", { id: "codebook-report.boundary-example" }),
  scale: () => msg("Scale", { id: "codebook-report.scale" }),
  origin: () => msg("Origin", { id: "codebook-report.origin" }),
  originOf: (origin: "inductive" | "deductive" | "in-vivo") =>
    ({
      inductive: msg("inductive", { id: "codebook-report.origin.inductive" }),
      deductive: msg("deductive", { id: "codebook-report.origin.deductive" }),
      "in-vivo": msg("in vivo", { id: "codebook-report.origin.in-vivo" }),
    })[origin],
  level: () => msg("Level", { id: "codebook-report.level" }),
  levelOf: (level: "semantic" | "latent") =>
    ({
      semantic: msg("semantic", { id: "codebook-report.level.semantic" }),
      latent: msg("latent", { id: "codebook-report.level.latent" }),
    })[level],
  sources: () => msg("Sources", { id: "codebook-report.sources" }),
  licence: () => msg("Licence", { id: "codebook-report.licence" }),
  attribution: () => msg("Attribution", { id: "codebook-report.attribution" }),
  sets: () => msg("Sets of codes", { id: "codebook-report.sets" }),
};
