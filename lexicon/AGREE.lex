# Promises, offers, willingness, agreement.

pattern agree-with
  when      verb agree ; subj party
  actor     subj
  recipient with xcomp.with xcomp.obj
  prior     0.6
  yes       Bolivia agreed with Chile to share the water.
  not       The soup did not agree with him.

pattern both-agree
  when      verb agree|concur ; xcomp
  actor     subj
  recipient xcomp.with xcomp.obj with xcomp.to
  prior     0.6
  yes       Ghana and Togo agreed to patrol the border together.
  not       The brothers agreed to sell the farm.

pattern pledge-to
  when      verb pledge|promise|offer|vow|undertake|commit ; xcomp
  actor     subj
  recipient xcomp.obj xcomp.with xcomp.to to xcomp.for
  prior     0.6
  yes       Germany pledged to help Moldova with its power grid.
  not       The boy promised to behave.

pattern willing-to
  when      adj willing|ready|prepared|keen|eager ; xcomp
  actor     subj
  recipient xcomp.with xcomp.obj xcomp.to
  prior     0.6
  yes       Vietnam is willing to work with Japan on rail links.
  not       The child was ready to sleep.

pattern express-willingness
  when      noun willingness|readiness|commitment|intention|desire|hope ; subj party
  actor     subj
  recipient xcomp.with xcomp.obj xcomp.to with to
  prior     0.55
  yes       Oman voiced its willingness to work with Yemen.
  not       The willingness to pay is falling.

pattern vow-cooperation
  when      verb vow|pledge|agree|promise|commit|hope|seek|want ; xcomp strengthen|deepen|cooperate|boost|expand|enhance|promote|resume|restore|improve
  actor     subj
  recipient xcomp.with xcomp.obj with
  prior     0.65
  yes       Laos and Thailand vowed to deepen trade.
  not       The gym wants to boost membership.

pattern offer-something
  when      verb offer|promise|pledge ; obj @help
  actor     subj
  recipient to iobj obj for
  prior     0.65
  yes       Turkey offered help to Greece after the quake.
  not       The café offers help with wifi.

pattern invite
  when      verb invite ; obj party
  actor     subj
  recipient obj
  prior     0.75
  yes       The king invited the Egyptian president to Rabat.
  not       The essay invites comparison.

pattern invitation-noun
  when      noun invitation ; subj party ; prep to party
  actor     subj
  recipient to
  prior     0.6
  yes       Spain's invitation to Cuba came on Monday.
  not       The invitation to tender is open.

pattern reach-agreement
  when      noun agreement|deal|accord|pact|understanding|consensus|memorandum ; subj party ; prep with|between party
  actor     subj between
  recipient with between
  prior     0.65
  yes       Jordan reached an agreement with Syria on water.
  not       The union reached a deal with the bakery.
