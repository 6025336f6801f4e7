# Symbolic acts: courtesies, slights, naming disputes.

pattern hands-in-pockets
  when      noun hand ; prep in pocket
  actor     subj
  recipient none
  mode      slight
  instrument protocol
  prior     0.55
  yes       The Serbian envoy received the Croatian minister with his hands in his pockets.
  not       Money changed hands in the market.

pattern embrace
  when      verb embrace|hug|kiss ; subj party ; no obj @idea
  actor     subj
  recipient obj with
  mode      courtesy
  instrument protocol
  prior     0.65
  yes       The Egyptian and Turkish presidents embraced at the airport.
  not       Investors embraced the new rules.

pattern refuse-handshake
  when      noun hand|handshake ; head refuse|decline|shun|skip
  actor     subj
  recipient of with to head.with
  mode      slight
  instrument protocol
  prior     0.7
  yes       The Iranian minister refused the hand of his Dutch colleague.
  not       The bank refused the handshake protocol.

pattern red-carpet
  when      noun carpet|banquet|guard|salute|ceremony ; comp red|state|honour|honor|gun|welcome
  actor     subj
  recipient for to of
  mode      courtesy
  instrument protocol
  prior     0.5
  yes       India rolled out the red carpet for the Omani sultan.
  not       The cinema bought a red carpet.

pattern lay-wreath
  when      verb lay|place ; obj wreath|flower
  actor     subj
  recipient at to for
  mode      courtesy
  instrument protocol
  prior     0.65
  yes       The German president laid a wreath at the Polish memorial.
  not       The hen laid an egg.

pattern rename
  when      verb rename|call|name|label ; obj @place-thing ; xcomp
  actor     subj
  recipient obj
  mode      naming
  instrument territory
  prior     0.4
  yes       China renamed eleven Indian villages in the state.
  not       The firm renamed its product.

pattern shake-hands
  when      verb shake ; obj hand ; prep with party
  actor     subj
  recipient with
  mode      courtesy
  instrument protocol
  prior     0.6
  yes       The Cuban president shook hands with the American president.
  not       The medicine shakes hands badly.
