import type { Source } from "../catalog/model";

/** A publisher as the catalog writes it, taken apart. */
export interface Publisher {
  /** `Zhejiang Daily`. */
  readonly name: string;
  /** The name in Chinese where the catalog gives it, else empty. */
  readonly chinese: string;
  /** Host of the copy or reprint, else empty. */
  readonly via: string;
}

const CHINESE = /[\u3400-\u9fff]+/;
const HOST = /^[\w-]+(?:\.[\w-]+)+$/;

/** The parts of a publisher such as `Zhejiang Daily via qwitaly.com (意大利侨网)`. */
export function readPublisher(source: Source): Publisher {
  const [, written = source.publisher, inner = ""] = /^(.*?)\s*\((.*)\)$/.exec(source.publisher) ?? [];
  const [name = "", reprint = ""] = written.split(/ via |, reprinted at /);
  const copy = /^(?:copy|reprinted|trade portal) (?:at |on )?(.+)$/.exec(inner)?.[1] ?? "";
  const isHost = HOST.test(inner);
  const chinese = CHINESE.exec(name)?.[0] ?? CHINESE.exec(inner)?.[0] ?? "";
  const bare = name.replace(CHINESE, "").replace(/\s+/g, " ").trim();
  return {
    name: shorten(bare === "" ? name : bare),
    // Behind "via" the Chinese name is that of the host.
    chinese: reprint === "" ? chinese : "",
    via: reprint !== "" ? reprint : copy !== "" ? copy : isHost ? inner : "",
  };
}

// "National Bureau of Statistics, as carried in a public data set" and "China Daily / ezhejiang" name the publisher first.
function shorten(name: string): string {
  return name.split(/ \/ |, (?=as |compiled|magazine|communique)/)[0] ?? name;
}
