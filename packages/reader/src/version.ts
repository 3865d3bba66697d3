/** Version of the reading rules: raised when a reading of the same article may change. */
export const readerVersion = "1";
