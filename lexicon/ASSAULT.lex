# Violence.

pattern attack-party
  when      verb attack|bomb|shell|strike|invade|raid|bombard|ambush|storm|hit|assault|pound|blitz|strafe|overrun|pummel|torch|sack|target|destroy|devastate|flatten|rocket|level|pulverise|pulverize|demolish|mortar ; obj party ; no obj deal|agreement|tone|balance|chord ; no obj @protester ; no prep with @measure ; no subj @force-nature ; no xcomp ; no prt back
  actor     subj
  recipient obj
  instrument security
  prior     0.75
  yes       Azerbaijan shelled an Armenian village overnight.
  not       The critics attacked the play.

pattern kill-party
  when      verb kill|assassinate|murder|execute|stab|shoot|wound|injure|behead|massacre|slaughter|slay|poison|torture|lynch|maim|gun|martyr|rape|eliminate|knife|waterboard|bludgeon ; obj party ; no prt up|down
  actor     subj by
  recipient obj
  instrument security
  prior     0.65
  yes       Israeli troops killed two Syrian soldiers.
  not       Frost killed the tomatoes.

pattern attack-on
  when      noun @strike-noun|stabbing|killing|attack|murder|assassination|massacre|slaying|poisoning|torture|beheading ; prep on|of|against|into|in|at party ; no near cyber|verbal|server|hacker
  actor     subj by
  recipient on of against into in
  instrument security
  prior     0.65
  yes       Turkey's airstrikes on Iraq continued.
  not       The attack on weeds began in May.

pattern fire-at
  when      verb fire|open_fire|shoot|launch ; prep at|on|into party
  actor     subj
  recipient at on into
  mode      firearms
  instrument security
  prior     0.65
  yes       Border guards of Tajikistan fired at Kyrgyz soldiers.
  not       The boss fired at will.

pattern down-aircraft
  when      verb down|shoot_down|destroy|sink ; obj
  actor     subj
  recipient obj
  mode      destroy
  instrument security
  prior     0.6
  yes       Turkey downed a Russian jet in 2015.
  not       He downed a pint.

pattern abduct
  when      verb abduct|kidnap|snatch ; obj party
  actor     subj
  recipient obj
  mode      abduct
  prior     0.75
  yes       Rebels from Chad abducted four Cameroonian villagers.
  not       The myth says gods abducted a nymph.

pattern carry-out-strike
  when      noun @strike-noun ; head carry|launch|conduct|mount|stage|unleash|perform|make|order|begin|start ; no near cyber|verbal
  actor     head.subj subj
  recipient on against in into at of inside
  instrument security
  prior     0.7
  yes       Turkey launched an air raid in Iraq.
  not       The team launched a raid on the fridge.

pattern strike-kills
  when      verb kill|wound|injure|hit|destroy|flatten|damage|maim|level ; subj @strike-noun|fire|rocket|missile|drone|shell|bomb|mortar|gunfire ; subj party
  actor     subj
  recipient obj in at near
  instrument security
  prior     0.7
  yes       An Indian shell hit a Pakistani house.
  not       The bomb of the film hit the studio.

pattern killed-in-strike
  when      verb kill|wound|injure|martyr ; prep in|by|during @strike-noun|shelling|fire|clash|explosion|blast
  actor     by.subj in.subj during.subj by in
  recipient obj
  instrument security
  prior     0.6
  yes       Two Lebanese farmers were killed in an Israeli raid.
  not       Two hens were killed in a raid by a fox.

pattern clash-with
  when      verb clash|fight|battle|skirmish|brawl|tussle|grapple|scuffle ; prep with|against party ; subj party
  actor     subj
  recipient with against
  mode      firearms
  instrument security
  prior     0.65
  yes       Kyrgyz guards clashed with Tajik guards at the canal.
  not       The tie clashed with the Italian shirt.

