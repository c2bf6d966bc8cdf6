/** Text and titles where a chart names no colour. */
export const ink = "#16211E";

/** Labels of axes and subtitles where a chart names no colour. */
export const ink2 = "#4A5753";

/** What Google draws charts with, then what stands in for it. */
export const fonts = 'Roboto, Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
