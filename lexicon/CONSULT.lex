# Meetings, talks, calls, visits.

pattern meet-party
  when      verb meet|huddle|hobnob ; obj party ; no prep for|with goods ; no obj @fine-act|@demanded
  actor     subj
  recipient obj
  prior     0.9
  yes       The Norwegian foreign minister met his Finnish counterpart in Oslo on Monday.
  not       The Norwegian factory met its export targets for the year.

pattern meet-with
  when      verb meet|huddle|confer|consult|speak|talk|negotiate ; prep with party
  actor     subj
  recipient with
  prior     0.9
  yes       Chilean President Gabriel Boric met with Argentine President Alberto Fernández in Buenos Aires.
  not       The Chilean proposal met with silence.

pattern meet-each-other
  when      verb meet|confer|consult|negotiate|talk|gather|convene|assemble|huddle ; subj party ; no subj @protester|@force|crowd ; no obj party ; no prep with party
  actor     subj
  recipient none
  prior     0.75
  yes       The leaders of Chile and Argentina met in Santiago on Tuesday.
  not       The committee of Chile's parliament met in Santiago on Tuesday.

pattern hold-talks-with
  when      noun @talks ; prep with party ; no head break|suspend|freeze|halt|sever
  actor     subj
  recipient with
  prior     0.85
  yes       German Chancellor Olaf Scholz held talks with Indian Prime Minister Narendra Modi in Berlin.
  not       The company held talks on wages in Berlin.

pattern talks-between
  when      noun @talks ; prep between party
  actor     between
  recipient none
  prior     0.85
  yes       Talks between Egypt and Ethiopia resumed in Cairo on Sunday.
  not       Talks between the union and the airline resumed on Sunday.

pattern visit-place
  when      verb visit|tour|inspect ; obj party ; no obj @site ; no subj orchestra|band|choir|troupe|team|fan|tourist|traveller|visitor|shopper|pilgrim ; no head invite|invitation
  actor     subj
  recipient obj
  mode      visit
  prior     0.85
  yes       Portuguese Prime Minister António Costa visited Angola in June.
  not       Thousands of shoppers visited the mall in Luanda.

pattern visit-to
  when      noun @visit ; prep to
  actor     subj of
  recipient to
  mode      visit
  prior     0.85
  yes       The visit of the Portuguese president to Brazil drew crowds.
  not       A visit to the dentist is rarely cheap.

pattern phone
  when      verb phone|telephone|call ; obj party ; no xcomp ; no ccomp ; no obj meeting|strike|election|@envoy|@act-noun|@fine-act|it ; no prep to ; no obj @insult|people
  actor     subj
  recipient obj
  mode      phone
  prior     0.7
  yes       The Polish president phoned the Ukrainian president late on Sunday.
  not       The Polish president called the Ukrainian drone strike a mistake.

pattern host-party
  when      verb host|receive|welcome ; obj party ; subj party ; no obj @good|@site|@fine-act|@act-noun|@force|@weapon|@aid ; no subj @share-of
  actor     subj
  recipient obj
  prior     0.75
  yes       The Emir of Qatar received the Turkish foreign minister in Doha on Sunday.
  not       The Emir of Qatar received the report on Sunday.

pattern travel-to
  when      verb travel|fly|arrive|head|journey ; subj party ; prep to|in|for party ; no subj @movable ; no subj @vessel
  actor     subj
  recipient to in for inside
  mode      visit
  prior     0.65
  yes       Kenya's foreign minister flew to Ethiopia on Thursday for a two-day visit.
  not       Prices flew to new highs in Ethiopia.

pattern cross-into
  when      verb cross ; subj party ; prep into|to party
  actor     subj
  recipient into to
  mode      visit
  prior     0.5
  yes       The governor of the border province crossed into Laos for an official visit.
  not       The storm crossed into Laos overnight.

pattern lead-delegation-to
  when      verb lead|head|bring|take ; obj delegation|mission|team ; prep to party
  actor     subj
  recipient to
  mode      visit
  prior     0.8
  yes       The deputy mayor of Busan led a delegation to Japan in April.
  not       The deputy mayor led a team of nurses to victory.

