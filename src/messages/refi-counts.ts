import { msg, str } from "@lit/localize";
import { formatNumber, plural } from "#messages/format";

/** Numbers with their nouns, of which the sentences on a REFI-QDA project are made. */
export const refiCounts = {
  source: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} source`, { id: "refi.source.one" }),
      msg(str`${formatNumber(count)} sources`, { id: "refi.source.other" }),
    ),
  code: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} code`, { id: "refi.code.one" }),
      msg(str`${formatNumber(count)} codes`, { id: "refi.code.other" }),
    ),
  coding: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} coding`, { id: "refi.coding.one" }),
      msg(str`${formatNumber(count)} codings`, { id: "refi.coding.other" }),
    ),
  case: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} case`, { id: "refi.case.one" }),
      msg(str`${formatNumber(count)} cases`, { id: "refi.case.other" }),
    ),
  note: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} note`, { id: "refi.note.one" }),
      msg(str`${formatNumber(count)} notes`, { id: "refi.note.other" }),
    ),
  comment: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} comment`, { id: "refi.comment.one" }),
      msg(str`${formatNumber(count)} comments`, { id: "refi.comment.other" }),
    ),
  file: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} file`, { id: "refi.file.one" }),
      msg(str`${formatNumber(count)} files`, { id: "refi.file.other" }),
    ),
  text: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} text`, { id: "refi.text.one" }),
      msg(str`${formatNumber(count)} texts`, { id: "refi.text.other" }),
    ),
  document: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} document`, { id: "refi.document.one" }),
      msg(str`${formatNumber(count)} documents`, { id: "refi.document.other" }),
    ),
  element: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} element`, { id: "refi.element.one" }),
      msg(str`${formatNumber(count)} elements`, { id: "refi.element.other" }),
    ),
  time: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} time`, { id: "refi.time.one" }),
      msg(str`${formatNumber(count)} times`, { id: "refi.time.other" }),
    ),
  passage: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} passage`, { id: "refi.passage.one" }),
      msg(str`${formatNumber(count)} passages`, { id: "refi.passage.other" }),
    ),
  area: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} area`, { id: "refi.area.one" }),
      msg(str`${formatNumber(count)} areas`, { id: "refi.area.other" }),
    ),
  reference: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} reference`, { id: "refi.reference.one" }),
      msg(str`${formatNumber(count)} references`, { id: "refi.reference.other" }),
    ),
  set: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} set`, { id: "refi.set.one" }),
      msg(str`${formatNumber(count)} sets`, { id: "refi.set.other" }),
    ),
  coder: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} coder`, { id: "refi.coder.one" }),
      msg(str`${formatNumber(count)} coders`, { id: "refi.coder.other" }),
    ),
  participant: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} participant`, { id: "refi.participant.one" }),
      msg(str`${formatNumber(count)} participants`, { id: "refi.participant.other" }),
    ),
  attribute: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} attribute`, { id: "refi.attribute.one" }),
      msg(str`${formatNumber(count)} attributes`, { id: "refi.attribute.other" }),
    ),
  value: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} value`, { id: "refi.value.one" }),
      msg(str`${formatNumber(count)} values`, { id: "refi.value.other" }),
    ),
  point: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} point`, { id: "refi.point.one" }),
      msg(str`${formatNumber(count)} points`, { id: "refi.point.other" }),
    ),
  medium: (count: number): string =>
    plural(
      count,
      msg(str`${formatNumber(count)} picture, PDF or recording`, { id: "refi.medium.one" }),
      msg(str`${formatNumber(count)} pictures, PDFs and recordings`, { id: "refi.medium.other" }),
    ),
};
