/** What a question is asked for in an office. It speaks neither for us nor for small talk. */
export const WORKDAY_WORDS: ReadonlySet<string> = new Set(
  `call calls meeting meetings deck decks slide slides presentation presentations powerpoint board steering review reviews
  qbr mbr standup sync agenda minutes notes email mail memo chat channel ceo cfo cto coo vp director leadership management exec execs
  executive executives sales rep marketing finance office business work working day days tomorrow yesterday noon midday
  later before after until deadline urgent christmas xmas easter summer spring autumn winter quickly real fast sorry again once more possible
  heute morgen gestern besprechung termin folie folien chef chefin
  reunion presentacion presentation demain aujourd hui hier manana hoy ayer jefe jefa patron urgente`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
