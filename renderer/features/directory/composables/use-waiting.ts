import { onScopeDispose, ref, type Ref } from 'vue';

const noticedMs = 400;

/** Whether something that was asked for lets itself be waited for long enough to say so. */
export function useWaiting(): { waiting: Ref<boolean>; during: <T>(answer: Promise<T>) => Promise<T> } {
  const waiting = ref(false);
  let running = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function during<T>(answer: Promise<T>): Promise<T> {
    running += 1;
    timer ??= setTimeout(() => (waiting.value = true), noticedMs);
    try {
      return await answer;
    } finally {
      running -= 1;
      if (running === 0) {
        clearTimeout(timer);
        timer = undefined;
        waiting.value = false;
      }
    }
  }

  onScopeDispose(() => clearTimeout(timer));
  return { waiting, during };
}
