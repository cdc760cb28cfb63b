/** Words that carry no meaning of their own here: articles, pronouns, auxiliaries, politeness. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `a an the is are was were be been being am our my your his her hers him their its we us i me you they them he she it
  this that these those there here of in on at to for with by from as into per and or so then than too also
  do does did done doing have has had having get got will would could should can may might shall
  please just now currently right actually really still already again ever yet even only quick quickly short kindly
  overall recent recently general official exact own biggest largest main top major key table full complete whole
  hey hi hello hm mm thanks thank cheers danke merci gracias across throughout around ok okay well like um uh hmm btw asap fyi lol team seventy bot guys mate friend folks all any some much many one ones thing things
  today tonight morning moment boss manager question asking wondering know think let lets
  schon uber sehr viele doch eigentlich ob dass wird werden kann konnen tres plus deja mas muy aun
  mir mich mochte will konnte gern gerne veux voudrais quiero quisiera necesito
  moi tous toutes tout welche welcher welches wann wenn bald alle alles bitte kannst du que quel quelle quels quelles cual cuales todo todos todas
  der die das den dem des ein eine einen einem einer wir uns unser unsere unserer unserem unseren ich mein meine und oder ist sind war im am fur bei zu zum zur mit von vom es bitte mal denn aktuell gerade jetzt auf noch haben hat hast sie
  le la les un une des du de nous notre nos mon ma mes je et ou est sont en au aux pour avec chez dans sur que qui qu il elle on svp fait faire actuellement ce cette sommes avons ont a s l d y ya
  el los las una uno unos nuestra nuestro nuestros nuestras mi mis yo es son esta estan estamos para con por del al lo su sus nos se ha han hay favor ahora tenemos e o`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
