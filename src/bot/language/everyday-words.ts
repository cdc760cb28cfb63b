/** Ordinary words that look like a slip of one of ours and are none. */
export const EVERYDAY_WORDS: readonly string[] =
  `call nothing something anything everything nothings fundamentals final finals tax taxes meeting tomorrow yesterday window play played place match store scope share shore friend friends role play roles lead leads film movie night somebody close closed
  closing meet meeting meetings price prices paper papers train trains office message messages mail mails email emails phone phones number
  house horse moose cause because course coarse source sauce since sense science dance chance change charge large order older
  people apple simple sample temple table able cable label level never ever fever clever river driver cover over lover loved live lives
  live life like likes love make makes take takes taken token tokens time times talk walk work works world word words worth north south
  mouth month moth mother other another brother father rather weather whether either neither water later latest after actor factor doctor
  story stories start starts stand stands state states station nation national region legion million billion minute minutes hour hours
  money monkey honey phone stone alone along among song long strong wrong bring thing think thank thick trick truck track trace brace
  place plane plan plant plate late rate date dates data gate game games name names same some home come comes come
  room rooms root roots book books cook look looks looking took tool tools school cool pool poll pull push rush brush lunch launch branch
  great green greet street sheet sheets shirt short sport report support airport export expert except accept access success process
  project product products production reduction education location vacation situation question questions answer answers
  offer offers often open opens opened happy happen paper pepper peppers letter letters better matter matters butter
  write writes wrote written white while whole whose those these there where here hear heart earth early nearly really
  party parts part park parking market marketing making taking talking walking working training raining
  child children chicken kitchen customers custom costume camera cinema china cheese choose chose close clothes
  buy buys bought brought thought through though tough enough cough laugh daughter
  travel traveling hotel holiday holidays birthday morning evening afternoon tonight dinner breakfast coffee printer print prints
  screen screens server servers service services several seven second seconds secret sector sections section session sessions
  president resident student students study studying sturdy story history mystery battery lottery
  language languages software hardware computer computers laptop keyboard mouse network internet website page pages
  football basketball team league season players player score picture pictures future feature creature
  picture hello yellow follow fellow window windows shadow yesterday tomorrow sunday monday tuesday wednesday thursday friday saturday
  cold starting shoes warm drive passport sing chair roof paint heating bread rice pasta grape sweets cash purse court queen prince
  sheep tree sand robot witch poker loud quiet smell cute boring lucky scared shopping mall stall ruler eraser fire fired talked climbing
  threw fight racing sore soup core asked found given quality very quite terms locked lock killed kill listen string found react round
  skipped meant completely marked meaning measure achieve shallow theme loss completed expert experts explorer smart wants waits
  protect spent stripping facing demand demands shipped ships clause kinds distinct personas math stars stale repeated worker case
  printed larger light crashes digit entry helper attacker functional
  guy gal lady dude buddy folk favourite favorite beloved important huge giant massive tiny former existing potential
  prospective typical usual unusual normal regular special specific certain particular random weird strange odd funny
  crazy insane angry upset annoyed annoying disappointed worried afraid excited bored tired hungry busy lazy careful
  nice kind gentle polite rude honest fair unfair stupid dumb silly ridiculous absurd terrible horrible awful awesome
  amazing fantastic wonderful beautiful ugly pretty perfect difficult complicated complex easy harder easier hardest
  trivial tricky messy clean dirty fresh dry wet hot soft hard heavy weak tall thin deep narrow broad flat sudden
  suddenly slowly carefully honestly frankly basically apparently obviously clearly probably possibly perhaps
  hopefully luckily unfortunately sadly seriously literally exactly almost hardly barely instead otherwise therefore
  however although despite besides beyond within toward towards against amongst behind beside beneath underneath above
  below inside outside nearby forward backward upwards downwards ahead aside apart together everywhere nowhere
  somewhere anywhere whenever wherever whatever whoever believe believed believes guess guessed hope hoped hopes wish
  wished wishes imagine imagined suppose supposed assume assumed remember remembered remembers forget forgot forgotten
  notice noticed realize realise realised feel feels felt seem seems seemed appear appears appeared become becomes
  became remain remains remained stay stays stayed keep keeps kept hold holds held carry carries carried bears speak
  speaks spoke spoken talks say says saying tell tells telling told explain ask asks argue argued argues agree agrees
  agreeing shout shouted whisper hears heard listens listened watch watches watched stare stared glance touch touches
  taste tasted begin begins began begun finish finishes finishing stop stops stopping pause continue continues
  continued quit quits pushes pushed drag dragged throw throws thrown catch catches caught grab grabbed lift lifts
  lifted climb jump jumped jumps kick kicked hit hits hitting strike walks walked run runs running ran drives drove
  fly flies flew flown swim swam ride rode sail sit sits sat stood lie lies lay sleep sleeps slept wake woke eat eats
  ate eaten drink drinks drank cooked bake baked boil burn burned burnt cut cuts cutting tear tore break breaks broke
  broken bend bent fold folded hang hung spend spends cost costs owe owed owes borrow borrowed lend lent earn earned
  save saved waste wasted teach teaches taught learn learned learns studied read reads reading solve solved solves
  prove proved proves fights fought win wins won lose loses beat beats beaten defeat defeated attack attacked defend
  defended protected chooses chosen decide decides decided decision decisions prepare prepared prepares arrange
  arranged organize organise organised build builds built fix fixes fixed repair repaired painted draw draws drew
  drawn wear wears wore worn dress dressed wash washed hate hates hated enjoy enjoys enjoyed prefer prefers preferred
  miss hug kiss laughs laughed smile smiles smiled cry cries cried scream man men woman women boy boys girl girls kid
  kids baby babies son sons wife husband uncle aunt cousin cousins nephew niece grandma grandpa parents family
  families neighbour neighbor neighbours doctors nurse lawyer lawyers teacher teachers plumber painter drivers pilot
  farmer farmers soldier police judge judges priest houses homes apartment garden gardens bathroom bedroom floor
  floors wall walls door doors stairs ceiling furniture desk desks chairs streets road roads bridge bridges corner
  corners village villages town towns cities capital country countries island islands rivers lake lakes mountain
  mountains forest forests beach beaches ocean car cars bus buses trucks bike bikes bicycle planes boat boats ship
  taxi traffic dog dogs cat cats bird birds fish horses cow cows pig pigs snake tiger milk egg eggs meat salt sugar
  juice wine beer tea cake cakes fruit fruits apples banana bananas orange oranges potato potatoes tomato tomatoes
  onion onions sun moon sky cloudy rain rainy snow snowy storm storms windy temperature body heads face faces eye eyes
  ear ears nose teeth tooth hair neck shoulder shoulders arm arms finger fingers leg legs foot feet knee knees skin
  blood bone bones brain sick ill illness disease pain hurt hurts injury headache medicine hospital corp corps biz lot
  bunch couple pair dozen plenty lots half quarter third bit piece pieces crowd idea ideas opinion opinions view views
  fact facts truth secrets joke jokes problem problems trouble troubles issue issues error errors bug bugs mistake
  mistakes fault way ways manner method methods step reason reasons purpose purposes goal goals aim aims sake
  beginning middle end top bottom front rear side sides edge edges center centre moment moments ago soon earlier
  recently nowadays someday forever always sometimes usually rarely seldom gossip rumour rumor news magazine newspaper
  article articles novel novels poem poems songs music concert dancing singer actors movies toy ball balls race races
  runner black red brown pink purple grey gray mondays brave calm noisy safe dangerous thirsty asleep awake alive dead
  nobody everyone reception receptionist headquarters lobby cafeteria canteen basement warehouse intern interns
  apprentice trainee rookie newbie newcomer wardrobe wallet jacket pocket mess stuff junk trash rubbish garbage`
    .split(/\s+/)
    .filter((word) => word !== '');
