# Appeals, calls, demands.

pattern urge-party
  when      verb urge|implore|beckon|adjure|lean_on|call_upon|pester|exhort|press|pressure|lobby|beseech|prod|entreat|beg|nudge|coax|encourage|counsel|remind|admonish|enjoin|pressurise|pressurize|petition ; obj party
  actor     subj
  recipient obj
  mode      change
  prior     0.85
  yes       Norway urged Iceland to reopen the fishing grounds.
  not       Doctors urged rest after the operation.

pattern ask-party-to
  when      verb ask|tell|order|instruct|petition|require|warn|advise ; obj party ; xcomp ; no obj @troops ; no obj @travellers ; no near notice
  actor     subj
  recipient obj
  mode      change
  prior     0.75
  yes       Thailand asked Cambodia to pull its guards back from the temple.
  not       The teacher asked her pupils to sit down.

pattern call-on-party
  when      verb call|prevail ; prep on|upon party ; near to|for|not
  actor     subj
  recipient on upon
  mode      change
  prior     0.8
  yes       Brussels called on Serbia to arrest the gunmen.
  yes       The Czech premier called upon Slovakia to open the files.
  not       The minister of Chad called on the Libyan leader on Friday.

pattern appeal-to-party
  when      verb appeal|plead ; prep to|with party ; subj party
  actor     subj
  recipient to with
  mode      change
  prior     0.7
  yes       Tonga's premier appealed to Australia for fuel.
  not       The play appeals to Swedish audiences.

pattern demand-of-party
  when      verb demand|seek|request|insist|want|require ; prep from|of|on party ; no obj @help
  actor     subj
  recipient from of on
  mode      change
  prior     0.7
  yes       Poland demanded an apology from Belarus.
  not       The buyers demanded a discount from the shop.

pattern demand-that-party
  when      verb demand|insist|ask|request|propose|suggest|stipulate|recommend|urge|plead ; ccomp
  actor     subj
  recipient ccomp.subj ccomp.obj
  mode      change
  prior     0.6
  yes       Ecuador demanded that Mexico hand over the fugitive.
  not       The crowd demanded that the band play on.

pattern appeal-noun
  when      noun appeal|call|request|demand|plea ; prep to|on party ; subj party
  actor     subj
  recipient to on
  mode      change
  prior     0.65
  yes       Nepal's appeal to India to reopen the crossing went unanswered.
  not       The singer's appeal to young people is plain.

pattern demand-for-noun
  when      noun demand|request|call|appeal|plea|push|bid|application ; subj party ; prep for @demanded
  actor     subj
  recipient for
  mode      change
  prior     0.5
  yes       Colombia repeated its demand for the extradition of the pilot from Panama.
  not       Demand for tea rose in winter.

pattern must-do
  when      verb * ; aux must|should|need|ought ; speaker party ; subj party
  actor     speaker
  recipient subj
  mode      change
  prior     0.65
  yes       The Polish foreign minister said Belarus must free the prisoners.
  not       The doctor said patients must rest.

pattern must-stop-passive
  when      verb * ; aux must|should|need ; speaker party ; no subj party ; no obj party
  actor     speaker
  recipient subj
  follows   answer
  mode      change
  prior     0.45
  yes       Latvia expelled an Estonian consul. The Estonian minister said the step must be reversed.
  not       The doctor said the treatment must end.

pattern expect-party-to
  when      verb expect|want|need ; obj party ; xcomp ; subj party ; no subj @share-of
  actor     subj
  recipient obj
  mode      change
  prior     0.5
  yes       Brussels wants Serbia to hand over the files.
  not       The coach wants his players to rest.

pattern ask-for-it
  when      verb ask|appeal|plead|beg|press|lobby|apply ; prep for ; subj party
  actor     subj
  recipient obj to on with for
  mode      change
  prior     0.55
  yes       Malta asked for a longer lease of the Italian pier.
  not       The diner asked for salt.

pattern ask-for-doing
  when      verb ask|request|demand|beg ; subj party ; obj @help|meeting|session|seat|membership|access|extradition|delay|extension|permission|clarification|explanation|details|answer
  actor     subj
  recipient from of to obj.from obj.of
  mode      assist
  prior     0.55
  yes       Samoa requested assistance from Fiji after the storm.
  not       The pupil requested access to the gym.

pattern turn-to-for-help
  when      verb turn|look ; prep to party ; prep for @help|weapon|cash|fund|answer|mediation|rescue
  actor     subj
  recipient to
  mode      assist
  prior     0.65
  yes       Laos turned to Vietnam for help with the debt.
  not       The widow turned to her neighbour for help.

pattern seek-help
  when      noun help|assistance|aid|support|backing|bailout|loan|intervention|mediation|clarification|explanation|cooperation|extradition|assurance|apology|compensation|withdrawal|release|answer ; head seek|request|ask|demand|want|solicit|expect ; subj party ; no head offer
  actor     subj head.subj
  recipient from of by inside
  mode      assist
  prior     0.65
  yes       Sudan sought assistance from Egypt for the harvest.
  not       The firm sought help from a lawyer.

pattern pressure-noun
  when      noun pressure ; prep on|upon party
  actor     subj head.subj
  light     light-press
  recipient on upon
  mode      change
  prior     0.55
  yes       Austria increased its pressure on Slovenia to close the reactor.
  not       The pressure on the valve rose.

