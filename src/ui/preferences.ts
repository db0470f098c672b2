/**
 * Small choices about the interface on this device: theme, widths of panels. Not part of a project.
 * Where the browser blocks its storage the choice holds for this page alone.
 */
const prefix = "samtale.";

/** The kept choice, or null where none was made. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

export function writePreference(name: string, value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // Blocked or full: the choice is not worth a message.
  }
}
