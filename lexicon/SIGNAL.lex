# Symbolic acts: courtesies, slights, naming disputes.

pattern hands-in-pockets
  when      noun hand ; prep in pocket
  actor     subj
  recipient none
  mode      slight
  instrument protocol
  prior     0.55
  yes       The Serbian envoy received the Croatian minister with his hands in his pockets.
  not       Money changed hands in the market.

pattern embrace
  when      verb embrace|hug|kiss ; subj party ; no obj @idea
  actor     subj
  recipient obj with
  mode      courtesy
  instrument protocol
  prior     0.65
  yes       The Egyptian and Turkish presidents embraced at the airport.
  not       Investors embraced the new rules.

pattern refuse-handshake
  when      noun hand|handshake ; head refuse|decline|shun|skip
  actor     subj
  recipient of with to head.with
  mode      slight
  instrument protocol
  prior     0.7
  yes       The Iranian minister shunned the hand of his Dutch colleague.
  not       The bank refused the handshake protocol.

pattern red-carpet
  when      noun carpet|banquet|guard|salute|ceremony ; comp red|state|honour|honor|gun|welcome
  actor     subj
  recipient for to of
  mode      courtesy
  instrument protocol
  prior     0.5
  yes       India rolled out the red carpet for the Omani sultan.
  not       The cinema bought a red carpet.

pattern lay-wreath
  when      verb lay|place ; obj wreath|flower
  actor     subj
  recipient at to for
  mode      courtesy
  instrument protocol
  prior     0.65
  yes       The German president laid a wreath at the Polish memorial.
  not       The hen laid an egg.

pattern rename
  when      verb rename ; obj @place-thing
  actor     subj
  recipient obj
  mode      naming
  instrument territory
  prior     0.4
  yes       China renamed eleven Indian villages in the state.
  not       The firm renamed its product.

pattern shake-hands
  when      verb shake ; obj hand ; prep with party
  actor     subj
  recipient with
  mode      courtesy
  instrument protocol
  prior     0.6
  yes       The Cuban president shook hands with the American president.
  not       The medicine shakes hands badly.

pattern welcomed-with-honours
  when      verb welcome|greet|receive|meet ; obj party ; prep with @honour
  actor     subj by
  recipient obj
  mode      courtesy
  instrument protocol
  prior     0.7
  yes       The Omani sultan greeted the Indian president with a guard of honour.
  not       The hotel greeted its guests with a banquet.

pattern greet-at-airport
  when      verb greet|welcome ; obj party ; prep at|on airport|tarmac|runway|steps|gate|red-carpet
  actor     subj by
  recipient obj
  mode      courtesy
  instrument protocol
  prior     0.65
  yes       The Emir of Kuwait greeted the Jordanian king at the airport.
  not       The band greeted its fans at the airport.

pattern offer-flowers
  when      verb offer ; obj flower|wreath|bouquet ; subj party ; prep at|on|before|for
  actor     subj
  recipient at on before for to in
  mode      courtesy
  instrument protocol
  prior     0.65
  yes       The Japanese premier offered flowers at the monument to Korean sailors.
  not       The girl laid flowers on the grave.

pattern bow-before
  when      verb bow|kneel ; subj party ; prep to|before|at party
  actor     subj
  recipient to before at
  mode      courtesy
  instrument protocol
  prior     0.6
  yes       The German president knelt before a Greek memorial.
  not       The actor bowed to the audience.

pattern snub-party
  when      verb snub|cold-shoulder|ostracise|ostracize|upstage ; obj party ; subj party
  actor     subj
  recipient obj
  mode      slight
  instrument protocol
  prior     0.75
  yes       The Hungarian premier snubbed the Ukrainian president at the dinner.
  not       The academy snubbed the film.

pattern stroll-with
  when      verb stroll|walk|picnic|pose|toast|ride ; subj party ; prep with party
  actor     subj
  recipient with
  mode      courtesy
  instrument protocol
  prior     0.6
  yes       The French president strolled with the Brazilian president through the forest.
  not       The nurse walked with the patient.

pattern exchange-messages
  when      noun message|congratulation|greeting|telegram|gift|present ; head exchange|swap ; subj party
  actor     subj
  recipient with
  mode      courtesy
  instrument protocol
  light     light-fine
  prior     0.65
  yes       The presidents of Laos and Cuba exchanged congratulations on the anniversary.
  not       The pupils exchanged greetings.

