/**
 * Whether a text may stand where a web address is shown: one of the web (`http`, `https`), a bare host with its path, or a
 * name on some network. Other schemes (`javascript:`, `data:`, `file:`) would do something else when they are opened.
 */
export function isWebAddress(text: string): boolean {
  const address = text.trim();
  if (/^https?:\/\//iu.test(address)) return !/\s/u.test(address);
  // `host.example:8080` is no scheme.
  return !/\s/u.test(address) && !/^[^/?#]*:(?!\d+(?:[/?#]|$))/u.test(address);
}
