import { placeBeside } from "#features/coding/palette/place-beside";

/** Greatest height of what stands beside a passage, px. */
const most = 480;

/** Puts a float beside a passage, by the custom properties that its styles read. @param passage in the window, px */
export function standBeside(float: HTMLElement, passage: DOMRectReadOnly): void {
  const { offsetWidth: width, offsetHeight: height } = float;
  const place = placeBeside(passage, { width, height }, { width: innerWidth, height: innerHeight });
  const set = (name: string, px: number | undefined) =>
    float.style.setProperty(name, px === undefined ? "auto" : `${px}px`);
  set("--_left", place.left);
  set("--_top", place.top);
  set("--_bottom", place.bottom);
  set("--_room", Math.min(place.room, most));
}