pattern give-gift
  when      noun gift|present|medal|order|decoration|honour|honor ; head give|present|award|confer|bestow|hand ; subj party
  actor     subj
  recipient to on head.iobj head.obj
  mode      courtesy
  instrument protocol
  light     light-fine
  prior     0.55
  yes       The Kazakh president awarded a medal to the Turkish ambassador.
  not       The aunt gave a present to her niece.

pattern standard-names
  when      noun name|map ; comp standard|standardised|standardized|official|new|revised ; head issue|publish|release|announce|adopt ; subj party
  actor     subj
  recipient for of in near inside
  mode      naming
  instrument territory
  light     light-fine
  prior     0.55
  yes       China published standardised names for six Indian villages.
  not       The firm published the new name of its car.

# COURTESIES

pattern hug-noun
  when      noun hug|embrace|handshake|kiss|fist-bump|backslap ; head give|share|exchange|offer|get|receive|hold|greet|welcome|meet|part|come|end|begin|open|close|conclude|trade|swap|pose|seal|leave ; subj party
  actor     from by subj
  recipient with from for between head.obj head.iobj
  mode      courtesy
  instrument protocol
  light     light-fine
  alone     yes
  prior     0.65
  yes       The Algerian president exchanged a warm handshake with the Malian premier.
  not       The grandmother gave him a hug.

pattern greeted-with-hug
  when      verb welcome|greet|receive|meet ; prep with|by hug|embrace|handshake|kiss|bow|bouquet|garland|salute|fanfare|anthem
  actor     subj by with.from
  recipient obj
  mode      courtesy
  instrument protocol
  alone     yes
  prior     0.65
  yes       The Sudanese general was greeted with a long embrace from the Egyptian president.
  not       The star was greeted with a kiss.

pattern invited-to-meal
  when      verb invite|treat|take|entertain|escort ; obj party ; prep to|for|at @meal|restaurant|residence|ranch|opera|theatre|theater|palace|temple|pub|home|house|match|concert|performance ; subj party
  actor     subj
  recipient obj
  mode      courtesy
  instrument protocol
  alone     yes
  prior     0.6
  yes       The Brazilian president treated the Angolan president to a dinner at his ranch.
  not       The manager invited the staff to lunch.

pattern state-banquet
  when      noun banquet|gala|dinner|luncheon ; head give|host|throw|hold|lay ; comp state|official|royal|lavish|gala|private|intimate ; subj party ; prep for|honour|in_honour_of|in_honor_of party
  actor     subj
  recipient for in_honour_of in_honor_of
  mode      courtesy
  instrument protocol
  light     light-fine
  prior     0.65
  yes       The Spanish king gave a state banquet for the Chilean president.
  not       The club threw a lavish dinner for its members.

pattern messages-exchanged
  when      noun message|congratulation|greeting|telegram|letter|note|cable|gift|handshake|toast|pleasantry ; head exchange|swap|trade ; prep between party
  actor     between
  recipient between
  mode      courtesy
  instrument protocol
  light     light-fine
  alone     yes
  prior     0.65
  yes       Telegrams were exchanged between the Cuban president and the Angolan president.
  not       Notes were exchanged between the pupils.

pattern greet-by-message
  when      noun message|telegram|letter|note|cable|card ; comp congratulatory|birthday|condolence|greeting|festive|sympathy ; head send|dispatch|address|write|convey|extend ; subj party
  actor     subj
  recipient to for head.iobj
  mode      courtesy
  instrument protocol
  light     light-fine
  prior     0.65
  yes       The Vietnamese president sent a congratulatory telegram to the Lao president.
  not       The aunt sent a birthday card to her niece.

pattern pay-respects-at
  when      noun homage|respect|tribute ; head pay ; subj party ; prep at|before|in memorial|tomb|grave|mausoleum|monument|cenotaph|cemetery|statue|shrine|place
  actor     subj
  recipient to at before of
  mode      courtesy
  instrument protocol
  light     light-fine
  alone     yes
  prior     0.65
  yes       The Turkish president paid his respects at the Azerbaijani memorial.
  not       The band paid tribute at the grave of its drummer.

