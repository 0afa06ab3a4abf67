#!/usr/bin/env python3
"""Takes dated amounts from CSV files over into resources/rules/*.json.

    tools/rules/convert.py FILE.csv ...   (see docs/rules.md for the columns)

resources/policy/csv_keys.json says which CSV key becomes which rule. Rules in the JSON files that it does not name were written by hand and stay as they are.
"""
import csv
import datetime
import json
import pathlib
import re
import sys
from decimal import Decimal

HERE = pathlib.Path(__file__).resolve().parent
RULES = HERE.parent.parent / "resources" / "rules"
FACTOR = {"eurocent": 100, "thousandth-percent": 1000, "minute": 60, "month": 1, "week": 1, "day": 1, "count": 1}
NOT_READ = "niet gevonden in de gelezen bronnen"
DUTCH = [  # what the research notes say in English, in the words of the rules page
    (r" ?\(text as harvested in github (\S+?)(?: [^)]*)?\)", r" (tekst gelezen in github.com/\1)"),
    (r" ?\(mirror http[^)]*\)", ""),
    (r"\bgithub (\w+/[\w-]+)(?: \S+\.(?:ttl|json|yaml))?", r"github.com/\1"),
    (r"normenbrief (\d{4}) annex", r"normenbrief \1, bijlage"),
    (r"\(value dated ([\d-]+)\)", r"(bedrag per \1)"),
    (r"SZW norms", "SZW bedragen"), (r"\bidem\b", "zoals de vorige bron"),
    (r"undated, same site gives (\d+) amounts", r"zonder datum; de site noemt bedragen van \1"),
    (r"undated, c\. (\d+)", r"zonder datum, omstreeks \1"),
    (r"undated; fits (\d+) x ([\d.]+)", r"zonder datum; past bij \1 × \2"),
    (r"same factor ([\d.]+) as the other (\d+) amounts", r"zelfde factor \1 als de andere bedragen van \2"),
    (r"same figure in", "zelfde bedrag in"), (r"same split", "zelfde verdeling"), (r"figure on", "getal op"), (r"refers to", "verwijst naar"),
    (r"\bJanuary\b", "januari"), (r"\bFebruary\b", "februari"), (r"\bOctober\b", "oktober"), (r", print ([\d-]+)", r", afdruk van \1"),
    (r"Bbz page of BZF", "Bbz-pagina van BZF"), (r"\) says (\d+)", r") noemt \1"), (r"\(version (mid )?(\d+)", r"(versie \2"), (r", version mid (\d+)", r", versie medio \1"),
    (r": planned steps", ": voorgenomen stappen"), (r" and (\d{4}-\d\d-\d\d)", r" en \1"), (r"municipal sheet", "gemeentelijk blad"),
    (r"continuation of the (\d+) value; harvested texts (\S+) show only the base value (\d+)", r"waarde van \1 doorgetrokken; de gelezen teksten van \2 geven alleen de basiswaarde \3"),
    (r"equal to (Bbz art\. [\w().]+) in all years read; (Ioaz art\. [\w().]+) itself not read for (\d+)", r"gelijk aan \1 in alle gelezen jaren; \2 zelf niet gelezen voor \3"),
    (r"equal to (Bbz art\. [\w().]+); Ioaz itself not read for (\d+)", r"gelijk aan \1; Ioaz zelf niet gelezen voor \2"),
    (r"base text shows (\d+) \((\S+ \S+) drops the yearly value\); yearly value not seen", r"de basistekst noemt \1 (\2 laat de jaarwaarde weg); jaarwaarde niet gezien"),
    (r"statute text, identical to januari although the norms rose ([\d,]+ %): check the official bedragencirculaire before use",
     r"wettekst, gelijk aan januari terwijl de normen \1 stegen: controleer de officiële bedragencirculaire"),
    (r"statute text \(([^)]*)\); (\w) and (\w): (\S+) table of (\S+)", r"wettekst (\1); \2 en \3: tabel van \4 van \5"),
    (r"statute text", "wettekst https://wetten.overheid.nl/BWBR0015703"),
    (r"derived: published excl ([\d.]+) / 0\.95", r"Afgeleid: gepubliceerd bedrag zonder vakantietoeslag \1 / 0,95"),
    (r"derived: incl x 0\.95 \(5\.0% VT in all published splits; max 1 ct off\)", "Afgeleid: bedrag met vakantietoeslag × 0,95; hooguit 1 cent verschil"),
    (r"derived: art\. 22a formula \(40%\+A x 30%\)/A x B, A=(\d)", r"Berekend met de formule van art. 22a: (40 % + A × 30 %) / A × B, A = \1"),
    (r"published table prints ([\d.]+) \(rounded percentage\)", r"de gepubliceerde tabel geeft \1 (afgerond percentage)"),
    (r"derived: (.*) incl\. verhoging", r"Afgeleid: \1 met verhoging"), (r"derived:", "Afgeleid:"),
    (r" art\. [\d()a-zA-Z_]+(?= *(?:;|$))", ""),  # the article has a field of its own
]


def dutch(text):
    for pattern, words in DUTCH:
        text = re.sub(pattern, words, text)
    return text.strip(" ;").replace(" ;", ";")


