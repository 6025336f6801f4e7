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

pattern host-party
  when      verb host|receive|welcome ; obj party ; subj party ; no obj @good
  actor     obj
  recipient subj
  mode      visit
  prior     0.7
  yes       The Emir of Qatar received the Turkish foreign minister in Doha on Sunday.
  not       The Emir of Qatar received the report on Sunday.

pattern travel-to
  when      verb travel|fly|arrive|head|journey ; subj party ; prep to|in|for party
  actor     subj
  recipient to in for
  mode      visit
  prior     0.65
  yes       Kenya's foreign minister flew to Ethiopia on Thursday for a two-day visit.
  not       Prices flew to new highs in Ethiopia.

pattern cross-into
  when      verb cross ; subj party ; prep into|to party
  actor     subj
  recipient into to
  mode      visit
  prior     0.5
  yes       The governor of the border province crossed into Laos for an official visit.
  not       The storm crossed into Laos overnight.

pattern lead-delegation-to
  when      verb lead|head|bring|take ; obj delegation|mission|team ; prep to party
  actor     subj
  recipient to
  mode      visit
  prior     0.8
  yes       The deputy mayor of Busan led a delegation to Japan in April.
  not       The deputy mayor led a team of nurses to victory.

pattern delegation-visits
  when      noun delegation|delegate|mission ; prep to party ; comp party
  actor     comp of from
  recipient to
  mode      visit
  prior     0.5
  yes       A Malaysian delegation to Turkmenistan returned with two contracts.
  not       The delegation to the congress was large.

pattern visit-by
  when      noun @visit ; prep by party ; prep to party
  actor     by
  recipient to
  mode      visit
  prior     0.85
  yes       A visit by Peruvian lawmakers to Ecuador was announced on Monday.
  not       A visit by inspectors to the plant was announced.

pattern visit-of-place
  when      noun @visit ; prep of|in party ; subj party
  actor     subj
  recipient of in
  mode      visit
  prior     0.6
  yes       Wang continued his eight-day tour of Kenya with a stop in Mombasa.
  not       The band began its tour of small halls.

pattern summit-with
  when      noun summit|conference|forum|meeting ; subj party ; prep with|of party
  actor     subj
  recipient with of
  prior     0.6
  yes       Japan's summit with the Philippines ended on Saturday.
  not       The company's meeting of shareholders ended early.

pattern mediate
  when      verb mediate|broker|facilitate ; obj @talks
  actor     subj
  recipient obj.between between
  mode      third-party
  prior     0.65
  yes       Oman mediated talks between Iran and Yemen in March.
  not       The moderator brokered a talk between two authors.

pattern phone-talk
  when      noun call|telephone|phone|conversation ; prep with party ; subj party
  actor     subj
  recipient with
  mode      phone
  prior     0.85
  yes       The Spanish foreign minister had a phone call with his Moroccan counterpart.
  not       The caller had a conversation with the operator.

pattern phone-between
  when      noun call|conversation ; prep between party
  actor     between
  recipient none
  mode      phone
  prior     0.85
  yes       A call between the presidents of Poland and Lithuania lasted an hour.
  not       A call between two shops was overheard.
