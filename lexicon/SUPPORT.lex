# Praise, recognition, endorsement, signing and ratifying.

pattern praise
  when      verb praise|commend|applaud|laud|hail|congratulate|thank|endorse|back|defend|welcome|salute ; obj party ; no obj @visitor
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
  yes       Senegal voiced its support for Gambia.
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
  yes       Peru recalled its envoy to Chile on Monday; the Chilean government praised Peru's decision the next day.
  not       The club welcomed the decision of its members.

pattern stand-with
  when      verb stand|side ; prep with|by|alongside|behind party
  actor     subj
  recipient with by alongside behind
  prior     0.6
  yes       Estonia stood by Latvia in the quarrel.
  not       The tree stood by the house.
