# Warnings of consequences.

pattern threaten-party
  when      verb threaten|menace ; obj party
  actor     subj
  recipient obj
  prior     0.8
  yes       North Korea threatened South Korea with fire.
  not       Clouds threatened the picnic.

pattern threaten-to
  when      verb threaten ; xcomp
  actor     subj
  recipient xcomp.obj xcomp xcomp.on xcomp.from xcomp.against xcomp.to
  prior     0.75
  yes       Turkey threatened to expel the Dutch ambassador.
  not       The dam threatened to burst.

pattern warn-party
  when      verb warn|caution ; obj party
  actor     subj
  recipient obj
  prior     0.7
  yes       China warned Lithuania of serious consequences.
  not       A sign warned drivers of ice.

pattern warn-against
  when      verb warn ; prep against party
  actor     subj
  recipient against
  prior     0.5
  yes       Egypt warned against Ethiopian steps on the river.
  not       The label warned against swallowing.

pattern threat-noun
  when      noun threat|ultimatum|warning ; subj party ; prep to|against party
  actor     subj
  recipient to against
  prior     0.65
  yes       Iran's threat to Bahrain alarmed its neighbours.
  not       The threat to bees is growing.

pattern vow-retaliation
  when      verb vow|pledge|promise|threaten ; xcomp retaliate|respond|strike|punish|avenge|hit
  actor     subj
  recipient xcomp.against xcomp.obj xcomp.to
  prior     0.65
  yes       Iran vowed to retaliate against Israel.
  not       The team vowed to hit the gym.

pattern take-countermeasures
  when      noun countermeasure|retaliation|consequence|reprisal ; subj party ; prep against|for party
  actor     subj
  recipient against for
  prior     0.5
  yes       Russia announced retaliation against Estonia.
  not       The consequence for pupils was detention.
