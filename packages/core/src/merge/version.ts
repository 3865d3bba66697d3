import { worldVersion } from "@proj/world";

/** Version of the merge rules; raised whenever the same readings may give other bytes. */
export const mergeVersion = "1";

/** What a dossier names as its rules: merge and world data. */
export const rulesVersion = `merge ${mergeVersion}, world ${worldVersion}`;
