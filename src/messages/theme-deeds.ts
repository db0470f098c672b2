import { msg, str } from "@lit/localize";
import { formatNumber } from "#messages/format";
import { phaseName } from "#messages/theme-words";

type Detail = Readonly<Record<string, string | number>>;

const text = (value: string | number | undefined): string => String(value ?? "");

/** A code by its name, several by their number. */
const codes = ({ code, count = 1 }: Detail): string =>
  Number(count) === 1
    ? text(code)
    : msg(str`${formatNumber(Number(count))} codes`, { id: "theme-deeds.codes" });

/** Verb and object of what is done to themes and maps, in the past tense, by kind. */
export const themeDeeds = {
  "theme/create": ({ theme }: Detail) =>
    msg(str`Made the theme ${text(theme)}`, { id: "theme-deeds.create" }),
  "theme/edit": ({ theme }: Detail) => msg(str`Changed the theme ${text(theme)}`, { id: "theme-deeds.edit" }),
  "theme/move": ({ theme }: Detail) => msg(str`Moved the theme ${text(theme)}`, { id: "theme-deeds.move" }),
  "theme/merge": ({ theme, into }: Detail) =>
    msg(str`Merged the theme ${text(theme)} into ${text(into)}`, { id: "theme-deeds.merge" }),
  "theme/remove": ({ theme }: Detail) =>
    msg(str`Removed the theme ${text(theme)}`, { id: "theme-deeds.remove" }),
  "theme/place": (detail: Detail) =>
    msg(str`Placed ${codes(detail)} in ${text(detail["theme"])}`, { id: "theme-deeds.place" }),
  "theme/unplace": (detail: Detail) =>
    msg(str`Took ${codes(detail)} out of ${text(detail["theme"])}`, { id: "theme-deeds.unplace" }),
  "extract/choose": ({ theme, stance, count = 1 }: Detail) => {
    const several = formatNumber(Number(count));
    if (Number(count) > 1)
      return stance === "against"
        ? msg(str`Chose ${several} extracts against ${text(theme)}`, {
            id: "theme-deeds.choose-several-against",
          })
        : msg(str`Chose ${several} extracts for ${text(theme)}`, { id: "theme-deeds.choose-several-for" });
    return stance === "against"
      ? msg(str`Chose an extract against ${text(theme)}`, { id: "theme-deeds.choose-against" })
      : msg(str`Chose an extract for ${text(theme)}`, { id: "theme-deeds.choose-for" });
  },
  "extract/edit": ({ theme }: Detail) =>
    msg(str`Changed an extract of ${text(theme)}`, { id: "theme-deeds.extract-edit" }),
  "extract/move": ({ theme }: Detail) =>
    msg(str`Moved an extract of ${text(theme)}`, { id: "theme-deeds.extract-move" }),
  "extract/remove": ({ theme }: Detail) =>
    msg(str`Removed an extract of ${text(theme)}`, { id: "theme-deeds.extract-remove" }),
  "map/create": ({ map }: Detail) => msg(str`Drew the map ${text(map)}`, { id: "theme-deeds.map-create" }),
  "map/edit": ({ map }: Detail) => msg(str`Changed the map ${text(map)}`, { id: "theme-deeds.map-edit" }),
  "map/remove": ({ map }: Detail) => msg(str`Removed the map ${text(map)}`, { id: "theme-deeds.map-remove" }),
  "map/place": ({ map }: Detail) =>
    msg(str`Put something on the map ${text(map)}`, { id: "theme-deeds.map-place" }),
  "map/take-off": ({ map, what }: Detail) =>
    what === undefined
      ? msg(str`Took something off the map ${text(map)}`, { id: "theme-deeds.map-take-off" })
      : msg(str`Took ${text(what)} off the map ${text(map)}`, { id: "theme-deeds.map-take-off-named" }),
  "map/arrange": ({ map }: Detail) =>
    msg(str`Arranged the map ${text(map)}`, { id: "theme-deeds.map-arrange" }),
  "map/relate": ({ map }: Detail) =>
    msg(str`Drew a relation on the map ${text(map)}`, { id: "theme-deeds.map-relate" }),
  "map/relation-edit": ({ map }: Detail) =>
    msg(str`Changed a relation on the map ${text(map)}`, { id: "theme-deeds.map-relation-edit" }),
  "map/relation-remove": ({ map }: Detail) =>
    msg(str`Removed a relation from the map ${text(map)}`, { id: "theme-deeds.map-relation-remove" }),
  "phase/begin": ({ phase }: Detail) =>
    msg(str`Began the phase ${phaseName(text(phase))}`, { id: "theme-deeds.phase-begin" }),
} satisfies Record<string, (detail: Detail) => string>;