pattern delegation-visits
  when      noun delegation|delegate|mission ; prep to party ; comp party
  actor     comp of from
  recipient to
  mode      visit
  prior     0.5
  yes       A Malaysian delegation to Turkmenistan returned with two contracts.
  not       The delegation to the congress was large.

pattern visit-by
  when      noun @visit ; prep by party
  actor     by
  recipient to in
  mode      visit
  prior     0.85
  yes       A visit by Peruvian lawmakers pleased Ecuador.
  not       A visit by inspectors to the plant was announced.

pattern visit-of-place
  when      noun @visit ; prep of|in|with ; subj party
  actor     subj
  recipient of in
  mode      visit
  prior     0.6
  yes       Wang continued his eight-day tour of Kenya with a stop in Mombasa.
  not       The band began its tour of small halls.

pattern summit-with
  when      noun summit|conference|forum|meeting ; subj party ; prep with|of party
  actor     subj
  recipient with of
  prior     0.6
  yes       Japan's summit with the Philippines ended on Saturday.
  not       The company's meeting of shareholders ended early.

pattern mediate
  when      verb mediate|broker|facilitate ; obj @talks
  actor     subj
  recipient obj.between between
  mode      third-party
  prior     0.65
  yes       Oman mediated talks between Iran and Yemen in March.
  not       The moderator brokered a talk between two authors.

pattern phone-talk
  when      noun call|telephone|phone|conversation ; prep with party ; subj party
  actor     subj
  recipient with
  mode      phone
  prior     0.85
  yes       The Spanish foreign minister had a phone call with his Moroccan counterpart.
  not       The caller had a conversation with the operator.

pattern phone-between
  when      noun call|conversation ; prep between party
  actor     between
  recipient none
  mode      phone
  prior     0.9
  yes       A call between the presidents of Poland and Lithuania lasted an hour.
  not       A call between two shops was overheard.

pattern visit-bare
  when      noun @visit ; poss party ; no prep to party
  actor     poss
  recipient none
  mode      visit
  prior     0.55
  yes       The Peruvian delegation's four-day visit drew crowds.
  not       The museum raised the price of its guided visit.

pattern pay-visit
  when      noun @visit ; head pay|make|begin|end|conclude|undertake|start|embark|complete|finish|kick|wrap|continue|extend|plan|schedule|hold ; subj party
  actor     subj
  recipient to head.obj.to head.iobj
  mode      visit
  prior     0.6
  yes       The Peruvian president paid an official visit to Ecuador.
  not       The inspector paid a visit to the farm.

pattern embark-on-trip
  when      verb embark|set|depart|leave|go ; prep on|for @visit ; subj party
  actor     subj
  recipient on.to on.of to for
  mode      visit
  prior     0.6
  yes       The Peruvian president embarked on a tour of Ecuador and Chile.
  not       The band embarked on a tour of small halls.

pattern leave-for
  when      verb leave|depart|fly|jet ; prep for party ; subj party ; no obj @goods
  actor     subj
  recipient for
  mode      visit
  prior     0.6
  yes       The Peruvian foreign minister left for Ecuador on Monday.
  not       The Peruvian ferry left for the island on Monday.

pattern attend-summit
  when      verb attend|join|address|chair|host|convene|open|co-host|cochair ; obj @gathering ; subj party
  actor     subj
  recipient obj.of obj.with obj.in obj in at
  mode      multilateral
  prior     0.6
  yes       The Kuwaiti emir attended the summit of Gulf leaders in Oman.
  not       The pupil attended the conference.

pattern represent-at
  when      verb represent ; prep at @gathering
  actor     subj by obj
  recipient at.of at.with at
  mode      multilateral
  prior     0.5
  yes       Oman will be represented at the summit with Egypt by its deputy prime minister.
  not       The firm was represented at the conference by a clerk.

