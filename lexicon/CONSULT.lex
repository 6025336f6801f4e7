# Meetings, talks, calls, visits.

pattern meet-party
  when      verb meet|huddle|confer|hobnob ; obj party ; no prep for|with goods
  actor     subj
  recipient obj
  prior     0.9
  yes       The Norwegian foreign minister met his Finnish counterpart in Oslo on Monday.
  not       The Norwegian factory met its export targets for the year.

pattern meet-with
  when      verb meet|huddle|confer|consult|speak|talk|negotiate ; prep with party
  actor     subj
  recipient with
  prior     0.9
  yes       Chilean President Gabriel Boric met with Argentine President Alberto Fernández in Buenos Aires.
  not       The Chilean proposal met with silence.

pattern meet-each-other
  when      verb meet|confer|consult|negotiate|talk ; subj party ; no obj party ; no prep with party
  actor     subj
  recipient none
  prior     0.75
  yes       The leaders of Chile and Argentina met in Santiago on Tuesday.
  not       The committee of Chile's parliament met in Santiago on Tuesday.

pattern hold-talks-with
  when      noun @talks ; prep with party
  actor     subj
  recipient with
  prior     0.85
  yes       German Chancellor Olaf Scholz held talks with Indian Prime Minister Narendra Modi in Berlin.
  not       The company held talks on wages in Berlin.

pattern talks-between
  when      noun @talks ; prep between party
  actor     between
  recipient none
  prior     0.85
  yes       Talks between Egypt and Ethiopia resumed in Cairo on Sunday.
  not       Talks between the union and the airline resumed on Sunday.

pattern visit-place
  when      verb visit|tour ; obj party ; no obj @site
  actor     subj
  recipient obj
  mode      visit
  prior     0.85
  yes       Portuguese Prime Minister António Costa visited Angola in June.
  not       Thousands of shoppers visited the mall in Luanda.

pattern visit-to
  when      noun @visit ; prep to party
  actor     subj of
  recipient to
  mode      visit
  prior     0.85
  yes       The Portuguese president began a four-day visit to Brazil on Friday.
  not       A visit to the dentist is rarely cheap.

pattern phone
  when      verb phone|telephone|call ; obj party ; no xcomp ; no obj meeting|strike|election
  actor     subj
  recipient obj
  mode      phone
  prior     0.7
  yes       The Polish president phoned the Ukrainian president late on Sunday.
  not       The Polish president called the Ukrainian drone strike a mistake.