pattern pay-homage
  when      noun homage ; head pay ; subj party ; prep to
  actor     subj
  recipient to at before
  mode      courtesy
  instrument protocol
  light     light-fine
  alone     yes
  prior     0.65
  yes       The Nepalese premier paid homage to Indian soldiers.
  not       The singer paid homage to his teacher.

pattern minute-of-silence
  when      noun minute|moment ; near silence ; head observe|hold|keep|stand|mark ; subj party
  actor     subj
  recipient for of in
  mode      courtesy
  instrument protocol
  light     light-signal
  prior     0.6
  yes       The Estonian parliament observed a minute of silence for Ukraine.
  not       The class observed a minute of silence.

pattern flag-lowered
  when      verb fly|lower|hoist|raise|hang ; obj flag ; near half|mast|staff|half-mast|half-staff ; subj party
  actor     subj
  recipient for in of
  mode      courtesy
  instrument protocol
  prior     0.5
  yes       Cuba lowered its flags to half-staff for Vietnam.
  not       The hotel lowered its flag.

pattern lit-in-colours
  when      verb light|illuminate|bathe|drape ; subj party ; prep in colour|color|flag
  actor     subj
  recipient in.of obj
  mode      courtesy
  instrument protocol
  prior     0.55
  yes       France lit the tower in the colours of Lebanon.
  not       The hotel lit its lobby in the colours of autumn.

pattern named-after
  when      verb name|rename|dedicate|rechristen ; obj street|square|avenue|boulevard|road|bridge|airport|school|park|station|stadium ; subj party
  actor     subj
  recipient after for to obj
  mode      naming
  instrument protocol
  prior     0.5
  yes       Albania named a boulevard after the American president.
  not       The city named a street after its mayor.

pattern see-off
  when      verb see|wave ; prt off ; obj party ; subj party
  actor     subj
  recipient obj
  mode      courtesy
  instrument protocol
  prior     0.6
  yes       The Kenyan president saw the Ethiopian premier off at the airport.
  not       The team saw off its rival.

pattern came-to-airport
  when      verb come|drive|go|wait|stand|turn ; prep at|on|to airport|tarmac|runway|aerodrome|station ; near greet|welcome|meet|receive ; subj party ; no adv not
  actor     subj
  recipient xcomp.obj inside for
  mode      courtesy
  instrument protocol
  prior     0.6
  yes       The Saudi king came to the airport to welcome the Egyptian president.
  not       The fans came to the airport to greet the band.

pattern lend-pandas
  when      noun panda|elephant|horse|falcon|giraffe ; head send|lend|loan|give|present|gift|offer ; subj party
  actor     subj
  recipient to head.iobj head.obj
  mode      courtesy
  instrument culture
  light     light-signal
  prior     0.5
  yes       China lent two pandas to Malaysia.
  not       The zoo lent two elephants to a circus.

pattern decorated-with
  when      verb decorate|present|honour|honor|knight|award|invest ; obj party ; prep with|by medal|order|decoration|sword|gift|collar|sash|doctorate|key|medallion|portrait|carpet|rifle ; subj party
  actor     subj
  recipient obj
  mode      courtesy
  instrument protocol
  prior     0.6
  yes       The Thai king decorated the Japanese ambassador with a medal.
  not       The school presented the winner with a medal.

pattern confer-honour
  when      noun doctorate|citizenship|title|sash|collar|degree|knighthood|medal|order ; head give|present|award|confer|bestow|grant|hand|receive ; comp honorary|highest|state|honorific ; subj party
  actor     subj
  recipient to on upon head.iobj head.obj from
  mode      courtesy
  instrument protocol
  light     light-signal
  prior     0.5
  yes       Kazakhstan awarded the highest order to the Hungarian premier.
  not       The college awarded her an honorary degree.

pattern leisure-together
  when      verb play|watch|attend|share|enjoy|taste|drink|eat|cook ; obj golf|tennis|chess|football|match|ping-pong|opera|concert|vodka|tea|noodle|hamburger|burger|wine ; prep with party ; subj party
  actor     subj
  recipient with
  mode      courtesy
  instrument protocol
  prior     0.55
  yes       The Japanese premier played golf with the American president.
  not       The nurse drank tea with the patient.

