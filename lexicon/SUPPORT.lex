# Praise, recognition, endorsement, signing and ratifying.

pattern praise
  when      verb praise|commend|applaud|laud|hail|congratulate|thank|endorse|back|welcome|salute ; obj party ; no obj @visitor
  actor     subj
  recipient obj
  prior     0.7
  yes       Uruguay praised Argentina's nurses.
  not       The critic praised the soup.

pattern support-verb
  when      verb support|back|endorse|defend|champion|favour|favor|uphold ; obj party ; no obj @force
  actor     subj
  recipient obj
  prior     0.65
  yes       Cyprus supports Egypt's bid.
  not       Four pillars support the roof.

pattern support-noun
  when      noun support|backing|solidarity|praise|sympathy|gratitude|appreciation ; subj party ; prep for|to|with|of party
  actor     subj
  recipient for to with of
  prior     0.6
  yes       Senegal's support for Gambia did not waver.
  not       Technical support for the phone ends in May.

pattern recognise
  when      verb recognise|recognize ; obj party
  actor     subj
  recipient obj
  prior     0.6
  yes       Norway recognised Palestine in May.
  not       The teacher recognised his old pupil.

pattern ratify-treaty
  when      verb ratify|adopt|approve ; obj treaty|agreement|pact|accord|protocol|convention|accession ; subj party
  actor     subj
  recipient with obj.with obj.between obj.of
  prior     0.65
  yes       Japan will ratify a defence treaty with Australia.
  not       The parish ratified an agreement with its choir.

pattern ratification-noun
  when      noun ratification ; prep of @treaty
  actor     subj by of.between
  recipient of.with with
  prior     0.6
  yes       The ratification of a border treaty between Chad and Libya took place on Friday.
  not       The ratification of the minutes lasted an hour.

pattern restore-ties
  when      verb restore|establish|resume|normalise|normalize|upgrade ; obj tie|relation|diplomacy
  actor     subj
  recipient with obj.with obj
  stance    carrot
  prior     0.7
  yes       Bahrain restored diplomatic relations with Qatar.
  not       The barber restored good relations at home.

pattern stand-with
  when      verb stand|side ; prep with|by|alongside|behind party ; no prep behind @strike-noun|attack|poisoning|murder|bombing|plot|killing|hack|coup
  actor     subj
  recipient with by alongside behind
  prior     0.6
  yes       Estonia stood by Latvia in the quarrel.
  not       The tree stood by the house.

pattern welcome-news
  when      verb welcome|hail|applaud|commend|praise|salute|laud|cheer|celebrate|acclaim|extol|appreciate|endorse|greet ; obj @fine-act ; subj party
  actor     subj
  recipient obj.by obj.of obj.from obj.poss obj.amod obj.between obj.with obj.in
  follows   answer
  prior     0.7
  yes       Chile reopened its market to Peru's fruit on Monday. Peru welcomed the step.
  not       Shareholders welcomed the step.

pattern describe-warmly
  when      verb call|term|deem|brand|consider|hail ; obj party ; xcomp @positive ; no subj @share-of
  actor     subj
  recipient obj
  follows   answer
  prior     0.65
  yes       The Malian president called Senegal a close friend.
  not       The critic called the film a success.

pattern side-with-party
  when      verb side|sympathise|sympathize|empathise|commiserate|grieve|mourn|condole ; prep with party ; subj party
  actor     subj
  recipient with
  prior     0.8
  yes       Kuwait sided with Bahrain in the dispute over pearls.
  not       The referee sided with the visitors.

pattern thanks-to
  when      noun gratitude|thanks|congratulation|condolence|sympathy|solidarity|greeting|wish|appreciation|admiration|congratulations|condolences|felicitation ; head express|offer|send|convey|extend|voice|give|present|repeat|reiterate|deliver|share|relay|pass|tweet|receive ; subj party
  actor     subj
  recipient to with for of inside
  light     light-fine
  prior     0.8
  yes       Croatia sent its condolences to Turkey after the mine accident.
  not       The firm sent its condolences to the family.

pattern pay-tribute
  when      noun tribute|respect ; head pay ; subj party ; prep to party
  actor     subj
  recipient to
  light     light-fine
  prior     0.7
  yes       The Polish president paid tribute to Hungarian scouts.
  not       The band paid tribute to its drummer.

pattern voice-support
  when      noun support|backing|endorsement|solidarity|confidence ; head express|voice|reaffirm|confirm|reiterate|pledge|declare|affirm|throw|lend|give|offer|repeat|underline|stress|renew|restate|promise|add ; subj party
  actor     subj
  recipient for to with behind in inside
  light     light-fine
  prior     0.8
  yes       Jamaica reaffirmed its support for Guyana in the border case.
  not       Parents voiced support for the teachers.

pattern abide-by-principle
  when      verb uphold|respect|reaffirm|recognise|recognize|affirm ; subj party ; obj principle|policy|sovereignty|integrity|independence|neutrality
  actor     subj
  recipient obj.of obj inside
  prior     0.55
  yes       Zambia said it would respect the sovereignty of Malawi.
  not       The editor respects the independence of reporters.

pattern name-ambassador
  when      verb appoint|name|nominate|designate|accredit ; near ambassador|envoy|commissioner|consul ; prep to|as
  actor     subj
  recipient obj.to as.to to inside
  instrument protocol
  stance    carrot
  prior     0.6
  yes       Iceland appointed a new ambassador to Portugal.
  not       The brand appointed the actress as its ambassador.

