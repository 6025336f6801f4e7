# Any reduction of relations: bans, sanctions, advisories, cancelled visits and events, expelled envoys, recalls.

pattern impose-measure
  when      noun @measure|advisory ; head @impose|clamp|reimpose|broaden|widen|unveil|decree|threaten|keep|prolong ; no prep on hold|ice|pause
  actor     subj
  recipient on against over to for of
  mode      discontinue
  act       imposed
  light     light-fine
  prior     0.85
  yes       Canada imposed tariffs on steel from Turkey.
  not       The school imposed a ban on chewing gum.

pattern ban-verb
  when      verb ban|prohibit|bar|restrict|outlaw|embargo|block ; obj party ; no subj @protester ; no obj bid|accession|membership
  actor     subj
  recipient obj
  mode      discontinue
  act       imposed
  prior     0.7
  yes       Indonesia outlawed Brazilian chicken.
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
  when      noun @measure ; subj party ; prep on|against party ; no head keep|observe ; no head @impose ; no head @undo
  actor     subj
  recipient on against
  mode      discontinue
  act       imposed
  prior     0.45
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
  when      verb expel|oust|evict|banish|eject ; obj @envoy|correspondent|journalist|director|teacher|spy|agent|attaché
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
  act       imposed
  prior     0.6
  yes       Mali expelled the French soldiers.
  not       The lungs expel air.

pattern expulsion-noun
  when      noun expulsion ; prep of party
  actor     subj by
  recipient of
  mode      expel
  act       imposed
  instrument protocol
  prior     0.75
  yes       Bulgaria announced the expulsion of two Russian envoys.
  not       The expulsion of gas takes an hour.

pattern declare-persona
  when      verb declare ; obj party ; near persona|unwelcome
  actor     subj
  recipient obj
  mode      expel
  act       imposed
  instrument protocol
  prior     0.9
  yes       Chad declared the German ambassador persona non grata.
  not       Chad declared the harvest a success.

pattern recall-envoy
  when      verb recall|withdraw|yank ; obj @envoy
  actor     subj
  recipient obj.to from to obj.in
  mode      withdraw
  act       imposed
  instrument protocol
  prior     0.9
  yes       Algeria recalled its ambassador in Paris.
  not       The maker recalled its cars.

pattern sever-ties
  when      verb sever|cut|break|suspend|downgrade|freeze|halt|end ; obj tie|relation|relationship|contact|link|cooperation|diplomacy|trade|export|import|aid|flight|talk|exchange|partnership|alliance|quota|purchase
  actor     subj
  recipient with to from obj
  mode      discontinue
  act       imposed
  prior     0.75
  yes       Rwanda severed diplomatic ties with Belgium.
  not       The surgeon severed the nerve.

pattern close-border
  when      verb close|shut|seal|padlock|shutter ; obj @gate|border-crossing|strait|office|bureau|legation|market|window|road|bridge|canal|checkpoint ; no obj mouth
  actor     subj obj.of obj.poss
  recipient with to obj.with obj.to obj
  mode      discontinue
  act       imposed
  prior     0.75
  yes       Poland closed its border with Belarus.
  not       The town closed the bridge for repairs.

pattern cancel-event
  when      verb cancel|scrap|halt|suspend|axe|postpone|ground|scrub|call_off|pull|stop ; obj @exchange|ferry|plane|contract|order|sale|purchase|project|licence|license|permit ; no obj visit|trip|tour|meeting|talk|session|activity|agreement
  actor     subj
  recipient obj with to from by
  mode      discontinue
  act       imposed
  prior     0.5
  yes       China cancelled the concert of a Japanese pianist.
  not       The cinema cancelled the matinee.

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
  yes       The Dutch foreign ministry advised against travel to Egypt.
  not       The doctor advised against travel by bike.

pattern travel-advisory
  when      noun advisory|warning|alert ; comp travel
  actor     subj
  recipient for on against to
  mode      discontinue
  act       imposed
  instrument travel
  prior     0.75
  yes       Japan's travel warning for Haiti stays in force.
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
  when      verb raise|increase|double|triple|treble|quadruple|hike|tighten|toughen|stiffen|extend|expand|widen|broaden ; obj @measure
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
  yes       Poland forced Russia to close its consulate.
  not       The mayor told the baker to close his shop.

