# Material exchange: joint exercises, trade, shared intelligence, exchanges resumed.

pattern cooperate-with
  when      verb cooperate|collaborate|co-operate ; prep with party
  actor     subj
  recipient with
  prior     0.6
  yes       Kenya cooperates with Uganda against rustlers.
  not       The patient cooperated with the nurse.

pattern joint-exercise
  when      noun exercise|drill|manoeuvre|maneuver|patrol|war-game ; comp joint|combined|bilateral|trilateral
  actor     subj between
  recipient with between
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
  when      verb export|sell|supply|ship|deliver ; subj party ; prep to party ; no obj @weapon
  actor     subj
  recipient to
  prior     0.45
  yes       Algeria sold gas to Slovenia.
  not       The shop sold shoes to pupils.

pattern share-with
  when      verb share|exchange ; obj intelligence|data|information|technology ; prep with party
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
