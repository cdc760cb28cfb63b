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
  printed larger light crashes digit entry helper attacker functional`
    .split(/\s+/)
    .filter((word) => word !== '');
