import { adjudicationText } from "#messages/adjudication";
import { agreementText } from "#messages/agreement";
import { bookText } from "#messages/codebook";
import { codingRoundText } from "#messages/coding-round";
import { codingText } from "#messages/coding";
import { correctionsText } from "#messages/corrections";
import { inspectorText } from "#messages/coding-inspector";
import { exploreText } from "#messages/explore";
import { keysText } from "#messages/keys";
import { memosText } from "#messages/memos";
import { searchText } from "#messages/search";
import { shellText } from "#messages/shell";
import { homeText } from "#messages/home";
import { themesText } from "#messages/themes";

/** Where a command works: on every screen, or on one. */
export type KeyPlace =
  | "everywhere"
  /** On every screen of a project but coding. */
  | "elsewhere"
  | "home"
  | "coding"
  | "transcript"
  | "codebook"
  | "themes"
  | "agreement"
  | "passages"
  | "memos"
  | "search";

/** A command whose keys a person can change. */
export interface KeyEntry {
  /** As the command itself has it. */
  readonly name: string;
  readonly place: KeyPlace;
  /** The usual keys. */
  readonly keys: readonly string[];
  readonly label: () => string;
  /** Belongs together with others, so it stays as it is. */
  readonly fixed?: true;
}

const entry = (place: KeyPlace, name: string, keys: readonly string[], label: () => string): KeyEntry => ({
  name,
  place,
  keys,
  label,
});

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * Every command that has keys, on all screens: what can be changed, and what a new key may meet. Commands give their usual keys
 * themselves, so that they work without this list; a test holds the two together.
 */
