export { ZJ_EDITION } from "./functions/ZJ_EDITION";
export { ZJ_INFO } from "./functions/ZJ_INFO";
export { ZJ_METRIC } from "./functions/ZJ_METRIC";
export { ZJ_SERIES } from "./functions/ZJ_SERIES";
export { ZJ_TABLE } from "./functions/ZJ_TABLE";
export { ask } from "./server/endpoints";
export { onInstall, onOpen, showSidebar } from "./server/triggers";
