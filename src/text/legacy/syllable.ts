/** Rhymes of Vietnamese spelling, without tone. */
const RHYMES: ReadonlySet<string> = new Set(
  [
    "a ai ao au ay ac ach am an ang anh ap at ăc ăm ăn ăng ăp ăt âu ây âc âm ân âng âp ât",
    "e eo ec em en eng ep et ê êu êch êm ên ênh êp êt",
    "i ia iu ich im in inh ip it iêc iêm iên iêng iêp iêt iêu",
    "o oi oc om on ong op ot oa oai oao oay oac oach oam oan oang oanh oap oat oăc oăm oăn oăng oăt",
    "oe oeo oen oet oong ooc ô ôi ôc ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
    "u ua ui uc um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt",
    "uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
    "y yêm yên yêng yêt yêu",
  ].flatMap((line) => line.split(" "))
);

const PARTS = /^(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?([aăâeêioôơuưy].*)$/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const TONE_AT_END = /[\u0300\u0301\u0303\u0309\u0323]$/u;
const TONED_CONSONANT = /[bcdđghklmnpqrstvx][\u0300\u0301\u0303\u0309\u0323]/u;
const STOPPED = /[cpt]h?$/u;
const FRONT = /^[eêiy]/u;
/** Rhymes whose last vowel is a glide and bears no tone in either placement: "ai", "uyu", "ia", but not "uy". */
const GLIDING = /^(?!uy$).+[iuyo]$|^(?:i|u|ư|uy)a$/u;

/**
 * Whether a word can be one Vietnamese syllable: a known rhyme after a beginning that goes with it (k, gh and ngh before
 * e, ê, i; c, g and ng before the others, g also before i); one tone at most, on a vowel that may bear it ("hoá" and
 * "hóa", never "haí"); acute or dot below before a final c, ch, p, t. Any case. A plausible spelling, not a word of a
 * dictionary.
 */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONES) ?? [];
  const rhyme = rhymeOf(decomposed.replace(TONES, "").normalize("NFC"));
  return (
    rhyme !== null &&
    tones.length <= 1 &&
    !TONED_CONSONANT.test(decomposed) &&
    !(GLIDING.test(rhyme) && TONE_AT_END.test(decomposed)) &&
    (!STOPPED.test(rhyme) || tones[0] === "\u0301" || tones[0] === "\u0323")
  );
}

/** The rhyme of a syllable without its tone; the u of qu and the i of gi belong to it only where it needs them. */
function rhymeOf(letters: string): string | null {
  const [, onset = "", rhyme = ""] = PARTS.exec(letters) ?? [];
  if (RHYMES.has(rhyme) && isSpelledSo(onset, rhyme)) {
    return rhyme;
  }
  const whole = onset === "qu" || onset === "gi" ? onset.slice(1) + rhyme : "";
  return RHYMES.has(whole) ? whole : null;
}

function isSpelledSo(onset: string, rhyme: string): boolean {
  switch (onset) {
    case "k":
    case "gh":
    case "ngh":
      return FRONT.test(rhyme);
    case "c":
    case "ng":
      return !FRONT.test(rhyme);
    case "g":
      return !FRONT.test(rhyme) || rhyme.startsWith("i");
    default:
      return true;
  }
}