def day(text):
    return datetime.date.fromisoformat(text)


def after(date):
    return date + datetime.timedelta(days=1)


def months_later(date, months):
    index = date.year * 12 + date.month - 1 + months
    return date.replace(year=index // 12, month=index % 12 + 1)


def rows_of(path):
    """Every amount of a CSV as one dictionary: key, from, until, amount, source, verified, and what the file says besides."""
    with open(path, newline="", encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    if "key" not in table[0]:  # one column per key, each row a half-year
        for i, row in enumerate(table):
            follows = table[i + 1]["valid_from"] if i + 1 < len(table) else None
            for column, amount in row.items():
                if column not in ("valid_from", "source"):
                    yield {"key": column, "from": row["valid_from"], "before": follows, "amount": amount, "source": row["source"], "verified": "yes"}
        return
    for row in table:
        yield {"key": row["key"], "from": row["valid_from"], "until": row["valid_until"], "amount": row.get("amount_eur") or row.get("amount_eur_net_month", ""),
               "holiday": row.get("including_holiday"), "source": row["source"], "verified": row["verified"], "unit": row.get("unit", "")}


def value_of(row, rule):
    amount = row["amount"]
    if ";" in amount:
        amount = amount.split(";")[rule["part"]]
    exact = Decimal(amount) * FACTOR[rule["unit"]]
    assert exact == int(exact), f"{row['key']}: {amount} is no whole {rule['unit']}"
    return int(exact)


def entry_of(row, rule):
    entry = {"from": row["from"] or rule.get("undated")}
    if row["amount"] == "":
        entry |= {"value": None, "unknown": True, "source": dutch(row["source"]) if "github" in row["source"] else NOT_READ, "verified": False}
        return entry
    entry |= {"value": value_of(row, rule), "source": dutch(row["source"])}
    remarks = []
    if not row["verified"].startswith("yes"):
        entry["verified"] = False
        remarks.append(dutch(row["verified"]) if row["verified"] != "no" else "")
    if "controleer" in entry["source"]:
        entry["verified"] = False
    if not row["from"]:
        remarks.append("Ingangsdatum niet gevonden; aangehouden vanaf deze dag.")
    if any(remarks):
        entry["note"] = " ".join(filter(None, remarks))
    return entry


def gap(first, rule):
    """What follows a value that ended: abolished, or simply not known."""
    entry = {"from": first.isoformat(), "value": None, "source": NOT_READ, "verified": False}
    if rule.get("ends") == "abolished":
        del entry["verified"]
        return entry | {"source": "vervallen; zie de vorige waarde"}
    return entry | {"unknown": True}


def values_of(rows, rule):
    rows = sorted((row for row in rows if row["from"] or rule.get("undated")), key=lambda row: row["from"])
    while rows and not rows[0]["amount"]:
        rows.pop(0)  # nothing is known before the first value anyway
    values = []
    for i, row in enumerate(rows):
        values.append(entry_of(row, rule))
        end = after(day(row["until"])) if row.get("until") else day(row["before"]) if row.get("before") else None
        if end is None and "every" in rule:
            end = months_later(day(row["from"]), rule["every"])
        follows = day(rows[i + 1]["from"]) if i + 1 < len(rows) else None
        if end and (follows is None or end < follows) and row["amount"]:
            values.append(gap(end, rule))
        assert not (end and follows) or end <= follows, f"{rule['key']}: two values on {follows}"
    return values


def written(document):
    lines = []
    for rule in document["rules"]:
        head = {name: part for name, part in rule.items() if name != "values"}
        text = json.dumps(head, ensure_ascii=False)[:-1]
        entries = ",\n".join("      " + json.dumps(entry, ensure_ascii=False) for entry in rule["values"])
        lines.append(f'    {text}, "values": [\n{entries} ] }}')
    return '{\n  "rules": [\n' + ",\n".join(lines) + "\n  ]\n}\n"


def main(paths):
    keys = json.loads((HERE.parent.parent / "resources" / "policy" / "csv_keys.json").read_text(encoding="utf-8"))["rules"]
    rows = [row for path in paths for row in rows_of(path)]
    known = {rule["csv"] for rule in keys}
    for key in sorted({row["key"] for row in rows} - known):
        print(f"left out, csv_keys.json does not know it: {key}")
    files = {}
    for rule in keys:
        mine = [row for row in rows if row["key"] == rule["csv"] and row.get("holiday") in (None, rule.get("holiday"))]
        if not mine:
            continue
        path = RULES / rule["file"]
        if path not in files:
            files[path] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {"rules": []}
        rules = files[path]["rules"]
        fresh = {"key": rule["key"], "unit": rule["unit"], "title": rule["title"], "article": rule["article"], "values": values_of(mine, rule)}
        at = next((i for i, old in enumerate(rules) if old["key"] == rule["key"]), None)
        if at is None:
            rules.append(fresh)
        else:
            rules[at] = {**{name: part for name, part in rules[at].items() if name == "note"}, **fresh}
    for path, document in files.items():
        path.write_text(written(document), encoding="utf-8")
        print(f"{path.name}: {len(document['rules'])} rules, {sum(len(rule['values']) for rule in document['rules'])} values")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
