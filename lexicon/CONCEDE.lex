# Easing and lifting of one's own measures, regret, pardon, yielding.

pattern lift-measure
  when      verb lift|remove|scrap|rescind|abolish|revoke|drop|repeal|waive|end|cancel|withdraw|undo|reverse|overturn|dismantle|discard|void|strike|annul ; obj @measure|advisory|requirement|tariff ; no aux should|must|ought
  actor     subj
  recipient obj on against for
  act       lifted
  stance    carrot
  prior     0.85
  yes       China lifted its ban on Taiwanese pineapples.
  not       The crane lifted the beam.

pattern ease-measure
  when      verb ease|relax|loosen|soften|reduce|cut|lower|suspend|halve|slash|trim|defer|delay|postpone|freeze|pause|water|moderate|shorten|narrow|dilute|downgrade ; obj @measure|advisory|requirement|rule|advice|warning|alert
  actor     subj
  recipient obj on against for
  act       eased
  stance    carrot
  prior     0.75
  yes       Canada eased its restrictions on Chinese travellers.
  not       The clerk eased the door open.

pattern lifting-noun
  when      noun lifting|removal|easing|relaxation|suspension|repeal|scrapping|waiver|end|abolition|withdrawal|reversal|reduction|loosening ; prep of @measure
  actor     subj
  recipient of.on of
  act       lifted
  stance    carrot
  prior     0.7
  yes       The lifting of Kenya's ban on Tanzanian maize was welcomed.
  not       The lifting of weights is tiring.

pattern apologise
  when      verb apologise|apologize ; subj party
  actor     subj
  recipient to for over inside
  stance    carrot
  prior     0.85
  yes       The Dutch king apologised to Suriname for slavery.
  not       The waiter apologised to the guest.

pattern apology-noun
  when      noun apology|regret|remorse ; subj party ; prep to|for|over
  actor     subj
  recipient to for over inside
  stance    carrot
  prior     0.7
  yes       Belgium offered an apology to Burundi.
  not       The pilot offered an apology to passengers.

pattern pardon
  when      verb pardon|amnesty|reprieve ; obj
  actor     subj
  recipient obj
  stance    carrot
  prior     0.7
  yes       The Emirati president pardoned a British academic.
  not       Readers will pardon the digression.

pattern reopen
  when      verb reopen|unseal ; obj border|airspace|crossing|market|port|frontier|sky|skies
  actor     subj
  recipient to with obj.with obj
  act       lifted
  stance    carrot
  prior     0.7
  yes       Kuwait reopened the Iraqi border.
  not       The baker reopened his market stall.

pattern agree-to-lift
  when      verb back_down|yield|concede|relent|cave|bow|climb|capitulate|back|give ; subj party ; prep to party ; no obj ; no prt up|out
  actor     subj
  recipient to
  prior     0.5
  yes       Moldova yielded to Russia on the price of gas.
  not       The road yielded to a footpath.

pattern grant-visa-free
  when      verb grant|offer|extend|allow|introduce ; obj entry|exemption|access|visa
  actor     subj
  recipient to for iobj obj
  act       eased
  instrument visa
  stance    carrot
  prior     0.6
  yes       China granted visa-free entry to Norwegians.
  not       The club grants entry to members.

pattern withdraw-complaint
  when      verb withdraw|drop|discontinue|suspend|abandon|freeze|end|halt|lift|settle|retract|waive ; obj @complaint-word|insistence|demand|precondition|hold|threat|objection|opposition|resistance|veto|claim|remark ; subj party
  actor     subj
  recipient against obj.against obj.of with
  follows   answer
  act       lifted
  instrument legal
  stance    carrot
  prior     0.7
  yes       Brazil dropped its case against Canada at the trade body.
  not       The neighbour dropped his case against the builder.

pattern issue-visas
  when      verb issue|give|grant|offer ; obj visa|exemption|passport|residency ; no head stop|suspend|cease|halt|refuse ; subj party ; prep to|for party
  actor     subj
  recipient to for
  act       eased
  instrument visa
  stance    carrot
  prior     0.7
  yes       Jordan will give visas to Georgian tourists.
  not       The museum issues passes to pupils.

pattern enter-without-visa
  when      verb enter|visit|travel|stay ; subj party ; prep without visa
  actor     obj to in
  recipient subj
  act       eased
  instrument visa
  stance    carrot
  prior     0.65
  yes       Georgians may now enter Kuwait without a visa.
  not       Visitors may enter the park without a ticket.

pattern put-on-good-list
  when      verb put|place|add|restore|return|include|reinstate ; obj party ; prep on|to|in|into @listing|category|tier ; near @favoured
  actor     subj
  recipient obj
  act       eased
  stance    carrot
  prior     0.75
  yes       Thailand added Georgia to the list of countries that need no visa.
  not       The inn added ale to the list of favourites.

pattern take-off-list
  when      verb take|remove|strike|drop|delete|delist ; obj party ; prep off|from list|blacklist|register ; no near @favoured
  actor     subj
  recipient obj
  act       lifted
  stance    carrot
  prior     0.75
  yes       Washington removed two Serbian banks from its sanctions list.
  not       The coach removed the striker from the list.

pattern open-to
  when      verb open|reopen|unseal|unblock ; obj @gate ; subj party ; prep to|with|for party ; no obj embassy|consulate|mission
  actor     subj
  recipient to with for obj.with
  act       lifted
  stance    carrot
  prior     0.75
  yes       Iraq opened its border to Kuwaiti trucks.
  not       The farmer opened the gate to the herd.

