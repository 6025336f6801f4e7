# Refusals, denials, rebuffs.

pattern reject-what
  when      verb reject|rebuff|refute|dismiss|spurn|rebut|decline|deny ; obj
  actor     subj
  recipient obj
  mode      change
  prior     0.7
  yes       Morocco rejected Algeria's offer of mediation.
  not       The machine rejected the coin.

pattern refuse-to
  when      verb refuse|decline ; xcomp
  actor     subj
  recipient xcomp.obj xcomp.with xcomp.to xcomp xcomp.from
  mode      change
  prior     0.65
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
  when      verb oppose ; obj
  actor     subj
  recipient obj
  mode      change
  prior     0.6
  yes       France opposes Hungary's plan for the fund.
  not       The walls oppose each other.

pattern deny-charge
  when      verb deny|refute|dismiss|reject ; obj accusation|allegation|charge|claim|report ; subj party
  actor     subj
  recipient obj.by obj.of obj.from obj.poss obj
  mode      change
  prior     0.75
  yes       Belarus denied Lithuania's accusations of smuggling.
  not       The clerk denied the claim form.

pattern rejection-noun
  when      noun rejection|refusal|denial ; subj party ; prep of|by party
  actor     subj
  recipient of by
  mode      change
  prior     0.5
  yes       Peru's rejection of the Bolivian proposal surprised nobody.
  not       The rejection of the graft alarmed the surgeons.

pattern veto-boycott
  when      verb veto|boycott|snub|shun ; obj
  actor     subj
  recipient obj
  mode      meet
  prior     0.6
  yes       Pakistan snubbed an Indian invitation to the meeting.
  not       Shoppers shun the new mall.

