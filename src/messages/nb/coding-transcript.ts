import { str, type TemplateMap } from "@lit/localize";

export const codingTranscript = {
  "transcript.minute": str`${0} minutt ${1}`,
  "transcript.minutes": str`${0} minutter ${1}`,
  "transcript.hour": str`${0} time ${1}`,
  "transcript.hours": str`${0} timer ${1}`,
  "transcript.transcript": str`Transkripsjon ${0}`,
  "transcript.margin": "Kodede segmenter",
  "transcript.turn": str`Replikk ${0}`,
  "transcript.memo-count.one": str`${0} notat`,
  "transcript.memo-count.other": str`${0} notater`,
  "transcript.entered": str`begynner ${0}`,
  "transcript.left": str`slutter ${0}`,
  "transcript.more.one": str`${0} kode til`,
  "transcript.more.other": str`${0} koder til`,
  "transcript.memo": str`Notat: ${0}`,
  "transcript.resizing": str`Endre omfanget av ${0}. Alt med piltastene flytter slutten, med Shift begynnelsen. Enter beholder det, Escape avbryter.`,
  "transcript.resize-cancelled": "Omfanget er som det var",
} satisfies TemplateMap;
