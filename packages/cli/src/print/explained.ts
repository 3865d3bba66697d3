import type { Reading } from "@proj/core";
import type { Finding, FindingWords } from "@proj/reader";
import type { Context } from "../context.ts";
import { nothingMerged, printHead } from "./reading.ts";
import { isolate, visible } from "./safe.ts";
import { sheet } from "./sheet.ts";
import { type Phrases, phrases } from "./words.ts";

const SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raised = (n: number): string => [...String(n)].map((digit) => SUPERSCRIPT[Number(digit)]).join("");

/**
 * The text of an article with every finding marked by colour and a raised number, and under each paragraph what the numbers stand for: class, value,
 * rule, and the words it rests on. Marked words and quotations are isolates (UAX #9), so that both directions stay in order on one line.
 */
export function printExplained({ reading, findings }: { reading: Reading; findings: readonly Finding[] }, context: Context): string {
  const words = phrases({ ...nothingMerged, readings: [reading] }, context);
  const page = sheet(context.terminal.columns);
  const { paint, say } = context;
  const { document, problems } = reading;
  const numbered = findings.map((finding, i) => ({ finding, n: i + 1 }));
  printHead(reading, page, words, context);
  for (const part of document.parts) {
    page.gap();
    page.line(paint.faint(words.partKind(part.kind)));
    let at = part.start;
    for (const paragraph of document.text.slice(part.start, part.end).split(/(?<=\n)/)) {
      const end = at + paragraph.length;
      const inside = numbered.filter(({ finding }) => finding.start >= at && finding.start < end);
      if (paragraph.trim() !== "") page.line(marked(paragraph, at, inside, context));
      for (const { finding, n } of inside) page.line(`${raised(n)} ${told(finding, words, context)}`, 1);
      at = end;
    }
  }
  if (problems.length > 0) {
    page.gap();
    page.line(paint.strong(`${say.problems()}: ${problems.length}`));
    for (const problem of problems) page.line(isolate(words.problem(problem)), 1);
  }
  return page.toString();
}

const colourOf = ({ class: kind }: Finding, { paint }: Context): ((text: string) => string) =>
  kind === "entity" ? paint.strong : kind === "event" ? paint.good : kind === "claim" ? paint.warning : paint.date;

/** A paragraph with its findings coloured, the smallest on top, and each one's number right behind its last word. */
function marked(paragraph: string, start: number, findings: readonly { finding: Finding; n: number }[], context: Context): string {
  const cuts = new Set([0, paragraph.length]);
  for (const { finding } of findings) for (const at of [finding.start, finding.end]) cuts.add(Math.min(at - start, paragraph.length));
  const places = [...cuts].sort((a, b) => a - b);
  let line = "";
  places.slice(0, -1).forEach((from, i) => {
    const to = places[i + 1]!;
    const [first, end] = [from + start, to + start];
    const over = findings.filter(({ finding }) => finding.start <= first && finding.end >= end);
    const top = over.reduce<Finding | null>(
      (best, { finding }) => (best === null || finding.end - finding.start <= best.end - best.start ? finding : best),
      null,
    );
    const text = visible(paragraph.slice(from, to));
    line += top ? colourOf(top, context)(text) : text;
    line += findings.flatMap(({ finding, n }) => (finding.end === end ? raised(n) : [])).join("\u200A");
  });
  return `\u2068${line.trim()}\u2069`;
}

function told(finding: Finding, words: Phrases, context: Context): string {
  const { paint, say } = context;
  const facts = [words.quote(finding.quote), ...factsOf(finding, words, context), ...finding.words.map((w) => stoodOn(w, words, context))];
  return `${facts.filter((fact) => fact !== "").join(" · ")} · ${paint.faint(say.rule(isolate(finding.rule)))}`;
}

function factsOf(finding: Finding, words: Phrases, { paint, say }: Context): string[] {
  switch (finding.class) {
    case "time":
      return [
        paint.date(finding.value === null ? say.cannotTell() : words.date(finding.value)),
        finding.from === null ? "" : say.countedFrom(words.date(finding.from)),
      ];
    case "quantity":
      return [words.quantity(finding.quantity)];
    case "entity": {
      const { kind, form, name, title } = finding.mention;
      return [
        name === finding.quote ? "" : isolate(name),
        words.entityKind(kind),
        form === "name" ? "" : words.mentionForm(form),
        title ? isolate(title) : "",
      ];
    }
    case "event":
      return [words.eventType(finding.mention.type), words.status(finding.mention.status)];
    case "claim": {
      const { act, form, polarity, speaker, speakerText } = finding.mention;
      const who = speaker === null ? (speakerText === "" ? say.nobodyNamed() : isolate(speakerText)) : "";
      return [words.act(act), words.claimForm(form), polarity === "positive" ? "" : words.polarity(polarity), who];
    }
  }
}

const stoodOn = ({ as, role, quote, value }: FindingWords, words: Phrases, { say }: Context): string => {
  const label = as === "participant" && role ? words.role(role) : say.standsOn[as];
  return `${label}: ${words.quote(quote)}${value ? ` (${words.date(value)})` : ""}`;
};
