# Benefits mainly for the recipient: grants, relief, arms, asylum.

pattern give-aid
  when      noun @aid ; head @give ; subj party
  actor     subj
  recipient to for iobj head.iobj
  light     light-fine
  prior     0.8
  yes       Japan sent medicine to Nepal.
  not       The uncle sent money to his niece.

pattern donate
  when      verb donate|lend ; prep to party
  actor     subj
  recipient to
  prior     0.75
  yes       Kuwait donated its old buses to Yemen.
  not       She donated blood to the clinic.

pattern provide-with
  when      verb provide|supply|equip|arm|fund ; obj party ; prep with
  actor     subj
  recipient obj
  prior     0.7
  yes       Iran supplied Sudan with drones.
  not       The inn supplied guests with towels.

pattern aid-party
  when      verb aid|assist|help|shelter|train ; obj party ; no obj @visitor
  actor     subj
  recipient obj
  prior     0.5
  yes       Denmark trained Ukrainian soldiers.
  not       The coach trained swimmers.

pattern asylum
  when      noun asylum ; head grant|give|offer|receive
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
  when      verb give|provide|pledge|donate|commit|allocate|earmark|grant|send|announce|disburse|contribute|lend|extend|approve ; obj @sum ; subj party ; prep to|for|in party
  actor     subj
  recipient to for
  prior     0.75
  yes       Japan pledged 30 million dollars to Fiji.
  not       The bank lent 30 million dollars to the builder.

pattern send-relief
  when      verb send|dispatch|fly|deliver|airlift|ship|donate|despatch ; obj @relief ; subj party ; prep to|for party
  actor     subj
  recipient to for
  prior     0.8
  yes       Norway airlifted tents to Nepal after the quake.
  not       The farmer sent grain to the mill.

pattern treat-wounded
  when      verb treat|evacuate|rescue|shelter ; subj party ; obj wounded|patient|injured|victim|refugee|survivor ; prep in|from party
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
  when      noun lifeline|bailout|credit|loan|donation|grant|subsidy|tranche|package ; head extend|give|offer|grant|throw|approve|provide|announce|send|make|disburse|pledge ; subj party ; prep to|for party
  actor     subj
  recipient to for
  light     light-fine
  prior     0.75
  yes       Qatar extended a credit to Tunisia on Monday.
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
  when      verb offer ; iobj party ; obj jet|tank|missile|weapon|helicopter|vehicle|doctor|firefighter|rescuer|vaccine|grain|wheat|rice|fuel|money|dollar|euro|loan|grant|relief|assistance|aid|help
  actor     subj
  recipient iobj
  prior     0.75
  yes       Poland has offered Ukraine a loan for the railway.
  not       The bank offered clients a loan for the house.
