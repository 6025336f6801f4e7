"""Treebanks in, a table of lemmas out: forms whose lemma their ending does not tell; the model's class serves the rest."""

from collections import Counter, defaultdict

from lemmas import apply_script, make_script

SKIPPED_TAGS = {"GW", "ADD", "AFX", "FW", "LS", "NFP", "SYM", "HYPH", "CD"}


def make_lemma_table(sentences):
    """[(form, xpos, lemma)] in lower case, sorted. A pair is listed where its lemma is not the form, or where words of
    the same ending would change and it does not ("series", "news")."""
    forms, endings = defaultdict(Counter), defaultdict(Counter)
    for sentence in sentences:
        for row in sentence.rows:
            form, lemma, xpos = row[1].lower(), row[2].lower(), row[4]
            if xpos in SKIPPED_TAGS or lemma == "_" or "Typo=Yes" in row[5] or "Abbr=Yes" in row[5] and row[3] != "AUX":
                continue
            forms[form, xpos][lemma] += 1
            endings[form[-3:], xpos][make_script(form, lemma)] += 1
    table = []
    for (form, xpos), lemmas in forms.items():
        lemma, count = sorted(lemmas.items(), key=lambda kn: (-kn[1], kn[0]))[0]
        if count * 3 < sum(lemmas.values()) * 2:
            continue
        usual = apply_script(form, endings[form[-3:], xpos].most_common(1)[0][0])
        if lemma != form or usual not in (None, form):
            table.append((form, xpos, lemma))
    return sorted(table)


def write_lemma_table(path, sentences):
    with open(path, "w", encoding="utf8") as file:
        for row in make_lemma_table(sentences):
            file.write("\t".join(row) + "\n")
