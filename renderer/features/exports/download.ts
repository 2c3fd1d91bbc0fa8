const keptMs = 60_000;

/** Hands a file to the manager: the browser or the window asks where to, or puts it among the downloads. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Taken back only when the download has surely begun.
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