pattern unfreeze
  when      verb unfreeze|unblock|release|return ; obj @assets ; subj party
  actor     subj
  recipient obj.of obj to inside
  act       lifted
  stance    carrot
  prior     0.65
  yes       Britain released frozen funds of the Libyan central bank.
  not       The bank released the funds of the estate.

pattern voice-regret
  when      noun regret|remorse|contrition|apology|sorrow ; head voice|express|offer|convey|issue|make|extend|repeat ; subj party ; no prep at
  actor     subj
  recipient to for over about that inside
  stance    carrot
  light     light-fine
  prior     0.6
  yes       Serbia voiced regret about the shots fired into Kosovo.
  not       The airline voiced regret over the delays.

pattern ask-forgiveness
  when      verb ask|beg|seek ; obj forgiveness|pardon ; subj party
  actor     subj
  recipient of from for obj.of obj.from obj.for inside
  stance    carrot
  prior     0.7
  yes       The German president asked the forgiveness of the Polish people.
  not       The boy asked the forgiveness of his aunt.

pattern exempt
  when      verb exempt|spare|excuse ; obj party ; subj party
  actor     subj
  recipient obj
  act       eased
  stance    carrot
  prior     0.7
  yes       Washington exempted Brazilian steel from the new tariffs.
  not       The council exempted bakers from the fee.


pattern be-sorry
  when      adj sorry|apologetic|regretful|contrite ; subj party
  actor     subj
  recipient for to
  prior     0.7
  yes       France said it was sorry for the death of the Algerian student.
  not       The singer said she was sorry for the delay.

pattern ease-part
  when      verb suspend|lift|ease|waive|pause|drop|remove|relax|scrap ; obj part|portion|bulk|most|some|half ; near @measure ; subj party
  actor     subj
  recipient obj.of.on obj.of.against obj.of on against
  act       eased
  stance    carrot
  prior     0.8
  yes       Peru suspended part of its sanctions on Bolivia.
  not       The court suspended part of the sentence.

pattern waive-measure
  when      verb waive|pause|defer|roll_back|scale_back ; obj @measure|requirement|visa|fee ; subj party
  actor     subj
  recipient for on against obj
  act       eased
  stance    carrot
  prior     0.75
  yes       Greece waived visas for Indian tourists.
  not       The gym waived its fee for students.

pattern measure-on-ice
  when      noun @measure ; head put|place ; prep on hold|ice|pause
  actor     subj head.subj
  recipient of against for inside
  act       eased
  stance    carrot
  prior     0.7
  yes       Ecuador put its tariffs against Peru on ice.
  not       The gym put its fee on hold.

pattern own-fault
  when      verb admit|acknowledge|own|concede|recognise|recognize ; obj mistake|error|fault|guilt|responsibility|wrongdoing|blame|blunder|liability ; subj party
  actor     subj
  recipient for to inside obj.in obj.for
  stance    carrot
  prior     0.5
  yes       Austria admitted its mistake in the seizure of the Slovak barge.
  not       The clerk admitted the mistake.

pattern let-in
  when      verb allow|permit|let|readmit|authorise|authorize|approve ; obj import|export|shipment|entry|return|passage|flight|transit|delivery|ship|truck|grain|goods|visitor|tourist|vessel ; subj party ; no adv not ; no head refuse
  actor     subj
  recipient from of for to obj.from obj.of obj.by inside
  act       eased
  stance    carrot
  prior     0.5
  yes       Kenya allowed imports of Tanzanian maize again.
  not       The guard allowed the return of the cat.

pattern pay-damages
  when      noun compensation|damages|reparation|reparations|ransom|restitution ; head pay|offer|award|grant|agree|provide|make ; subj party
  actor     subj head.subj
  recipient to for head.iobj inside
  light     light-fine
  stance    carrot
  prior     0.55
  yes       Laos paid compensation to Thailand for the sunk ferry.
  not       The airline paid compensation to the passengers.

pattern make-amends
  when      noun amends|concession|allowance ; head make|offer|grant ; subj party
  actor     subj head.subj
  recipient to for with inside
  light     light-fine
  stance    carrot
  prior     0.5
  yes       Laos made a concession to Thailand on the ferry.
  not       The boss made a concession to the staff.

pattern take-back-words
  when      verb retract|withdraw|rescind|recant ; obj remark|statement|accusation|word|claim|comment|allegation|charge|threat ; subj party
  actor     subj
  recipient about against of obj.about obj.against obj.of inside
  stance    carrot
  prior     0.6
  yes       The Czech minister withdrew his remark about Slovakia.
  not       The guest withdrew his remark about the soup.

pattern restore-what-was-cut
  when      verb restore|reinstate|reopen|readmit|re-establish|reestablish|renew ; obj access|licence|license|accreditation|visa|right|status|privilege|permit|membership|preference|entry|service|aid|ambassador ; subj party
  actor     subj
  recipient to of for with obj.of obj.to obj.for obj.with inside
  act       lifted
  stance    carrot
  prior     0.55
  yes       Jordan reinstated the licence of a Syrian airline.
  not       The club reinstated the membership of its cook.

pattern sanctions-expire
  when      verb expire|lapse|end ; nsubj @measure ; near party
  actor     subj
  recipient nsubj.on nsubj.against inside
  act       lifted
  stance    carrot
  prior     0.35
  yes       Peru's ban on Bolivian beef expired on Monday.
  not       The ban on dogs expired on Monday.
