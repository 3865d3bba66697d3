const systemErrors: Record<string, string> = {
  ENOENT: "not found. It may have been moved or deleted; check the path",
  EACCES: "no permission to read it. Change its rights or run as somebody who may",
  EPERM: "no permission to read it. Change its rights or run as somebody who may",
  EISDIR: "it is a folder where a file was expected",
  ELOOP: "too many symbolic links lead to it",
  ENOSPC: "the disk is full",
  EROFS: "the disk cannot be written to",
  ENOTDIR: "a part of its path is not a folder",
};
const many = (n: number, one: string, more = `${one}s`) => `${n} ${n === 1 ? one : more}`;

/** Every sentence that the command says, in English. */
export const en = {
  // files that come in
  cannotOpen: (code: string) => `cannot be read: ${systemErrors[code] ?? code}.`,
  cannotWrite: (code: string) => `cannot be written: ${systemErrors[code] ?? code}.`,
  notAFile: () => "not a regular file (a device, a pipe or a socket). Copy its content into a file first.",
  emptyFile: () => "empty. Give a file with the text of an article.",
  tooBig: (size: string, limit: string) =>
    `${size} is over the limit of ${limit}. If that is right, raise it: --max-size ${size.replace(" ", "")}`,
  binary: () => "not text (a picture, an archive, a PDF?). Save the article as text, HTML or JSON.",
  guessedEncoding: (encoding: string) => `not UTF-8; read as ${encoding}. If that is wrong, convert it to UTF-8 first.`,
  repairedText: (count: number, offset: number) =>
    `${many(count, "broken place")} in the UTF-8 text, the first at byte ${offset}; each now reads U+FFFD. Get a clean copy if you can.`,
  brokenCharacters: (count: number) =>
    `${many(count, "character")} could not be decoded and now read${count === 1 ? "s" : ""} U+FFFD. Get a clean copy if you can.`,
  badJson: (place: string, cut: boolean) =>
    cut ? `not whole JSON: it ends in the middle (${place}). Get a whole copy.` : `not JSON: stumbled at ${place}. Check the text there.`,
  isADossier: () => "this is a dossier or a reading, not an article. To merge it anew: isnad merge FILE",
  wrongArticle: (path: string, issue: string) =>
    `not an article: ${path}: ${issue}. Expected { "text": "…", "title"?, "url"?, "source"?, "published"?, "language"? }.`,
  ignoredFields: (fields: string) => `not used: ${fields}. Known fields: title, text, url, source, published, language.`,
  badDate: (value: string) => `published: “${value}” is not a date like 2024-06-18 or 2024-06-18T09:30:00+03:00; left out.`,
  passedOver: (n: number) => `${many(n, "file")} of another kind passed over (read: .txt .json .jsonl .ndjson .html).`,
  noFiles: () => "No articles found. Give files or folders with .txt, .json, .jsonl, .ndjson or .html.",
  nothingRead: () => "No article could be read; nothing was written.",
  unreadable: (reason: string) => `could not be read as an article: ${reason}`,

  // building
  reading: () => "reading",
  merging: () => "merging…",
  interrupted: () => "Stopped. Nothing was written.",
  summary: (n: { articles: number; entities: number; events: number; claims: number; links: number }, file: string) =>
    `${many(n.articles, "article")} → ${many(n.entities, "entity", "entities")}, ${many(n.events, "event")}, ${many(n.claims, "claim")}, ${many(n.links, "link")}: ${file}`,
  sameArticle: (n: number) => `${many(n, "file")} held an article that was there already.`,
  failedFiles: (n: number) => `${many(n, "file")} could not be read (see above); the rest is in the dossier.`,
  notice: () => "notice",
  error: () => "error",

  // showing
  place: () => "place",
  about: () => "about",
  titles: () => "titles",
  calledAlso: () => "also called",
  mentions: (n: number) => many(n, "mention"),
  unknownOutlet: () => "unknown outlet",
  nobodyNamed: () => "somebody unnamed",
  speakerLost: (name: string) => `(${name}, no longer named)`,
  via: () => "via",
  rule: (name: string) => `rule: ${name}`,
  countedFrom: (day: string) => `counted from ${day}`,
  cannotTell: () => "cannot tell",
  standsOn: {
    speaker: "speaker",
    via: "via",
    participant: "takes part",
    place: "place",
    time: "time",
    quantity: "number",
    status: "how real",
    antecedent: "the same as",
    owner: "of",
    "stands-for": "stands for",
    statement: "statement",
    about: "about",
    claim: "inside the claim",
    whole: "part of",
  },
  names: () => "names",
  events: () => "events",
  claimsFound: () => "claims",
  problems: () => "problems",
  nothingHere: () => "Nothing here.",
  viewAt: (address: string) => `The dossier is at ${address} (Ctrl-C to stop)`,
  viewerNotBuilt: () => "The viewer is not built. Run: npm run build",
  portTaken: (port: number) => `Port ${port} is taken or not allowed. Leave --port out to get a free one.`,
  exported: (file: string) => `Written: ${file}. Open it in any browser; it needs no network.`,
  allLawsHold: (file: string) => `${file}: every law holds.`,
  law: {
    "quotes-match-text": "A quotation is not what stands at its place in the text.",
    "parts-tile-text": "The parts of a page leave a gap or overlap.",
    "references-resolve": "A reference leads nowhere.",
    "members-once": "A mention stands in two things, or in none.",
    "ids-are-smallest": "A thing does not carry the id of its smallest member.",
    sorted: "A list is not in order.",
    "merge-gives-same": "Merging the readings again gives something else; isnad merge FILE makes the dossier anew.",
    "canonical-bytes": "The file is not in its canonical bytes (edited, or written by another program); isnad merge FILE writes it anew.",
  },

  lineAndColumn: (line: number, column: number) => `line ${line}, column ${column}`,
  badOption: (option: string, value: string, expected: string) => `${option}: “${value}” is not ${expected}.`,
  expectedSize: () => "a size like 10MB",
  expectedDate: () => "a date like 2024-06-18 or 2024-06-18T09:30:00+03:00",
  expectedPort: () => "a port between 0 and 65535",
  /** Around what the command-line parser says, which exists in English only. */
  commandLine: (fault: string) => `error: ${fault}\nhint: isnad --help\n`,
  programFault: (message: string) => `This should not happen: ${message}. Please report it with what you did.`,

  help: {
    isnad: "Reads news articles and builds one dossier: who said what, through whom, where outlets agree and where they do not.",
    after: `Exit codes: 0 done · 1 something could not be done (the rest was) · 2 wrong command line · 130 interrupted
Environment: ISNAD_LANG=en|ar language of messages · NO_COLOR no colours · ISNAD_DEBUG=1 where a fault happened

Examples:
  isnad build articles/ -o dossier.json
  isnad timeline dossier.json
  isnad view dossier.json --open
`,
    version: "print the version",
    help: "print this help",
    lang: "language of messages: en or ar",
    build: "read articles and write a dossier",
    merge: "merge the readings of dossiers anew",
    timeline: "events by day, with whose words and where tellers disagree",
    claims: "who says what, and through whom it came to each page",
    entities: "people, organizations and places with their spellings",
    links: "what contradicts, updates, corroborates or repeats what",
    check: "hold a dossier against every law that a file can show",
    view: "look at a dossier in the browser (this machine only)",
    export: "write a dossier in another form",
    read: "read one article and show what was found in it",
    article: "a file with an article",
    explain: "the text with every find marked, the rule behind it and the words it stands on",
    port: "port to listen on; 0 takes a free one",
    open: "open the browser",
    html: "where to write the page",
    dossier: "a file that isnad build wrote",
    disagreements: "only contradictions and updates",
    json: "JSON for programs",
    paths: "files or folders: .txt .json .jsonl .ndjson .html, with NAME.meta.json beside them if you like",
    readings: "a dossier, a list of readings, or one reading",
    output: "where to write; - is standard output",
    source: "outlet of every article that does not name its own",
    published: "day of publication of every article that does not give its own",
    language: "language of every article that does not give its own, such as ar",
    maxSize: "largest file to read",
    judgements: "a JSON file of judgements: what a person ruled the same or different",
    quiet: "say nothing but errors",
  },
};
/** The shape that every language fills: the compiler says what is missing. */
export type Messages = typeof en;
