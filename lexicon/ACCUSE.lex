# Criticism, accusation, protest by word, summons, inquiry.

pattern accuse-party
  when      verb @accuse-verb ; obj party ; no subj @share-of
  actor     subj
  recipient obj
  mode      allege
  prior     0.9
  yes       Armenia accused Azerbaijan of shelling a village.
  not       The electrician charged the battery overnight.

pattern condemn
  when      verb @denounce ; obj ; no xcomp
  actor     subj
  recipient obj
  mode      disapprove
  prior     0.85
  yes       Austria condemned the conduct of Hungarian hooligans.
  not       The city condemned the old warehouse as unsafe.

pattern criticise-passive-noun
  when      noun criticism|condemnation|rebuke|denunciation|accusation|outcry|anger|fury|ire ; subj party ; prep of|against|over|at party
  actor     subj
  recipient of against over at
  mode      disapprove
  prior     0.65
  yes       Cuba's criticism of Jamaica over the vote was unusually sharp.
  not       Literary criticism of the novel was mild.

pattern draw-criticism-from
  when      noun criticism|condemnation|rebuke|anger|ire|fury|protest ; prep from|in party ; head draw
  actor     from in
  recipient head.subj
  mode      disapprove
  prior     0.75
  yes       Turkey's incursion drew condemnation from Egypt.
  not       The exhibition drew praise from critics.

pattern summon-envoy
  when      verb summon|carpet|convoke ; obj @envoy
  actor     subj
  recipient obj
  mode      disapprove
  instrument protocol
  prior     0.95
  yes       Finland summoned the Russian ambassador over the airspace violation.
  not       The judge summoned the ambassador of the bank to the stand.

pattern summon-party
  when      verb summon|call_in ; obj party
  actor     subj
  recipient obj
  mode      disapprove
  instrument protocol
  prior     0.75
  yes       Gabon summoned the head of the Spanish mission on Friday.
  not       The bell summoned the monks to prayer.

pattern lodge-protest
  when      noun protest|representation|démarche|demarche|complaint|objection|note ; head @lodge
  actor     subj head.subj
  light     light-say
  recipient with to against at over
  mode      disapprove
  instrument protocol
  prior     0.85
  yes       Vietnam lodged a protest with China over the survey ship.
  not       The neighbour lodged a complaint about the noise.

pattern protest-verb
  when      verb protest|complain|object|grumble ; subj party ; no subj @protester ; prep to|with|against|about|over
  actor     subj
  recipient to with against about over inside
  mode      disapprove
  prior     0.7
  yes       Georgia protested to Russia over the fence.
  not       The players protested to the referee.

pattern express-anger
  when      noun anger|concern|outrage|dissatisfaction|displeasure|regret|indignation|opposition|objection|dismay|alarm ; subj party ; prep over|about|at|with|to|against party
  actor     subj
  recipient over about at with to against
  mode      disapprove
  prior     0.6
  yes       Seoul expressed outrage over Japan's new textbooks.
  not       The parents expressed concern about the broken swing.

pattern sue-party
  when      verb sue|indict|prosecute|arraign|subpoena ; obj party
  actor     subj
  recipient obj
  mode      investigate
  instrument legal
  prior     0.75
  yes       Ukraine sued Russia at the international court.
  not       The singer sued her former agent.

pattern lawsuit-against
  when      noun lawsuit|suit|complaint|case|probe|investigation|inquiry|indictment|warrant|proceedings ; prep against|into|for party
  actor     subj head.subj
  light     light-say
  recipient against into
  mode      investigate
  instrument legal
  prior     0.7
  yes       Qatar filed a lawsuit against Bahrain over the shoal.
  not       The firm opened an investigation into the leak.

pattern investigate
  when      verb investigate|probe|examine|scrutinise|scrutinize ; obj party ; subj party ; no xcomp
  actor     subj
  recipient obj
  mode      investigate
  prior     0.6
  yes       Brazil is investigating a Paraguayan bank for fraud.
  not       The plumber investigated a leak.

pattern call-party-names
  when      verb call|brand|label|describe|dub|term|name|declare|denounce|deem ; obj ; xcomp @insult ; subj party
  actor     subj
  recipient obj
  mode      disapprove
  prior     0.7
  yes       Nicaragua's president branded Panama's minister a liar.
  not       They called the dog a menace.