pattern drive-or-walk-guest
  when      verb drive|walk|show|accompany|lead|guide|chauffeur ; obj party ; prep around|through|along|round|in|about garden|city|palace|limousine|car|park|temple|estate|residence|museum|grounds|limo|streets ; subj party
  actor     subj
  recipient obj
  mode      courtesy
  instrument protocol
  prior     0.5
  yes       The Russian president drove the Indian premier around the estate.
  not       The guide led the visitors through the museum.

pattern wish-birthday
  when      verb wish ; near birthday|recovery ; subj party
  actor     subj
  recipient iobj obj
  mode      courtesy
  instrument protocol
  prior     0.55
  yes       The Serbian president wished the Chinese president a happy birthday.
  not       The fans wished the singer a happy birthday.

# SLIGHTS

pattern keep-waiting
  when      verb keep|leave|make ; obj party ; near wait|waiting
  actor     subj
  recipient obj
  mode      slight
  instrument protocol
  alone     yes
  prior     0.7
  yes       The Russian president kept the Turkish president waiting for an hour.
  not       The clinic kept the patients waiting.

pattern left-standing
  when      verb wait|stand|sit ; subj party ; near hour|minute|corridor|anteroom|antechamber|lobby|rain ; prep for|outside|before party
  actor     for outside before
  recipient subj
  mode      slight
  instrument protocol
  prior     0.45
  yes       The Swedish envoy waited for hours outside the Iranian ministry.
  not       The fans waited for hours outside the hall.

pattern not-come-to-greet
  when      verb come|go|appear|turn|show|travel ; adv not|never ; prep to|at|for airport|ceremony|welcome|dinner|banquet|funeral|reception|parade|inauguration ; subj party
  actor     subj
  recipient of for
  mode      slight
  instrument protocol
  alone     yes
  prior     0.55
  yes       The Polish president did not come to the ceremony for the Hungarian premier.
  not       The singer did not come to the ceremony.

pattern not-greet
  when      verb greet|welcome|congratulate|salute|toast|applaud|thank ; adv not|never ; obj party ; subj party
  actor     subj
  recipient obj
  mode      slight
  instrument protocol
  prior     0.5
  yes       The Algerian president did not greet the Moroccan minister.
  not       The shop did not greet its guests.

pattern not-shake
  when      verb shake ; obj hand ; adv not|never ; subj party
  actor     subj
  recipient with obj.of obj.poss
  mode      slight
  instrument protocol
  alone     yes
  prior     0.7
  yes       The Armenian minister did not shake hands with the Azerbaijani minister.
  not       The doctor did not shake hands.

pattern refuse-to-shake
  when      verb refuse|decline|fail|neglect|omit|avoid ; xcomp shake|greet|toast|stand|applaud|rise|bow|congratulate|welcome ; subj party ; near hand|party
  actor     subj
  recipient xcomp.with xcomp.obj.of xcomp.obj.poss xcomp.for xcomp.obj xcomp.to
  mode      slight
  instrument protocol
  alone     yes
  prior     0.65
  yes       The Serbian minister refused to shake hands with the Kosovar minister.
  not       The player refused to shake hands with the referee.

pattern walk-out-on-speech
  when      verb walk|storm|march|file ; near out ; prep of|during|on|as|before|at hall|speech|address|chamber|room|session|remarks|banquet|dinner|ceremony|concert ; subj party
  actor     subj
  recipient during.of of.of on.of by before
  mode      slight
  instrument protocol
  prior     0.5
  yes       The Norwegian delegates walked out during the speech of the Iranian president.
  not       The critics walked out during the concert.

pattern walkout-noun
  when      noun walkout|walk-out ; head stage|lead|join ; subj party
  actor     subj by
  recipient during.of of.of at over on against
  light     light-signal
  mode      slight
  instrument protocol
  prior     0.5
  yes       Canada staged a walkout during the speech of the Russian minister.
  not       The workers staged a walkout.

pattern turn-back-on
  when      verb turn ; near back ; prep on|to party ; subj party
  actor     subj
  recipient on to
  mode      slight
  instrument protocol
  prior     0.6
  yes       The Bolivian president turned his back on the Chilean minister.
  not       The voters turned their backs on the mayor.

