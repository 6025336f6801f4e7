# Praise, recognition, endorsement, signing and ratifying.

pattern praise
  when      verb praise|commend|applaud|laud|hail|congratulate|thank|endorse|back|welcome|salute ; obj party ; no obj @visitor
  actor     subj
  recipient obj
  prior     0.7
  yes       Uruguay praised Argentina's handling of the flood.
  not       The critic praised the soup.

pattern support-verb
  when      verb support ; obj party
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

pattern sign-treaty
  when      verb sign|ratify|conclude|initial|ink ; obj @treaty
  actor     subj
  recipient with obj.with obj.between
  prior     0.7
  yes       Japan signed a defence treaty with Australia.
  not       The author signed a contract with his publisher.

pattern signing-noun
  when      noun signing|ratification ; prep of @treaty
  actor     subj by of.between
  recipient of.with with
  prior     0.6
  yes       The signing of a border treaty between Chad and Libya took place on Friday.
  not       The signing of books lasted an hour.

pattern restore-ties
  when      verb restore|establish|resume|normalise|normalize|upgrade ; obj tie|relation|diplomacy
  actor     subj
  recipient with obj.with obj
  stance    carrot
  prior     0.7
  yes       Bahrain restored diplomatic relations with Qatar.
  not       The barber restored good relations at home.

pattern welcome-act
  when      verb welcome|praise|hail|applaud|commend|endorse|back|support|appreciate ; obj @act-noun
  actor     subj
  recipient obj.by obj.of obj.from obj.poss obj.amod
  prior     0.6
  yes       Peru recalled its envoy to Chile on Monday; the Chilean government endorsed Peru's decision the next day.
  not       The club welcomed the decision of its members.

pattern stand-with
  when      verb stand|side ; prep with|by|alongside|behind party ; no prep behind @strike-noun|attack|poisoning|murder|bombing|plot|killing|hack|coup
  actor     subj
  recipient with by alongside behind
  prior     0.6
  yes       Estonia stood by Latvia in the quarrel.
  not       The tree stood by the house.

pattern welcome-news
  when      verb welcome|hail|applaud|commend|praise ; obj @fine-act ; subj party
  actor     subj
  recipient obj.by obj.of obj.from obj.poss obj.amod obj.between obj.with
  follows   answer
  prior     0.7
  yes       Chile reopened its market to Peru's fruit on Monday. Peru welcomed the step.
  not       Shareholders welcomed the step.

pattern describe-warmly
  when      verb call|term|deem|brand|consider|hail ; obj party ; xcomp @positive
  actor     subj
  recipient obj
  follows   answer
  prior     0.65
  yes       The Malian president called Senegal a close friend.
  not       The critic called the film a success.

pattern side-with-party
  when      verb side|sympathise|sympathize|empathise ; prep with party ; subj party
  actor     subj
  recipient with
  prior     0.8
  yes       Kuwait sided with Bahrain in the dispute over pearls.
  not       The referee sided with the visitors.

pattern thanks-to
  when      noun gratitude|thanks|congratulation|condolence|sympathy|solidarity|greeting|wish ; head express|offer|send|convey|extend|voice ; subj party ; prep to|with|for party
  actor     subj
  recipient to with for
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
  when      noun support|backing|endorsement|solidarity|confidence ; head express|voice|reaffirm|confirm|reiterate|pledge|declare|affirm|throw|lend|give|offer ; subj party ; prep for|to|with|behind|in party
  actor     subj
  recipient for to with behind in
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
  when      verb call|term|deem|hail|consider ; subj party ; obj it|this|that ; xcomp @positive|@fine-act|welcome|good
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
