import { readPreference, writePreference } from "#ui/preferences";

/** Who coded here last, to propose them for the next project: on this device, in no project. */
export function knownCoder(): { name: string; initials: string } {
  const [name = "", initials = ""] = (readPreference("coder") ?? "").split("\n");
  return { name, initials };
}

export const rememberCoder = ({ name, initials }: { name: string; initials: string }): void =>
  writePreference("coder", `${name}\n${initials}`);
