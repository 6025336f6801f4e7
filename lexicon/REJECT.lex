# Refusals, denials, rebuffs.

pattern reject-what
  when      verb reject|rebuff|refute|dismiss|spurn|rebut|decline|deny|repudiate|repel|disavow|disown|dispute|contradict|defy|resist|ignore|rubbish|sidestep|scorn|overrule|shun|dodge|counter|discount|debunk|nix ; obj ; subj party ; no obj entry|access|visa|bail|order|@part|permission ; no obj @force
  actor     subj
  recipient obj
  mode      change
  prior     0.75
  yes       Morocco rejected Algeria's offer of mediation.
  not       The machine rejected the coin.

pattern refuse-to
  when      verb refuse|decline|disdain ; xcomp ; subj party ; no xcomp @tell
  actor     subj
  recipient xcomp.obj xcomp.with xcomp.to xcomp xcomp.from
  mode      change
  prior     0.75
  yes       Chile refused to recognise Bolivia's claim.
  not       The engine refused to start.

pattern rule-out
  when      verb rule ; prt out ; obj
  actor     subj
  recipient obj
  mode      change
  prior     0.6
  yes       Sweden ruled out talks with Turkey on the exiles.
  not       Doctors ruled out a fracture.

pattern oppose
  when      verb oppose ; obj ; subj party
  actor     subj
  recipient obj
  mode      change
  prior     0.6
  yes       France opposes Hungary's plan for the fund.
  not       The walls oppose each other.

pattern deny-charge
  when      verb deny|refute|dismiss|reject ; obj @claim ; subj party
  actor     subj
  recipient obj.by obj.of obj.from obj.poss obj
  mode      change
  prior     0.85
  yes       Belarus denied Lithuania's accusations of smuggling.
  not       The clerk denied the claim form.

pattern rejection-noun
  when      noun rejection|refusal|denial|rebuttal|repudiation|rebuff ; subj party ; prep of|by|to|for|from
  actor     subj
  recipient of by to inside
  mode      change
  prior     0.5
  yes       Peru's rejection of the Bolivian proposal surprised nobody.
  not       The rejection of the graft alarmed the surgeons.

pattern refuse-thing
  when      verb refuse ; subj party ; no xcomp ; no obj entry|visa|permission|access|bail
  actor     subj
  recipient obj
  mode      change
  prior     0.65
  yes       Havana refused a Dominican offer of grain.
  not       The horse refused the fence.

pattern deny-that
  when      verb deny|contest|dispute ; subj party ; no obj
  actor     subj
  recipient ccomp.obj ccomp.with
  mode      change
  follows   answer
  prior     0.7
  yes       Minsk denied that it had jammed Polish radios.
  not       The boy denied that he had eaten the jam.

pattern deny-part
  when      verb deny|disclaim|disavow ; subj party ; obj @part
  actor     subj
  recipient obj.in obj.for
  mode      change
  prior     0.65
  yes       Damascus denied any role in the Jordanian raid.
  not       The driver denied responsibility.

pattern brush-aside
  when      verb brush|wave|shrug|push|wave|cast|sweep|laugh|bat|knock|throw|slap|fend ; prt aside|off|away|down|out|back ; obj ; subj party ; no obj @force
  actor     subj
  recipient obj
  mode      change
  prior     0.6
  yes       Accra brushed aside Togolese complaints about the port.
  not       The waiter brushed aside the crumbs.

pattern push-back
  when      verb push|hit|fire|fight ; prt back ; prep against|on|at party
  actor     subj
  recipient against on at
  mode      change
  prior     0.55
  yes       Jakarta pushed back against Malaysian claims to the reef.
  not       The crowd pushed back against the gate.

pattern stand-opposed
  when      adj opposed|averse|unwilling|resistant ; subj party
  actor     subj
  recipient to xcomp.obj xcomp.with xcomp.to inside
  mode      change
  prior     0.4
  yes       Muscat is unwilling to host a Saudi base.
  not       The cat is opposed to baths.

pattern not-accept
  when      verb @yield ; adv not|never|n't ; subj party ; aux will|would|shall|can|could|wo|do
  actor     subj
  recipient obj to with from in before obj.of ccomp.subj
  mode      yield
  status    occurred
  prior     0.5
  yes       Cyprus said it would never accept the Turkish map.
  not       The host will not accept tips.

pattern not-agree-with
  when      verb agree|disagree|differ|approve|share|support|back|endorse|recognise|recognize ; adv not|never|n't ; subj party
  actor     subj
  recipient with of to obj
  mode      change
  status    occurred
  prior     0.5
  yes       Ankara does not share the Cypriot view.
  not       The cook does not agree with the waiter.

pattern disagree
  when      verb disagree|dissent ; subj party ; prep with|from|to|over party
  actor     subj
  recipient with from to over
  mode      change
  prior     0.5
  yes       Vienna disagreed with Budapest about the fence.
  not       The judges disagreed with the coach.

pattern say-baseless
  when      adj @baseless ; speaker party ; nsubj @claim
  actor     speaker
  recipient nsubj
  mode      change
  follows   answer
  prior     0.7
  yes       Harare said Zambia's accusations were groundless.
  not       The clerk said the report was false.

