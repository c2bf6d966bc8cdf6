import { watch } from "node:fs";

/** Calls `onChange` shortly after the last of several changes in these folders. */
export function watchFolders(folders: readonly string[], onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of folders) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(onChange, 150);
    });
  }
}
