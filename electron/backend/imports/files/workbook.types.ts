/** The most columns that a list may have. */
export const widestList = 500;

/** What the thread that reads workbooks is given. */
export interface WorkbookQuestion {
  readonly bytes: Uint8Array;
  readonly sheet: string | undefined;
}

/** What it tells: the sheet's rows in order, some at a time, and then either that was all or it cannot be read. */
export type WorkbookAnswer =
  | { readonly kind: 'rows'; readonly rows: string[][] }
  | { readonly kind: 'end'; readonly sheet: string; readonly sheets: string[] }
  | { readonly kind: 'unreadable'; readonly detail: string };
