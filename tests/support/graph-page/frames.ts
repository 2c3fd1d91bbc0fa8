/*
 * A renderer draws only when there is something to draw. So the picture is whole once nobody has asked for a frame: that
 * is waited for, and not some time that may be too short on one machine and too long on another.
 */
const request = window.requestAnimationFrame.bind(window);
const cancel = window.cancelAnimationFrame.bind(window);
const asked = new Set<number>();

window.requestAnimationFrame = (draw) => {
  const id = request((time) => {
    asked.delete(id);
    draw(time);
  });
  asked.add(id);
  return id;
};
window.cancelAnimationFrame = (id) => {
  asked.delete(id);
  cancel(id);
};

/** The next frame. */
export const frame = (): Promise<number> => new Promise((resolve) => request(resolve));

/** Resolves once nothing is left to draw. */
export async function untilAtRest(): Promise<void> {
  do await frame();
  while (asked.size > 0);
}