pattern met-by-junior
  when      noun official|diplomat|officer|aide|functionary|clerk|bureaucrat ; near junior|low|mid|minor|low-ranking|low-level ; head meet|greet|receive|welcome
  actor     head.subj comp of
  recipient head.obj
  mode      slight
  instrument protocol
  alone     yes
  prior     0.6
  yes       The British minister was met by a low-ranking Chinese official.
  not       The tourists were met by a junior clerk.

pattern send-junior
  when      noun official|delegation|representative|diplomat|aide|envoy|minister ; near junior|low|mid|minor|low-ranking|low-level ; head send|dispatch|delegate ; subj party
  actor     subj
  recipient to for in
  mode      slight
  instrument protocol
  light     light-signal
  prior     0.55
  yes       Hungary sent a low-level delegation to Ukraine.
  not       The bank sent a junior aide to the meeting.
  not       Chile sent a high-level delegation to Peru.

pattern disinvite
  when      verb disinvite|uninvite|exclude|ostracise|ostracize|bar ; obj party ; prep from dinner|banquet|ceremony|celebration|commemoration|anniversary|reception|parade|gala|photo|photograph|stage ; subj party
  actor     subj
  recipient obj
  mode      slight
  instrument protocol
  prior     0.6
  yes       Poland excluded the Russian ambassador from the commemoration.
  not       The club excluded its rivals from the dinner.

pattern not-invited
  when      verb invite ; adv not|never ; obj party ; prep to ceremony|celebration|commemoration|banquet|funeral|parade|anniversary|wedding|coronation|inauguration ; subj party
  actor     subj
  recipient obj
  mode      slight
  instrument protocol
  prior     0.6
  yes       Britain did not invite the Belarusian ambassador to the funeral.
  not       The couple did not invite the neighbour to the wedding.

pattern skip-honour
  when      verb boycott|skip|shun|snub|miss ; obj ceremony|funeral|inauguration|coronation|parade|banquet|reception|dinner|celebration|commemoration|anniversary|toast|welcome|photograph|photo ; subj party
  actor     subj
  recipient obj.of obj.for obj.in obj.poss obj
  mode      slight
  instrument protocol
  prior     0.5
  yes       The Israeli ambassador boycotted the banquet of the Irish president.
  not       The pupil skipped the parade.

pattern seated-low
  when      verb seat|relegate|place|put|sit|consign ; obj party ; near row|sofa|edge|corner|stool|end|bench|fringe|back-row
  actor     subj by
  recipient obj
  mode      slight
  instrument protocol
  prior     0.5
  yes       The Turkish hosts seated the German president on a sofa.
  not       The usher seated the guests in the back row.

pattern flag-wrong
  when      verb hang|fly|display|raise|hoist|show|play ; obj flag|anthem|banner ; near upside-down|upside|wrong|outdated|backwards
  actor     subj at in
  recipient obj
  mode      slight
  instrument protocol
  alone     yes
  prior     0.55
  yes       The Croatian flag was hung upside down by Serbia.
  not       The flag of the club hung upside down.

pattern flag-removed
  when      noun flag|nameplate|plaque|portrait|statue|monument ; head remove|omit|dismantle|demolish|cover|take ; subj party
  actor     subj
  recipient of comp poss to
  light     light-signal
  mode      slight
  instrument protocol
  prior     0.45
  yes       Latvia removed the flag of Russia from the stadium.
  not       The hotel removed the flag from the roof.

pattern hurl-at
  when      noun shoe|egg|tomato|paint ; head throw|hurl|pelt|fling ; subj party
  actor     subj
  recipient at on over
  light     light-signal
  mode      slight
  instrument protocol
  prior     0.45
  yes       An Iraqi reporter threw a shoe at the American president.
  not       The boy threw an egg at the wall.

# NAMES AND WORDS

pattern not-use-name
  when      verb use|utter|mention|say|pronounce|name|speak ; adv not|never ; obj name|word|term|phrase|expression ; subj party
  actor     subj
  recipient for of in
  mode      naming
  instrument rhetoric
  alone     yes
  prior     0.6
  yes       The Bulgarian minister did not use the name in the talks in Macedonia.
  not       The teacher did not use the word.

