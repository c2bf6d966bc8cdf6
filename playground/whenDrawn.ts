import type { FUniver } from "@univerjs/core/facade";

/** Calls back once Univer has drawn the sheet and set up all of its own views; at once if it has. */
export function whenDrawn(univerAPI: FUniver, callback: () => void): void {
  const { Rendered } = univerAPI.Enum.LifecycleStages;
  if (univerAPI.getCurrentLifecycleStage() >= Rendered) {
    callback();
    return;
  }
  const listener = univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
    if (stage < Rendered) return;
    // Univer sets up views in this same turn, and leaves out a listener whose neighbour goes meanwhile.
    setTimeout(() => {
      listener.dispose();
      callback();
    });
  });
}
