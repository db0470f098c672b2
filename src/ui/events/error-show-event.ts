import { AppError } from "#domain/errors";

/**
 * Hands a failure that has no place of its own on a screen to the shell, which says it in a sentence.
 * A failure that belongs to something visible is shown beside that thing instead.
 */
export class ErrorShowEvent extends Event {
  static readonly type = "sm-error-show";
  readonly error: AppError;

  constructor(cause: unknown) {
    super(ErrorShowEvent.type, { bubbles: true, composed: true });
    this.error = AppError.from(cause);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "sm-error-show": ErrorShowEvent;
  }
}