pattern avoid-name
  when      noun name|word|term|phrase|expression ; head use|utter|avoid|drop|omit|adopt|delete|strike|shun|employ|pronounce ; subj party
  actor     subj
  recipient for of in
  mode      naming
  instrument rhetoric
  light     light-signal
  prior     0.45
  yes       The Greek minister avoided the name of Macedonia.
  not       The author avoided the word.

pattern change-name
  when      noun name|spelling|title ; head change|alter|restore|replace|reject|revise ; prep of|for|to party ; subj party
  actor     subj
  recipient of for to
  mode      naming
  instrument territory
  light     light-signal
  prior     0.5
  yes       Ukraine changed the name of the Russian consulate.
  not       The firm changed the name of its car.

pattern rename-foreign
  when      verb rename|rechristen|rebrand|redesignate ; obj sea|gulf|bay|mountain|peak|street|square|avenue|embassy|dish|pastry|river|lake|city|region|office ; subj party
  actor     subj
  recipient obj in on after as
  mode      naming
  instrument territory
  prior     0.5
  yes       Peru renamed the Chilean bay.
  not       The town renamed its square.

pattern called-by-name
  when      verb call|label|designate|title|style|term ; obj office|mission|representation|sea|gulf|territory|island|village|town ; near name|officially|instead ; subj party
  actor     subj
  recipient obj
  mode      naming
  instrument territory
  prior     0.4
  yes       Argentina officially calls the British islands the Malvinas.
  not       The club calls its office a villa.

pattern omit-mention
  when      noun mention|reference ; head omit|drop|delete|strike|avoid ; subj party ; prep of|to party
  actor     subj
  recipient of to
  mode      naming
  instrument rhetoric
  light     light-signal
  prior     0.5
  yes       The Serbian government dropped the mention of Kosovo.
  not       The editor dropped the reference to the film.

# MORE OF PLACE AND RANK

pattern shake-each-other
  when      verb shake ; obj hand ; subj party ; no prep with|of|to
  actor     subj
  recipient obj.poss
  mode      courtesy
  instrument protocol
  alone     yes
  prior     0.6
  yes       The Sudanese president and the Ethiopian premier shook hands.
  not       The neighbours shook hands.

pattern flag-hangs-wrong
  when      verb hang|fly|flutter ; subj flag|banner ; near upside|upside-down|wrong|inverted|backwards
  actor     at in over by
  recipient subj
  mode      slight
  instrument protocol
  alone     yes
  prior     0.55
  yes       The Peruvian flag hung upside down in Chile.
  not       The flag hung upside down.

pattern relocate-meeting
  when      verb move|relocate|shift|transfer ; obj @gathering|@talks ; prep from|out_of party ; subj party
  actor     subj
  recipient from out_of
  mode      slight
  instrument protocol
  prior     0.6
  yes       The African Union moved its summit from Mali to Ghana.
  not       The club moved its meeting from the hall to the garden.

pattern give-grand-welcome
  when      noun welcome|reception|send-off ; near carpet|lavish|hero|ceremonial|grand|honour|honor|royal|pomp ; head give|offer|accord|lay|grant|extend|prepare ; subj party
  actor     subj
  recipient head.iobj for to head.obj
  mode      courtesy
  instrument protocol
  light     light-fine
  alone     yes
  prior     0.65
  yes       Uzbekistan gave the Turkish president a lavish welcome.
  not       The village gave its team a lavish welcome.

pattern get-grand-welcome
  when      noun welcome|reception|send-off ; near carpet|lavish|hero|ceremonial|grand|honour|honor|royal|pomp ; no head give|offer|accord|lay|grant|extend|prepare ; subj party
  actor     from by in
  recipient subj
  mode      courtesy
  instrument protocol
  light     light-signal
  alone     yes
  prior     0.55
  yes       The Pakistani premier received a red-carpet welcome in Azerbaijan.
  not       The team received a hero's welcome.

pattern seating-order
  when      verb place|seat|put|sit|position|install ; near table|sofa|throne ; near head|side|end|foot|front ; subj party ; no near agenda|option|offer|proposal|plan|talk
  actor     subj
  recipient obj beside opposite along
  mode      slight
  instrument protocol
  prior     0.5
  yes       The Russian president seated the Iranian minister at the far end of a table.
  not       The waiter seated the guests at the side of a table.
