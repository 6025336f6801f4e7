# Warnings of consequences.

pattern threaten-to
  when      verb threaten ; xcomp
  actor     subj
  recipient xcomp.obj xcomp xcomp.on xcomp.from xcomp.against xcomp.to
  prior     0.75
  yes       Turkey threatened to leave the Greek talks.
  not       The dam threatened to burst.

pattern warn-party
  when      verb warn|caution ; obj party
  actor     subj
  recipient obj
  prior     0.7
  yes       China warned Lithuania again on Monday.
  not       A sign warned drivers of ice.

pattern threat-noun
  when      noun threat|ultimatum|warning|menace ; subj party ; prep to|against|over|about|of
  actor     subj
  recipient to against over about inside
  prior     0.65
  yes       Iran's threat to Bahrain alarmed its neighbours.
  not       The threat to bees is growing.

pattern take-countermeasures
  when      noun countermeasure|retaliation|consequence|reprisal ; subj party ; prep against|for party
  actor     subj
  recipient against for
  prior     0.5
  yes       Russia announced retaliation against Estonia.
  not       The consequence for pupils was detention.

pattern threaten-thing
  when      verb threaten|menace|intimidate ; subj party ; obj ; no prep with ; no head feel
  actor     subj
  recipient obj against on to inside
  prior     0.65
  yes       Hungary threatened Ukraine over the pipeline.
  not       The storm threatened the harvest.

pattern threaten-with
  when      verb threaten ; obj party ; prep with
  actor     subj
  recipient obj
  prior     0.85
  yes       Turkey threatened Cyprus with a blockade.
  not       The fox threatened the hens with its teeth.

pattern warn-that
  when      verb warn|caution ; ccomp ; subj party ; no xcomp
  actor     subj
  recipient obj ccomp.against ccomp.obj ccomp.subj
  prior     0.55
  yes       Uganda warned that it would shut its lake to Kenyan boats.
  not       The forecaster warned that rain would fall.

pattern warn-of
  when      verb warn|caution ; prep of|over|about|against ; subj party
  actor     subj
  recipient obj over about against
  prior     0.4
  yes       Bahrain warned of grave consequences over Qatari claims.
  not       The label warned of nuts.

pattern threat-by-party
  when      noun threat|warning|ultimatum ; subj party ; xcomp
  actor     subj
  recipient xcomp.obj xcomp.on xcomp.to xcomp.against against to inside
  prior     0.55
  yes       Oman shrugged at Iran's threat to close the strait to Omani boats.
  not       The boy's threat to leave was empty.

pattern vow-action
  when      verb vow|pledge|promise|threaten|swear|dangle ; obj @penalty ; no obj sanction|measure|tariff|action|force|war ; subj party
  actor     subj
  recipient against on to for obj.against obj.on obj.to
  prior     0.65
  yes       Mali vowed retaliation against Algeria for the drone.
  not       The coach vowed revenge.

pattern will-retaliate
  when      verb @retaliate ; aux will|would|shall ; subj party ; prep against|to|at|on
  actor     subj
  recipient against at on obj to
  status    occurred
  prior     0.5
  yes       Syria said it would retaliate against Jordan.
  not       The plant will respond to light.

pattern will-take-measures
  when      verb take|adopt|introduce|resort|impose|employ|use|apply ; aux will|would|shall ; subj party ; obj measure|action|step|countermeasure|counter-measure|retaliation|means|force|option ; near resolute|necessary|firm|decisive|strong|forceful|appropriate|retaliatory|reciprocal|tough|further|harsh|corresponding|countermeasure|counter-measure
  actor     subj
  recipient against on towards toward
  status    occurred
  follows   answer
  prior     0.55
  yes       Laos said it would take resolute measures against Thailand.
  not       The school will take firm measures against noise.

pattern pay-price
  when      verb pay|bear|face|suffer|regret|reap ; aux will|would|shall|must|may|could ; subj party ; obj price|cost|consequence|response|retaliation|wrath|dear|destruction|fire|punishment|penalty|reprisal|sanction ; speaker party
  actor     speaker
  recipient subj
  status    occurred
  prior     0.7
  yes       Pyongyang said Japan would pay a heavy price.
  not       The banker said the firm would pay the price.

pattern there-will-be-consequences
  when      noun consequence|response|retaliation|reprisal|countermeasure|repercussion|answer|reply|price|cost ; speaker party ; head be|follow|come|await|have
  actor     speaker
  recipient for against from to inside
  status    occurred
  follows   answer
  prior     0.45
  yes       The Iranian general said there would be consequences for Bahrain.
  not       The tutor said there would be consequences.

pattern reserve-right
  when      noun right ; head reserve
  actor     head.subj
  recipient xcomp.to xcomp.against xcomp.obj inside
  prior     0.65
  yes       Pakistan reserved the right to respond to India.
  not       The shop reserves the right to refuse service.

