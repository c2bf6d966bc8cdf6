import { DEFAULT_STYLES } from "@univerjs/core";

// Google's cells start at 10 points. Univer has no setting for it that also holds for its editor and for added sheets.
DEFAULT_STYLES.fs = 10;
