# Releases, pull-outs, ceasefires: immediate material yielding.

pattern release-party
  when      verb release|free|liberate|repatriate|unshackle|ransom ; obj party ; no obj fund|asset|money|statement|report
  actor     subj
  recipient obj
  mode      release
  prior     0.75
  yes       Iran released five American prisoners.
  not       The studio released a film.

pattern hand-over
  when      verb hand|return|give|turn|sign|deliver ; prt over|back ; obj ; no obj @aid|equipment|engine|school|highway|road|key|ambulance|laptop|@complaint-word|letter|note|memorandum
  actor     subj
  recipient to obj
  mode      release
  prior     0.6
  yes       Israel handed over the bodies to Lebanon.
  not       The clerk handed over the keys.

pattern prisoner-swap
  when      noun swap|exchange|release ; comp prisoner|hostage|detainee|captive|body|pow
  actor     subj between
  recipient with of to
  mode      release
  prior     0.65
  yes       Ukraine carried out a prisoner swap with Russia.
  not       The camp has a prisoner exchange rate.

pattern withdraw-troops
  when      verb withdraw|pull_out|pull|remove|evacuate|redeploy|extract|extricate ; obj @troops|@force|police|outpost|post|garrison|instructor|adviser|airman ; no obj @vessel
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
  when      verb withdraw|pull_out|pull|retreat|depart|disengage ; subj @troops ; prep from|out_of|of
  actor     subj
  recipient from out_of of inside
  mode      withdraw
  prior     0.7
  yes       Russian forces withdrew from Georgia.
  not       The tide withdrew from the beach.

pattern ceasefire
  when      noun ceasefire|cease-fire|truce|armistice ; head @truce-verb ; subj party
  actor     subj between
  recipient with between
  follows   answer
  mode      ceasefire
  light     light-fine
  prior     0.6
  yes       Armenia declared a ceasefire with Azerbaijan.
  not       The truce term lasts a school year.

pattern troops-leave
  when      verb leave|depart|quit|vacate|exit ; subj @troops ; obj party
  actor     subj
  recipient obj
  mode      withdraw
  prior     0.75
  yes       The last French soldiers left Mali on Monday.
  not       The soldiers left the bar on Monday.

pattern troops-home
  when      verb bring|fly|take|call|send ; obj @troops ; adv home|back ; subj party
  actor     subj
  recipient from
  mode      withdraw
  prior     0.7
  yes       Kenya will bring its soldiers home from Somalia.
  not       The club brought its fans home from the match.

pattern return-taken
  when      verb return|restitute|repatriate|restore ; obj @taken ; subj party ; prep to party
  actor     subj
  recipient to
  mode      release
  prior     0.7
  yes       Belgium returned a statue to Congo.
  not       The thief returned the painting to the museum.

pattern swap-captives
  when      verb swap|exchange|trade ; obj prisoner|captive|detainee|hostage|body|remains|spy|convict ; subj party
  actor     subj
  recipient with
  mode      release
  prior     0.8
  yes       Armenia exchanged prisoners with Azerbaijan.
  not       The jail exchanged prisoners with the camp.

pattern release-of
  when      noun release|repatriation|liberation|handover ; prep of party ; head announce|order|welcome|secure|follow|allow|grant|approve ; subj party
  actor     subj by
  recipient of
  mode      release
  light     light-fine
  prior     0.5
  yes       Iran announced the release of two Belgian citizens.
  not       The label announced the release of two albums.

pattern admit-observers
  when      verb allow|let|permit|admit|readmit ; obj @observer|peacekeeper|rescuer|lorry|truck ; subj party ; no adv not
  actor     subj
  recipient obj obj.from from
  mode      access
  prior     0.5
  yes       Iran admitted inspectors from the United Nations.
  not       The factory admitted inspectors from the council.

pattern lift-siege
  when      verb end|lift|break ; obj siege|blockade|occupation ; subj party
  actor     subj
  recipient of on obj.of obj.on inside
  mode      withdraw
  prior     0.6
  yes       Ethiopia ended its blockade of Djibouti.
  not       The police ended the siege of the bank.

pattern set-free
  when      verb set|let|turn|allow ; obj @captive|party ; near free|loose|go|home ; subj party ; no prt up|out ; no near fire
  actor     subj
  recipient obj inside
  follows   answer
  mode      release
  prior     0.5
  yes       Libya set two Maltese sailors free.
  not       The boy set two sparrows free.

pattern party-pulls-out
  when      verb withdraw|retreat|pull|depart|disengage ; subj party ; prep from|out_of place ; no obj ; no prep from treaty|agreement|pact|accord|convention
  actor     subj
  recipient from out_of inside
  mode      withdraw
  prior     0.45
  yes       Uganda withdrew from Bunia in Congo on Friday.
  not       The rider withdrew from the race.

pattern end-fighting
  when      verb stop|halt|cease|end|silence|suspend ; obj fire|fighting|hostilities|gun|shelling|bombing|bombardment|attack|offensive|strike ; subj party ; no speaker party
  actor     subj
  recipient on against with inside obj.on obj.against
  mode      ceasefire
  prior     0.5
  yes       Eritrea halted its shelling of Ethiopia on Sunday.
  not       The chef ended the fighting in the kitchen.
