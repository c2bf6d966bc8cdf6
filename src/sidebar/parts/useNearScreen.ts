import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** True once an element has come near the visible part of its list, and from then on. */
export function useNearScreen<Target extends Element>(): [RefObject<Target>, boolean] {
  const target = useRef<Target>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (element === null || isNear) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { root: element.closest(".body"), rootMargin: "300px" },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [isNear]);
  return [target, isNear];
}
