/** A file of the import was chosen to be shown. */
export class FileChooseEvent extends Event {
  readonly fileId: string;
  constructor(fileId: string) {
    super("sm-file-choose", { bubbles: true, composed: true });
    this.fileId = fileId;
  }
}
