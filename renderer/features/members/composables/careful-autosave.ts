import { codeOf, dataOf } from '@/api/client';
import type { ErrorData } from '@shared/errors';
import { createAutosave, type Autosave, type AutosaveState } from './autosave';

/** A field that was changed elsewhere while it was edited here. Neither is lost until the manager says which it is. */
export interface Clash {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface CarefulOptions<Fields extends object, Saved extends Fields> {
  /** Milliseconds of quiet before edits are sent. */
  readonly delayMs: number;
  /** The record as it was last read or written, without what is being edited; null before it is read. */
  readonly stored: () => Fields | null;
  /** Writes, where each field still says what the patch replaces; else throws CONFLICT, naming those that do not. */
  readonly write: (patch: Partial<Fields>, replaces: Partial<Fields>) => Promise<Saved>;
  /** Reads the record anew. */
  readonly reread: () => Promise<Fields>;
  /** Keeps what is not saved yet, with what it replaces; null when everything is. */
  readonly keepDraft: (draft: Partial<Fields> | null, replaces: Partial<Fields> | null) => void;
  readonly onState: (state: AutosaveState) => void;
  readonly onSaved: (saved: Saved) => void;
  readonly onClashes: (clashes: Clash[]) => void;
}

export interface CarefulAutosave<Fields extends object> extends Omit<Autosave<Partial<Fields>>, 'drop'> {
  /** Takes up what was left unsaved, with what the fields said when it was written. */
  restore(draft: Partial<Fields>, replaces: Partial<Fields>): void;
  /** Tells what the record says now, as it was read anew. */
  see(now: Fields): void;
  /** Ends a clash: what was written here is saved over what was written elsewhere, or gives way to it. */
  settle(field: string, keeps: 'mine' | 'theirs'): void;
}

/**
 * An autosave that overwrites only what the manager has seen: each field is written over what it said when its editing
 * began. Where it says something else by now, because another window wrote it, it waits for the manager's word, and the
 * other fields are saved.
 */
export function createCarefulAutosave<Fields extends object, Saved extends Fields>(
  options: CarefulOptions<Fields, Saved>,
): CarefulAutosave<Fields> {
  /** What each unsaved field said when its editing began. */
  const replaced = new Map<string, unknown>();
  const clashes = new Map<string, Clash>();
  let sent: Partial<Fields> = {};
  let state: AutosaveState = { kind: 'saved' };

  const autosave = createAutosave<Partial<Fields>, Saved | null>({
    delayMs: options.delayMs,
    save,
    keepDraft: () => keepDraft(),
    onState: (next) => tellState(next),
    onSaved: (saved) => {
      if (!saved) return;
      // What was typed while this was on its way goes over it.
      const waiting = autosave.pending();
      for (const field of Object.keys(sent)) {
        if (field in waiting) replaced.set(field, Reflect.get(saved, field));
      }
      keepDraft();
      options.onSaved(saved);
    },
  });

  async function save(patch: Partial<Fields>): Promise<Saved | null> {
    let rest = without(patch, [...clashes.keys()]);
    for (;;) {
      sent = rest;
      if (Object.keys(rest).length === 0) return null;
      try {
        return await options.write(rest, replacedBy(rest));
      } catch (error) {
        const fields = fieldsOf(error).filter((field) => field in rest);
        if (fields.length === 0) throw error;
        const now = await options.reread();
        for (const field of fields) {
          const mine: unknown = Reflect.get(autosave.pending(), field);
          clashes.set(field, { field, mine, theirs: Reflect.get(now, field) });
        }
        autosave.drop(fields);
        rest = without(rest, fields);
        tellClashes();
      }
    }
  }

  /** What is not saved: what is on its way or will be, and what waits for the manager. */
  function unsaved(): Partial<Fields> {
    const held = Object.fromEntries([...clashes.values()].map(({ field, mine }) => [field, mine]));
    return { ...autosave.pending(), ...(held as Partial<Fields>) };
  }

  function replacedBy(patch: Partial<Fields>): Partial<Fields> {
    return pick(Object.fromEntries(replaced) as Partial<Fields>, Object.keys(patch));
  }

  function keepDraft(): void {
    const draft = unsaved();
    if (Object.keys(draft).length === 0) options.keepDraft(null, null);
    else options.keepDraft(draft, replacedBy(draft));
  }

  function tellState(next: AutosaveState = state): void {
    state = next;
    options.onState(state.kind === 'saved' && clashes.size > 0 ? { kind: 'asking' } : state);
  }

  function tellClashes(): void {
    options.onClashes([...clashes.values()]);
    tellState();
  }

  /** Edits of fields about which the manager is asked wait with them. */
  function edit(patch: Partial<Fields>): void {
    const free = Object.keys(patch).filter((field) => !clashes.has(field));
    const stored = options.stored();
    const begun = autosave.pending();
    for (const field of free) {
      if (!(field in begun) && stored) replaced.set(field, Reflect.get(stored, field));
    }
    for (const [field, clash] of clashes) {
      if (field in patch) clashes.set(field, { ...clash, mine: Reflect.get(patch, field) });
    }
    if (free.length > 0) autosave.edit(pick(patch, free));
    if (free.length < Object.keys(patch).length) {
      keepDraft();
      tellClashes();
    }
  }

  function resume({ field, mine }: Clash): void {
    clashes.delete(field);
    autosave.edit({ [field]: mine } as Partial<Fields>);
  }

  return {
    edit,
    flush: autosave.flush,
    pending: unsaved,
    restore(draft, replaces) {
      edit(draft);
      for (const [field, value] of Object.entries(pick(replaces, Object.keys(draft))))
        replaced.set(field, value);
      keepDraft();
    },
    see(now) {
      if (clashes.size === 0) return;
      for (const clash of [...clashes.values()]) {
        const theirs: unknown = Reflect.get(now, clash.field);
        // The other window took it back, or wrote the same: there is nothing to ask any more.
        if (isSame(theirs, replaced.get(clash.field)) || isSame(theirs, clash.mine)) resume(clash);
        else clashes.set(clash.field, { ...clash, theirs });
      }
      tellClashes();
    },
    settle(field, keeps) {
      const clash = clashes.get(field);
      if (!clash) return;
      if (keeps === 'mine') {
        replaced.set(field, clash.theirs);
        resume(clash);
      } else {
        clashes.delete(field);
        autosave.drop([field]);
        keepDraft();
      }
      tellClashes();
    },
  };
}

function fieldsOf(error: unknown): readonly string[] {
  return codeOf(error) === 'CONFLICT' ? (dataOf(error) as ErrorData<'CONFLICT'>).fields : [];
}

function pick<Fields extends object>(record: Partial<Fields>, fields: readonly string[]): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(record).filter(([field]) => fields.includes(field)),
  ) as Partial<Fields>;
}

function without<Fields extends object>(record: Partial<Fields>, fields: readonly string[]): Partial<Fields> {
  return pick(
    record,
    Object.keys(record).filter((field) => !fields.includes(field)),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
