/**
 * A file's contents as a `data:` address, for what must need nothing but itself.
 *
 * @throws {Error} where it cannot be read
 */
export function dataAddressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('The file cannot be read.'));
    };
    reader.readAsDataURL(blob);
  });
}
