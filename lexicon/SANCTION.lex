# Any reduction of relations: bans, sanctions, advisories, cancelled visits and events, expelled envoys, recalls.

pattern impose-measure
  when      noun @measure|advisory|warning|alert ; head @impose
  actor     subj
  recipient on against over to for of
  mode      discontinue
  act       imposed
  prior     0.85
  yes       Canada imposed tariffs on steel from Turkey.
  not       The school imposed a ban on chewing gum.

pattern ban-verb
  when      verb ban|prohibit|bar|restrict|outlaw|embargo|block|curb|limit|halt|freeze ; obj party
  actor     subj
  recipient obj
  mode      discontinue
  act       imposed
  prior     0.7
  yes       Indonesia banned imports of Brazilian chicken.
  not       The library banned phones.

pattern ban-party-from
  when      verb ban|bar|exclude|prevent ; obj party ; prep from
  actor     subj
  recipient obj
  mode      discontinue
  act       imposed
  prior     0.7
  yes       Poland barred Belarusian trucks from its roads.
  not       Fog prevented the planes from landing.

pattern measure-noun
  when      noun @measure ; subj party ; prep on|against party
  actor     subj
  recipient on against
  mode      discontinue
  act       imposed
  prior     0.6
  yes       Kenya's ban on Ugandan eggs entered its second month.
  not       The council's limits on parking remain.

pattern sanction-party
  when      verb sanction|blacklist|penalise|penalize ; obj
  actor     subj
  recipient obj
  mode      discontinue
  act       imposed
  prior     0.85
  yes       Washington sanctioned two Serbian officials.
  not       The board sanctioned the purchase of chairs.

pattern expel-envoy
  when      verb expel|oust ; obj @envoy
  actor     subj
  recipient obj
  mode      expel
  act       imposed
  instrument protocol
  prior     0.95
  yes       Norway expelled fifteen Russian diplomats.
  not       The school expelled two pupils.

pattern expel-party
  when      verb expel|oust|deport ; obj party
  actor     subj
  recipient obj
  mode      expel
  prior     0.6
  yes       Mali expelled the French ambassador.
  not       The lungs expel air.

pattern expulsion-noun
  when      noun expulsion ; prep of party
  actor     subj by
  recipient of
  mode      expel
  instrument protocol
  prior     0.75
  yes       Bulgaria announced the expulsion of two Russian envoys.
  not       The expulsion of gas takes an hour.

pattern declare-persona
  when      verb declare ; obj party ; near persona|unwelcome
  actor     subj
  recipient obj
  mode      expel
  instrument protocol
  prior     0.9
  yes       Chad declared the German ambassador persona non grata.
  not       Chad declared the harvest a success.

pattern recall-envoy
  when      verb recall|withdraw ; obj @envoy
  actor     subj
  recipient obj.to from to obj.in
  mode      withdraw
  act       imposed
  instrument protocol
  prior     0.9
  yes       Algeria recalled its ambassador to France.
  not       The maker recalled its cars.

pattern sever-ties
  when      verb sever|cut|break|suspend|downgrade|freeze|halt|end ; obj tie|relation|contact|link|cooperation|diplomacy|trade|export|import|aid|flight|talk
  actor     subj
  recipient with to from obj
  mode      discontinue
  act       imposed
  prior     0.75
  yes       Rwanda severed diplomatic ties with Belgium.
  not       The surgeon severed the nerve.

pattern close-border
  when      verb close|shut|seal ; obj border|embassy|consulate|airspace|crossing|mission
  actor     subj
  recipient with to obj.with obj.to obj
  mode      discontinue
  act       imposed
  prior     0.75
  yes       Poland closed its border with Belarus.
  not       The town closed the bridge for repairs.

pattern cancel-event
  when      verb cancel|scrap|halt|suspend|axe|postpone ; obj @exchange
  actor     subj
  recipient obj with to from by
  mode      discontinue
  act       imposed
  prior     0.5
  yes       China cancelled the concert of a Japanese pianist.
  not       The cinema cancelled the matinee.