export const keyCatalogue: readonly KeyEntry[] = [
  entry("everywhere", "undo", ["mod+z"], shellText.undo),
  entry("everywhere", "redo", ["mod+shift+z", "mod+y"], shellText.redo),
  entry("everywhere", "project.save", ["mod+s"], shellText.saveFile),
  entry("everywhere", "search", ["mod+k"], shellText.searchCommand),
  entry("everywhere", "go.coding", ["g c"], shellText.goCoding),
  entry("everywhere", "go.codebook", ["g b"], shellText.goCodebook),
  entry("everywhere", "go.themes", ["g t"], shellText.goThemes),
  entry("everywhere", "go.agreement", ["g a"], shellText.goAgreement),
  entry("everywhere", "go.passages", ["g e"], shellText.goExplore),
  entry("everywhere", "go.search", ["g f"], shellText.goSearch),
  entry("everywhere", "go.memos", ["g m"], shellText.goMemos),
  entry("everywhere", "memo.idea", ["shift+m"], memosText.ideaKey),
  entry("everywhere", "go.settings", ["g s"], shellText.goSettings),
  entry("everywhere", "go.home", ["g h"], shellText.goHome),
  entry("everywhere", "keyboard", ["F1"], shellText.keyboard),
  entry("everywhere", "region.next", ["F6"], shellText.nextRegion),
  entry("everywhere", "region.previous", ["shift+F6"], shellText.previousRegion),

  entry("elsewhere", "memo.new", ["m"], memosText.newKey),

  entry("home", "home.i", ["i"], homeText.importTranscripts),
  entry("home", "home.s", ["s"], homeText.openSample),
  entry("home", "home.o", ["o"], homeText.openFile),
  entry("home", "home.n", ["n"], homeText.newProject),

  entry("coding", "coding.palette", ["c"], codingText.openPalette),
  entry("coding", "coding.memo", ["m"], inspectorText.writeMemo),
  entry("coding", "coding.next", ["n"], inspectorText.next),
  entry("coding", "coding.previous", ["p"], inspectorText.previous),
  { ...entry("coding", "coding.apply", digits.map(String), keysText.applyDigits), fixed: true },
  entry("coding", "coding.view", ["v"], codingText.cycleView),
  {
    ...entry(
      "coding",
      "coding.coder",
      digits.map((digit) => `f ${digit}`),
      keysText.coderDigits,
    ),
    fixed: true,
  },
  entry("coding", "coding.everybody", ["f 0"], codingText.everybody),
  entry("coding", "coding.next-part", ["alt+PageDown"], codingRoundText.nextPart),
  entry("coding", "coding.previous-part", ["alt+PageUp"], codingRoundText.previousPart),
  entry("coding", "coding.correct", ["r"], correctionsText.correct),
  { ...entry("coding", "coding.turn", ["alt+Enter"], correctionsText.turnMenu), fixed: true },
  entry("coding", "coding.replace", ["mod+shift+h"], correctionsText.findAndReplace),
  entry("coding", "coding.panel", ["b"], codingText.togglePanel),
  entry("coding", "coding.inspector", ["i"], codingText.toggleInspector),
  entry("coding", "coding.find", ["q", "/"], codingText.findInPanel),

  entry("transcript", "transcript.previous-turn", ["k", "ArrowUp"], keysText.previousTurn),
  entry("transcript", "transcript.next-turn", ["j", "ArrowDown"], keysText.nextTurn),
  entry("transcript", "transcript.previous-word", ["alt+ArrowLeft"], keysText.previousWord),
  entry("transcript", "transcript.next-word", ["alt+ArrowRight"], keysText.nextWord),
  entry("transcript", "transcript.extend-back", ["alt+shift+ArrowLeft"], keysText.extendBack),
  entry("transcript", "transcript.extend-forward", ["alt+shift+ArrowRight"], keysText.extendForward),
  entry("transcript", "transcript.select-sentence", ["s"], keysText.selectSentence),
  entry("transcript", "transcript.select-turn", ["t"], keysText.selectTurn),
  entry("transcript", "transcript.change-extent", ["e"], keysText.changeExtent),
  entry("transcript", "transcript.remove-code", ["Backspace", "Delete"], keysText.removeCode),

  entry("codebook", "book.find", ["/", "q"], bookText.find),
  entry("codebook", "book.new", ["n"], bookText.newCode),
  entry("codebook", "look.fits", ["1"], bookText.stillFits),
  entry("codebook", "look.remove", ["2"], bookText.remove),
  entry("codebook", "look.discuss", ["d"], bookText.discuss),
  entry("codebook", "look.back", ["u"], bookText.back),

  entry("themes", "themes.new", ["n"], themesText.newTheme),
  entry("themes", "themes.edit", ["e"], themesText.editTheme),
  entry("themes", "themes.view", ["v"], themesText.otherView),
  entry("themes", "themes.tray-place", ["p", "Enter"], themesText.place),

  entry("agreement", "agreement.new", ["n"], agreementText.newRoundLong),
  entry("agreement", "agreement.assign", ["a"], agreementText.assignKey),
  entry("agreement", "agreement.unassign", ["Backspace", "Delete"], agreementText.unassignKey),
  entry("agreement", "agreement.fill-down", ["mod+d"], agreementText.fillKey),

  {
    ...entry("agreement", "adjudication.accept", digits.map(String), adjudicationText.keyAccept),
    fixed: true,
  },
  entry("agreement", "adjudication.none", ["0"], adjudicationText.keyNone),
  entry("agreement", "adjudication.join", ["e"], adjudicationText.keyJoin),
  entry("agreement", "adjudication.several", ["s"], adjudicationText.keySeveral),
  entry("agreement", "adjudication.draw", ["b"], adjudicationText.keyDraw),
  entry("agreement", "adjudication.end-earlier", ["alt+ArrowLeft"], adjudicationText.endEarlier),
  entry("agreement", "adjudication.end-later", ["alt+ArrowRight"], adjudicationText.endLater),
  entry("agreement", "adjudication.start-earlier", ["alt+shift+ArrowLeft"], adjudicationText.startEarlier),
  entry("agreement", "adjudication.start-later", ["alt+shift+ArrowRight"], adjudicationText.startLater),
  entry("agreement", "adjudication.discuss", ["d"], adjudicationText.keyDiscuss),
  entry("agreement", "adjudication.reason", ["r"], adjudicationText.keyReason),
  entry("agreement", "adjudication.settle", ["Enter"], adjudicationText.keySettle),
  entry("agreement", "adjudication.take-back", ["u"], adjudicationText.keyTakeBack),
  entry("agreement", "adjudication.next", ["j"], adjudicationText.keyNext),
  entry("agreement", "adjudication.previous", ["k"], adjudicationText.keyPrevious),
  entry("agreement", "adjudication.widen", ["+"], adjudicationText.keyWiden),

  entry("passages", "passages.next", ["j", "ArrowDown"], exploreText.keyNext),
  entry("passages", "passages.previous", ["k", "ArrowUp"], exploreText.keyPrevious),
  entry("passages", "passages.around", ["o"], exploreText.keyAround),
  entry("passages", "passages.more", ["+"], exploreText.moreAround),
  entry("passages", "passages.less", ["-"], exploreText.lessAround),
  entry("passages", "passages.theme", ["t"], exploreText.toTheme),
  entry("passages", "passages.choose", ["x"], exploreText.keyChoose),
  entry("passages", "passages.copy", ["mod+shift+c"], exploreText.copyWithReference),
  entry("passages", "passages.open", ["Enter"], exploreText.openInTranscript),
  entry("passages", "passages.export", ["e"], exploreText.keyExport),

  entry("memos", "memos.next", ["j"], memosText.nextKey),
  entry("memos", "memos.previous", ["k"], memosText.previousKey),
  entry("memos", "memos.write", ["e"], memosText.writeKey),
  entry("memos", "memos.find", ["q", "/"], memosText.findKey),
  entry("memos", "memos.quote", ["mod+'"], memosText.quoteKey),

  entry("search", "search.find", ["q", "/"], searchText.keyFind),
  entry("search", "search.next", ["j", "ArrowDown"], searchText.keyNext),
  entry("search", "search.previous", ["k", "ArrowUp"], searchText.keyPrevious),
  entry("search", "search.check", ["x"], searchText.keyCheck),
  entry("search", "search.open", ["Enter"], searchText.keyOpen),
];