pattern take-part
  when      verb take|participate ; prep in @gathering ; subj party
  actor     subj
  recipient in.of in.with in
  mode      multilateral
  prior     0.5
  yes       Qatar's emir took part in a meeting with Omani leaders.
  not       The pupil took part in a meeting of the chess club.

pattern deliver-letter
  when      verb deliver|hand|convey|send|write|present|pass|give ; obj letter|message|note ; subj party ; no near condolence|congratulation|congratulatory|protest|sympathy|complaint|thanks|verbale|demand|birthday
  actor     subj
  recipient obj.to to iobj
  instrument protocol
  prior     0.65
  yes       The Chilean envoy delivered a letter to the Norwegian king.
  not       The postman delivered a letter to the widow.

pattern consult-party
  when      verb consult|brief|debrief ; obj party
  actor     subj
  recipient obj
  prior     0.65
  yes       The American adviser consulted the Indian foreign secretary.
  not       The clerk consulted the timetable.

pattern meeting-of-parties
  when      noun @talks ; head @hold-talks ; subj party ; no prep with party ; no prep between party
  actor     subj
  recipient of to
  prior     0.3
  yes       The Chilean and Argentine ministers held a meeting in Quito.
  not       The residents held a meeting in the hall.

pattern lead-delegation
  when      verb lead|head ; obj delegation|team|mission ; no prep to party
  actor     subj
  recipient none
  follows   gathering
  mode      multilateral
  prior     0.45
  yes       Peru and Chile will hold a summit in Lima on Friday. The Chilean foreign minister will lead the delegation.
  not       The coach will lead the team.

pattern sit-down-with
  when      verb sit|dine|lunch|breakfast|huddle|parley|closet|sup ; subj party ; prep with party
  actor     subj
  recipient with
  prior     0.85
  yes       The Colombian foreign minister sat down with the Ecuadorean president in Quito on Friday.
  not       The coach sat down with his players on Friday.

pattern stand-beside
  when      verb stand|appear|sit|speak|pose|walk ; subj party ; prep beside|alongside party
  actor     subj
  recipient beside alongside
  prior     0.65
  yes       The Latvian foreign minister stood beside his Moldovan counterpart in Riga on Friday.
  not       The bottle stood beside the lamp.

pattern discuss-with
  when      verb discuss ; subj party ; prep with party
  actor     subj
  recipient with
  prior     0.65
  yes       The Thai premier discussed river traffic with the Lao foreign minister.
  not       The doctor discussed the results with his patient.

pattern view-exchange
  when      noun view|opinion|idea ; head exchange ; prep with party
  actor     subj
  recipient with
  light     light-fine
  prior     0.8
  yes       Jordan's king exchanged views with the Kuwaiti emir on the drought.
  not       The pupils exchanged views with the teacher.

pattern talks-among
  when      noun @talks ; head @hold-talks ; prep among party
  actor     among
  recipient none
  prior     0.7
  yes       Oman opened talks among Kenya, Uganda and Tanzania on the lake.
  not       The club opened talks among its members.

pattern talks-hosted
  when      noun @talks ; comp party ; prep with party
  actor     comp
  recipient with
  prior     0.65
  yes       Peruvian talks with Bolivia went on until midnight.
  not       Peruvian talks went on until midnight.

pattern land-in
  when      verb land|touch|alight|disembark ; subj party ; prep in|at|over place ; no subj @movable ; no subj @vessel
  actor     subj
  recipient in at inside
  mode      visit
  prior     0.6
  yes       The Chilean president landed in Uruguay on Monday.
  not       The glider landed in a field.

pattern spend-days-in
  when      verb spend ; obj @hours ; subj party ; prep in|at ; no adv together
  actor     subj
  recipient in at inside
  mode      visit
  prior     0.7
  yes       The Danish foreign minister spent two days in Kenya.
  not       The family spent two days in the mountains.

pattern go-to
  when      verb go|come|return|arrive|fly|travel|head|journey|jet|sail|swing|drop ; subj party ; prep to|into|at|for|through|by place ; no subj @vessel|@force ; no subj @movable ; no subj @vessel ; no obj
  actor     subj
  recipient to inside
  mode      visit
  prior     0.5
  yes       The Latvian prime minister went to Finland for three days.
  not       The prize went to a Finnish poet.

