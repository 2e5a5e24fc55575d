// Russian names of people back in the nominative, by their endings.

/** The nominative of a given name and family name that stand in another case: "Александром Цыбульским", "Вероникой Никишиной". */
export function nominative(given: string, family: string): [string, string] {
  const woman =
    /(?:ой|ей|ою)$/.test(given) ||
    (/(?:ы|и|е|у|ю)$/.test(given) && /(?:ой|ую)$/.test(family)) ||
    // "Марины Усик": a man's family name would have an ending.
    (/(?:ы|[гкхжшчщ]и|ии|ьи)$/.test(given) && /[бвгджзклмнпрстфхцчшщьйо]$/.test(family));
  if (woman) {
    const first = /(?:ией)$/.test(given)
      ? `${given.slice(0, -3)}ия`
      : given
          .replace(/ой$/, "а")
          .replace(/ей$/, "я")
          .replace(/ы$/, "а")
          .replace(/(?<=[гкхжшчщ])и$/, "а")
          .replace(/и$/, "я")
          .replace(/(?<=[бвгджзклмнпрстфхцчшщ])е$/, "а")
          .replace(/е$/, "я")
          .replace(/у$/, "а")
          .replace(/ю$/, "я");
    return [
      first,
      family.replace(/(?:ск|цк)(?:ой|ую)$/, (ending) => `${ending.slice(0, 2)}ая`).replace(/(ов|ев|ёв|ин|ын)(?:ой|у|ы)$/, "$1а"),
    ];
  }
  const first = given
    // "Никиты", "Ильи"; "Хосе" has one form.
    .replace(/(?<=\p{L}{2})ы$/u, "а")
    .replace(/ьи$/, "ья")
    // One ending and no more: "Казема" is Казем.
    .replace(/(?<=[бвгджзклмнпрстфхцчшщ])(?:ом|ем|а|у)$|(?<=\p{L}{2})(?:ем|(?<!ь)я|ю|(?<=[аеи])е)$/u, (ending) =>
      /[бвгджзклмнпрстфхцчшщ]$/.test(given.slice(0, -ending.length)) && !/^[яю]$/.test(ending)
        ? ""
        : /[аеиоу]$/.test(given.slice(0, -ending.length))
          ? "й"
          : "ь",
    )
    .replace(/^Игор$/, "Игорь")
    .replace(/^Павл$/, "Павел")
    .replace(/^Петр$/, "Пётр");
  // "Хуана Риверу": in the accusative, of a family name in -а.
  const accusative = /[бвгджзклмнпрстфхцчшщ]а$/.test(given) && /[бвгджзклмнпрстфхцчшщ]у$/.test(family);
  if (accusative) return [first, family.replace(/у$/, "а")];
  const last = family
    .replace(/^(\p{Lu}\p{L}*(?:ов|ев|ёв|ин|ын))(?:ым|а|у|е)(?=-)/u, "$1")
    .replace(/(ск|цк)(?:им|ого|ому|ом)$/, "$1ий")
    .replace(/(ов|ев|ёв|ин|ын)(?:ым|а|у|е)$/, "$1")
    .replace(/(?<=[бвгджзклмнпрстфхцчшщ])(?:ом|ем|а|у)$/, "")
    // "Лэя" is Лэй, "Чжэня" Чжэнь.
    .replace(/(?<=\p{L}[аеоуэ])(?:я|ю|ем)$/u, "й")
    .replace(/(?<=[аеиоуэ]н)(?:я|ю|ем)$/, "ь")
    .replace(/(?<=\p{L}{2}[бвгдзклмнпрстфхц])ы$/u, "а");
  return [first, last];
}
