import { makePrintPhoto, type PhotoOrder } from './print-photo';

/** The worker's side: each order is answered with its number and the photo. */
const port = globalThis as unknown as {
  onmessage: ((event: MessageEvent<{ number: number; order: PhotoOrder }>) => void) | null;
  postMessage(answer: { number: number; photo: Blob | null }): void;
};

port.onmessage = ({ data: { number, order } }) => {
  void makePrintPhoto(order).then((photo) => {
    port.postMessage({ number, photo });
  });
};