pattern refuse-visa
  when      verb refuse|deny|revoke|cancel|withhold|strip|pull|void|annul|suspend|rescind|reject ; obj visa|entry|permission|permit|accreditation|status|immunity|credential|access|clearance|overflight|licence|license|berth
  actor     subj
  recipient iobj to for of obj.of obj.for obj
  mode      discontinue
  act       imposed
  instrument visa
  prior     0.7
  yes       Washington refused the Iranian minister a visa.
  not       The shop refused the boy entry to the cellar.

pattern put-on-list
  when      verb put|place|add|include ; obj party ; prep on|to list|blacklist|register ; no near @favoured ; no adv back|again ; no prt back
  actor     subj
  recipient obj
  mode      discontinue
  act       imposed
  prior     0.75
  yes       The EU placed four Belarusian judges on its sanctions list.
  not       The coach placed the striker on the list.

pattern suspend-dealings
  when      verb suspend|halt|stop|freeze|cut|end|break|interrupt|discontinue|close ; obj @dealing ; no obj operation|supply|service|visit
  actor     subj
  recipient with to from obj.with obj.to obj.from obj.of obj.in obj in of
  mode      discontinue
  act       imposed
  prior     0.65
  yes       Algeria discontinued trade with Spain.
  not       The factory suspended production.

pattern pull-envoy
  when      verb bring|call|order|pull ; prt home|back|out ; obj @envoy
  actor     subj
  recipient from obj.in obj.to in
  mode      withdraw
  act       imposed
  instrument protocol
  prior     0.75
  yes       Canada pulled out its ambassador from Riyadh.
  not       The mother called home her children.

pattern throw-out-envoy
  when      verb throw|kick|boot|turf|send|show ; prt out|home|away ; obj @envoy ; subj party
  actor     subj
  recipient obj obj.of obj.from
  mode      expel
  act       imposed
  instrument protocol
  prior     0.9
  yes       Latvia threw out two Belarusian diplomats on Tuesday.
  not       The pub threw out two guests on Tuesday.

pattern call-envoy-home
  when      verb call|bring|order|summon|fetch|pull ; near home|back ; obj @envoy ; subj party
  actor     subj
  recipient from obj.in obj.to in
  mode      withdraw
  act       imposed
  instrument protocol
  prior     0.85
  yes       Kenya called its ambassador in Sudan home for consultations.
  not       The firm called its representative home for a party.

pattern hours-to-leave
  when      verb give ; near leave|depart|vacate|quit|go ; near hour|day|week ; obj ; subj party
  actor     subj
  recipient iobj obj to inside
  mode      expel
  act       imposed
  instrument protocol
  prior     0.85
  yes       Chad gave the German ambassador two days to leave.
  not       The landlord gave the tenant two days to leave.

pattern remove-from-club
  when      verb remove|exclude|eject|drop|suspend|throw|oust|boot|bar|shut|kick|expel ; obj party ; prep from|out_of|out @club|market
  actor     subj by
  recipient obj
  mode      discontinue
  act       imposed
  prior     0.75
  yes       The African Union suspended Gabon from its council.
  not       The school removed the boy from the programme.

pattern strip-of
  when      verb strip|deprive ; obj party ; prep of status|privilege|accreditation|immunity|citizenship|seat|vote|right|preference
  actor     subj by
  recipient obj
  mode      discontinue
  act       imposed
  prior     0.8
  yes       Canada stripped Belarus of its trade status.
  not       The club stripped the boxer of his status.

pattern keep-closed
  when      verb keep|leave ; obj @gate ; near closed|shut ; subj party
  actor     subj
  recipient to with obj.with obj.to inside
  mode      discontinue
  act       imposed
  prior     0.75
  yes       Chad kept its border with Libya closed.
  not       The farm kept its gate shut.

