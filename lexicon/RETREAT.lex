# Releases, pull-outs, ceasefires: immediate material yielding.

pattern release-party
  when      verb release|free|liberate|repatriate ; obj party
  actor     subj
  recipient obj
  mode      release
  prior     0.75
  yes       Iran released five American prisoners.
  not       The studio released a film.

pattern hand-over
  when      verb hand|return|give ; prt over|back ; obj
  actor     subj
  recipient to obj
  mode      release
  prior     0.6
  yes       Israel handed over the bodies to Lebanon.
  not       The clerk handed over the keys.

pattern prisoner-swap
  when      noun swap|exchange|release ; comp prisoner|hostage|detainee
  actor     subj between
  recipient with of to
  mode      release
  prior     0.65
  yes       Ukraine carried out a prisoner swap with Russia.
  not       The camp has a prisoner exchange rate.

pattern withdraw-troops
  when      verb withdraw|pull_out|pull|remove|evacuate|redeploy ; obj @troops
  actor     subj
  recipient from
  mode      withdraw
  prior     0.8
  yes       Uganda withdrew its soldiers from Congo.
  not       The bank withdrew its offer.

pattern withdrawal-noun
  when      noun withdrawal|pullout|pull-out ; near @troops ; prep from party
  actor     subj of
  recipient from
  mode      withdraw
  prior     0.7
  yes       The withdrawal of French troops from Niger began on Tuesday.
  not       The withdrawal of cash from the machine failed.

pattern withdraw-from-place
  when      verb withdraw|pull_out|retreat ; subj @troops ; prep from party
  actor     subj
  recipient from
  mode      withdraw
  prior     0.7
  yes       Russian forces withdrew from Georgia.
  not       The tide withdrew from the beach.

pattern ceasefire
  when      noun ceasefire|cease-fire|truce|armistice ; subj party
  actor     subj between
  recipient with between
  mode      ceasefire
  prior     0.6
  yes       Armenia and Azerbaijan agreed on a ceasefire.
  not       The truce term lasts a school year.
