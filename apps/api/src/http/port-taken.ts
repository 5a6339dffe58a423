/** Somebody else listens where the server should. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
  constructor(port: number) {
    super(`Cổng ${port} đang được dùng; hãy đặt PORT khác. | Port ${port} is in use; set another PORT.`);
  }
}
