import { useEffect, useMemo, useRef } from "preact/hooks";
import { type FrameAnswer, type FrameMessage, withGoogleClient } from "./googleClient.ts";
import type { Host } from "./host/Host.ts";

/** A sidebar that is open. */
export interface SidebarFrameProps {
  readonly host: Host;
  readonly title: string;
  readonly html: string;
  /** Name of the cross for a screen reader. */
  readonly closeLabel: string;
  onClose(): void;
  /** Gives the keyboard back to the sheet. */
  onFocusSheet(): void;
}

/** The sidebar as the editor frames it: 300 px wide under a bar of 48, away from the page's own scripts. */
export function SidebarFrame({ host, title, html, closeLabel, onClose, onFocusSheet }: SidebarFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const page = useMemo(() => withGoogleClient(html), [html]);

  useEffect(() => {
    const hear = ({ data, source }: MessageEvent<FrameMessage>) => {
      if (!source || source !== frame.current?.contentWindow) return;
      if (data.kind === "close") onClose();
      else if (data.kind === "focus") onFocusSheet();
      else if (data.kind === "run")
        void answer(host, data).then((text) => source.postMessage(text, { targetOrigin: "*" }));
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [host, onClose, onFocusSheet]);

  return (
    <aside class="sidebar" aria-label={title}>
      <div class="hostBar">
        <h2>{title}</h2>
        <button type="button" class="iconButton" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
          <svg
            width="18"
            height="18"
            viewBox="0 0 20 20"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
          >
            <path d="m5 5 10 10M15 5 5 15" stroke-width="1.5" stroke-linecap="round" />
          </svg>
        </button>
      </div>
      <iframe
        ref={frame}
        title={title}
        srcdoc={page}
        // Without allow-same-origin the frame is as far from the page as Google's is from the spreadsheet.
        sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox"
        allow="clipboard-write"
      />
    </aside>
  );
}

async function answer(
  host: Host,
  { call, name, args }: FrameMessage & { kind: "run" },
): Promise<FrameAnswer> {
  try {
    return { call, ok: true, result: await host.run(name, args) };
  } catch (error) {
    // `run` rejects with a ScriptError and nothing else; anything different is a bug of the page and shows as one.
    const { name: errorName, message } = error as { name: string; message: string };
    return { call, ok: false, error: { name: errorName, message } };
  }
}
