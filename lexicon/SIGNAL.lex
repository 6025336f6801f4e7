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
  yes       The Iranian minister shunned the hand of his Dutch colleague.
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
  when      verb rename ; obj @place-thing
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

pattern welcomed-with-honours
  when      verb welcome|greet|receive|meet ; obj party ; prep with @honour
  actor     subj by
  recipient obj
  mode      courtesy
  instrument protocol
  prior     0.7
  yes       The Omani sultan greeted the Indian president with a guard of honour.
  not       The hotel greeted its guests with a banquet.

pattern greet-at-airport
  when      verb greet|welcome ; obj party ; prep at|on airport|tarmac|runway|steps|gate|red-carpet
  actor     subj by
  recipient obj
  mode      courtesy
  instrument protocol
  prior     0.65
  yes       The Emir of Kuwait greeted the Jordanian king at the airport.
  not       The band greeted its fans at the airport.

pattern offer-flowers
  when      verb offer ; obj flower|wreath|bouquet ; subj party ; prep at|on|before|for
  actor     subj
  recipient at on before for to in
  mode      courtesy
  instrument protocol
  prior     0.65
  yes       The Japanese premier offered flowers at the monument to Korean sailors.
  not       The girl laid flowers on the grave.

pattern bow-before
  when      verb bow|kneel ; subj party ; prep to|before|at party
  actor     subj
  recipient to before at
  mode      courtesy
  instrument protocol
  prior     0.6
  yes       The German president knelt before a Greek memorial.
  not       The actor bowed to the audience.

pattern snub-party
  when      verb snub|cold-shoulder|ostracise|ostracize|upstage ; obj party ; subj party
  actor     subj
  recipient obj
  mode      slight
  instrument protocol
  prior     0.75
  yes       The Hungarian premier snubbed the Ukrainian president at the dinner.
  not       The academy snubbed the film.

pattern stroll-with
  when      verb stroll|walk|picnic|pose|toast|ride ; subj party ; prep with party
  actor     subj
  recipient with
  mode      courtesy
  instrument protocol
  prior     0.6
  yes       The French president strolled with the Brazilian president through the forest.
  not       The nurse walked with the patient.

pattern exchange-messages
  when      noun message|congratulation|greeting|telegram|gift|present ; head exchange|swap ; subj party
  actor     subj
  recipient with
  mode      courtesy
  instrument protocol
  light     light-fine
  prior     0.65
  yes       The presidents of Laos and Cuba exchanged congratulations on the anniversary.
  not       The pupils exchanged greetings.

pattern give-gift
  when      noun gift|present|medal|order|decoration|honour|honor ; head give|present|award|confer|bestow|hand ; subj party
  actor     subj
  recipient to on head.iobj head.obj
  mode      courtesy
  instrument protocol
  light     light-fine
  prior     0.55
  yes       The Kazakh president awarded a medal to the Turkish ambassador.
  not       The aunt gave a present to her niece.

pattern standard-names
  when      noun name|map ; comp standard|standardised|standardized|official|new|revised ; head issue|publish|release|announce|adopt ; subj party
  actor     subj
  recipient for of in near inside
  mode      naming
  instrument territory
  light     light-fine
  prior     0.55
  yes       China published standardised names for six Indian villages.
  not       The firm published the new name of its car.