pattern jet-to
  when      verb jet|decamp|sail|return|hasten|rush|hurry ; subj party ; prep to|into|for party ; no subj @movable ; no obj
  actor     subj
  recipient to into for
  mode      visit
  prior     0.55
  yes       The Greek premier rushed to Cyprus after the fire.
  not       Customers rushed to the sale in the village.

pattern speak-by-phone
  when      verb speak|talk|confer|tell|assure|inform|discuss|consult|communicate|chat|negotiate ; prep by|over|on|via telephone|phone|video|videolink|link ; subj party
  actor     subj
  recipient with to obj
  mode      phone
  prior     0.85
  yes       The Irish prime minister spoke by phone with the Polish president.
  not       The patient spoke by phone with the clinic.

pattern telephone-party
  when      verb telephone|ring|dial ; obj party ; no xcomp
  actor     subj
  recipient obj
  mode      phone
  prior     0.8
  yes       The Irish prime minister rang the Polish president on Monday.
  not       The clerk rang the bell on Monday.

pattern call-from
  when      noun call|telephone ; head take|receive|get|field ; prep from party ; subj party
  actor     from
  recipient subj
  mode      phone
  light     light-fine
  prior     0.8
  yes       The Croatian president took a call from the Slovenian premier.
  not       The station took a call from a listener.

pattern courtesy-call
  when      noun call ; head pay|make ; prep on party ; subj party
  actor     subj
  recipient on
  light     light-fine
  prior     0.8
  yes       The Vietnamese minister paid a courtesy call on the Cambodian king.
  not       The vicar paid a call on the widow.

pattern meal-for
  when      noun @meal ; prep for|with party ; subj party
  actor     subj
  recipient for with
  prior     0.7
  yes       The Greek president gave a dinner for the Bulgarian premier.
  not       The inn gave a dinner for its staff.

pattern play-host
  when      noun host ; head play|act ; prep to party
  actor     subj head.subj
  recipient to head.to
  prior     0.75
  yes       Slovenia's president played host to the Italian foreign minister.
  not       The village played host to a fair.

pattern send-delegation
  when      verb send|dispatch|despatch ; obj delegation|mission|team|envoy|negotiator|group|representative|emissary|official|minister|adviser|advisor|aide|diplomat|lawmaker|deputy|expert|inspector ; subj party ; prep to|into party ; no xcomp
  actor     subj
  recipient to into
  mode      visit
  prior     0.65
  yes       Ghana sent a delegation to Togo on Tuesday.
  not       The firm sent a team to the repair shop.

pattern delegation-enters
  when      verb enter|reach ; subj @delegation ; obj party
  actor     subj
  recipient obj
  mode      visit
  prior     0.55
  yes       A Brazilian delegation reached Paraguay on Sunday.
  not       A delegation reached the final round.

pattern journey-called-off
  when      noun @visit ; head @call-off|push|delay|suspend|put|cut ; subj party
  actor     poss subj
  recipient to in with inside
  mode      visit
  status    called-off
  light     light-fine
  prior     0.7
  yes       The Chilean president cancelled his trip to Brazil.
  not       The school cancelled its trip to the zoo.

pattern visit-made-by-adjective
  when      noun @visit ; comp party ; prep to party
  actor     comp
  recipient to
  mode      visit
  prior     0.65
  yes       An Estonian state visit to Iceland ended on Sunday.
  not       A school visit to the museum ended on Sunday.

pattern join-talks
  when      verb join|resume|restart|reopen|enter|begin|hold|open|conclude ; obj @talks ; subj party ; no obj call
  actor     subj
  recipient obj.with with
  prior     0.6
  yes       Serbia resumed talks with Montenegro in June.
  not       The union resumed talks in June.

