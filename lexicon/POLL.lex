# Surveys with figures.

pattern poll-shows
  when      noun poll|survey|polling
  actor     comp of in
  recipient none
  prior     0.8
  yes       A poll showed that 62 percent of Danes distrust Russia.
  not       A poll on the matter is planned.

pattern percent-of-respondents
  when      noun %|percent|percentage|cent ; prep of|among @poll-population
  actor     of
  recipient none
  prior     0.6
  yes       Some 62 percent of respondents in Denmark said they distrust Russia.
  not       Ten percent of the milk was spilt.
