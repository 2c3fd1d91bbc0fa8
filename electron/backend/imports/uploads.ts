import type { ReadUpload } from './read-upload';
import { notFound } from '../domain-error';

/** A file that the manager brought, until it is imported or another one comes. */
export interface Upload {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly read: ReadUpload;
}

/** Files kept at once: one a window, as a rule. */
const kept = 2;

/** The uploads of a community's windows, in memory only: nothing of a list is stored before it is imported. */
export class Uploads<T extends { readonly id: string } = Upload> {
  readonly #uploads = new Map<string, T>();
  readonly #cancelled = new Set<string>();
  readonly #running = new Set<string>();

  put(upload: T): void {
    this.#uploads.delete(upload.id);
    this.#uploads.set(upload.id, upload);
    const idle = [...this.#uploads.keys()].filter((id) => !this.#running.has(id));
    for (const id of idle.slice(0, Math.max(0, this.#uploads.size - kept))) this.#uploads.delete(id);
  }

  /** Lets go of what is no longer needed. */
  remove(id: string): void {
    this.#uploads.delete(id);
  }

  /** @throws {DomainError} NOT_FOUND where it was left or the app restarted */
  get(id: string): T {
    const upload = this.#uploads.get(id);
    if (!upload) throw notFound('upload');
    return upload;
  }

  start(id: string): void {
    this.#running.add(id);
    this.#cancelled.delete(id);
  }

  end(id: string): void {
    this.#running.delete(id);
    this.#cancelled.delete(id);
  }

  /** @returns whether it was running */
  cancel(id: string): boolean {
    if (!this.#running.has(id)) return false;
    this.#cancelled.add(id);
    return true;
  }

  isCancelled(id: string): boolean {
    return this.#cancelled.has(id);
  }
}

/** Under which name an import's traces are kept: lists from the same program are one source. */
export function sourceOf({ told }: ReadUpload): string {
  return told.source ?? 'list';
}