pattern offensive-remark
  when      noun remark|post|comment|statement|message|tweet ; comp provocative|inflammatory|insulting|threatening|offensive|hostile|abusive|aggressive ; subj party
  actor     subj
  recipient about against on to
  mode      disapprove
  instrument rhetoric
  alone     yes
  prior     0.5
  yes       The Serbian consul published inflammatory posts about Croatia.
  not       The fan wrote offensive comments under the video.

pattern jab-at
  when      verb @jab ; obj party ; no obj @force
  actor     subj
  recipient obj
  mode      disapprove
  prior     0.6
  yes       Bulgaria raps Serbia over the dam.
  not       Waves slammed the pier.

pattern condemn-that
  when      verb @denounce|complain|allege|charge|insinuate ; ccomp ; subj party
  actor     subj
  recipient ccomp.subj ccomp.by inside
  mode      disapprove
  prior     0.55
  yes       Oman complained that Yemen had closed the crossing without notice.
  not       The tenant complained that the lift had closed early.

pattern hit-out
  when      verb hit|lash|strike|fire|fight|snap|shoot|bite ; prt out|back ; prep at|against party
  actor     subj
  recipient at against
  mode      disapprove
  prior     0.65
  yes       Tunisia hit back at Libya over the visa fees.
  not       The boxer hit back at the bell.

pattern rail-against
  when      verb rail|fulminate|inveigh|rage|fume|seethe|bristle|snipe|rant|thunder|sneer|jeer|scoff|bridle|chafe ; prep at|against|over|about party
  actor     subj
  recipient at against over about
  mode      disapprove
  prior     0.6
  yes       Hungary's premier railed against Brussels at the rally.
  not       The gale raged over the moor.

pattern take-aim-at
  when      noun aim|issue|exception|umbrage|offence|offense|fault|swipe|jab|potshot|dig|broadside ; head take|find|launch|fire|aim|deliver ; prep at|with|to|against party
  actor     subj head.subj
  light     light-say
  recipient at with to against inside
  mode      disapprove
  prior     0.65
  yes       Pakistan took issue with India's new map.
  not       The hunter took aim at the tin.

pattern point-finger
  when      noun finger ; head point ; prep at|to party
  actor     subj head.subj
  light     light-say
  recipient at to
  mode      allege
  prior     0.75
  yes       Latvia pointed the finger at Belarus over the crossings.
  not       The child pointed a finger at the moon.

pattern blame-act-on
  when      verb blame|pin|attribute ; obj ; prep on|to party
  actor     subj
  recipient on to
  mode      allege
  prior     0.75
  yes       Estonia blamed the severed cable on Russia.
  not       The painter blamed the stain on the damp.

pattern put-blame-on
  when      noun blame|responsibility ; head put|lay|place|pin|cast|heap|shift|lie|squarely|pile ; prep on|with|at|upon party
  actor     subj head.subj
  light     light-say
  recipient on with at
  mode      allege
  prior     0.7
  yes       Kenya put the blame on Somalia for the raid.
  not       The builder put the blame on the rain.

pattern hold-responsible
  when      verb hold|deem|find|consider ; obj party ; near @guilty
  actor     subj
  recipient obj
  mode      allege
  prior     0.75
  yes       Greece held Turkey responsible for the drownings.
  not       The club held the keeper responsible for the loss.

pattern say-guilty
  when      adj @guilty ; speaker party ; nsubj party ; no prep to
  actor     speaker
  recipient nsubj
  mode      allege
  prior     0.65
  yes       Denmark said Russia was responsible for the jamming.
  not       The vet said the cat was responsible for the hole.

pattern say-behind
  when      verb blame ; speaker party ; nsubj party ; cop
  actor     speaker
  recipient nsubj
  mode      allege
  prior     0.6
  yes       Georgia's president said Russia was to blame for the outage.
  not       The plumber said frost was to blame for the leak.

pattern call-in-envoy
  when      verb call|haul ; prep in @envoy
  actor     subj
  recipient in
  mode      disapprove
  instrument protocol
  prior     0.85
  yes       Romania called in the Hungarian ambassador on Friday.
  not       The gallery called in the ambassador of the brand.