pattern event-cancelled
  when      verb cancel|scrap|halt|suspend|postpone ; subj @exchange
  actor     by
  recipient subj
  mode      discontinue
  act       imposed
  prior     0.4
  yes       Concerts by Japanese singers were cancelled in Shanghai.
  not       Matinees were cancelled.

pattern advise-against-travel
  when      verb advise|warn|urge|tell|caution|ask|instruct ; obj @travellers ; near travel|visit|trip|avoid
  actor     subj
  recipient xcomp.to xcomp.obj xcomp against.to
  mode      discontinue
  act       imposed
  instrument travel
  prior     0.85
  yes       Germany told its citizens not to travel to Mali.
  not       The guide told visitors not to touch.

pattern warn-against-travel
  when      verb advise|warn ; prep against travel|trip
  actor     subj
  recipient against.to against.in to
  mode      discontinue
  act       imposed
  instrument travel
  prior     0.8
  yes       The Dutch foreign ministry warned against travel to Egypt.
  not       The doctor advised against travel by bike.

pattern travel-advisory
  when      noun advisory|warning|alert ; comp travel
  actor     subj
  recipient for on against to
  mode      discontinue
  act       imposed
  instrument travel
  prior     0.75
  yes       Japan issued a travel warning for Haiti.
  not       The office sells travel alerts.

pattern withdraw-from-treaty
  when      verb withdraw|pull_out|exit|quit|leave ; prep from agreement|treaty|accord|pact|deal|organisation|organization|court
  actor     subj
  recipient from.with from
  mode      withdraw
  prior     0.6
  yes       Burundi withdrew from the agreement with Rwanda.
  not       The runner withdrew from the race.

pattern raise-tariffs
  when      verb raise|increase|double|hike|tighten|extend|expand|widen ; obj @measure
  actor     subj
  recipient on against obj
  mode      discontinue
  act       tightened
  prior     0.7
  yes       India raised tariffs on Malaysian palm oil.
  not       The club raised its limit on guests.

pattern order-envoy-out
  when      verb order|tell|ask|give|instruct ; obj @envoy ; near leave|depart|out|expel|withdraw
  actor     subj
  recipient obj
  mode      expel
  act       imposed
  instrument protocol
  prior     0.85
  yes       Norway ordered two Russian diplomats to leave within a week.
  not       The teacher ordered the pupils to leave.

pattern order-closure
  when      verb order|tell|instruct|force ; obj party ; xcomp close|shut|vacate|reduce|withdraw
  actor     subj
  recipient obj
  mode      discontinue
  act       imposed
  prior     0.7
  yes       Poland told Russia to close its consulate.
  not       The mayor told the baker to close his shop.

pattern refuse-visa
  when      verb refuse|deny|revoke|cancel|withhold|strip ; obj visa|entry|permission|permit|accreditation|status|immunity|credential|access
  actor     subj
  recipient iobj to for of obj.of obj.for obj
  mode      discontinue
  act       imposed
  instrument visa
  prior     0.7
  yes       Washington refused the Iranian minister a visa.
  not       The shop refused the boy entry to the cellar.

pattern put-on-list
  when      verb put|place|add|include ; obj party ; prep on|to list|blacklist|register
  actor     subj
  recipient obj
  mode      discontinue
  act       imposed
  prior     0.75
  yes       The EU placed four Belarusian judges on its sanctions list.
  not       The coach placed the striker on the list.

pattern suspend-dealings
  when      verb suspend|halt|stop|freeze|cut|end|break|interrupt|discontinue|close ; obj @dealing
  actor     subj
  recipient with to from obj.with obj.to obj.from obj.of obj.in obj in of
  mode      discontinue
  act       imposed
  prior     0.65
  yes       Algeria suspended trade with Spain.
  not       The factory suspended production.

pattern pull-envoy
  when      verb bring|call|order|pull ; prt home|back|out ; obj @envoy
  actor     subj
  recipient from obj.in obj.to in
  mode      withdraw
  act       imposed
  instrument protocol
  prior     0.75
  yes       Canada called home its ambassador from Riyadh.
  not       The mother called home her children.
