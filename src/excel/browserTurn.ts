/**
 * Lets the browser draw and take a person's input before the work goes on.
 * A message is answered at once; a timer would wait some milliseconds each time.
 */
export function browserTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
