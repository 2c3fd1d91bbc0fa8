import { readonly, ref } from 'vue';

/** A short message at the foot of the window, with at most one action. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'problem';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

const shownMs = 7000;
const toasts = ref<Toast[]>([]);
let lastId = 0;

/** Shows a message; it goes by itself, or is dismissed. The newest three stay. */
export function showToast(toast: Pick<Toast, 'text'> & Partial<Omit<Toast, 'id'>>): void {
  lastId += 1;
  const id = lastId;
  toasts.value = [...toasts.value, { id, tone: 'plain' as const, action: null, ...toast }].slice(-3);
  setTimeout(() => dismissToast(id), shownMs);
}

export function dismissToast(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

export function useToasts() {
  return { toasts: readonly(toasts), dismissToast };
}
