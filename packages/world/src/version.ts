/** Version of the data: raised whenever a row changes, because a dossier names the data it was merged with. */
export const worldVersion = "2026.11.1";