pattern under-pressure-from
  when      noun pressure ; prep from|by party
  actor     from by
  recipient head.subj head.obj subj
  mode      change
  prior     0.5
  yes       Slovenia came under pressure from Austria to close the reactor.
  not       The knee gave way under pressure from the weight.

pattern request-from
  when      noun request|demand|appeal|plea|call|petition|bid ; prep from|by party ; no prep with
  actor     from by
  recipient to on head.subj inside
  mode      change
  prior     0.45
  yes       Ghana received a request from Togo to share the grid.
  not       The call from the depot came at noon.

pattern request-to-noun
  when      noun request|demand|plea|petition|ultimatum ; head make|send|file|submit|reject|receive|renew|repeat|issue|address|table|present ; prep to|of|on party
  actor     head.subj subj
  recipient to of on
  mode      change
  prior     0.55
  yes       Chad submitted a request to Libya for the return of the trucks.
  not       The tenant submitted a request to the council.

pattern call-for-noun
  when      noun call|appeal|demand|plea ; head make|issue|repeat|renew|reiterate|join|back|echo|lead ; ccomp
  actor     head.subj subj
  recipient ccomp.subj to on
  mode      change
  prior     0.5
  yes       Jordan renewed its call for Israel to reopen the bridge.
  not       The chef made a call for salt.

pattern ask-it-to
  when      verb like|love|prefer|wish ; obj party ; xcomp ; subj party
  actor     subj
  recipient obj
  mode      change
  prior     0.45
  yes       Prague would like Vienna to share the records.
  not       The owner would like the dog to sleep.

pattern urge-restraint
  when      verb urge|counsel|advise|recommend|advocate|preach ; obj restraint|caution|calm|dialogue|talk|de-escalation|patience|moderation|ceasefire|peace ; subj party
  actor     subj
  recipient on to obj
  mode      change
  prior     0.5
  yes       Cairo urged restraint on Khartoum.
  not       The doctor urged caution.

pattern call-for-halt
  when      verb call|press|push|appeal|clamour|agitate|ask|plead ; near for ; subj party ; no obj party
  actor     subj
  recipient on to with for xcomp.subj xcomp.by
  mode      change
  prior     0.45
  yes       Athens called for a new Macedonian name.
  not       The recipe calls for cream from the farm.

pattern demand-it
  when      verb demand ; obj ; subj party ; no prep from|of|on
  actor     subj
  recipient from of obj
  mode      change
  prior     0.5
  yes       Warsaw demanded Minsk's passenger lists.
  not       The guest demanded a towel.

pattern insist-on
  when      verb insist ; prep on ; subj party
  actor     subj
  recipient on
  mode      change
  prior     0.4
  yes       Oslo insists on a Russian apology.
  not       The diner insists on butter.

pattern raise-issue-with
  when      noun issue|case|matter|question|problem|plight|fate|subject|topic ; head raise|bring ; prep with party
  actor     subj head.subj
  recipient with
  mode      change
  prior     0.45
  yes       Berlin raised the case of the pastor with Hanoi.
  not       The pupil raised the matter with the tutor.

pattern request-told
  when      noun request|demand|appeal|plea|entreaty|urging|insistence|exhortation ; head make|send|file|submit|renew|repeat|issue|address|table|present|put|voice|reiterate|convey|broadcast|direct|raise|lodge ; subj party
  actor     subj head.subj
  light     light-say
  recipient to of on with for inside
  mode      change
  prior     0.5
  yes       Chad renewed its plea for the drivers in Libya.
  not       The tenant repeated his demand for a key.

pattern approach-for
  when      verb approach|tap|canvass|lobby|petition ; obj party ; prep for|about|over
  actor     subj
  recipient obj
  mode      assist
  prior     0.5
  yes       Togo approached Benin for a loan of buses.
  not       The firm approached the bank for a loan.

pattern apply-to-join
  when      verb apply ; subj party ; xcomp join|enter|become
  actor     subj
  recipient xcomp.obj xcomp inside
  mode      change
  prior     0.55
  yes       Georgia applied to join the European Union.
  not       The pupil applied to join the choir.

pattern seek-thing
  when      verb seek|solicit ; obj @demanded|@help|meeting|extradition|membership|visa|loan|weapon ; subj party ; no prep from|of|by party
  actor     subj
  recipient from of with to obj.from obj.of obj.with obj.by inside
  mode      assist
  prior     0.5
  yes       Bolivia sought a meeting with Chile about the river.
  not       The tenant sought permission.

pattern insist-that-it-do
  when      verb insist ; ccomp ; subj party ; near must|should|return|withdraw|stop|halt|pay|release|apologise|apologize|end|leave|comply|respect
  actor     subj
  recipient ccomp.subj inside
  mode      change
  prior     0.45
  yes       Bolivia insisted that Chile return the engine.
  not       The owner insisted that the cat return.

pattern request-passed
  when      verb request|approach ; obj party ; xcomp
  actor     subj by
  recipient obj
  mode      change
  prior     0.5
  yes       Oman was requested by Yemen to reopen the bridge.
  not       Passengers were requested to wait.