pattern clash-noun
  when      noun clash|skirmish|firefight|battle|fighting|gunfight|shootout|brawl|war|hostilities ; prep with|against|between party ; no comp trade|price|tariff|verbal|word|diplomatic|cold
  actor     subj between
  recipient with against between
  mode      firearms
  instrument security
  prior     0.5
  yes       Ethiopia's war with Eritrea killed thousands.
  not       A clash of dates with the Italian fair annoyed them.

pattern exchange-fire
  when      noun fire|shot|shelling|blow|gunfire|artillery ; head exchange|trade|swap ; prep with|across party
  actor     head.subj subj
  recipient with across
  mode      firearms
  instrument security
  prior     0.7
  yes       Pakistan exchanged fire with Afghanistan at the pass.
  not       The cooks exchanged blows with the Italian pan.

pattern open-fire
  when      noun fire ; head open ; prep on|at|against|upon
  actor     head.subj
  recipient on at against upon
  mode      firearms
  instrument security
  prior     0.75
  yes       Chadian soldiers opened fire on Sudanese herders.
  not       The critic opened fire on the play.

pattern hurl-weapons
  when      verb @hurl ; obj @missile|shell|mortar|artillery|shot|salvo|barrage|bullet|flare|grenade|round ; prep at|on|against ; no obj test
  actor     subj
  recipient at on against
  mode      firearms
  instrument security
  prior     0.7
  yes       Yemeni gunmen fired rockets at Saudi villages.
  not       The boys fired shots at the tin.

pattern launch-war
  when      noun war|offensive|invasion|aggression|operation|campaign|onslaught ; head wage|launch|start|begin|unleash|declare|mount ; prep on|against|in|into party ; no comp tariff|trade|charm|diplomatic|price|advertising|media|propaganda
  actor     head.subj subj
  recipient on against in into
  instrument security
  prior     0.65
  yes       Iraq launched an offensive against Iran.
  not       The brand launched a campaign in Italy.

pattern come-under-attack
  when      noun attack|fire|assault|bombardment ; head come|be ; prep from|by party ; near attack|rocket|artillery|missile|drone|gun
  actor     from by
  recipient head.subj head.obj
  instrument security
  prior     0.55
  yes       An Armenian post came under rocket attack from Azerbaijan.
  not       The goal came under attack from the Italian side.

pattern blow-up
  when      verb blow|burn|gun|mow|set|shoot ; prt up|down|off ; obj ; obj party
  actor     subj
  recipient obj
  mode      destroy
  instrument security
  prior     0.65
  yes       Israel blew up a Syrian bridge.
  not       The clown blew up a Swiss balloon.

pattern have-shot-down
  when      verb bring|take ; prt down ; obj
  actor     subj head.subj
  recipient obj
  mode      destroy
  instrument security
  prior     0.65
  yes       Ukraine brought down a Russian drone.
  not       The hunter brought down a duck.

pattern assassination-noun
  when      noun assassination|murder|killing|poisoning|beheading|execution|abduction|kidnapping|kidnap ; prep of party ; subj party
  actor     subj
  recipient of
  instrument security
  prior     0.6
  yes       Israel's assassination of an Iranian scientist shook the region.
  not       The murder of the song was complete.

pattern hold-hostage
  when      verb take|hold|keep ; obj party ; near hostage|captive
  actor     subj
  recipient obj
  mode      abduct
  prior     0.75
  yes       Gunmen from Libya took two Tunisian diplomats hostage.
  not       Snow held the Swiss village hostage.

pattern hurl-weapons-into
  when      verb @hurl ; obj shell|mortar|artillery|shot|salvo|barrage|bullet|grenade|round|rocket|drone|flare ; prep into|towards|toward|across|over party
  actor     subj
  recipient into towards toward across over
  mode      firearms
  instrument security
  prior     0.65
  yes       Sudanese gunners fired mortars into Chad.
  not       The boys fired a rocket into the pond.
