"""Form and lemma in, an edit script out (and back): cut so many letters at both ends, put these instead."""


def make_script(form, lemma):
    """`P<cut>|<put>|S<cut>|<put>` on lower-cased text; `=` where nothing changes; `!lemma` where nothing is shared."""
    form, lemma = form.lower(), lemma.lower()
    if form == lemma:
        return "="
    best, at_form, at_lemma = 0, 0, 0
    for i in range(len(form)):
        for j in range(len(lemma)):
            n = 0
            while i + n < len(form) and j + n < len(lemma) and form[i + n] == lemma[j + n]:
                n += 1
            if n > best:
                best, at_form, at_lemma = n, i, j
    if best == 0 or (best == 1 and len(form) > 3):
        return "!" + lemma
    head_cut, head_put = at_form, lemma[:at_lemma]
    tail_cut, tail_put = len(form) - at_form - best, lemma[at_lemma + best:]
    return f"P{head_cut}|{head_put}|S{tail_cut}|{tail_put}"


def apply_script(form, script):
    """The lemma in lower case, or None where the script does not fit the form."""
    form = form.lower()
    if script == "=":
        return form
    if script.startswith("!"):
        return script[1:]
    head, head_put, tail, tail_put = script.split("|")
    head_cut, tail_cut = int(head[1:]), int(tail[1:])
    if head_cut + tail_cut >= len(form) + (1 if head_put or tail_put else 0):
        return None
    return head_put + form[head_cut:len(form) - tail_cut] + tail_put