pattern shuttle-between
  when      verb shuttle|mediate ; subj party ; prep between party
  actor     subj
  recipient between
  mode      third-party
  prior     0.7
  yes       The Omani envoy shuttled between Kuwait and Jordan all week.
  not       The bus shuttled between two villages.

pattern expected-in
  when      verb expect ; obj party ; prep in|at place ; no xcomp ; no subj party ; no obj @movable
  actor     obj
  recipient in at inside
  mode      visit
  status    planned
  prior     0.5
  yes       The Bulgarian president is expected in Albania on Friday.
  not       Snow is expected in Albania on Friday.

pattern visit-told
  when      noun @visit ; head arrive|come|be|travel|fly|land|go|leave|return|say|tell|meet|hold|discuss ; subj party ; comp official|state|working|day|two-day|three-day|four-day|week|surprise|brief|first|private|bilateral|courtesy|farewell|historic
  actor     subj
  recipient to in of head.in head.to head.at inside
  mode      visit
  prior     0.55
  yes       The Chilean president arrived in Uruguay on an official visit.
  not       The pupil was on a brief visit.

pattern phone-call-bare
  when      noun call|conversation|talk ; comp phone|telephone|video|videoconference ; subj party ; no prep with|between
  actor     subj
  recipient to from head.obj inside
  mode      phone
  prior     0.6
  yes       The Danish premier told the Estonian president in a telephone call that the cable was repaired.
  not       The clerk made a phone call in the hall.

pattern gathering-attended-by
  when      verb attend|join ; obj @gathering|@talks ; prep by party ; subj party
  actor     subj
  recipient obj.of obj.with obj.in inside
  mode      multilateral
  prior     0.45
  yes       The congress in Kenya was attended by the Ugandan president.
  not       The congress was attended by dentists.

pattern hold-with-party
  when      verb hold|have|begin|conclude|open|continue|start|end ; obj @gathering|audience|@talks|parley|videoconference ; subj party ; prep with party
  actor     subj
  recipient with obj.with
  prior     0.7
  yes       The Peruvian premier held a videoconference with the Chilean president.
  not       The coach held an audience with his fans.

pattern receive-in-audience
  when      noun audience ; head grant|give|receive|have ; subj party
  actor     subj
  recipient to head.iobj head.obj with
  light     light-fine
  prior     0.6
  yes       The Thai king granted an audience to the Lao foreign minister.
  not       The host granted an audience to the winner.

pattern mission-called-off
  when      noun mission|delegation|journey|stopover|pilgrimage|voyage ; head @call-off|push|delay|suspend|put|cut|call ; subj party ; prep to party
  actor     poss subj
  recipient to
  mode      visit
  status    called-off
  light     light-fine
  prior     0.65
  yes       Slovakia has postponed a business mission to Kenya.
  not       The space agency has postponed a mission to the comet.

pattern carry-plan-to
  when      verb bring|take|carry ; obj plan|proposal|message|letter|offer|initiative|campaign|appeal|promise ; subj party ; prep to party
  actor     subj
  recipient to inside
  mode      visit
  prior     0.55
  yes       The Turkish foreign minister brought a plan to Kenya on Tuesday.
  not       The courier brought a letter to the mill in Oslo.

pattern fly-in
  when      verb fly|jet|come|drive|go|drop|stop|sail ; subj party ; prt in|over|by|across ; no subj @vessel|@force ; no subj @movable ; no prep for criticism|scrutiny|attack|praise ; no obj
  actor     subj
  recipient to
  mode      visit
  prior     0.5
  yes       Kenya signed the pact on Tuesday. The Danish foreign minister flew in for the ceremony.
  not       The goods flew in from the coast.

pattern come-again
  when      verb come|arrive|visit|return ; subj party ; no subj @vessel|@force ; no subj @movable ; aux have ; no obj ; no prep under|into|across|as|at|amid|off|through|out|before|with|within|close|round|around|from ; no xcomp ; no prt
  actor     subj
  recipient to
  mode      visit
  prior     0.5
  yes       Kenya's president met the Danish king on Tuesday. The Danish foreign minister had come a week earlier.
  not       The proposal had come a year earlier.
