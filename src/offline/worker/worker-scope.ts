/** A message to the worker, or anything else it has to finish before it may be stopped. */
export type LastingEvent = Event & { waitUntil(work: Promise<unknown>): void };

/** A request of a page, that the worker may answer. */
export type RequestEvent = LastingEvent & {
  readonly request: Request;
  readonly preloadResponse?: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
};

type WindowClient = { readonly url: string };

/** The part of `ServiceWorkerGlobalScope` used here; TypeScript's own clashes with that of pages. */
export type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<WindowClient[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: LastingEvent & MessageEvent<unknown>) => void,
  ): void;
};
