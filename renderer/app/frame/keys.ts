import type { DesktopCommand } from '@shared/desktop-bridge';

/** The part of a key press that decides what it means. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
}

/** What a key asks of the app; null where it belongs to the field that has the focus, or to nobody. */
export function keyCommand(press: KeyPress): DesktopCommand | null {
  if (press.altKey) return null;
  const held = press.ctrlKey || press.metaKey;
  const key = press.key.toLowerCase();
  if (held && key === 'k') return 'find';
  if (isTyping(press.target)) return null;
  if (held && key === 'z') return press.shiftKey ? 'redo' : 'undo';
  if (held && key === 'y') return 'redo';
  if (held) return null;
  if (key === '/') return 'find';
  if (key === '?') return 'keys';
  if (key === 'n') return 'new-member';
  return null;
}

/** Whether what is typed goes into a field, where letters are letters and Undo is the field's own. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'range', 'button'].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}
