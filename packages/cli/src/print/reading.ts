import type { ClaimMention, Dossier, EntityMention, EventMention, Reading } from "@proj/core";
import type { Context } from "../context.ts";
import { isolate } from "./safe.ts";
import { type Sheet, sheet } from "./sheet.ts";
import { type Phrases, phrases } from "./words.ts";

/** A reading before any merging is a dossier in which nothing is concluded yet. */
export const nothingMerged = {
  format: "isnad/1" as const,
  rules: "",
  entities: [],
  events: [],
  claims: [],
  links: [],
  judgements: [],
  problems: [],
} satisfies Omit<Dossier, "readings">;

/** The lines above what was found in an article: its headline, outlet, day, language and agencies. */
export function printHead({ document }: Reading, page: Sheet, words: Phrases, { paint, say }: Context): void {
  const by = document.publishedBy ? ` (${words.publishedBy(document.publishedBy)})` : "";
  page.line(paint.strong(document.title === null ? isolate(document.location) : isolate(document.title)));
  page.line(
    [
      document.source ? isolate(document.source.name) : say.unknownOutlet(),
      words.date(document.published) + by,
      isolate(document.language),
      ...document.agencies.map(isolate),
    ].join(" · "),
  );
}

/** What was found in one article. */
export function printReading(reading: Reading, context: Context): string {
  const { paint, say, terminal } = context;
  const words = phrases({ ...nothingMerged, readings: [reading] }, context);
  const page = sheet(terminal.columns);
  const { entities, events, claims, problems } = reading;
  printHead(reading, page, words, context);
  const names = new Map(entities.map((e) => [e.id, e.name]));
  const list = <T>(title: string, items: readonly T[], print: (item: T) => void) => {
    page.gap();
    page.line(paint.strong(`${title}: ${items.length}`));
    for (const item of items) print(item);
  };
  const tools: Tools = { page, words, context, names };
  list(say.names(), firstOfEach(entities), (m) => printEntity(m, tools));
  list(say.events(), events, (m) => printEvent(m, tools));
  list(say.claimsFound(), claims, (m) => printClaim(m, tools));
  if (problems.length > 0) list(say.problems(), problems, (p) => page.line(isolate(words.problem(p)), 1));
  return page.toString();
}

interface Tools {
  page: Sheet;
  words: Phrases;
  context: Context;
  names: ReadonlyMap<string, string>;
}

/** Each name once, as it first stands; names that only point back are left to `--explain`. */
const firstOfEach = (mentions: readonly EntityMention[]): EntityMention[] =>
  mentions.filter((m, i) => m.form === "name" && mentions.findIndex((o) => o.form === "name" && o.name === m.name) === i);

function printEntity(m: EntityMention, { page, words, names }: Tools): void {
  const same = m.sameAs === null ? "" : ` = ${isolate(names.get(m.sameAs) ?? m.sameAs)}`;
  const title = m.title === undefined ? "" : ` · ${isolate(m.title)}`;
  page.line(
    `${isolate(m.name)} · ${words.entityKind(m.kind)}${m.form === "name" ? "" : ` · ${words.mentionForm(m.form)}`}${title}${same}`,
    1,
  );
}

function printEvent(m: EventMention, { page, words, context, names }: Tools): void {
  const { paint, say } = context;
  const name = (id: string) => isolate(names.get(id) ?? id);
  const facts = [
    ...(m.place === null ? [] : [`${say.place()}: ${name(m.place)}`]),
    ...m.participants.map((p) => `${words.role(p.role)}: ${name(p.mention)}`),
    ...m.quantities.map((q) => words.quantity(q)),
  ];
  page.line(`${words.quote(m.anchor.quote)} ${words.eventType(m.type)} · ${words.status(m.status)} · ${paint.date(words.date(m.time))}`, 1);
  if (facts.length > 0) page.line(facts.join(" · "), 2);
}

function printClaim(m: ClaimMention, { page, words, context, names }: Tools): void {
  const { paint, say } = context;
  const speaker = m.speaker === null ? m.speakerText : (names.get(m.speaker) ?? m.speaker);
  const via = m.via.map((id) => isolate(names.get(id) ?? id));
  page.line(
    `${paint.strong(speaker === "" ? say.nobodyNamed() : isolate(speaker))} · ${words.act(m.act)} · ${words.claimForm(m.form)}${via.length > 0 ? ` · ${say.via()}: ${words.list(via)}` : ""} · ${paint.date(words.date(m.said))}`,
    1,
  );
  page.line(words.quote(m.content.quote), 2);
}
