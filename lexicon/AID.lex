# Benefits mainly for the recipient: grants, relief, arms, asylum.

pattern give-aid
  when      noun @aid|@relief ; no comp lifeline ; head @give ; subj party ; no subj airline|trader
  actor     subj
  recipient to for iobj head.iobj head.obj in inside
  light     light-fine
  prior     0.8
  yes       Japan sent medicine to Nepal.
  not       The uncle sent money to his niece.

pattern donate
  when      verb donate|lend|gift|bequeath ; prep to party ; no obj support|ear|voice|weight|name|backing
  actor     subj
  recipient to
  prior     0.75
  yes       Kuwait donated its old buses to Yemen.
  not       She donated blood to the clinic.

pattern provide-with
  when      verb provide|supply|equip|arm|fund|furnish|issue|outfit ; obj party ; prep with
  actor     subj
  recipient obj
  prior     0.7
  yes       Iran supplied Sudan with drones.
  not       The inn supplied guests with towels.

pattern aid-party
  when      verb aid|assist|help|shelter|train|subsidise|subsidize|bankroll|finance|bail ; obj party ; no obj @visitor ; no head willingness|promise|offer|say
  actor     subj
  recipient obj
  prior     0.5
  yes       Denmark trained Ukrainian soldiers.
  not       The coach trained swimmers.

pattern asylum
  when      noun asylum|sanctuary|refuge|protection|shelter ; head grant|give|offer|receive
  actor     subj
  recipient to iobj obj
  light     light-fine
  prior     0.75
  yes       Mexico granted asylum to a Peruvian politician.
  not       The old asylum was demolished.

pattern aid-to-noun
  when      noun @aid ; subj party ; prep to|for party
  actor     subj
  recipient to for
  prior     0.6
  yes       Norway's aid to Malawi doubled.
  not       Hearing aids for children are free.

pattern give-sum
  when      verb give|provide|pledge|donate|commit|allocate|earmark|grant|send|announce|disburse|contribute|lend|extend|approve ; obj @sum ; subj party ; prep to|for|in
  actor     subj
  recipient to for iobj obj.to obj.for inside
  prior     0.75
  yes       Japan pledged 30 million dollars to Fiji.
  not       The bank lent 30 million dollars to the builder.

pattern send-relief
  when      verb send|dispatch|fly|deliver|airlift|ship|donate|despatch ; obj @relief ; subj party
  actor     subj
  recipient to for obj.to iobj in inside
  prior     0.8
  yes       Norway airlifted tents to Nepal after the quake.
  not       The farmer sent grain to the mill.

pattern treat-wounded
  when      verb treat|evacuate|rescue|shelter ; subj party ; obj wounded|patient|injured|victim|refugee|survivor|sailor|migrant|fisherman|crew|casualty ; prep in|from|at|to
  actor     subj
  recipient in from
  prior     0.65
  yes       Jordanian doctors treated the wounded in Libya.
  not       The clinic treated patients from the suburb.

pattern take-in
  when      verb take ; prt in ; obj refugee|evacuee|exile|migrant|asylum-seeker|deserter ; subj party
  actor     subj
  recipient obj from
  prior     0.65
  yes       Uganda took in refugees from South Sudan.
  not       The kennel took in strays from the street.

pattern lifeline-to
  when      noun lifeline|bailout|credit|loan|donation|grant|subsidy|tranche|package ; head extend|give|offer|grant|throw|approve|provide|announce|send|make|disburse|pledge|release|unlock|unveil|sign|promise ; subj party
  actor     subj
  recipient to for head.iobj inside
  light     light-fine
  prior     0.75
  yes       Qatar extended a lifeline to Tunisia on Monday.
  not       The bank extended a loan to the brewer.

pattern debt-relief
  when      verb cancel|forgive|restructure|reschedule|waive|write ; obj debt|repayment|loan ; subj party
  actor     subj
  recipient obj.of obj.poss of for to obj
  prior     0.7
  yes       Spain cancelled the debt of Honduras.
  not       The landlord forgave the debt of his tenant.

pattern come-to-aid
  when      verb come|rush ; prep to aid|help|rescue|assistance ; subj party
  actor     subj
  recipient to.of to.poss to
  prior     0.6
  yes       Greece came to the aid of Albania after the quake.
  not       The fireman came to the aid of the cat.

pattern offer-party
  when      verb offer|give|send|hand|lend|grant|deliver|supply|promise ; iobj party ; obj @aid|@relief|jet|tank|missile|weapon|helicopter|vehicle|doctor|firefighter|rescuer|vaccine|grain|wheat|rice|fuel|money|dollar|euro|loan|grant|relief|assistance|aid|help
  actor     subj
  recipient iobj
  prior     0.75
  yes       Poland has offered Ukraine a loan for the railway.
  not       The bank offered clients a loan for the house.

pattern pay-for-thing
  when      verb pay ; prep for ; subj party ; no obj price|dear ; no adv dearly ; no speaker party
  actor     subj
  recipient for.in for.of in for inside
  prior     0.5
  yes       Turkey paid for a new school in Somalia.
  not       The uncle paid for a new fence.

pattern foot-bill
  when      verb foot|fund|finance|bankroll|underwrite|sponsor|subsidise|subsidize|cofinance ; obj ; subj party ; no obj war|terrorism|militia|terrorist|militant|rebel|party|campaign
  actor     subj
  recipient obj.in obj.for obj.of in for inside
  prior     0.5
  yes       Kuwait underwrote the new clinic in Yemen.
  not       The bank financed a gym.

pattern build-for
  when      verb build|rebuild|equip|renovate|construct|staff|restore|refurbish|inaugurate ; obj hospital|clinic|school|stadium|library|mosque|well|shelter|orphanage|ward|airfield|laboratory ; subj party
  actor     subj
  recipient obj.in obj.for in for inside
  prior     0.45
  yes       Qatar rebuilt a hospital in Lebanon.
  not       The town rebuilt a school by the river.

pattern aid-arrives
  when      noun @aid|@relief|ship|plane ; head arrive|reach|land|come|leave|dock|depart ; near aid|relief|food|medicine|humanitarian|rescue|medical|doctor|firefighter|vaccine|tent|donate|blanket ; subj party
  actor     subj from
  recipient head.in head.to head.at to for head.obj inside
  prior     0.55
  yes       Danish relief tents reached Chad on Sunday.
  not       The tents of the circus arrived on Sunday.

pattern hand-over-gift
  when      verb hand|turn|deliver|present ; prt over ; obj @aid|@relief|school|equipment|engine|key|laptop|road|bridge ; subj party
  actor     subj
  recipient to inside
  prior     0.55
  yes       Japan handed over ambulances to Nepal.
  not       The firm handed over ambulances to the town.

pattern help-in-doing
  when      verb help|assist|aid ; subj party ; prep in|with ; obj party
  actor     subj
  recipient obj
  prior     0.55
  yes       Malta helped Libya with the salvage.
  not       The nephew helped the aunt with the salvage.

pattern deploy-medics
  when      verb send|dispatch|fly|deploy|rush|despatch|land ; obj ; near medic|doctor|relief|firefighter|rescuer|blanket|vaccine|nurse|tent|humanitarian|rescue ; subj party
  actor     subj
  recipient to in for inside
  prior     0.6
  yes       Hungary sent two aircraft with firefighters to Greece.
  not       The firm sent two vans with blankets to the shop.
