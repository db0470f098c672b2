import { AppError } from "#domain/errors";

/** A file on disk that the person gave access to (File System Access), so that it can be written again. */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{
    write(content: Blob): Promise<void>;
    close(): Promise<void>;
    abort(): Promise<void>;
  }>;
}

interface PickerOptions {
  readonly id: string;
  readonly types: readonly {
    readonly description: string;
    readonly accept: Readonly<Record<string, string[]>>;
  }[];
}
interface Pickers {
  showOpenFilePicker?(options: PickerOptions): Promise<FileHandle[]>;
  showSaveFilePicker?(options: PickerOptions & { readonly suggestedName: string }): Promise<FileHandle>;
}

const extension = ".samtale";
/** Projects of other programs are opened too, and never saved to. */
const openedExtensions = [extension, ".qdpx"];
const pickers = globalThis as Pickers;

const projectFiles = (description: string, extensions = [extension]): PickerOptions => ({
  id: "samtale",
  types: [{ description, accept: { "application/x-samtale": extensions } }],
});

/** Whether a file can be chosen to save to, and saved to again; elsewhere the browser downloads. */
export const canSaveInPlace = (): boolean => pickers.showSaveFilePicker !== undefined;

/**
 * Lets the person choose where to save. To be called at once when they press the button: browsers ask for that.
 *
 * @returns undefined where they chose nothing
 */
export async function chooseSavePlace(fileName: string, kind: string): Promise<FileHandle | undefined> {
  return unlessCancelled(async () =>
    pickers.showSaveFilePicker?.({ ...projectFiles(kind), suggestedName: `${fileName}${extension}` }),
  );
}

/** Lets the person choose a project file, with access to it where the browser gives that. */
export async function chooseProjectFile(
  kind: string,
): Promise<{ file: File; handle?: FileHandle } | undefined> {
  if (pickers.showOpenFilePicker === undefined) return chooseByInput();
  const handles = await unlessCancelled(async () =>
    pickers.showOpenFilePicker?.(projectFiles(kind, openedExtensions)),
  );
  const handle = handles?.[0];
  return handle === undefined ? undefined : { file: await handle.getFile(), handle };
}

/** Replaces the file by the content as one step: until it is whole, the old one stays. */
export async function saveInPlace(handle: FileHandle, content: Blob): Promise<void> {
  const file = await handle.createWritable();
  try {
    await file.write(content);
  } catch (cause) {
    await file.abort();
    throw cause;
  }
  await file.close();
}

/** What the disk or the person refused, and everything else. */
export function asFileError(cause: unknown): AppError {
  const names = [
    "NotAllowedError",
    "NotFoundError",
    "NoModificationAllowedError",
    "InvalidStateError",
    "QuotaExceededError",
  ];
  return cause instanceof DOMException && names.includes(cause.name)
    ? new AppError("file/not-written", {}, cause)
    : AppError.from(cause);
}

function chooseByInput(): Promise<{ file: File } | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = openedExtensions.join(",");
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      resolve(file === undefined ? undefined : { file });
    });
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}

async function unlessCancelled<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") return undefined;
    throw cause;
  }
}