pattern called-in
  when      verb call|haul ; prt in ; obj @envoy
  actor     subj
  recipient obj
  mode      disapprove
  instrument protocol
  alone     yes
  prior     0.75
  yes       The Hungarian ambassador was called in by Romania on Friday.
  not       The brand's ambassador was called in by the shop.

pattern summon-passive
  when      verb summon|haul|convoke|receive|invite ; obj @envoy ; prep to|into|before|at|in ministry|office|chancellery
  actor     subj to into before at in
  recipient obj
  mode      disapprove
  instrument protocol
  prior     0.6
  yes       Argentina's ambassador was summoned to the Chilean foreign ministry.
  not       The officer was called to the phone.

pattern summons-noun
  when      noun summons|summon|summoning|reprimand|dressing-down ; prep of|to|for party
  actor     subj
  recipient of to for
  mode      disapprove
  instrument protocol
  prior     0.65
  yes       Norway's summoning of the Iranian ambassador followed the verdict.
  not       The summons to the juror came late.

pattern make-known
  when      noun @displeasure ; head make|convey|deliver|communicate|raise|lodge|express|voice|register|air|relay ; prep to|with party
  actor     subj head.subj
  light     light-say
  recipient to with
  mode      disapprove
  prior     0.7
  yes       Peru conveyed its serious concerns to Ecuador about the mine.
  not       The nurse conveyed her concerns to the doctor.

pattern voice-displeasure
  when      noun @displeasure ; head @convey ; subj party ; no prep to|with
  actor     subj head.subj
  light     light-say
  recipient over about at against by of inside
  mode      disapprove
  prior     0.5
  yes       The Slovak premier voiced disappointment at Ukraine's decision.
  not       The choir voiced disappointment at the hall.

pattern be-displeased
  when      adj @displeased ; subj party
  actor     subj
  recipient at with by of over about xcomp.subj inside
  mode      disapprove
  prior     0.4
  yes       Cyprus was furious with Turkey over the survey.
  not       The bride was furious with the florist.

pattern be-displeased-verb
  when      verb @displeased|concern|alarm|dismay|disturb|worry|disappoint|appal|appall|shock|trouble|outrage|anger ; prep at|with|over|about|by ; obj party ; obj party
  actor     obj
  recipient at with by over about
  mode      disapprove
  prior     0.4
  yes       Gabon was disappointed by Togo's answer.
  not       The parents were concerned about the bridge.

pattern displeased-that
  when      adj @displeased ; subj party ; ccomp
  actor     subj
  recipient ccomp.subj inside
  mode      disapprove
  prior     0.45
  yes       Fiji was disappointed that Tonga had closed its port.
  not       The fans were disappointed that the band had left.

pattern anger-party
  when      verb anger|infuriate|irk|enrage|incense|rile|outrage|annoy ; obj party ; subj party
  actor     obj
  recipient subj
  mode      disapprove
  prior     0.5
  yes       Estonia's monument infuriated Russia.
  not       The delay infuriated the passengers.

pattern note-verbale
  when      noun note|démarche|demarche|letter ; near protest|verbale|diplomatic ; head hand|deliver|send|give|issue|present|serve
  actor     subj head.subj
  light     light-say
  recipient iobj to head.obj inside
  mode      disapprove
  instrument protocol
  prior     0.7
  yes       Thailand handed a protest note to Cambodia after the shooting.
  not       The guest sent a note to the cook.

pattern demarche-verb
  when      verb demarche|remonstrate ; subj party
  actor     subj
  recipient obj with to
  mode      disapprove
  prior     0.7
  yes       Botswana remonstrated with Namibia over the ferry.
  not       The aunt remonstrated with the driver.

pattern take-to-court
  when      verb take|bring|drag|haul ; obj party ; prep to|before court|tribunal|arbitration|panel|wto|icj
  actor     subj
  recipient obj
  mode      investigate
  instrument legal
  prior     0.75
  yes       Guyana took Venezuela to the international court over the frontier.
  not       The landlord took the tenant to court.

pattern proceedings-against
  when      noun proceedings|proceeding|case|charge|claim|petition|arbitration|action|suit|dispute ; head file|bring|open|start|institute|launch|initiate|begin|lodge|submit|press|lay ; prep against|into party
  actor     subj head.subj
  light     light-say
  recipient against into
  mode      investigate
  instrument legal
  prior     0.7
  yes       Gambia instituted proceedings against Myanmar.
  not       The union filed a claim against the mill.

