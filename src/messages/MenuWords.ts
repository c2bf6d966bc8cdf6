/** The words of the add-on's menu; they stand apart so that opening a file loads nothing else. */
export interface MenuWords {
  /** The entry that opens the sidebar. */
  readonly open: string;
  /** Title of the sidebar. */
  readonly title: string;
}
