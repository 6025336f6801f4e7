// Units and magnitudes that are tokens of their own when glued to a figure: "5pm", "40km", "$3bn".

export const units: ReadonlySet<string> = new Set(
  `am pm AM PM a.m p.m mm cm m km kg g mg k K M b bn B tn T mn ft in lb lbs oz hr hrs min mins sec secs mph kph
  kph nm mi yd yds mw MW kW GW TW kWh MWh GWh kt kts C F hh x MB GB TB KB kB Hz kHz MHz GHz bps bpd
  bbl tonnes tons percent pct days day years year yrs yr months weeks hours million billion trillion bcm mmHg ha
  °C °F h EUR USD dollars euros usd eur l ml mln bln RMB yuan p`
    .split(/\s+/)
    .filter(Boolean),
)
