import { CanvasGround } from './canvas-ground';
import type { GraphRenderer, GraphRendererEvents } from './drawing.types';
import type { Ground } from './ground';
import { hasRealWebgl } from './probe';
import { Stage } from './stage';

/**
 * Draws a graph into an element, which it fills: WebGL where a graphics card draws it, canvas elsewhere.
 *
 * The element may take the focus and then answers arrows, `+`, `-` and `0`; what it says to screen readers is the
 * page's affair.
 *
 * @param kind forces one of the two
 */
export async function createGraphRenderer(
  host: HTMLElement,
  events: GraphRendererEvents,
  kind: 'webgl' | 'canvas' = hasRealWebgl() ? 'webgl' : 'canvas',
): Promise<GraphRenderer> {
  const onCanvas = (): Ground => new CanvasGround(host);
  return new Stage(host, kind === 'webgl' ? await webglGround(host) : onCanvas(), events, onCanvas);
}

/** Sigma is fetched only where it is used. A card that is there and yet gives no context is no reason to show nothing. */
async function webglGround(host: HTMLElement): Promise<Ground> {
  const { SigmaGround } = await import('./sigma-ground');
  try {
    return new SigmaGround(host);
  } catch {
    return new CanvasGround(host);
  }
}
