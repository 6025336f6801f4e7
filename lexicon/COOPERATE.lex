# Material exchange: joint exercises, trade, shared intelligence, exchanges resumed.

pattern cooperate-with
  when      verb cooperate|collaborate|co-operate|liaise|train|drill|exercise ; prep with|alongside party
  actor     subj
  recipient with
  prior     0.6
  yes       Kenya cooperates with Uganda against rustlers.
  not       The patient cooperated with the nurse.

pattern joint-exercise
  when      noun @drill|patrol|training|sortie|operation ; comp joint|combined|bilateral|trilateral|multinational|coordinated
  actor     subj between
  recipient with between alongside inside
  prior     0.75
  instrument security
  yes       The Philippines held joint exercises with Australia.
  not       The class did joint exercises for their knees.

pattern resume-exchange
  when      verb resume|restart|relaunch|reopen ; obj flight|export|import|trade|exchange|service|cooperation|ferry|shipment
  actor     subj
  recipient with to from obj
  stance    carrot
  prior     0.65
  yes       Egypt resumed flights to Sudan.
  not       The pool resumed service on Monday.

pattern export-to
  when      verb export|sell|ship|deliver ; subj party ; prep to party ; no obj @weapon ; no obj @aid ; no obj @relief
  actor     subj
  recipient to
  prior     0.45
  yes       Algeria sold gas to Slovenia.
  not       The shop sold shoes to pupils.

pattern share-with
  when      verb share|exchange|swap|pool ; obj intelligence|data|information|technology|evidence|expertise|tip ; prep with party
  actor     subj
  recipient with
  prior     0.7
  yes       Israel shared intelligence with Cyprus.
  not       She shared information with her sister.

pattern buy-from
  when      verb buy|purchase|import|acquire ; subj party ; prep from party
  actor     subj
  recipient from
  prior     0.45
  yes       Poland bought tanks from South Korea.
  not       He bought bread from the baker.

pattern reopen-mission
  when      verb reopen|open|inaugurate ; obj embassy|consulate|mission ; subj party
  actor     subj
  recipient to in with obj.in obj.to obj
  stance    carrot
  instrument protocol
  prior     0.75
  yes       Jordan reopened its embassy in Libya in May.
  not       The town opened a trade school in May.

pattern jointly
  when      verb build|develop|produce|launch|patrol|operate|fund|finance|inaugurate|test|explore|run|manage|investigate|commission|construct|monitor|police|manufacture|survey ; adv jointly|together ; subj party
  actor     subj
  recipient with
  prior     0.65
  yes       Japan and Italy will jointly develop a fighter aircraft.
  not       The brothers jointly run the bakery.

pattern joint-body
  when      noun group|committee|commission|venture|fund|project|programme|program|centre|center|force|council|mechanism|hotline ; comp joint|bilateral|binational|trilateral ; head set|establish|create|form|launch|found|start|open|agree|announce
  actor     subj between
  recipient with between
  light     light-fine
  prior     0.6
  yes       Tunisia set up a joint committee with Malta on fishing.
  not       The two shops set up a joint fund.

pattern direct-service
  when      noun flight|train|ferry|service|route|link|line ; comp direct|first|inaugural ; prep between party
  actor     between
  recipient none
  instrument travel
  prior     0.6
  yes       Direct flights between Kuwait and Iraq began on Sunday.
  not       Direct flights between the islands began on Sunday.

pattern resume-contact
  when      verb resume|restore|reactivate|revive|reinstate|normalise|normalize ; obj communication|contact|hotline|dialogue|consultation|agreement|pact|swap|transit|link|visa ; subj party
  actor     subj
  recipient with obj.with obj.between to
  stance    carrot
  prior     0.65
  yes       Egypt restored the military hotline with Turkey.
  not       The office restored contact with the van.

pattern work-together
  when      verb work|team|partner|join ; prt up ; subj party ; prep with party
  actor     subj
  recipient with
  prior     0.5
  yes       Portugal teamed up with Cape Verde against smugglers.
  not       The singer teamed up with a rapper.

pattern drill-with
  when      noun @drill|patrol ; no comp joint|combined|bilateral|trilateral ; prep with|between|alongside party ; head hold|stage|conduct|begin|start|launch|carry|kick|join|complete|end|finish|conclude|open|wrap|run
  actor     subj head.subj between
  recipient with between alongside
  instrument security
  prior     0.7
  yes       The Tunisian navy began manoeuvres with Malta on Friday.
  not       The school held a drill with the brigade.

pattern join-drill
  when      verb join|take|participate|compete ; prep in @drill|patrol ; subj party
  actor     subj
  recipient in.with in.of with in inside
  instrument security
  prior     0.55
  yes       Ghana took part in a naval exercise with Togo.
  not       The pupils took part in an exercise.

pattern joint-operation
  when      noun operation|raid|sweep|rescue|search|investigation|study|survey|policing|research|production|venture|statement|training ; comp joint|combined|coordinated ; prep with|between|by party
  actor     subj between by head.subj
  recipient with between
  light     light-fine
  prior     0.6
  yes       Laos carried out a joint operation with Thailand against smugglers.
  not       The shops made a joint survey with the school.

pattern extradite-to
  when      verb extradite ; obj ; prep to party ; subj party
  actor     subj
  recipient to
  instrument legal
  prior     0.6
  yes       Peru extradited a smuggler to Chile.
  not       The agency extradited nobody.
