import type { TemplateMap } from "@lit/localize";
import { adjudication } from "#messages/nb/adjudication";
import { agreement } from "#messages/nb/agreement";
import { agreementBreakdown } from "#messages/nb/agreement-breakdown";
import { agreementFigures } from "#messages/nb/agreement-figures";
import { agreementQuestion } from "#messages/nb/agreement-question";
import { cases } from "#messages/nb/cases";
import { casesData } from "#messages/nb/cases-data";
import { codebookDeeds } from "#messages/nb/codebook-deeds";
import { codebookExchange } from "#messages/nb/codebook-exchange";
import { codebookPage } from "#messages/nb/codebook-page";
import { codebookTree } from "#messages/nb/codebook-tree";
import { codebookVersions } from "#messages/nb/codebook-versions";
import { codebookNotes } from "#messages/nb/codebook-notes";
import { codebookReport } from "#messages/nb/codebook-report";
import { coding } from "#messages/nb/coding";
import { codingCodebook } from "#messages/nb/coding-codebook";
import { codingExport } from "#messages/nb/coding-export";
import { codingHistory } from "#messages/nb/coding-history";
import { codingInspector } from "#messages/nb/coding-inspector";
import { codingPalette } from "#messages/nb/coding-palette";
import { codingRating } from "#messages/nb/coding-rating";
import { codingRound } from "#messages/nb/coding-round";
import { codingTranscript } from "#messages/nb/coding-transcript";
import { codingTranscripts } from "#messages/nb/coding-transcripts";
import { components } from "#messages/nb/components";
import { corrections } from "#messages/nb/corrections";
import { deeds } from "#messages/nb/deeds";
import { documentNotes } from "#messages/nb/document-notes";
import { errors } from "#messages/nb/errors";
import { explore } from "#messages/nb/explore";
import { home } from "#messages/nb/home";
import { keeping } from "#messages/nb/keeping";
import { keys } from "#messages/nb/keys";
import { language } from "#messages/nb/language";
import { memberCheck } from "#messages/nb/member-check";
import { memos } from "#messages/nb/memos";
import { notes } from "#messages/nb/notes";
import { packets } from "#messages/nb/packets";
import { refi } from "#messages/nb/refi";
import { refiCounts } from "#messages/nb/refi-counts";
import { refiNotes } from "#messages/nb/refi-notes";
import { roundDeeds } from "#messages/nb/round-deeds";
import { roundExport } from "#messages/nb/round-export";
import { roundMethods } from "#messages/nb/round-methods";
import { roundReport } from "#messages/nb/round-report";
import { settings } from "#messages/nb/settings";
import { search } from "#messages/nb/search";
import { shell } from "#messages/nb/shell";
import { tableNotes } from "#messages/nb/table-notes";
import { themeDeeds } from "#messages/nb/theme-deeds";
import { themeDialogs } from "#messages/nb/theme-dialogs";
import { themeEvidence } from "#messages/nb/theme-evidence";
import { themeMaps } from "#messages/nb/theme-maps";
import { themePhases } from "#messages/nb/theme-phases";
import { themeReport } from "#messages/nb/theme-report";
import { themes } from "#messages/nb/themes";
import { themeWords } from "#messages/nb/theme-words";
import { transcripts } from "#messages/nb/transcripts";

/** Every message in Bokmål, by id; the name is the one `@lit/localize` asks of a module of translations. */
export const templates: TemplateMap = {
  ...adjudication,
  ...agreement,
  ...agreementBreakdown,
  ...agreementFigures,
  ...agreementQuestion,
  ...cases,
  ...casesData,
  ...codebookDeeds,
  ...codebookExchange,
  ...codebookPage,
  ...codebookTree,
  ...codebookVersions,
  ...codebookNotes,
  ...codebookReport,
  ...coding,
  ...codingCodebook,
  ...codingExport,
  ...codingHistory,
  ...codingInspector,
  ...codingPalette,
  ...codingRating,
  ...codingRound,
  ...codingTranscript,
  ...codingTranscripts,
  ...components,
  ...corrections,
  ...deeds,
  ...documentNotes,
  ...errors,
  ...explore,
  ...home,
  ...keeping,
  ...keys,
  ...language,
  ...memberCheck,
  ...memos,
  ...notes,
  ...packets,
  ...refi,
  ...refiCounts,
  ...refiNotes,
  ...roundDeeds,
  ...roundExport,
  ...roundMethods,
  ...roundReport,
  ...settings,
  ...search,
  ...shell,
  ...tableNotes,
  ...themeDeeds,
  ...themeDialogs,
  ...themeEvidence,
  ...themeMaps,
  ...themePhases,
  ...themeReport,
  ...themes,
  ...themeWords,
  ...transcripts,
};
