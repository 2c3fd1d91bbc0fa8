/** Names under which software draws what a graphics card should. */
const software = /swiftshader|llvmpipe|softpipe|software|basic render|mesa offscreen/iu;

/**
 * Whether WebGL is there and drawn by a graphics card.
 *
 * In software it draws large graphs at a few frames a second; canvas does better there. A browser that keeps the card's
 * name to itself is believed to have one.
 */
export function hasRealWebgl(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  if (!context) return false;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER);
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return !software.test(String(name));
}