pattern close-door
  when      verb close|shut|slam ; obj door|market ; subj party ; prep to|on|against party
  actor     subj
  recipient to on against
  mode      discontinue
  act       imposed
  prior     0.75
  yes       Kenya closed its market to Ugandan eggs.
  not       The baker closed his door to the draught.

pattern order-party-out
  when      verb order|send|throw|drive ; prt out ; obj party ; subj party
  actor     subj
  recipient obj
  mode      expel
  act       imposed
  prior     0.75
  yes       Eritrea ordered out the Norwegian aid agency.
  not       The umpire ordered out the player.

pattern hit-with-measure
  when      verb hit|slap|target|punish|strike ; obj party ; prep with @measure
  actor     subj by
  recipient obj
  mode      discontinue
  act       imposed
  prior     0.85
  yes       Washington hit Brazilian steel with a tariff of a tenth.
  not       The council hit the café with a ban on music.

pattern terminate-treaty
  when      verb abrogate|denounce|terminate|tear|annul|rip|scrap|suspend|cancel|renounce|quit|exit|void ; obj treaty|agreement|pact|accord|convention|memorandum|deal ; subj party
  actor     subj
  recipient with obj.with obj.of obj.between inside
  mode      withdraw
  act       imposed
  prior     0.7
  yes       Algeria suspended its friendship treaty with Malta.
  not       The singer cancelled the deal with his label.

pattern break-off
  when      verb break|call ; prt off ; obj tie|relation|contact|talk|negotiation|dialogue|link|cooperation ; subj party
  actor     subj
  recipient with obj.with
  mode      discontinue
  act       imposed
  prior     0.8
  yes       Kuwait broke off relations with Lebanon.
  not       The actress broke off contact with her agent.

pattern cut-staff
  when      verb cut|reduce|trim|slash|cap|limit|halve|shrink ; obj staff|presence|personnel|number|size|level ; near diplomat|diplomatic|embassy|envoy|consular|consulate|mission ; subj party
  actor     subj
  recipient obj.of obj.in obj.at in at of inside
  mode      discontinue
  act       imposed
  instrument protocol
  prior     0.7
  yes       Georgia cut the number of Abkhaz and Russian diplomats at the Russian embassy.
  not       The firm cut the number of staff.

pattern suspension-of
  when      noun suspension|cancellation|termination|closure|severance|cessation ; prep of @dealing|treaty|agreement|border|embassy|tie|relation ; subj party
  actor     subj by
  recipient of.with of.to of.from with to of inside
  mode      discontinue
  act       imposed
  prior     0.7
  yes       Algeria announced the suspension of trade with Malta.
  not       The school announced the suspension of classes.

pattern withhold
  when      verb withhold|freeze|cut|slash|stop|halt ; obj aid|assistance|loan|funding|payment|credit|budget-support|cooperation ; subj party ; prep to|for|from|with party
  actor     subj
  recipient to for from with
  mode      discontinue
  act       imposed
  prior     0.8
  yes       Sweden froze its aid to Mali.
  not       The bank froze the loan to the brewer.

pattern suspend-operations
  when      verb suspend|halt|cease|stop|discontinue|freeze|pause|wind ; obj operation|activity|production|work|business|service ; prep in|at|with|to party ; subj party
  actor     subj
  recipient in at with to
  mode      discontinue
  act       imposed
  prior     0.65
  yes       Chile suspended operations at its consulate in Peru.
  not       The mill suspended operations for the winter.

pattern cut-supply
  when      verb cut|halt|stop|suspend|reduce|curb|throttle|curtail|turn|switch|shut ; obj supply|supplies|delivery|flow|shipment|electricity|power|water|gas|fuel|aid|funding|assistance|loan ; prep to|for party
  actor     subj
  recipient to for
  mode      discontinue
  act       imposed
  prior     0.7
  yes       Norway said it would cut electricity supplies to Sweden.
  not       The plant cut water to its fields.

pattern pull-envoy-out-of
  when      verb pull|bring|withdraw|take|remove ; obj @envoy ; prep of|from|out_of party ; no prt home|back|out
  actor     subj
  recipient of from
  mode      withdraw
  act       imposed
  instrument protocol
  prior     0.8
  yes       Brazil pulled its ambassador out of Israel.
  not       The driver pulled the ambassador out of the car.

