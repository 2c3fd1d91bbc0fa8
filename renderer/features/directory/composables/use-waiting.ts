import { onScopeDispose, ref, type Ref } from 'vue';

const noticedMs = 400;

/**
 * Whether something was asked for and is not there yet (`pending`), and whether that takes long enough to say so
 * (`waiting`).
 */
export function useWaiting(): {
  pending: Readonly<Ref<boolean>>;
  waiting: Readonly<Ref<boolean>>;
  during: <T>(answer: Promise<T>) => Promise<T>;
} {
  const pending = ref(false);
  const waiting = ref(false);
  let running = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function during<T>(answer: Promise<T>): Promise<T> {
    running += 1;
    pending.value = true;
    timer ??= setTimeout(() => (waiting.value = true), noticedMs);
    try {
      return await answer;
    } finally {
      running -= 1;
      if (running === 0) {
        clearTimeout(timer);
        timer = undefined;
        waiting.value = false;
        pending.value = false;
      }
    }
  }

  onScopeDispose(() => clearTimeout(timer));
  return { pending, waiting, during };
}
