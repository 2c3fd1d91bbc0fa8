/** Why the community's file cannot be opened. The host turns the code into the user's words. */
export type DatabaseErrorCode =
  | 'DATABASE_NEWER'
  | 'DATABASE_DAMAGED'
  | 'DATABASE_LOCKED'
  | 'NOT_A_DATABASE'
  | 'MIGRATION_FAILED'
  | 'FOLDER_NOT_WRITABLE'
  | 'STORAGE_FULL'
  | 'BACKUP_MISSING';

/** The community's file cannot be opened; it was left as it was. */
export class DatabaseOpenError extends Error {
  override readonly name = 'DatabaseOpenError';

  constructor(
    readonly code: DatabaseErrorCode,
    readonly file: string,
    /** For `MIGRATION_FAILED`: the copy made before. */
    readonly backupFile: string | null = null,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${file}`, options);
  }
}