pattern prolong-measure
  when      verb extend|prolong|renew ; obj @measure ; near until|month|year|day|week ; subj party
  actor     subj
  recipient on against obj
  mode      discontinue
  act       imposed
  prior     0.8
  yes       Peru renewed its embargo on Bolivian poultry for six months.
  not       The landlord renewed the freeze on rents for a year.

pattern measure-stands
  when      noun @measure|advisory|warning ; head remain|stay|persist ; no head @undo
  actor     subj
  recipient on against for
  mode      discontinue
  act       imposed
  alone     yes
  prior     0.7
  yes       Kenya's warning for Somalia remains in place.
  not       The quota for parking remains in place.

pattern keep-most-closed
  when      verb keep|leave ; xcomp closed|close|shut ; near @gate ; subj party
  actor     subj
  recipient xcomp.to to with inside
  mode      discontinue
  act       imposed
  prior     0.75
  yes       Oman keeps most of its airspace closed to Yemeni flights.
  not       The farmer keeps most of the market closed.

pattern put-on-hold
  when      verb put|place ; prep on hold|ice ; obj @dealing|plan|sale|delivery ; no obj operation|service|talk|negotiation|dialogue
  actor     subj
  recipient obj.with obj.to obj.from obj
  mode      discontinue
  act       imposed
  prior     0.75
  yes       Mali put the purchase of French helicopters on hold.
  not       The bride put the purchase of a house on hold.

pattern stop-taking
  when      verb stop|cease|quit|halt ; xcomp @dealing|fly|serve|run|trade|deal|recognise|recognize|buy|import|purchase|accept|sell|export|supply|ship|issue|admit|invite|lend ; subj party
  actor     subj
  recipient xcomp.from xcomp.to xcomp.obj
  mode      discontinue
  act       imposed
  prior     0.8
  yes       Poland stopped buying Russian coal.
  not       The baker stopped buying flour.

pattern take-no-longer
  when      verb accept|buy|import|purchase|sell|export|supply|issue|admit|recognise|recognize ; adv long|longer ; subj party
  actor     subj
  recipient obj from to
  mode      discontinue
  act       imposed
  prior     0.75
  yes       Togo no longer buys onions from Niger.
  not       The chef no longer buys onions.

pattern advise-own-to-leave
  when      verb advise ; iobj party ; xcomp leave|avoid|shun|reconsider ; subj party
  actor     subj
  recipient xcomp.obj inside
  mode      discontinue
  act       imposed
  instrument travel
  prior     0.75
  yes       Norway advised Norwegians to leave Chad.
  not       The doctor advised the boy to leave the room.

pattern bring-back-measure
  when      verb reimpose|reintroduce|re-impose|re-introduce|reinstate ; obj @measure|requirement|duty ; subj party
  actor     subj
  recipient on against for
  mode      discontinue
  act       imposed
  prior     0.8
  yes       Ghana reimposed visa requirements on Nigerians.
  not       The school reimposed a ban on gum.

pattern strike-off-good-list
  when      verb take|remove|strike|drop|delete|exclude ; obj party ; prep off|from @listing|category|tier ; near @favoured
  actor     subj
  recipient obj
  mode      discontinue
  act       imposed
  prior     0.8
  yes       Norway removed Georgia from its list of visa-free countries.
  not       The coach removed the striker from the list of trusted players.

pattern measure-imposed-by
  when      noun @measure ; xcomp @impose|lay
  actor     xcomp.by poss subj
  recipient xcomp.on xcomp.against on against
  mode      discontinue
  act       imposed
  prior     0.75
  yes       The embargo placed on Chad by the United Nations is obsolete.
  not       The limits imposed on parking are strict.

pattern dealing-stops
  when      verb stop|end|cease ; nsubj flight|export|delivery|supply|shipment|import|service|sale|aid|purchase ; speaker party ; no obj
  actor     speaker
  recipient nsubj.to nsubj.from nsubj.with
  mode      discontinue
  act       imposed
  prior     0.75
  yes       Moscow said that gas deliveries to Finland would stop on Saturday.
  not       The baker said that deliveries to the shop would stop.

