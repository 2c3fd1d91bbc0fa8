/**
 * Chromium alone knows no schemes of ours. So `app://tertulia/x` is shown under a name of this machine, which it
 * trusts like a secure site: `http://tertulia.app.localhost/x`. The bundles never see that name.
 */
export function shownAddress(address: string): string {
  const match = /^([a-z]+):\/\/([^/?#]*)(.*)$/su.exec(address);
  const [, scheme = '', host = '', rest = ''] = match ?? [];
  return !match || scheme === 'http' || scheme === 'https'
    ? address
    : `http://${host}.${scheme}.localhost${rest}`;
}

/** The address that the main bundle knows a page by. */
export function ownAddress(shown: string): string {
  const match = /^http:\/\/([^./]+)\.([a-z]+)\.localhost(?=[/?#]|$)(.*)$/su.exec(shown);
  const [, host = '', scheme = '', rest = ''] = match ?? [];
  return match ? `${scheme}://${host}${rest}` : shown;
}