pattern credentials
  when      noun credential ; head present|hand|accept|receive ; subj party
  actor     subj
  recipient to from of
  instrument protocol
  light     light-fine
  prior     0.6
  yes       The Iraqi ambassador presented his credentials to the Omani sultan.
  not       The reporter presented his credentials to the guard.

pattern backs-position
  when      verb back|endorse|second|champion|underwrite ; obj bid|candidacy|claim|position|stance|membership|accession|application|resolution|plan ; subj party
  actor     subj
  recipient obj.of obj.poss obj.by obj
  prior     0.65
  yes       Slovenia backed Moldova's bid to join the club.
  not       The bank backed the bid of the grocer.

pattern describe-as
  when      verb describe|hail|praise|salute|see|view|regard ; obj party ; prep as @positive
  actor     subj
  recipient obj
  prior     0.7
  yes       The Malian president described Senegal as a close friend.
  not       The critic described the film as a success.

pattern abide-by
  when      verb abide|adhere|stick|hold ; subj party ; prep by|to principle|policy|commitment
  actor     subj
  recipient by.of to.of by to inside
  prior     0.55
  yes       Zambia said that it abides by the policy of Malawi on the lake.
  not       The tenant abides by the policy of the house.

pattern call-it-good
  when      verb call|term|deem|hail|consider ; subj party ; obj it|this|that ; xcomp @positive|breakthrough|rapprochement|thaw|result|outcome|improvement|step|welcome|good
  actor     subj
  recipient obj
  follows   answer
  prior     0.6
  yes       Chile reopened its market to Peru's fruit on Monday. Peru called it a breakthrough.
  not       Shareholders called it a breakthrough.

pattern speak-of-good
  when      verb speak|talk ; subj party ; prep of @positive|sign
  actor     subj
  recipient of.by of.of of
  follows   answer
  prior     0.45
  yes       Chile reopened its market to Peru's fruit on Monday. Peru spoke of a breakthrough.
  not       The coach spoke of a breakthrough.

pattern is-a-friend
  when      noun friend|ally|partner|brother|neighbour|neighbor|leader|statesman ; cop ; nsubj party ; speaker party
  actor     speaker
  recipient nsubj
  prior     0.6
  yes       The Bolivian president said that Peru was a close friend.
  not       The nurse said that the doctor was a close friend.

pattern throw-weight-behind
  when      verb throw|put|lend ; obj weight|support|backing ; prep behind|to party ; subj party
  actor     subj
  recipient behind to
  prior     0.8
  yes       Norway threw its weight behind Finland's bid for the seat.
  not       The fans threw their weight behind the striker.

pattern thank-someone
  when      verb thank|congratulate|felicitate ; obj ; subj party ; no obj party
  actor     subj
  recipient obj for inside
  follows   answer
  prior     0.6
  yes       The Croatian president thanked those who had rowed over from Serbia.
  not       The bride thanked her guests.

pattern be-grateful
  when      adj grateful|thankful|pleased|satisfied|appreciative|proud|delighted|gratified|heartened|encouraged|supportive ; subj party
  actor     subj
  recipient to for with of by inside xcomp.obj
  follows   answer
  prior     0.5
  yes       Tonga was grateful to Samoa for the generators.
  not       The tenant was grateful to the porter.

pattern speak-well-of
  when      verb speak|talk|think ; adv highly|warmly|well|approvingly|admiringly|fondly ; subj party ; prep of
  actor     subj
  recipient of inside
  prior     0.6
  yes       The Omani sultan spoke warmly of Kuwait.
  not       The chef spoke warmly of the oven.

pattern heap-praise
  when      noun praise|compliment|accolade|plaudit ; head heap|lavish|shower|pour|reserve|have|win|give|offer|sing|pile ; subj party
  actor     subj head.subj
  light     light-fine
  recipient on for upon to inside
  prior     0.65
  yes       The Nepali premier was full of praise, and gave praise to Bhutan.
  not       The critic heaped praise on the play.

pattern rally-behind
  when      verb rally|line|unite|align|fall ; subj party ; prep behind|around party ; no prep against
  actor     subj
  recipient behind around with
  prior     0.5
  yes       Latvia rallied behind Finland in the dispute.
  not       The fans rallied behind the striker.

pattern recognition-of
  when      noun recognition ; prep of|for party ; subj party ; no head want|demand|seek|request|ask
  actor     subj
  recipient of for
  prior     0.55
  yes       Spain's recognition of Kosovo would please Albania.
  not       The recognition of faces is hard.

pattern share-view
  when      verb share|understand|appreciate|second|echo ; obj view|position|concern|stance|goal|sentiment|assessment ; subj party ; no adv not
  actor     subj
  recipient with obj.of obj.poss obj inside
  prior     0.45
  yes       Vienna shared the Hungarian view of the dam.
  not       The cook shared the view of the waiter.

pattern wish-well
  when      verb wish ; subj party ; obj well|success|luck|recovery|prosperity
  actor     subj
  recipient iobj obj to
  prior     0.5
  yes       Canada wished Jamaica success with the vote.
  not       The coach wished the team success.

pattern speak-up-for
  when      verb speak|stand|stick|vouch|intercede|argue ; prep for party ; prt up ; subj party
  actor     subj
  recipient for
  prior     0.6
  yes       Malta spoke up for Cyprus at the session.
  not       The nurse spoke up for the cook.

pattern welcome-act
  when      verb welcome|praise|hail|applaud|commend|endorse|back|support|appreciate ; obj @act-noun ; no subj @share-of
  actor     subj
  recipient obj.by obj.of obj.from obj.poss obj.amod
  prior     0.6
  yes       Chile recalled its envoy to Peru on Monday; the Chilean government appreciated Peru's action.
  not       The club welcomed the decision of its members.
