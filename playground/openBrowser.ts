import { spawn } from "node:child_process";

/** Opens an address in the person's browser, where there is a person with a browser; never fails. */
export function openBrowser(address: string): void {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = process.platform !== "linux" || DISPLAY || WAYLAND_DISPLAY;
  if (CI || !hasScreen) return;
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open"]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", '""']
        : ["xdg-open"];
  if (command === undefined) return;
  const opener = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  opener.on("error", () => {});
  opener.unref();
}
