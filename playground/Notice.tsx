import { useEffect, useRef } from "preact/hooks";
import type { HostEvents } from "./host/Host.ts";

/** What the script wants people to read. */
export interface NoticeProps {
  readonly toast: HostEvents["toast"] | undefined;
  readonly alert: HostEvents["alert"] | undefined;
  readonly okLabel: string;
  onToastEnd(): void;
  onAlertEnd(): void;
}

/** A toast at the lower right for as long as it was asked for, and an alert in the middle until it is closed. */
export function Notice({ toast, alert, okLabel, onToastEnd, onAlertEnd }: NoticeProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    // A negative time keeps it until the next one.
    if (!toast || toast.seconds < 0) return undefined;
    const timer = setTimeout(onToastEnd, 1000 * toast.seconds);
    return () => clearTimeout(timer);
  }, [toast]);

  useEffect(() => {
    if (alert) dialog.current?.showModal();
  }, [alert]);

  return (
    <>
      <div class="toastPlace" role="status">
        {toast && (
          <div class="toast">
            {toast.title && <strong>{toast.title}</strong>}
            <p>{toast.message}</p>
          </div>
        )}
      </div>
      {alert && (
        <dialog ref={dialog} class="alert" onClose={onAlertEnd}>
          {alert.title && <h2>{alert.title}</h2>}
          <p>{alert.message}</p>
          <form method="dialog">
            <button type="submit" class="button primary">
              {okLabel}
            </button>
          </form>
        </dialog>
      )}
    </>
  );
}