pattern call-own-back
  when      verb recall|withdraw|pull|order|bring|move ; obj student|patient|worker|pupil|trainee|doctor|teacher ; prep from|out_of|of|out party ; subj party
  actor     subj
  recipient from out_of of out
  mode      withdraw
  act       imposed
  prior     0.75
  yes       Kuwait withdrew its students from Danish universities.
  not       The clinic withdrew its patients from the trial.

pattern order-own-out
  when      verb order|withdraw|recall|bring|move ; obj student|patient|worker|pupil|trainee|doctor|teacher ; prep out_of|from|of|out party ; no subj party
  actor     obj.comp obj.poss
  recipient out_of from of out
  mode      withdraw
  act       imposed
  prior     0.7
  yes       Kuwaiti students were ordered out of Danish universities.
  not       The patients were moved out of the ward.

pattern alert-issued
  when      noun warning|alert ; head issue|raise|announce|update|publish|extend|renew ; comp travel|security|advice ; subj party
  actor     subj head.subj
  recipient for on against to inside
  act       imposed
  light     light-fine
  instrument travel
  prior     0.65
  yes       Ireland issued a travel warning for Egypt.
  not       The lab issued a security alert for the app.

pattern not-welcome
  when      adj welcome|admissible ; adv not|no|never|longer ; nsubj party
  actor     speaker
  recipient nsubj
  act       imposed
  prior     0.5
  yes       Samoa said the Tongan envoy was no longer welcome.
  not       The cook said dogs were not welcome.

pattern measure-told
  when      noun @measure ; subj party ; head answer|reply|retaliate|respond|counter|hit|punish|target|slap
  actor     subj head.subj
  recipient on against for head.obj head.to inside
  act       imposed
  light     light-fine
  prior     0.5
  yes       Honduras answered with a tariff on Nicaraguan cheese.
  not       The gym answered with a fee on towels.

pattern stay-home-advice
  when      verb tell|urge|advise|warn|ask|instruct|order ; obj @travellers|traveller|compatriot|pilgrim|worker ; xcomp leave|avoid|stay|keep|return|depart|shun|postpone|defer|put|reconsider|evacuate|refrain|flee ; subj party
  actor     subj
  recipient xcomp.obj xcomp.from xcomp.to xcomp.in xcomp xcomp.of inside
  act       imposed
  instrument travel
  prior     0.6
  yes       Norway urged its citizens to leave Sudan.
  not       The hotel urged its residents to leave the pool.

pattern ban-on-goods
  when      verb halt|suspend|stop|curb|ban|bar|prohibit|restrict|embargo|forbid ; obj import|export|shipment|sale|purchase|product|goods|good|transit|investment|trade|entry ; subj party
  actor     subj
  recipient from of to obj.from obj.of obj.to obj.by inside
  act       imposed
  instrument trade
  prior     0.65
  yes       Jordan banned imports of Syrian apricots.
  not       The café banned the sale of gum.

pattern closure-of
  when      noun closure|closing|shutting|shutdown|sealing ; prep of border|@gate|office|bureau|plant|factory|crossing ; subj party
  actor     subj by
  recipient of.with of.of of.to of.in of to inside
  act       imposed
  prior     0.5
  yes       Niger's closure of a Beninese plant starved the market.
  not       The closure of the office pleased the staff.

pattern tear-up-paper
  when      verb pull|back|opt|drop|walk ; prep of|from|out_of @paper|project|scheme|bloc|alliance|court|organisation|organization|body ; subj party
  actor     subj
  recipient of.with from.with of from inside
  act       imposed
  prior     0.55
  yes       Burundi pulled out of a fisheries pact with Tanzania.
  not       The singer pulled out of a contract with the studio.

pattern tear-up-obj
  when      verb tear|rip ; prt up ; obj @paper ; subj party
  actor     subj
  recipient obj.with with obj.of inside
  act       imposed
  prior     0.6
  yes       Mali tore up its defence accord with France.
  not       The actor tore up his contract.
