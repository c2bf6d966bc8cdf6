/** Outlines on a grid of 20, stroke 1.5, round. */
const OUTLINES = {
  search: "M14.5 9a5.5 5.5 0 1 1-11 0a5.5 5.5 0 0 1 11 0M13 13l4 4",
  cross: "M5.5 5.5l9 9M14.5 5.5l-9 9",
  back: "M16 10H4.5M9.2 5.3L4.5 10l4.7 4.7",
  next: "M8 5.5l4.5 4.5l-4.5 4.5",
  down: "M6.8 8.6l3.2 3.2l3.2-3.2",
  check: "M4 10.8l4 4l8-9.3",
  warning: "M10 3.2L17.3 16.3H2.7ZM10 8.3v3.9M10 14.3v.05",
  info: "M17 10a7 7 0 1 1-14 0a7 7 0 0 1 14 0M10 9.3v4.2M10 6.6v.05",
  book: "M10 5.7C8.6 4.5 6.2 4 3 4v11.2c3.2 0 5.6.5 7 1.7c1.4-1.2 3.8-1.7 7-1.7V4c-3.2 0-5.6.5-7 1.7ZM10 5.7v11.2",
  people:
    "M10.8 6.8a2.8 2.8 0 1 1-5.6 0a2.8 2.8 0 0 1 5.6 0M2.8 16.2c0-3 2.3-4.9 5.2-4.9s5.2 1.9 5.2 4.9M12.9 4.3a2.7 2.7 0 0 1 0 5M14.6 11.7c1.7.6 2.7 2.2 2.7 4.5",
  trade: "M4 6.5h12M12.8 3.3l3.2 3.2l-3.2 3.2M16 13.5H4M7.2 10.3L4 13.5l3.2 3.2",
  trade_partners:
    "M17.2 10a7.2 7.2 0 1 1-14.4 0a7.2 7.2 0 0 1 14.4 0M10 2.8c2 2 3.1 4.4 3.1 7.2s-1.1 5.2-3.1 7.2c-2-2-3.1-4.4-3.1-7.2s1.1-5.2 3.1-7.2M2.8 10h14.4",
  export_structure: "M10 2.8l6.6 3.6v7.2L10 17.2l-6.6-3.6V6.4ZM3.4 6.4L10 10l6.6-3.6M10 10v7.2",
  port: "M2 3.5h12M3.8 3.5v13M9.2 3.5v13M3.8 8.2h5.4M13.5 3.5v2.8M13.5 6.3h4.3v4h-4.3ZM12 15.8c.9-.9 1.8-.9 2.8 0s2 .9 3 0",
  rail: "M7 3h6a2.5 2.5 0 0 1 2.5 2.5v6A2.5 2.5 0 0 1 13 14H7a2.5 2.5 0 0 1-2.5-2.5v-6A2.5 2.5 0 0 1 7 3M4.5 8.7h11M7.6 11.4v.05M12.4 11.4v.05M7 14l-1.8 3M13 14l1.8 3",
  ecommerce: "M4.8 7h10.4l.9 9.7H3.9ZM7.2 9V5.8a2.8 2.8 0 0 1 5.6 0V9",
  services_digital:
    "M4.3 3.8h11.4a1.5 1.5 0 0 1 1.5 1.5V12a1.5 1.5 0 0 1-1.5 1.5H4.3A1.5 1.5 0 0 1 2.8 12V5.3a1.5 1.5 0 0 1 1.5-1.5M10 13.5v3M6.8 16.5h6.4",
  investment: "M2.8 16.8h14.4M5.5 13.5v-2.6M10 13.5V7.4M14.5 13.5V4",
  firms:
    "M2.5 16.8h15M4 16.8V3.5h7v13.3M11 8h5v8.8M6.6 7h1.8M6.6 10.2h1.8M6.6 13.4h1.8M13.5 11.2v.05M13.5 14v.05",
  yiwu: "M3.6 9.8v7h12.8v-7M2.8 7.5l1.4-4.3h11.6l1.4 4.3M2.8 7.5a2.4 2.4 0 0 0 4.8 0a2.4 2.4 0 0 0 4.8 0a2.4 2.4 0 0 0 4.8 0M2.8 7.5h14.4M8 16.8v-3.9h4v3.9",
  opening_up_policy: "M5 2.8h6.8l3.4 3.4v11H5ZM11.6 2.8v3.6h3.6M7.6 10h4.8M7.6 13.2h4.8",
  macro: "M2.8 14.5l4.7-4.8l3.2 3.2l6.3-6.7M12.7 5.7H17v4.3",
} as const;

/** The name of an outline. */
export type IconName = keyof typeof OUTLINES;

/** A small outline in the current colour; always beside words, so readers skip it. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={OUTLINES[name]} />
    </svg>
  );
}

/** The outline of a topic; an open page for a topic that has none yet. */
export function TopicIcon({ topic }: { readonly topic: string }) {
  return <Icon name={isIconName(topic) ? topic : "opening_up_policy"} />;
}

function isIconName(name: string): name is IconName {
  return Object.keys(OUTLINES).includes(name);
}
