import { usePage } from "../Page";
import { Card } from "./Card";
import { Search } from "./Search";
import { TopicList } from "./TopicList";

/** The panel that finds figures: search, the series of a topic, the card of one figure. */
export function Find() {
  const { find } = usePage().state;
  if (find.card !== undefined) return <Card card={find.card} />;
  if (find.topic !== "") return <TopicList topic={find.topic} />;
  return <Search />;
}
