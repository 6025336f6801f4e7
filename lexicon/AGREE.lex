# Promises, offers, willingness, agreement.

pattern agree-with
  when      verb agree ; subj party
  actor     subj
  recipient with xcomp.with xcomp.obj
  prior     0.6
  yes       Bolivia agreed with Chile to share the water.
  not       The soup did not agree with him.

pattern pledge-to
  when      verb pledge|promise|offer|vow|undertake|commit ; xcomp
  actor     subj
  recipient xcomp.obj xcomp.with xcomp.to to xcomp.for
  prior     0.6
  yes       Germany promised to repay Moldova.
  not       The boy promised to behave.

pattern willing-to
  when      adj willing|ready|prepared|keen|eager|happy|glad|anxious|inclined ; xcomp
  actor     subj
  recipient xcomp.with xcomp.obj xcomp.to
  prior     0.6
  yes       Vietnam is willing to work with Japan on rail links.
  not       The child was ready to sleep.

pattern express-willingness
  when      noun willingness|readiness|commitment|intention|desire|hope|eagerness ; subj party
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
  when      verb offer|promise|pledge|guarantee|vow|volunteer ; obj @help
  actor     subj
  recipient to iobj obj for
  prior     0.45
  yes       Turkey offered help to Greece after the quake.
  not       The café offers help with wifi.

pattern invite
  when      verb invite ; obj party
  actor     subj
  recipient obj
  prior     0.75
  yes       The Moroccan king invited the Egyptian president to Rabat.
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
  yes       Jordan's agreement with Syria on water runs out in May.
  not       The union reached a deal with the bakery.

pattern accept-invitation
  when      noun invitation|offer|proposal ; head accept|take|welcome|embrace ; subj party ; no near reject
  actor     subj
  recipient from of by poss to comp
  light     light-fine
  prior     0.75
  yes       The Finnish president accepted an invitation from the Latvian government.
  not       The singer accepted an invitation from the museum.

pattern extend-invitation
  when      noun invitation ; head extend|send|issue|renew|repeat|hand|convey ; subj party
  actor     subj
  recipient to head.iobj head.obj
  light     light-fine
  prior     0.7
  yes       Morocco extended an invitation to the Spanish king.
  not       The choir extended an invitation to newcomers.

pattern assure-party
  when      verb assure|reassure ; obj party ; subj party
  actor     subj
  recipient obj
  prior     0.7
  yes       Panama assured Costa Rica that the canal would stay open.
  not       The pilot assured the passengers that all was well.

pattern promise-noun
  when      noun @promising ; subj party ; prep to|with party
  actor     subj
  recipient to with
  prior     0.6
  yes       Qatar gave Chad's neighbour a rare pledge: its promise to Niger was kept secret.
  not       The firm's promise to customers was broken.

pattern sides-strike-deal
  when      noun @deal ; head @strike-deal ; subj party ; no prep with party ; no prep between party
  actor     subj
  recipient none
  light     light-fine
  prior     0.7
  yes       Bolivia and Paraguay reached an agreement on river tolls.
  not       Bolivia's unions reached an agreement on wages.

pattern deal-between
  when      noun @deal ; prep between party ; head @strike-deal|come|take|enter|provide|call|oblige|allow|under
  actor     between
  recipient none
  prior     0.5
  yes       An arrangement between Namibia and Angola was reached on Monday.
  not       An arrangement between the brothers was reached on Monday.

pattern deal-with-struck
  when      noun @deal ; head @strike-deal ; subj party ; prep with party
  actor     subj
  recipient with
  light     light-fine
  prior     0.75
  yes       Ghana clinched a deal with Benin on electricity.
  not       The striker clinched a deal with the club.

pattern resolve-to
  when      verb resolve|undertake|concur|consent|assent|acquiesce|accede|volunteer|decide ; xcomp ; subj party ; no xcomp @retaliate
  actor     subj
  recipient xcomp.with xcomp.obj xcomp.to with
  prior     0.65
  yes       Finland and Estonia resolved to share the cost of the cable.
  not       The widow resolved to sell the house.

pattern promise-that
  when      verb promise|pledge|vow|guarantee ; ccomp ; obj party ; subj party
  actor     subj
  recipient obj iobj
  prior     0.65
  yes       Kenya promised Uganda that the pipeline would be finished.
  not       The builder promised the owner that the roof would hold.

pattern offer-to-mediate
  when      verb offer|volunteer ; xcomp mediate|host|arbitrate|broker ; subj party
  actor     subj
  recipient xcomp.between xcomp.with xcomp.over xcomp.for xcomp.obj
  prior     0.7
  yes       Turkey offered to arbitrate between Sudan and Ethiopia.
  not       The teacher offered to mediate between the pupils.

