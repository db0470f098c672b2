/** Asks the shell to begin an import, with files where some were dropped. */
export class ImportOpenEvent extends Event {
  static readonly type = "sm-import-open";
  readonly files: readonly File[];

  constructor(files: readonly File[] = []) {
    super(ImportOpenEvent.type, { bubbles: true, composed: true });
    this.files = files;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-import-open": ImportOpenEvent;
  }
}
