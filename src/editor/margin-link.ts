import type { MarginStepEvent } from "#editor/events/margin-step-event";
import type { SegmentFocusEvent } from "#editor/events/segment-focus-event";
import type { SegmentGrabEvent } from "#editor/events/segment-grab-event";
import type { SegmentHoverEvent } from "#editor/events/segment-hover-event";
import type { Margin } from "#editor/margin";
import type { TranscriptAttention } from "#editor/transcript-attention";
import type { TranscriptCommands } from "#editor/transcript-commands";
import type { TranscriptPointer } from "#editor/transcript-pointer";

/** Who acts on what happens in the margin. */
export interface MarginLink {
  readonly attention: TranscriptAttention;
  readonly commands: TranscriptCommands;
  readonly pointer: TranscriptPointer;
  readonly handleKey: (event: KeyboardEvent) => boolean;
}

/** Brackets and labels act on the same attention as the words. The margin's own events end here; the transcript tells. */
export function listenToMargin(
  margin: Margin,
  { attention, commands, pointer, handleKey }: MarginLink,
): void {
  margin.addEventListener("sm-segment-focus", (event: SegmentFocusEvent) => {
    event.stopPropagation();
    attention.visit(event.segmentId === undefined ? undefined : attention.segments.get(event.segmentId));
  });
  margin.addEventListener("sm-segment-hover", (event: SegmentHoverEvent) => {
    event.stopPropagation();
    attention.hover(event.segmentId);
  });
  margin.addEventListener("sm-segment-grab", (event: SegmentGrabEvent) => {
    pointer.grab(event.edge, event.pointer);
  });
  margin.addEventListener("sm-margin-step", (event: MarginStepEvent) => {
    commands.run(event.step === 1 ? "next-segment" : "previous-segment");
    if (attention.focusedId !== undefined) void margin.focusLabel(attention.focusedId);
  });
  // A segment that was chosen in the margin answers to the same keys; Enter and Tab stay the buttons' own.
  margin.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Tab" && handleKey(event)) event.preventDefault();
  });
}
