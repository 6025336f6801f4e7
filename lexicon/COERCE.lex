# Detention, deportation, seizure, censorship, hacking.

pattern arrest-party
  when      verb arrest|detain|jail|imprison|seize|intern|hold|capture|apprehend ; obj party ; no obj @talks
  actor     subj
  recipient obj
  mode      arrest
  prior     0.75
  yes       Eritrea detained two Ethiopian pilots.
  not       The view detained the walkers.

pattern seize-thing
  when      verb seize|confiscate|impound|intercept|ram|board|commandeer|annex|occupy ; obj
  actor     subj
  recipient obj from
  mode      seize
  prior     0.7
  yes       Iran seized a Greek tanker in the strait.
  not       He seized the chance.

pattern freeze-assets
  when      verb freeze ; obj asset|account|fund
  actor     subj
  recipient obj of
  mode      seize
  prior     0.75
  yes       Switzerland froze the assets of Tunisian officials.
  not       The bank froze its fees.

pattern extradite
  when      verb extradite ; obj
  actor     subj
  recipient to obj
  mode      deport
  prior     0.6
  yes       Peru extradited a fugitive to Chile.
  not       The agency extradites nobody.

pattern deport
  when      verb deport ; obj party
  actor     subj
  recipient obj
  mode      deport
  prior     0.75
  yes       Kuwait deported thirty Filipino workers.
  not       They deported the parcels.

pattern arrest-noun
  when      noun arrest|detention|imprisonment ; prep of party
  actor     subj by in
  recipient of
  mode      arrest
  prior     0.55
  yes       Canada's detention of a Chinese executive angered Beijing.
  not       The arrest of decay takes years.

pattern hack
  when      verb hack|breach|infiltrate ; obj party
  actor     subj
  recipient obj
  mode      cyber
  instrument security
  prior     0.7
  yes       Russian agents hacked a Danish ministry.
  not       The gardener hacked the hedge.
