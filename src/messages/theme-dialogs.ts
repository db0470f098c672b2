import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** What a merge of themes does, as the domain counts it. */
interface MergeEffect {
  readonly codes: number;
  readonly shared: number;
  readonly extracts: number;
  readonly subthemes: number;
  readonly memos: number;
  readonly maps: number;
}

/** The consequences, those that are none left out. */
const mergeEffect = (effect: MergeEffect): readonly string[] => {
  const said = (n: number, sentence: (n: number) => string): string[] => (n === 0 ? [] : [sentence(n)]);
  return [
    ...said(effect.codes, themeDialogText.codesGo),
    ...said(effect.shared, themeDialogText.codesShared),
    ...said(effect.subthemes, themeDialogText.subthemesGo),
    ...said(effect.extracts, themeDialogText.extractsGo),
    ...said(effect.memos, themeDialogText.memosGo),
    ...said(effect.maps, themeDialogText.mapsChange),
    themeDialogText.wordingStays(),
  ];
};

/** What a merge of codes does, in numbers. */
const mergeCodeEffect = (effect: {
  readonly after: number;
  readonly joined: number;
  readonly codings: number;
  readonly coders: number;
}): readonly string[] => [
  themeDialogText.mentionsAfter(effect.after),
  ...(effect.joined === 0 ? [] : [themeDialogText.mentionsJoined(effect.joined)]),
  themeDialogText.codingsStay(effect.codings, effect.coders),
];

