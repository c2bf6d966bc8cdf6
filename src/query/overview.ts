import { type Catalog, TOPICS } from "../catalog/model";
import { type SearchHit, topicSeries } from "./search";

/**
 * The main series of every topic, for somebody who has not said what they want.
 *
 * Shape: at most `limit`, topic by topic in the order people are shown them. The topics take turns until the limit is
 * reached, so that each has its share.
 */
export function overview(catalog: Catalog, limit: number): readonly SearchHit[] {
  const topics = TOPICS.map((topic) => topicSeries(catalog, topic));
  const shares = topics.map(() => 0);
  let left = limit;
  for (let isDone = false; left > 0 && !isDone; ) {
    isDone = true;
    topics.forEach((series, index) => {
      const share = shares[index] ?? 0;
      if (left === 0 || share >= series.length) return;
      shares[index] = share + 1;
      left -= 1;
      isDone = false;
    });
  }
  return topics.reduce<readonly SearchHit[]>(
    (all, series, index) => all.concat(series.slice(0, shares[index])),
    [],
  );
}
