import { usePage } from "../Page";
import { PANELS, type Panel } from "../state";

/** The row of tabs; arrow keys move along it and choose. */
export function Tabs() {
  const { state, words, dispatch } = usePage();
  const choose = (panel: Panel) => {
    dispatch({ kind: "panelChosen", panel });
    document.getElementById(`tab-${panel}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = PANELS.indexOf(state.panel);
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const to =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? PANELS.length - 1
          : step === 0
            ? -1
            : (at + step + PANELS.length) % PANELS.length;
    const panel = PANELS[to];
    if (panel === undefined) return;
    event.preventDefault();
    choose(panel);
  };
  return (
    <div class="tabs" role="tablist" aria-label={words.panels} onKeyDown={onKeyDown}>
      {PANELS.map((panel) => (
        <button
          key={panel}
          id={`tab-${panel}`}
          type="button"
          class="tab"
          role="tab"
          aria-selected={panel === state.panel}
          aria-controls="panel"
          tabIndex={panel === state.panel ? 0 : -1}
          onClick={() => choose(panel)}
        >
          {words.tabs[panel]}
        </button>
      ))}
    </div>
  );
}