/** What the dialogs of the themes screen say. */
export const themeDialogText = {
  createTheme: () => msg("Make the theme", { id: "theme-dialogs.create-theme" }),
  standsUnder: () => msg("Stands under", { id: "theme-dialogs.stands-under" }),
  themeOfItsOwn: () => msg("Nothing: a theme of its own", { id: "theme-dialogs.theme-of-its-own" }),
  themeToPlaceIn: () => msg("Theme to place in", { id: "theme-dialogs.theme-to-place-in" }),
  placeHeading: (n: number, name: string): string =>
    n === 1 ? themeDialogText.placeOne(name) : themeDialogText.placeSeveral(n),
  placeOne: (name: string) => msg(str`Place ${name}`, { id: "theme-dialogs.place-one" }),
  placeSeveral: (n: number) =>
    msg(str`Place ${formatNumber(n)} codes`, { id: "theme-dialogs.place-several" }),
  moveHeading: (name: string) => msg(str`Move ${name}`, { id: "theme-dialogs.move-heading" }),
  findTheme: () => msg("Part of its name", { id: "theme-dialogs.find-theme" }),
  makeTheme: (name: string) => msg(str`Make the theme “${name}”`, { id: "theme-dialogs.make-theme" }),
  noSuchTheme: () => msg("No theme is called that.", { id: "theme-dialogs.no-such-theme" }),
  typeName: () => msg("Type the name of a new theme.", { id: "theme-dialogs.type-name" }),
  codesHeading: (theme: string) => msg(str`Place codes in ${theme}`, { id: "theme-dialogs.codes-heading" }),
  mergeHeading: (name: string) => msg(str`Merge ${name}`, { id: "theme-dialogs.merge-heading" }),
  mergeTarget: () => msg("Into the theme", { id: "theme-dialogs.merge-target" }),
  chooseTheme: () => msg("Choose a theme", { id: "theme-dialogs.choose-theme" }),
  mergeThemes: () => msg("Merge themes", { id: "theme-dialogs.merge-themes" }),
  mergeCodeTarget: () => msg("Into the code", { id: "theme-dialogs.merge-code-target" }),
  chooseCode: () => msg("Choose a code", { id: "theme-dialogs.choose-code" }),
  sameTheme: () => msg("In the same theme", { id: "theme-dialogs.same-theme" }),
  otherCodes: () => msg("Other codes", { id: "theme-dialogs.other-codes" }),
  mergeCodes: () => msg("Merge codes", { id: "theme-dialogs.merge-codes" }),
  codesGo: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} code goes over`, { id: "theme-dialogs.codes-go.one" }),
      msg(str`${formatNumber(n)} codes go over`, { id: "theme-dialogs.codes-go.other" }),
    ),
  codesShared: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} code stands in both already`, { id: "theme-dialogs.codes-shared.one" }),
      msg(str`${formatNumber(n)} codes stand in both already`, { id: "theme-dialogs.codes-shared.other" }),
    ),
  extractsGo: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} extract goes over`, { id: "theme-dialogs.extracts-go.one" }),
      msg(str`${formatNumber(n)} extracts go over`, { id: "theme-dialogs.extracts-go.other" }),
    ),
  subthemesGo: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} subtheme goes over`, { id: "theme-dialogs.subthemes-go.one" }),
      msg(str`${formatNumber(n)} subthemes go over`, { id: "theme-dialogs.subthemes-go.other" }),
    ),
  memosGo: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} memo is on the other theme then`, { id: "theme-dialogs.memos-go.one" }),
      msg(str`${formatNumber(n)} memos are on the other theme then`, { id: "theme-dialogs.memos-go.other" }),
    ),
  mapsChange: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} map shows the other theme in its place`, {
        id: "theme-dialogs.maps-change.one",
      }),
      msg(str`${formatNumber(n)} maps show the other theme in its place`, {
        id: "theme-dialogs.maps-change.other",
      }),
    ),
  wordingStays: () =>
    msg("Its concept and boundary are kept below those of the other", { id: "theme-dialogs.wording-stays" }),
  mentionsAfter: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} mention afterwards`, { id: "theme-dialogs.mentions-after.one" }),
      msg(str`${formatNumber(n)} mentions afterwards`, { id: "theme-dialogs.mentions-after.other" }),
    ),
  mentionsJoined: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} fewer, where one coder’s passages of both overlap`, {
        id: "theme-dialogs.mentions-joined.one",
      }),
      msg(str`${formatNumber(n)} fewer, where one coder’s passages of both overlap`, {
        id: "theme-dialogs.mentions-joined.other",
      }),
    ),
  codingsStay: (codings: number, coders: number) =>
    msg(
      str`${formatNumber(codings)} codings by ${formatNumber(coders)} coders are kept as they were made, and come back when the merge is undone`,
      { id: "theme-dialogs.codings-stay" },
    ),
  mergeEffect,
  mergeCodeEffect,
  extractHeading: (theme: string, stance: "for" | "against") =>
    stance === "for"
      ? msg(str`Extracts for ${theme}`, { id: "theme-dialogs.extract-heading-for" })
      : msg(str`What speaks against ${theme}`, { id: "theme-dialogs.extract-heading-against" }),
  passagesOf: () => msg("Passages of", { id: "theme-dialogs.passages-of" }),
  theThemesCodes: () => msg("the theme’s codes", { id: "theme-dialogs.the-themes-codes" }),
  withWords: () => msg("With the words", { id: "theme-dialogs.with-words" }),
  suggested: () => msg("Not heard yet", { id: "theme-dialogs.suggested" }),
  suggestedNote: () =>
    msg("A passage of everybody who speaks of this and is not quoted so far.", {
      id: "theme-dialogs.suggested-note",
    }),
  passagesFound: (n: number) =>
    plural(
      n,
      msg(str`${formatNumber(n)} passage`, { id: "theme-dialogs.passages-found.one" }),
      msg(str`${formatNumber(n)} passages`, { id: "theme-dialogs.passages-found.other" }),
    ),
  noPassages: () => msg("No passage has this.", { id: "theme-dialogs.no-passages" }),
  choose: () => msg("Choose", { id: "theme-dialogs.choose" }),
  isChosen: () => msg("Chosen", { id: "theme-dialogs.is-chosen" }),
  chooseThis: (reference: string) => msg(str`Choose ${reference}`, { id: "theme-dialogs.choose-this" }),
};
