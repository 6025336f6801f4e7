# Easing and lifting of one's own measures, regret, pardon, yielding.

pattern lift-measure
  when      verb lift|remove|scrap|rescind|abolish|revoke|drop|repeal|waive|end|cancel ; obj @measure|advisory|requirement|tariff
  actor     subj
  recipient obj on against for
  act       lifted
  stance    carrot
  prior     0.85
  yes       China lifted its ban on Taiwanese pineapples.
  not       The crane lifted the beam.

pattern ease-measure
  when      verb ease|relax|loosen|soften|reduce|cut|lower|suspend ; obj @measure|advisory|requirement|rule
  actor     subj
  recipient obj on against for
  act       eased
  stance    carrot
  prior     0.75
  yes       Canada eased its restrictions on Chinese travellers.
  not       The clerk eased the door open.

pattern lifting-noun
  when      noun lifting|removal|easing|relaxation ; prep of @measure
  actor     subj
  recipient of.on of
  act       lifted
  stance    carrot
  prior     0.7
  yes       The lifting of Kenya's ban on Tanzanian maize was welcomed.
  not       The lifting of weights is tiring.

pattern apologise
  when      verb apologise|apologize ; prep to|for party
  actor     subj
  recipient to for
  stance    carrot
  prior     0.85
  yes       The Dutch king apologised to Suriname for slavery.
  not       The waiter apologised to the guest.

pattern apology-noun
  when      noun apology|regret|remorse|condolence ; subj party ; prep to|for party
  actor     subj
  recipient to for
  stance    carrot
  prior     0.7
  yes       Belgium offered an apology to Burundi.
  not       The pilot offered an apology to passengers.

pattern pardon
  when      verb pardon ; obj
  actor     subj
  recipient obj
  stance    carrot
  prior     0.7
  yes       The Emirati president pardoned a British academic.
  not       Readers will pardon the digression.

pattern reopen
  when      verb reopen ; obj border|embassy|consulate|airspace|crossing|market
  actor     subj
  recipient to with obj.with obj
  act       lifted
  stance    carrot
  prior     0.7
  yes       Kuwait reopened its embassy in Lebanon.
  not       The baker reopened his market stall.

pattern agree-to-lift
  when      verb back_down|yield|concede|relent ; subj party ; prep to party
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