pattern dumping-probe
  when      noun probe|investigation|inquiry ; head open|launch|start|begin|announce|initiate|order ; prep into|against|over|on|of
  actor     subj head.subj
  light     light-say
  recipient into against of on over inside head.from
  mode      investigate
  instrument trade
  prior     0.65
  yes       Turkey launched an anti-dumping investigation into steel from Vietnam.
  not       The police opened an inquiry into the fire.

pattern level-accusation
  when      noun accusation|allegation|charge|accusations ; prep against|at|of party ; head level|make|hurl|direct|fling|throw|repeat|aim|trade|lay
  actor     subj head.subj
  light     light-say
  recipient against at of
  mode      allege
  prior     0.7
  yes       Moldova levelled accusations against Russia over the leaflets.
  not       The coach levelled accusations against the referee.

pattern suspect-party
  when      verb suspect|charge ; obj party ; no obj fee|price ; subj party
  actor     subj
  recipient obj
  mode      allege
  prior     0.6
  yes       Poland suspects Belarus of guiding the balloons.
  not       The cook suspects the mice.

pattern trade-barbs
  when      noun barb|bay|accusation|insult|recrimination|blame|barbs ; head trade|exchange|swap ; prep with party
  actor     subj head.subj
  light     light-say
  recipient with
  mode      disapprove
  prior     0.65
  yes       Uganda traded barbs with Rwanda over the closed road.
  not       The hosts traded barbs with the guests of the show.

pattern liken-to
  when      verb compare|count ; obj party ; prep to|with|among ; near @insult|nazi|hitler|apartheid|fascist|gangster|dictator
  actor     subj
  recipient obj
  mode      disapprove
  prior     0.65
  yes       The Bolivian president compared Chile to a thug.
  not       The poet compared Spain to a rose.

pattern call-thing-wrongful
  when      verb call|brand|label|describe|denounce|term|deem|decry|condemn|dub|characterise|characterize|slam|blast|regard|consider|find ; subj party ; near @wrongful
  actor     subj
  recipient obj ccomp.subj inside
  mode      disapprove
  prior     0.65
  yes       Zambia's minister called Malawi's levy unfair.
  not       The diner called the soup appalling.

pattern say-thing-wrongful
  when      adj @wrongful ; speaker party ; cop
  actor     speaker
  recipient inside
  mode      disapprove
  prior     0.55
  yes       The Omani foreign ministry said Iran's claim was inappropriate.
  not       The tailor said the cut was ill-considered.

pattern say-does-wrong
  when      verb @wrong-doing|contradict|threaten ; speaker party ; nsubj
  actor     speaker
  recipient subj
  follows   answer
  mode      disapprove
  prior     0.6
  yes       The ministry in Tirana said Serbia's flights near the lake undermined peace.
  not       The doctor said the drug harmed the liver.

pattern run-counter
  when      verb run|go|fly|amount|constitute|represent|smack|violate ; speaker party ; near @wrongful|counter|spirit|contrary
  actor     speaker
  recipient subj inside
  mode      disapprove
  prior     0.5
  yes       The Armenian foreign ministry said Azerbaijan's move amounted to blackmail.
  not       The tutor said the essay amounted to nonsense.

pattern decline-to-rule-sorry
  when      verb fail|neglect|omit ; speaker party ; subj party ; xcomp
  actor     speaker
  recipient subj
  mode      disapprove
  prior     0.5
  yes       Ghana said Nigeria had failed to protect its traders.
  not       The owner said the pump had failed to start.

pattern criticism-under
  when      noun criticism|fire|attack|condemnation|scrutiny ; head come|be|face|draw|meet|attract|earn|provoke|spark|suffer ; prep from party
  actor     from
  recipient head.subj head.obj
  mode      disapprove
  prior     0.65
  yes       Israel faced criticism from Ireland over the blockade.
  not       The band faced criticism from fans.

pattern make-concerns-known
  when      verb make ; obj @displeasure|view|objection|position ; near known|clear|plain ; subj party
  actor     subj
  recipient to with xcomp.to inside
  mode      disapprove
  prior     0.65
  yes       Jordan made its position clear to Syria.
  not       The guest made his objections known to the cook.