pattern stand-ready
  when      verb stand|remain|declare|profess ; subj party ; xcomp ready|willing|prepared|open
  actor     subj
  recipient xcomp.xcomp.with xcomp.xcomp.obj xcomp.xcomp.to
  prior     0.55
  yes       Norway stands ready to compensate Iceland.
  not       The crew stands ready to sail.

pattern open-to
  when      adj open|determined|committed ; subj party ; prep to|with party
  actor     subj
  recipient to with
  prior     0.45
  yes       Cuba said it was open to talks with Spain.
  not       The gallery is open to visitors.

pattern sign-paper
  when      verb sign|initial|ink|conclude|seal|countersign ; obj @paper|@deal|document|papers|deed
  actor     subj
  recipient with obj.with obj.between inside
  prior     0.75
  yes       Japan signed a defence treaty with Australia.
  not       The author signed a contract with his publisher.

pattern signing-of-paper
  when      noun signing|conclusion|initialling|initialing|signature ; prep of @paper|@deal|document
  actor     subj by of.between
  recipient of.with with inside
  prior     0.6
  yes       The signing of a border treaty between Chad and Libya took place on Friday.
  not       The signing of books lasted an hour.

pattern paper-signed
  when      noun @paper|@deal ; xcomp sign|conclude|initial|reach ; prep with|between party
  actor     subj between xcomp.by
  recipient with between
  prior     0.45
  yes       An accord with Peru signed by Bolivia regulates the ferries.
  not       A contract with the firm signed by the mayor ends in May.

pattern sides-agree-on
  when      verb agree|settle|concur ; subj party ; prep on|to|upon
  actor     subj
  recipient with inside
  prior     0.6
  yes       Zambia and Malawi agreed on a common price for the maize.
  not       The twins agreed on a name.

pattern agree-to-do
  when      verb agree ; subj party ; xcomp ; no prep with
  actor     subj
  recipient with xcomp.with xcomp.to xcomp.obj xcomp.for
  prior     0.6
  yes       Ghana agreed to repay Togo.
  not       The boy agreed to tidy the room.

pattern promise-thing
  when      verb promise|pledge|vow|guarantee|assure ; iobj party ; subj party ; no obj @penalty ; no xcomp
  actor     subj
  recipient iobj
  prior     0.5
  yes       Hungary promised Serbia a second bridge.
  not       The vendor promised a refund.

pattern promise-bare-that
  when      verb promise|pledge|guarantee|vow ; ccomp ; subj party ; no obj party
  actor     subj
  recipient to ccomp.obj ccomp.with ccomp.to inside
  prior     0.45
  yes       Gabon pledged that Cameroonian traders would be heard.
  not       The builder pledged that the roof would hold.

pattern give-consent
  when      noun consent|assent|go-ahead|green-light|nod|blessing|assurance|guarantee|word|pledge|undertaking|commitment|promise|approval ; head give|make|offer|grant|renew|repeat|provide|secure|extend ; subj party
  actor     subj
  recipient to head.iobj for with inside
  light     light-fine
  prior     0.55
  yes       Austria gave Slovenia a guarantee that the line would run again.
  not       The mayor gave the baker his word.

pattern make-offer
  when      noun offer|proposal|overture|bid ; head make|renew|repeat|table|submit|present|extend|put|unveil|float|send|convey ; subj party
  actor     subj
  recipient to head.iobj inside for of
  light     light-fine
  prior     0.5
  yes       Tunisia made a proposal to Malta about the wreck.
  not       The club made an offer for the striker.

pattern propose-joint
  when      verb propose|suggest|offer|moot ; obj talk|meeting|summit|dialogue|negotiation|cooperation|commission|committee|deal|agreement|truce|pact|treaty|exchange|swap|project|alliance|partnership|mechanism|plan|visit|mediation|hotline|framework ; subj party
  actor     subj
  recipient to with obj.with obj.between obj.for inside
  prior     0.6
  yes       Slovenia proposed a joint commission to Italy.
  not       The tutor proposed a plan to the pupils.

pattern voice-interest
  when      noun interest|openness ; head express|voice|signal|show|declare|state|reiterate|convey|indicate|announce|repeat ; subj party ; no comp public
  actor     subj
  recipient with in to xcomp.with xcomp.obj xcomp.to inside
  light     light-fine
  prior     0.5
  yes       Chile expressed interest in a rail link with Bolivia.
  not       The widow expressed interest in the flat.

pattern extend-hand
  when      noun hand|olive-branch|branch ; head extend|offer|reach|hold|stretch ; subj party
  actor     subj head.subj
  recipient to inside
  light     light-fine
  prior     0.5
  yes       The Sudanese president extended a hand to Ethiopia.
  not       The vicar extended a hand to the boy.