pattern set-deadline
  when      noun deadline|ultimatum|day|hour|week ; head give|set|issue|present|hand|impose ; xcomp
  actor     head.subj subj
  recipient head.iobj head.obj head.to for to
  prior     0.45
  yes       Niger gave French troops a deadline to leave.
  not       The editor gave the writer a deadline to finish.

pattern on-notice
  when      verb put|place|serve ; obj party ; near notice
  actor     subj
  recipient obj
  prior     0.65
  yes       Washington put Caracas on notice over the vote.
  not       The landlord put the tenant on notice.

pattern under-threat-from
  when      noun threat|warning ; prep from|by party
  actor     from by
  recipient head.subj head.obj
  prior     0.45
  yes       Guyana faces a threat from Venezuela over the rigs.
  not       The threat from frost passed.

pattern vow-to-do-harm
  when      verb vow|pledge|swear|promise ; subj party ; xcomp @retaliate|resist|oppose|fight|confront|block|veto|halt|suspend|cut|close|expel|impose|sanction|seize|withhold|boycott
  actor     subj
  recipient xcomp.against xcomp.obj xcomp.to xcomp.from xcomp.on inside
  prior     0.55
  yes       Kiribati vowed to expel the Nauruan envoy.
  not       The mayor vowed to close the bridge.

pattern prepared-to-strike
  when      adj ready|prepared|determined|poised ; subj party ; xcomp @retaliate|fight|defend|confront|resist|shoot
  actor     subj
  recipient xcomp.against xcomp.obj xcomp.to against inside
  prior     0.5
  yes       Lebanon is ready to retaliate against Israel.
  not       The dog is ready to attack.

pattern not-rule-out
  when      verb rule|exclude|hesitate ; adv not|never|n't ; subj party ; near sanction|force|strike|retaliation|war|action|expulsion|withdrawal|respond|retaliate|measure|military
  actor     subj
  recipient against on of inside
  status    occurred
  prior     0.5
  yes       Turkey did not rule out force against Greece.
  not       Doctors did not rule out a strike.

pattern play-with-fire
  when      verb play ; prep with fire ; speaker party ; subj party
  actor     speaker
  recipient subj
  prior     0.65
  yes       Beijing said Manila was playing with fire.
  not       The warden said the boys were playing with fire.

pattern mull-penalty
  when      verb mull|weigh|consider|contemplate|ponder|moot|float|threaten|prepare|draft|study ; obj @penalty|@measure|expulsion|recall|withdrawal|ban|severance|suspension|cut|closure|boycott ; subj party
  actor     subj
  recipient against on obj.on obj.against obj.of obj.to obj.from inside
  status    occurred
  prior     0.5
  yes       Kenya is weighing sanctions on Somalia over the ferry.
  not       The school is weighing a ban on phones.

pattern mull-doing
  when      verb mull|weigh|consider|contemplate|ponder ; xcomp @retaliate|@impose|close|recall|withdraw|expel|sever|cut|suspend|ban|halt|leave|sue|quit|shut|seize|block|annex|cancel ; subj party
  actor     subj
  recipient xcomp.on xcomp.against xcomp.with xcomp.to xcomp.from xcomp.obj inside
  status    occurred
  prior     0.5
  yes       Kenya is considering closing its border with Somalia.
  not       The baker is considering closing his shop.

pattern review-ties
  when      verb review|reconsider|reassess|rethink|re-evaluate|reevaluate|revisit ; obj tie|relation|relationship|cooperation|aid|contract|contact|membership|participation|partnership|agreement|treaty|pact|presence|involvement ; subj party
  actor     subj
  recipient with to obj.with obj.to obj.in obj.of inside
  status    occurred
  prior     0.5
  yes       Morocco said it would review its ties with Spain.
  not       The bank will review its contract with the cleaner.

pattern hint-at-penalty
  when      verb hint|warn|speak|talk ; prep at|about @penalty|@measure|expulsion|withdrawal|boycott|countermeasures ; subj party
  actor     subj
  recipient against on at.on at.against of.on of.against inside
  prior     0.5
  yes       Jordan hinted at a boycott of Syrian ports.
  not       The coach hinted at a boycott.

pattern will-answer-with
  when      verb answer|respond|reply|retaliate|meet|react ; aux will|would|shall ; subj party ; adv forcefully|firmly|decisively|harshly|proportionately|accordingly|strongly|immediately|resolutely|swiftly|kind
  actor     subj
  recipient to against on obj inside
  status    occurred
  follows   answer
  prior     0.5
  yes       Syria accused Jordan of a raid and said it would respond forcefully.
  not       The firm will respond immediately.

pattern unless-it
  when      verb halt|cut|stop|close|suspend|withdraw|expel|ban|quit|leave|impose|block|recall|sue|tax|deport|shut ; aux will|would|shall ; subj party ; near unless|if
  actor     subj
  recipient on against with to from obj inside
  status    occurred
  prior     0.5
  yes       Angola will close its ports to Zambia unless the toll is scrapped.
  not       The baker will close the shop unless sales rise.
