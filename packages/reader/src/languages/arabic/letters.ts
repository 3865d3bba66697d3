const FOLD: Record<string, string> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ی: "ي",
  ې: "ي",
  ک: "ك",
  ڪ: "ك",
  ھ: "ه",
  ہ: "ه",
  ە: "ه",
  گ: "ك",
  ڤ: "ف",
  پ: "ب",
  چ: "ج",
  ژ: "ز",
  ڥ: "ف",
};

let table: Uint16Array | undefined;

const folds = (): Uint16Array => {
  if (table) return table;
  const t = new Uint16Array(65536);
  for (let c = 0; c < 65536; c++) t[c] = c;
  for (const [from, to] of Object.entries(FOLD)) t[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let c = 0x41; c <= 0x5a; c++) t[c] = c + 32;
  table = t;
  return t;
};

/**
 * One written form for what press habits write in several ways: hamza seats and madda to bare alif, ى to ي, ة to ه, Persian and Urdu letters to the
 * Arabic ones, Latin capitals to small. One code unit in, one out, so offsets of letters stay.
 */
export const foldLetters = (form: string): string => {
  if (form.length > LONGEST_WORD) return folded(form);
  let fold = known.get(form);
  if (fold === undefined) {
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(form, (fold = folded(form)));
  }
  return fold;
};

/** Forms of words are asked for many times a page; whole lines are not. */
const known = new Map<string, string>();
const KNOWN_LIMIT = 100_000;
const LONGEST_WORD = 24;

const folded = (form: string): string => {
  const t = folds();
  let i = 0;
  while (i < form.length && t[form.charCodeAt(i)] === form.charCodeAt(i)) i++;
  if (i === form.length) return form;
  let out = form.slice(0, i);
  for (; i < form.length; i++) out += String.fromCharCode(t[form.charCodeAt(i)]!);
  return out;
};
