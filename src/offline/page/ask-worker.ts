/**
 * Has the worker ask the site about every copy; true once it has, false when there is no worker or
 * no connection.
 */
export async function askWorkerToCheck(): Promise<boolean> {
  const worker = navigator.serviceWorker?.controller;
  if (!worker || !navigator.onLine) return false;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<boolean>((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data === true), { once: true });
  });
  port1.start();
  worker.postMessage({ warta: 'check' }, [port2]);
  return answer;
}
