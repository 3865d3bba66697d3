import { Sound as S, type Sounds } from "./sounds.ts";

/** Classes that spellings of one name share; h, ayn, w and y come and go, so they have none. */
const classes: readonly (readonly [number, string])[] = [
  [S.b | S.p, "b"],
  [S.f | S.v, "f"],
  [S.m, "m"],
  [S.n, "n"],
  [S.k | S.q | S.g | S.gh | S.kh | S.j, "k"],
  [S.t | S.th, "t"],
  [S.s | S.z | S.sh | S.zh | S.ch | S.ts, "s"],
  [S.d | S.dh, "d"],
  [S.l, "l"],
  [S.r, "r"],
];

/** The consonants of a word in coarse classes, neighbours of one class once; the word itself when it has none. */
export function skeletonOf(sounds: Sounds, text: string): string {
  let skeleton = "";
  for (let i = 0; i < sounds.length; i++) {
    const sure = sounds.sure[i] as number;
    if (sure === 0 || (sounds.vowel[i] as number) !== 0) continue;
    const found = classes.find(([mask]) => mask & sure);
    if (found === undefined || skeleton.endsWith(found[1])) continue;
    skeleton += found[1];
  }
  return skeleton === "" ? text : skeleton;
}