pattern doubt-party
  when      verb doubt|distrust|mistrust|query ; subj party ; inside party ; no xcomp
  actor     subj
  recipient ccomp.subj obj inside
  mode      disapprove
  prior     0.45
  yes       Israel doubted that Iran would keep its word.
  not       The coach doubted that the striker would play.

pattern break-promise
  when      verb break|breach|violate|dishonour|dishonor|ignore|disregard|renounce|abandon|flout|betray|infringe ; speaker party ; nsubj party ; obj word|promise|pledge|commitment|agreement|treaty|obligation|undertaking|deal|pact|rule|law|warning
  actor     speaker
  recipient nsubj
  mode      allege
  prior     0.6
  yes       Sudan said Ethiopia had broken its promise on the dam.
  not       The bride said the groom had broken his promise.

pattern give-shelter
  when      verb give|grant|provide|offer ; speaker party ; nsubj party ; obj shelter|haven|refuge|sanctuary|cover|safe-haven ; near terrorist|militant|extremist|rebel|separatist|criminal|fugitive|insurgent|gunman|bomber
  actor     speaker
  recipient nsubj
  mode      allege
  prior     0.6
  yes       Rwanda said Congo had given shelter to rebels.
  not       The mayor said the hall had given shelter to rebels of the film.

pattern take-to-task
  when      verb take|bring|haul|call ; obj party ; prep to|over ; near task|account
  actor     subj
  recipient obj
  mode      disapprove
  prior     0.85
  yes       Bolivia took Chile to task over its treatment of migrants.
  not       The coach took the team to task over its passing.

pattern liken-whatever
  when      verb liken|equate ; obj ; subj party ; prep to|with
  actor     subj
  recipient obj inside
  mode      disapprove
  prior     0.6
  yes       The Bolivian president likened Chile's levy to a tax on rain.
  not       The poet likened the sea to a rose.

pattern charge-someone
  when      verb charge|indict ; obj ; prep with|over|for espionage|spying|sabotage|treason|terrorism|fraud|corruption|murder|hacking|smuggling|conspiracy|crime|theft|trespass ; obj party
  actor     subj
  recipient obj
  mode      investigate
  instrument legal
  prior     0.65
  yes       Polish prosecutors charged three Belarusians with espionage.
  not       The police charged the plumber with theft.

pattern hostile-noun-by
  when      noun condemnation|denunciation|criticism|censure|rebuke|reprimand|disapproval|accusation|allegation|outrage|indignation|dismay|displeasure|concern ; head voice|express|issue|deliver|lodge|reiterate|repeat|renew|register|convey|file|level|make|submit|send|hand ; subj party ; no subj @protester
  actor     subj head.subj
  light     light-say
  recipient to of against at with over about for inside
  mode      disapprove
  prior     0.5
  yes       Honduras issued a rebuke to Nicaragua over the buoys.
  not       The bishop issued a rebuke to the choir.

pattern file-with-body
  when      noun complaint|case|suit|lawsuit|dispute|claim|petition ; head file|lodge|bring|submit|take|open|launch|start|win|refer ; subj party ; prep to|with|at|before
  actor     subj head.subj
  light     light-say
  recipient against over about inside
  mode      investigate
  instrument legal
  prior     0.5
  yes       Chile filed a complaint with the trade body over the Peruvian duty.
  not       The tenant filed a complaint with the council.

pattern warrant-for
  when      noun warrant ; head issue|obtain|have|seek|get ; subj party
  actor     subj head.subj
  light     light-say
  recipient for against inside
  mode      investigate
  instrument legal
  prior     0.6
  yes       Argentina issued a warrant for the Iranian minister.
  not       The judge issued a warrant for the thief.

pattern lament-lack
  when      verb deplore|decry|lament|regret|bemoan|denounce ; subj party ; obj @act-noun|@fine-act|@strike-noun|@measure|closure|killing|detention|move|violence
  actor     subj
  recipient obj.by obj.of obj.from obj.in obj.poss obj.amod inside
  mode      disapprove
  prior     0.5
  yes       Belize closed its border to Guatemalan buses on Monday. The Guatemalan foreign minister bemoaned the closure.
  not       The critic deplored the ending.
