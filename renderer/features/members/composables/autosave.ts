/**
 * Saves edits of one record soon after they are made, one request at a time.
 *
 * What is not acknowledged yet is kept as a draft, so that a closed window, a crash or a full disk loses nothing that was
 * typed. Without Vue, so that it can be tested without a page.
 */
export interface AutosaveOptions<Patch extends object, Saved> {
  /** Milliseconds of quiet before edits are sent. */
  readonly delayMs: number;
  /** Sends a patch; throws where it was not saved. */
  readonly save: (patch: Patch) => Promise<Saved>;
  /** Keeps what is not saved yet; null when everything is. */
  readonly keepDraft: (patch: Patch | null) => void;
  readonly onState: (state: AutosaveState) => void;
  readonly onSaved: (saved: Saved) => void;
}

export type AutosaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  /** It waits for the manager to say what stands. */
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Of several records saved apart, the state to tell the manager: what failed first, then what is not kept yet. */
export function leastSaved(states: readonly AutosaveState[]): AutosaveState {
  const rank = { failed: 0, asking: 1, waiting: 2, saving: 3, saved: 4 } as const;
  return states.reduce<AutosaveState>(
    (least, state) => (rank[state.kind] < rank[least.kind] ? state : least),
    {
      kind: 'saved',
    },
  );
}

export interface Autosave<Patch extends object> {
  /** Takes an edit; later edits of the same field replace earlier ones. */
  edit(patch: Patch): void;
  /** Sends at once what is waiting, and resolves when all of it was answered. */
  flush(): Promise<void>;
  /** Lets go of edits of the given fields, as far as they are not on their way. */
  drop(fields: readonly string[]): void;
  /** The edits that are not acknowledged yet, over which no refreshed record may be written. */
  pending(): Partial<Patch>;
}

export function createAutosave<Patch extends object, Saved>(
  options: AutosaveOptions<Patch, Saved>,
): Autosave<Patch> {
  let waiting: Patch | null = null;
  let sending: Patch | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();

  const unsaved = (): Patch | null => {
    if (!sending) return waiting;
    return waiting ? { ...sending, ...waiting } : sending;
  };

  async function send(): Promise<void> {
    clearTimeout(timer);
    if (!waiting) return;
    sending = waiting;
    waiting = null;
    options.onState({ kind: 'saving' });
    try {
      const saved = await options.save(sending);
      sending = null;
      options.keepDraft(waiting);
      options.onSaved(saved);
      options.onState(unsaved() ? { kind: 'waiting' } : { kind: 'saved' });
    } catch (error) {
      // Newer edits win over those that could not be saved; both go out with the next try.
      waiting = unsaved();
      sending = null;
      options.keepDraft(waiting);
      options.onState({ kind: 'failed', error });
    }
  }

  const queue = (): Promise<void> => {
    running = running.then(send);
    return running;
  };

  return {
    edit(patch) {
      waiting = waiting ? { ...waiting, ...patch } : patch;
      options.keepDraft(unsaved());
      if (!sending) options.onState({ kind: 'waiting' });
      clearTimeout(timer);
      timer = setTimeout(() => void queue(), options.delayMs);
    },
    flush: queue,
    drop(fields) {
      if (!waiting) return;
      const kept = Object.entries(waiting).filter(([field]) => !fields.includes(field));
      waiting = kept.length > 0 ? (Object.fromEntries(kept) as Patch) : null;
      options.keepDraft(unsaved());
    },
    pending: () => unsaved() ?? {},
  };
}
