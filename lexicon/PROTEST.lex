# Collective action in public.

pattern protest-against
  when      verb protest|demonstrate|rally|march|riot ; subj @people ; prep against|over|at|outside party
  actor     subj
  recipient against over at outside
  mode      demo
  prior     0.75
  yes       Thousands of Filipinos protested against China outside its consulate.
  not       Pupils marched outside the gym.

pattern protest-noun
  when      noun protest|demonstration|rally|march|riot ; prep against|over|outside|at party
  actor     subj in by of
  recipient against over outside at
  mode      demo
  prior     0.6
  yes       Greek students held a protest against Turkey.
  not       The rally at the track drew fans.

pattern boycott-goods
  when      verb boycott ; obj party ; subj @people
  actor     subj
  recipient obj
  mode      boycott
  prior     0.7
  yes       Korean consumers boycotted Japanese beer.
  not       Members boycotted the vote.

pattern burn-flag
  when      verb burn|torch|deface|trample|storm|attack ; obj flag|effigy|embassy|consulate ; subj @people
  actor     subj
  recipient obj
  mode      riot
  prior     0.75
  yes       Protesters burned the Danish flag in Lahore.
  not       The cook burned the toast.
