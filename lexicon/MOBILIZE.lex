# Deployments, exercises of one country, shows of force.

pattern deploy
  when      verb deploy|send|dispatch|position|station|mass|amass|scramble|move|redeploy|sail|fly|steer|rush|concentrate|park|anchor|land|despatch|reposition|shift|install|pour|array|line ; obj @force ; no near medic|doctor|relief|aid|firefighter|rescuer|blanket|vaccine|nurse|food|tent|humanitarian ; no adv home
  actor     subj
  recipient to near against in off into around along toward
  mode      troops
  instrument security
  prior     0.55
  yes       Venezuela sent troops to the border with Guyana.
  not       The firm sent a drone to the customer.

pattern force-enters
  when      verb enter|approach|sail|cross|violate|intrude|patrol|shadow|circle|fly|transit|pass|steam|penetrate|breach|encroach|stray|loiter|overfly|buzz|stray|advance|linger|tail|appear|anchor|cruise|surface|lurk|prowl|skirt|roam|probe ; subj @force ; no obj flag ; no near crew|collision
  actor     subj
  recipient obj near into through around off over within
  mode      weapons
  instrument security
  prior     0.6
  yes       A Russian frigate approached Norwegian waters on Monday.
  not       A drone entered the shop window.

pattern hold-drill
  when      noun @drill ; head @hold ; no comp joint|bilateral|combined|trilateral|multinational|annual-joint|fire|rescue|physical ; no prep with
  actor     subj
  recipient near around off against in over along toward inside
  mode      troops
  instrument security
  prior     0.65
  yes       China held drills around Taiwan in August.
  not       The school held a fire drill.

pattern test-missile
  when      verb test|launch|fire|test-fire|unveil|parade|display|install|deploy|detonate|loft|shoot|flight-test|trial|orbit ; obj @missile ; no prep at|on|against
  actor     subj
  recipient toward towards at into over near across inside
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

pattern missile-test-noun
  when      noun @trial ; near missile|rocket|nuclear|weapon|satellite|bomb|warhead ; subj party
  actor     subj head.subj
  recipient toward towards over into near against inside
  mode      weapons
  instrument security
  prior     0.55
  yes       North Korea's launch of a missile over Japan set off sirens.
  not       The launch of the rocket toy was a success.

pattern conduct-test
  when      noun @trial ; near missile|rocket|nuclear|weapon|satellite|bomb|warhead|ballistic ; head conduct|carry|stage|hold|perform|announce|order
  actor     head.subj subj
  recipient toward towards over into near against inside
  mode      weapons
  instrument security
  prior     0.7
  yes       Pakistan carried out a missile test near India.
  not       The club carried out a rocket launch.

pattern build-up
  when      noun buildup|build-up|deployment|mobilisation|mobilization|massing|redeployment|concentration|reinforcement ; subj party ; near troop|force|military|warship|soldier|missile|tank|army|naval|weapon
  actor     subj head.subj
  recipient against near along on in at toward inside
  mode      troops
  instrument security
  prior     0.45
  yes       Eritrea's military buildup along Ethiopia's border continued.
  not       The buildup of military stamps took years.

pattern force-on-alert
  when      verb put|place ; obj @force|@troops|military|defence|defense ; prep on|at|under alert|readiness|footing|standby ; subj party
  actor     subj
  recipient against over near inside
  mode      troops
  instrument security
  prior     0.65
  yes       Sudan put its army on alert over Ethiopian moves.
  not       The manager put the army of cooks on alert.

pattern incursion-noun
  when      noun incursion|intrusion|flyover|overflight|sortie|flypast|patrol|transit|foray|violation ; near airspace|air|zone|strait|waters|airplane|aircraft|jet|warship|vessel|ship|border|sky|drone ; subj party ; no prep between
  actor     subj head.subj
  recipient into of near over around in through inside
  mode      weapons
  instrument security
  prior     0.6
  yes       Chinese incursions into Japan's airspace doubled.
  not       The patrol of the ship found a leak.

pattern violate-airspace
  when      verb violate|breach|enter|penetrate|infringe ; obj airspace|waters|zone|border|territory|sky|adiz ; subj party
  actor     subj
  recipient obj obj.of
  mode      weapons
  instrument security
  prior     0.65
  yes       A Russian bomber violated Finland's airspace.
  not       The kite entered the airspace of the field.

pattern patrol-place
  when      verb patrol|shadow|monitor|track|escort|intercept|scramble|buzz ; subj @force ; obj @force
  actor     subj
  recipient obj
  mode      weapons
  instrument security
  prior     0.55
  yes       Norwegian jets shadowed Russian bombers along the coast.
  not       The patrol boat shadowed the swimmers.

pattern carry-out-patrol
  when      noun patrol|transit|flight|sortie|landing|show|operation ; near force|naval|military|combat|freedom|navigation|warship|aircraft|bomber|carrier|readiness ; head conduct|carry|stage|fly|make|mount|hold|perform|launch ; no prep with ; no comp joint
  actor     head.subj subj
  recipient near around off over through in against inside
  mode      troops
  instrument security
  prior     0.5
  yes       China carried out combat patrols around Taiwan.
  not       The club carried out a military show.

pattern reinforce-border
  when      verb reinforce|strengthen|fortify|bolster|beef|militarise|militarize ; obj border|presence|garrison|deployment|patrol|@troops ; subj party ; near party
  actor     subj
  recipient with near against along in at on obj
  mode      troops
  instrument security
  prior     0.5
  yes       Moldova reinforced its border with Ukraine.
  not       The tailor reinforced the border of the cloth.

pattern call-up
  when      verb call ; prt up ; obj reservist|reserve|conscript|soldier|troop
  actor     subj
  recipient against near inside
  mode      troops
  instrument security
  prior     0.6
  yes       Iran called up reservists against Pakistan.
  not       The coach called up a reserve.

pattern move-in
  when      verb move|march|roll|pour|advance|push ; subj @troops ; prep into|toward|towards|on|across|to ; no obj
  actor     subj
  recipient into toward towards on across to
  mode      troops
  instrument security
  prior     0.6
  yes       Rwandan troops rolled into Congo on Monday.
  not       The soldiers of the band marched into the hall.

pattern on-alert-noun
  when      noun alert|readiness|standby|footing ; head put|place|go|remain|raise|keep ; subj party ; no comp travel|health|weather
  actor     subj head.subj
  recipient against over near inside
  mode      troops
  instrument security
  prior     0.5
  yes       Sudan put its garrisons on alert after the Ethiopian advance.
  not       The hotel put its cooks on alert.

pattern raise-readiness
  when      verb raise|heighten|increase|step|boost|elevate ; obj readiness|alert|posture|alertness|patrol|presence ; subj party
  actor     subj
  recipient against near along at on over inside
  mode      troops
  instrument security
  prior     0.45
  yes       Finland raised the readiness of its fleet after the Russian flights.
  not       The bakery raised its presence online.
