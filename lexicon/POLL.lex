# Surveys with figures.

pattern poll-shows
  when      noun poll|survey|polling
  actor     comp of in
  recipient none
  prior     0.8
  yes       A poll showed that 62 percent of Danes distrust Russia.
  not       A poll on the matter is planned.

pattern percent-of-respondents
  when      noun %|percent|percentage|cent ; prep of|among|in @poll-population|party ; no prep of export|import|trade|gdp|oil|gas|good
  actor     of
  recipient none
  prior     0.6
  yes       Some 62 percent of respondents in Denmark said they distrust Russia.
  not       Ten percent of the milk was spilt.

pattern pollster-found
  when      verb find|show|record|register|put|measure|count|report|reveal|suggest ; subj @pollster ; near %|percent|cent|pct
  actor     none
  recipient none
  prior     0.75
  yes       In May the Levada Center found 41 percent of Russians in favour of talks with Norway.
  not       The miners found 41 percent of the ore in Norway.

pattern share-holds-view
  when      verb @opine ; subj @share-of ; subj party ; no subj export|import
  actor     none
  recipient none
  prior     0.6
  yes       A third of Danes want fewer troops from Norway, and 62 percent of Danes distrust Russia.
  not       Ten percent of the guests want soup.
