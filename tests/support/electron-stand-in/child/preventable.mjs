/** Emits an event that listeners can prevent; says whether one did. */
export function emitPreventable(emitter, name, details = {}, ...args) {
  let isPrevented = false;
  emitter.emit(name, { ...details, preventDefault: () => (isPrevented = true) }, ...args);
  return isPrevented;
}
