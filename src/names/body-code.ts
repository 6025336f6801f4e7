// In: the code of a body; out: the code under which the record keeps it: organs of the EU and the UN go under EUR and UNO.

const PARTS: Readonly<Record<string, string>> = {
  EUR: 'EUC EUCO EUPARL CJEU ECB EIB EEAS FRONTEX EUROPOL',
  UNO: 'UNGA UNSC ECOSOC UNHRC OHCHR UNHCR OCHA UNDP UNICEF UNRWA UNEP UNFPA UNAIDS UNWOMEN UNODC UNIFIL ESCAP UNCTAD UNFCCC',
  AU: 'AUC',
}
const wholes: ReadonlyMap<string, string> = new Map(
  Object.entries(PARTS).flatMap(([whole, parts]) =>
    parts.split(' ').map((part): [string, string] => [part, whole]),
  ),
)

/** Agencies with a seat and members of their own (IAEA, WHO, IMF) keep their own code. */
export function wholeOf(code: string): string {
  return wholes.get(code) ?? code
}
