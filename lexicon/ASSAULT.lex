# Violence.

pattern attack-party
  when      verb attack|bomb|shell|strike|invade|raid|bombard|ambush|storm|hit|assault|pound ; obj party
  actor     subj
  recipient obj
  instrument security
  prior     0.75
  yes       Azerbaijan shelled an Armenian village overnight.
  not       The critics attacked the play.

pattern kill-party
  when      verb kill|assassinate|murder|execute|stab|shoot|wound|injure|behead ; obj party
  actor     subj by
  recipient obj
  instrument security
  prior     0.65
  yes       Israeli troops killed two Syrian soldiers.
  not       Frost killed the tomatoes.

pattern attack-on
  when      noun attack|strike|airstrike|raid|assault|invasion|bombardment|shelling|bombing|incursion|stabbing|killing ; prep on|of|against|into|in party
  actor     subj by
  recipient on of against into in
  instrument security
  prior     0.65
  yes       Turkey's airstrikes on Iraq continued.
  not       The attack on weeds began in May.

pattern fire-at
  when      verb fire|open_fire|shoot|launch ; prep at|on|into party
  actor     subj
  recipient at on into
  mode      firearms
  instrument security
  prior     0.65
  yes       Border guards of Tajikistan fired at Kyrgyz soldiers.
  not       The boss fired at will.

pattern down-aircraft
  when      verb down|shoot_down|destroy|sink ; obj
  actor     subj
  recipient obj
  mode      destroy
  instrument security
  prior     0.6
  yes       Turkey downed a Russian jet in 2015.
  not       He downed a pint.

pattern abduct
  when      verb abduct|kidnap ; obj party
  actor     subj
  recipient obj
  mode      abduct
  prior     0.75
  yes       Rebels from Chad abducted four Cameroonian villagers.
  not       The myth says gods abducted a nymph.
