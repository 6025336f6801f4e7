# Deployments, exercises of one country, shows of force.

pattern deploy
  when      verb deploy|send|dispatch|position|station|mass|amass|scramble|move ; obj @force
  actor     subj
  recipient to near against in off into around along toward
  mode      troops
  instrument security
  prior     0.75
  yes       Venezuela sent troops to the border with Guyana.
  not       The firm sent a drone to the customer.

pattern force-enters
  when      verb enter|approach|sail|cross|violate|intrude|patrol|shadow|circle|fly|transit|pass ; subj @force
  actor     subj
  recipient obj near into through around off over within
  mode      weapons
  instrument security
  prior     0.65
  yes       A Russian frigate entered Norwegian waters on Monday.
  not       A drone entered the shop window.

pattern hold-drill
  when      noun exercise|drill|manoeuvre|maneuver|war-game ; head @hold ; no comp joint
  actor     subj
  recipient near around off against in
  mode      troops
  instrument security
  prior     0.65
  yes       China held drills around Taiwan in August.
  not       The school held a fire drill.

pattern test-missile
  when      verb test|launch|fire|test-fire|conduct ; obj @missile
  actor     subj
  recipient toward at into over towards
  mode      weapons
  instrument security
  prior     0.7
  yes       North Korea fired a missile over Japan.
  not       The lab tested a rocket toy.

pattern mobilise
  when      verb mobilise|mobilize ; obj @troops
  actor     subj
  recipient against
  mode      troops
  prior     0.65
  yes       Serbia mobilised its army against Kosovo.
  not       The charity mobilised volunteers.
