/** What the sidebar's frame says to the page, and what it hears. */
export type FrameMessage =
  | { readonly kind: "run"; readonly call: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: "close" }
  | { readonly kind: "focus" };

/** The answer to a call of google.script.run; a failure is the ScriptError that a failure handler gets. */
export type FrameAnswer =
  | { readonly call: number; readonly ok: true; readonly result: unknown }
  | {
      readonly call: number;
      readonly ok: false;
      readonly error: { readonly name: string; readonly message: string };
    };

/** A page of HtmlService with Google's client in front of its own scripts. */
export function withGoogleClient(html: string): string {
  const script = `<script>(${installGoogleClient.toString()})()</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return script + html;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}

/** Runs in the frame, away from this module: it may use nothing but what it holds. */
function installGoogleClient(): void {
  type Handler = (value: unknown, userObject: unknown) => void;
  interface Handlers {
    readonly success?: Handler;
    readonly failure?: Handler;
    readonly userObject?: unknown;
  }
  const waiting = new Map<number, Handlers>();
  let calls = 0;

  /** Each `with…` gives a new runner; any other name is a function of the server. */
  function runner(handlers: Handlers): object {
    return new Proxy(
      {},
      {
        get: (_, name) => {
          if (typeof name === "symbol" || name === "then") return undefined;
          if (name === "withSuccessHandler") return (success: Handler) => runner({ ...handlers, success });
          if (name === "withFailureHandler") return (failure: Handler) => runner({ ...handlers, failure });
          if (name === "withUserObject") return (userObject: unknown) => runner({ ...handlers, userObject });
          return (...args: unknown[]) => {
            const call = ++calls;
            waiting.set(call, handlers);
            parent.postMessage({ kind: "run", call, name, args }, "*");
          };
        },
      },
    );
  }

  addEventListener("message", ({ data, source }: MessageEvent) => {
    if (source !== parent) return;
    const handlers = waiting.get(data.call);
    if (!handlers) return;
    waiting.delete(data.call);
    if (data.ok) {
      handlers.success?.(data.result, handlers.userObject);
      return;
    }
    const error = Object.assign(new Error(data.error.message), { name: data.error.name });
    if (handlers.failure) handlers.failure(error, handlers.userObject);
    else console.error(`Uncaught ${error.name}: ${error.message}`);
  });

  const tell = (kind: "close" | "focus") => () => parent.postMessage({ kind }, "*");
  const google = {
    script: {
      get run() {
        return runner({});
      },
      host: { close: tell("close"), editor: { focus: tell("focus") } },
    },
  };
  Object.assign(globalThis, { google });
}
