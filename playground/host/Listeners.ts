type Listener<Payload> = (payload: Payload) => void;

/** Who wants to hear of what. */
export class Listeners<Events> {
  private readonly byEvent = new Map<keyof Events, Set<Listener<never>>>();

  /** Listens until the function that comes back is called. */
  add<Name extends keyof Events>(event: Name, listener: Listener<Events[Name]>): () => void {
    const listeners = this.byEvent.get(event) ?? new Set();
    this.byEvent.set(event, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  /** Tells everybody, in the order in which they came. */
  emit<Name extends keyof Events>(event: Name, payload: Events[Name]): void {
    for (const listener of this.byEvent.get(event) ?? []) {
      // Listeners are kept under the event whose payload they take.
      (listener as Listener<Events[Name]>)(payload);
    }
  }
}
