/** Everything a person reads in an element and the elements in it, with single spaces. */
export const shadowText = (root: Node): string => textIn(root).replace(/\s+/g, " ");

function textIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return "";
  const own = node instanceof Element && node.shadowRoot ? textIn(node.shadowRoot) : "";
  return own + [...node.childNodes].map(textIn).join("");
}
