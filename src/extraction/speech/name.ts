// A person's name out of "Minister of Industry and Trade Denis Manturov (retranslated)".

const TITLE_WORDS = new Set(
  `President Prime Minister Minister Ministry Chancellor Federal Deputy First Vice Acting Governor Head Chairman Chairperson Chairwoman Chair CEO Director General Secretary
  Speaker Chief Executive Officer Editor King Queen Prince Emir Sultan Ambassador Envoy Commissioner Adviser Aide Academician Professor Rector Mayor Senator Mr Mrs Ms Dr Sir
  Lord Host Moderator Presenter Journalist Correspondent Columnist Leader Manager Owner Founder Partner Member Co-Chairman Doctor Teacher Paramedic Farmer Spokesman
  Spokesperson Representative Plenipotentiary Commander Colonel Marshal Admiral Supreme Republic State Russia Region Territory Area District Council Duma Bank Board
  Corporation Company Agency Fund Centre Center Union Association Institute University Academy Industry Trade Development Economic Finance Foreign Defence Energy Agriculture
  Healthcare Health Transport Culture Education Science Environment Resources Natural Communications Media Mass Affairs Group JSC LLC Presidential Excellency
  Service Taxation Museum Relations Railways Federation Committee Commission Party Court Society Forum Roscosmos Hermitage`.split(/\s+/),
);
const PARTICLES = new Set(["van", "von", "der", "den", "de", "da", "di", "bin", "ibn", "al", "al-", "el", "la", "le", "du", "dos"]);

/** isPlace tells whether a word names a country: "Turkey Recep Tayyip Erdogan" is a place and a name of three words. */
export function personIn(label: string, isPlace: (word: string) => boolean): string | null {
  const words = label
    .replace(/\([^)]*\)/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, (all, a: string, b: string) => (/^(?:Mc|Mac|De|La)$/.test(label.slice(0, 3)) ? all : `${a} ${b}`))
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[,;]+$/, ""))
    .filter((word) => word !== "");
  const name: string[] = [];
  let stop: string | null = null;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? "";
    if (PARTICLES.has(word.toLowerCase()) && name.length > 0 && i > 0 && !TITLE_WORDS.has(words[i - 1] ?? "")) name.unshift(word);
    else if (/^\p{Lu}/u.test(word) && !TITLE_WORDS.has(word) && !isPlace(word)) name.unshift(word);
    else {
      stop = word;
      break;
    }
  }
  // After "of Buryatia" or "and Environment" the first words belong to the office, not to the name.
  const office = stop !== null && /^(?:of|and|for|the|at|in|on|to|from)$/.test(stop);
  while (name.length > (office ? 2 : 4) && !PARTICLES.has((name[1] ?? "").toLowerCase())) name.shift();
  const half = name.length / 2;
  if (Number.isInteger(half) && half > 1 && name.slice(0, half).join(" ") === name.slice(half).join(" ")) name.splice(0, half);
  if (name.length === 0 || (name.length === 1 && stop === null && words.length > 1)) return null;
  return name.map((word) => (/^\p{Lu}{3,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word)).join(" ");
}
