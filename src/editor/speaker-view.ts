/** Who speaks a turn, as the transcript shows it. */
export interface SpeakerView {
  /** Name or pseudonym; "" where the transcript names nobody. */
  readonly name: string;
  /** True for those who lead the talk (moderator, interviewer, coach): set in italics and lighter. */
  readonly leading: boolean;
}
