import { AppError } from "#domain/errors";
import { fail, ok, type Result } from "#domain/result";
import { isZip, openZip, type ZipFile } from "#formats/transcript/container/zip";

/** True for what systems and programs leave in archives beside what was put there. */
const isJunk = (path: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(path);

/** Older Windows programs write backslashes. */
const slashed = (name: string): string => name.replaceAll("\\", "/");

const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** Mac archives hold decomposed letters where the XML has composed ones. */
const comparable = (name: string): string => name.normalize("NFC").toLowerCase();

/** Names of entries that may be the project: those at the top of the archive, else those below. */
function projectFilesOf(names: readonly string[]): readonly string[] {
  const found = names.filter((name) => /\.qde$/i.test(name) && !isJunk(slashed(name)));
  const top = found.filter((name) => !slashed(name).includes("/"));
  return top.length > 0 ? top : found;
}

/** True for a zip archive that holds a REFI-QDA project. */
export function isRefiArchive(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false;
  const zip = openZip(bytes);
  return zip.ok && projectFilesOf(zip.value.names).length > 0;
}

/** The archive of a project: its XML, and the files of its sources by the paths the XML gives. */
export interface RefiFiles {
  readonly projectFile: string;
  readonly project: Uint8Array;
  /**
   * A source's file by its base name in any folder and case: `internal://x`, `relative:///x`, `absolute:///a/b/x` or no scheme.
   * Undefined where it is not in the archive or damaged.
   */
  readonly find: (path: string) => Uint8Array | undefined;
  /** Whether {@link find} has something to look at, without unpacking it. */
  readonly has: (path: string) => boolean;
}

/**
 * Opens the archive of a project: `project.qde` in any case, else the only `*.qde`.
 * @param chosen which, where there are several
 * @returns import/several-projects with their `names` where nobody chose, import/unsupported where there is none, and what the
 *   archive itself is refused with
 */
export function openRefiFiles(bytes: Uint8Array, chosen?: string): Result<RefiFiles> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const candidates = projectFilesOf(zip.value.names);
  const [only, ...others] = candidates;
  if (only === undefined) return fail(new AppError("import/unsupported", { format: "zip" }));
  const named = candidates.filter((name) => comparable(baseName(slashed(name))) === "project.qde");
  const projectFile =
    chosen === undefined
      ? named.length === 1
        ? named[0]
        : others.length === 0
          ? only
          : undefined
      : candidates.find((name) => name === chosen);
  if (projectFile === undefined)
    return fail(new AppError("import/several-projects", { names: candidates.join(", ") }));
  const project = zip.value.read(projectFile);
  return project.ok ? ok({ projectFile, project: project.value, ...finderIn(zip.value) }) : project;
}

function finderIn({ names, read }: ZipFile): Pick<RefiFiles, "find" | "has"> {
  const byName = new Map<string, string>();
  // A file in the folder for sources goes before one of the same name elsewhere.
  const inOrder = names.filter((name) => !isJunk(slashed(name)));
  const isSource = (name: string): boolean => /(?:^|\/)sources\//i.test(slashed(name));
  for (const name of [...inOrder.filter(isSource), ...inOrder.filter((each) => !isSource(each))]) {
    const key = comparable(baseName(slashed(name)));
    if (!byName.has(key)) byName.set(key, name);
  }
  const entryOf = (path: string): string | undefined => {
    const name = baseName(slashed(path.trim()));
    return byName.get(comparable(name)) ?? byName.get(comparable(unescaped(name)));
  };
  return {
    has: (path) => entryOf(path) !== undefined,
    find: (path) => {
      const entry = entryOf(path);
      const part = entry === undefined ? undefined : read(entry);
      return part?.ok === true ? part.value : undefined;
    },
  };
}

/** Some programs write paths as in addresses, with `%20`. */
function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
