import type { Ref } from 'vue';

/** A button of the panel, found again by what it says: the panel is another one when it comes back. */
export interface PanelPlace {
  readonly text: string;
  /** Which of the buttons that say so. */
  readonly occurrence: number;
}

export interface PanelFocus {
  /** The name on the card of whoever is chosen. */
  focusCard(): void;
  /** Where the focus is in the panel; null where it is elsewhere. */
  place(): PanelPlace | null;
  /** Goes back there as soon as the panel shows it; the panel itself where it no longer does. */
  focusPlace(place: PanelPlace): void;
}

/** Parts of the panel are fetched and computed: so many frames they are waited for. */
const longestWait = 120;

/** The focus in the panel beside the picture, which would be lost where one part of it takes the place of another. */
export function usePanelFocus(host: Readonly<Ref<HTMLElement | null>>): PanelFocus {
  const buttons = (): HTMLElement[] => [...(host.value?.querySelectorAll('button') ?? [])];
  const textOf = (button: Element): string => button.textContent.trim();

  function focusCard(): void {
    host.value?.querySelector('h2')?.focus({ preventScroll: true });
  }

  function place(): PanelPlace | null {
    const { activeElement } = document;
    if (!activeElement || !host.value?.contains(activeElement)) return null;
    const text = textOf(activeElement);
    const alike = buttons().filter((button) => textOf(button) === text);
    return { text, occurrence: alike.findIndex((button) => button === activeElement) };
  }

  function focusPlace(wanted: PanelPlace, left = longestWait): void {
    const alike = buttons().filter((button) => textOf(button) === wanted.text);
    const found = alike[wanted.occurrence] ?? alike[0];
    if (found) found.focus();
    else if (left > 0) requestAnimationFrame(() => focusPlace(wanted, left - 1));
    else host.value?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }

  return { focusCard, place, focusPlace: (wanted) => focusPlace(wanted) };
}
