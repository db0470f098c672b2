import { ok } from "#domain/result";
import type { TextParser } from "#formats/transcript/parsed-transcript";
import { linesOf } from "#formats/transcript/prose/line";
import { readProse } from "#formats/transcript/prose/read-prose";

/** Plain text: speakers and times as people and programs write them, see `readProse`. */
export const parseTxt: TextParser = (text, options) => ok(readProse(linesOf(text), options));
