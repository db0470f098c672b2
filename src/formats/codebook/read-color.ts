/** A colour as some program writes it, as `#RRGGBB`; `isExact` is false where it was written otherwise. Undefined where it is none. */
export function readColor(
  written: string,
): { readonly color: string; readonly isExact: boolean } | undefined {
  const text = written.trim();
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(text)?.[1];
  if (hex !== undefined) {
    const digits = hex.length < 6 ? hex.replace(/./g, "$&$&") : hex;
    return { color: `#${digits.slice(0, 6).toUpperCase()}`, isExact: hex.length === 3 || hex.length === 6 };
  }
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*(?:[,/].*)?\)$/i.exec(text)?.slice(1).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return undefined;
  const digits = parts.map((part) => part.toString(16).padStart(2, "0")).join("");
  return { color: `#${digits.toUpperCase()}`, isExact: false };
}
