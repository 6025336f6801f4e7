# Collective action in public.

pattern protest-against
  when      verb protest|demonstrate|rally|march|riot|gather|picket|assemble|chant|parade|mass|converge|besiege|camp|kneel|sit ; subj @protester ; prep against|over|at|outside|on|to|before|near party
  actor     subj
  recipient against over at outside on to before near
  mode      demo
  prior     0.75
  yes       Thousands of Filipinos protested against China outside its consulate.
  not       Pupils marched outside the gym.

pattern protest-noun
  when      noun protest|demonstration|rally|march|riot|vigil|picket|sit-in|procession|unrest|rioting|strike ; prep against|over|outside|at|before party ; no head lodge|file|submit|register|make|issue|deliver|send ; no comp diplomatic|formal|official|verbal|air
  actor     subj in by of
  recipient against over outside at
  mode      demo
  prior     0.6
  yes       Greek students joined the riot against Turkey.
  not       The rally at the track drew fans.

pattern boycott-goods
  when      verb boycott|shun|dump|smash|destroy|burn ; obj party ; subj @protester|shopper|supermarket|store|fan|docker|chain|cinema
  actor     subj
  recipient obj
  mode      boycott
  prior     0.7
  yes       Korean consumers boycotted Japanese beer.
  not       Members boycotted the vote.

pattern burn-flag
  when      verb burn|torch|deface|trample|storm|attack|pelt|ransack|vandalise|vandalize|besiege|stone|invade|break|occupy|desecrate|tear|stamp ; obj flag|effigy|embassy|consulate|mission|portrait|statue|picture|residence|copy|koran|quran ; subj @protester
  actor     subj in
  recipient obj
  mode      riot
  prior     0.75
  yes       Protesters burned the Danish flag in Lahore.
  not       The cook burned the toast.

pattern take-to-streets
  when      verb take|pour|come|spill|flood ; prep to|into|onto|on street|square|avenue ; subj @protester ; near protest|denounce|condemn|demand|against|oppose
  actor     subj in
  recipient against inside xcomp.obj xcomp.against
  mode      demo
  prior     0.6
  yes       Thousands of Koreans took to the streets against Japan.
  not       Thousands of geese took to the street.

pattern stage-protest
  when      noun protest|demonstration|rally|march|sit-in|vigil|picket|gathering|procession|flotilla ; head hold|stage|organise|organize|mount|join|attend ; subj @protester ; prep against|over|outside|at|before|near
  actor     head.subj
  recipient against over outside at before of to inside
  mode      demo
  prior     0.6
  yes       Turkish students staged a vigil outside the Dutch consulate.
  not       Students held a rally outside the gym.

pattern protest-erupts
  when      noun protest|demonstration|riot|rally|protests|unrest ; head erupt|break|flare|spread|take|continue|occur|begin ; near anti|against|outside|over ; prep against|over|outside|at|in party
  actor     in head.in by
  recipient against over outside at comp
  mode      demo
  prior     0.55
  yes       Protests against Turkey erupted in Greece.
  not       Protests erupted in the lab.

pattern set-fire-to
  when      noun fire ; head set ; prep to ; prep to flag|effigy|embassy|consulate|koran|quran|copy|mission|portrait
  actor     head.subj
  recipient to head.to inside
  mode      riot
  prior     0.6
  yes       A Danish politician set fire to a Turkish flag.
  not       The boy set fire to a copy of his book.

pattern block-embassy
  when      verb block|blockade|surround|besiege|picket|occupy|obstruct ; subj @protester ; obj party
  actor     subj in
  recipient obj
  mode      obstruct
  prior     0.65
  yes       Polish farmers blocked Ukrainian lorries.
  not       Farmers blocked the drain.

pattern boycott-noun
  when      noun boycott ; prep of|on|against party ; no head announce|government
  actor     subj by in head.subj
  recipient of on against
  mode      boycott
  prior     0.4
  yes       The boycott of Danish butter by Saudi shoppers went on.
  not       The boycott of the gym ended.

pattern hunger-strike
  when      noun strike ; comp hunger ; prep against|over|at|in|outside party
  actor     subj head.subj
  recipient against over at outside in
  mode      hunger
  prior     0.55
  yes       Two Cuban exiles went on hunger strike against Spain.
  not       The cat went on hunger strike over the fish.

pattern throw-things-at
  when      verb throw|hurl|pelt|fling|lob|toss|smear|spray|daub ; subj @protester ; near embassy|consulate|ambassador|consul|mission|convoy|flag|envoy|delegation ; near egg|tomato|stone|paint|bottle|rock|shoe|firebomb|petrol|flare
  actor     subj in
  recipient at on obj inside
  mode      riot
  prior     0.6
  yes       Students threw eggs at the Serbian embassy in Zagreb.
  not       Students threw eggs at the gym.

pattern carry-placards
  when      verb wave|carry|hold|chant|shout ; obj placard|banner|slogan|portrait|sign|flag ; subj @protester ; prep outside|against|at|before|near|in_front_of party
  actor     subj in
  recipient outside against at before near in_front_of inside
  mode      demo
  prior     0.6
  yes       Danish students waved placards outside the Cuban embassy.
  not       Fans waved banners at the pool.

pattern blockade-by-people
  when      noun blockade|siege|picket|sit-in|boycott|strike ; prep of|on|at|against party ; prep by @protester
  actor     by
  recipient of on at against
  mode      obstruct
  prior     0.6
  yes       A blockade of Romanian lorries by Hungarian farmers ended on Friday.
  not       A blockade of the farm by geese ended.