pattern call-baseless
  when      verb call|brand|label|describe|dismiss|denounce|reject|term|dub|slam|decry|deem|declare|consider|find|pronounce|characterise|characterize ; subj party ; obj @claim ; near @baseless
  actor     subj
  recipient obj inside
  mode      change
  prior     0.7
  yes       Harare called Zambia's accusations baseless.
  not       The critic called the claim nonsense.

pattern no-plan
  when      noun plan|intention|interest|need|room|question|reason|basis|place|negotiation|compromise ; speaker party ; near no ; no prep from
  actor     speaker
  recipient of with to for inside
  mode      change
  prior     0.35
  yes       Sofia said there was no room for a compromise with Skopje on the name.
  not       The chef said there was no room for pudding.

pattern walk-out
  when      verb walk|storm|pull|drop|back ; near out ; prep of|from @talks|@gathering ; subj party
  actor     subj
  recipient of from with by
  mode      meet
  prior     0.55
  yes       Eritrea walked out of talks with Ethiopia on the port.
  not       The cast walked out of the session.

pattern stay-away
  when      verb stay|keep ; near away ; near @talks|@gathering|ceremony|parade|funeral|games ; subj party
  actor     subj
  recipient from inside
  mode      meet
  prior     0.55
  yes       Kenya stayed away from the summit in Uganda.
  not       The players stayed away from the session.

pattern skip-gathering
  when      verb boycott|snub|shun|skip|miss ; obj @gathering|@talks|games|olympics|event|ceremony ; subj party
  actor     subj
  recipient obj obj.in obj.with obj.of
  mode      meet
  prior     0.65
  yes       Algeria boycotted the congress in Morocco.
  not       The twins skipped the session.

pattern block-proposal
  when      verb block|veto|thwart|stymie|torpedo|scuttle|stonewall|stall|frustrate|derail|obstruct ; obj bid|accession|membership|resolution|proposal|plan|draft|statement|entry|appointment|agreement|deal|aid|package|effort|attempt|request|demand|talk|motion ; subj party
  actor     subj
  recipient obj
  mode      change
  prior     0.65
  yes       Greece blocked Macedonia's bid to join the alliance.
  not       The mayor blocked the plan for a kiosk.

pattern refusal-to
  when      noun refusal|unwillingness|reluctance|failure ; xcomp ; subj party
  actor     subj
  recipient xcomp.obj xcomp.with xcomp.to of inside
  mode      change
  prior     0.5
  yes       Tehran's refusal to let Iraqi pilgrims in angered Baghdad.
  not       The boy's refusal to eat worried them.

pattern say-no
  when      verb say|vote ; obj no ; prep to party
  actor     subj
  recipient to
  mode      change
  prior     0.6
  yes       Hanoi said no to a Chinese loan.
  not       The child said no to soup.

pattern withdraw-invitation
  when      verb withdraw|rescind|revoke|retract|withhold|cancel ; obj invitation|offer|consent|backing|endorsement|support
  actor     subj
  recipient obj.to obj.from obj.of obj.for obj
  mode      meet
  prior     0.6
  yes       Stockholm withdrew its invitation to the Belarusian minister.
  not       The bride withdrew the invitation to her aunt.

pattern be-opposed-to
  when      verb oppose ; prep to ; obj party
  actor     obj
  recipient to
  mode      change
  prior     0.55
  yes       Muscat is opposed to a Saudi base on the island.
  not       The cat is opposed to baths.

pattern not-take-part
  when      verb take ; obj part ; adv not ; prep in party ; subj party
  actor     subj
  recipient in
  mode      meet
  prior     0.7
  yes       Italy will not take part in the Greek exercise.
  not       The choir will not take part in the contest.

pattern rejected-as
  when      verb dismiss|reject|deny|denounce|describe ; subj party ; obj @claim ; prep as @baseless
  actor     subj
  recipient obj.by obj.of obj.from obj.poss obj.amod obj inside
  follows   answer
  mode      change
  prior     0.75
  yes       Rabat dismissed the Algerian story as fiction.
  not       The shop dismissed the story as fiction.

pattern turn-down
  when      verb turn ; prt down ; obj ; subj party
  actor     subj
  recipient obj.by obj.of obj.from obj.poss obj.amod obj inside
  follows   answer
  mode      change
  prior     0.65
  yes       Botswana turned down a Namibian offer of fish.
  not       The guest turned down the bed.

pattern vote-against
  when      verb vote|argue|side ; prep against ; subj party
  actor     subj
  recipient against inside
  mode      change
  prior     0.5
  yes       Serbia voted against Kosovo's membership.
  not       The jury voted against the singer.

pattern insist-not
  when      verb insist|maintain|retort|counter|protest ; ccomp ; subj party ; near no|not|never|n't|nothing
  actor     subj
  recipient ccomp.obj ccomp.subj ccomp.to ccomp.with inside
  mode      change
  prior     0.45
  yes       Sudan insisted that it had never shelled Eritrea.
  not       The cook insisted that nothing was burnt.
