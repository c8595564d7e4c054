#!/usr/bin/env python3
"""Reads every form of `exporteer` with a reader that is not ours, and holds numbers and texts against `toon --json`.

usage: lezers.py PROGRAM
Needs: pandoc, dot (Graphviz), soffice (LibreOffice Writer) and pdftotext, and for Python markdown-it-py. A reader that is missing is a failure, not a skip.
"""

import csv
import html
import json
import os
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

from markdown_it import MarkdownIt

PROGRAMMA = str(Path(sys.argv[1]).resolve())
ROOT = Path(__file__).resolve().parents[2]


def run(*args, **kw):
    return subprocess.run([PROGRAMMA, *map(str, args)], capture_output=True, text=True, encoding="utf-8", **kw)


def exporteer(vorm, uit, *meer):
    klaar = run("exporteer", "--formaat", vorm, "--uit", uit, *meer)
    assert klaar.returncode == 0, (vorm, klaar.stderr)


def lees(*opdracht, invoer=None):
    if not shutil.which(opdracht[0]):
        sys.exit(f"{opdracht[0]} ontbreekt: installeer het, deze stap kan niet zonder.")
    klaar = subprocess.run(opdracht, input=invoer, capture_output=True, text=True, encoding="utf-8")
    assert klaar.returncode == 0, (opdracht, klaar.stderr)
    return klaar.stdout


def zonder_merken(tekst):
    """The text of a line as a reader sees it: `**x**` and `[x](y)` are marks of the corpus."""
    tekst = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", tekst)
    return tekst.replace("**", "")


REGELTEKST = ("tekst", "stap", "wanneer")
AANHEF = {"vandaag": "Vandaag", "deze-week": "Deze week", "balie": "Aan de balie", "brief": "In een brief"}


def regels(kaart):
    """(deel, volgnummer, tekst, waarom, let_op, feiten) of every line in the JSON of a kaart."""
    yield ("kern", 1, kaart["kern"], None, kaart["kern_let_op"], tuple(kaart["kern_feiten"]))
    for deel, waarde in kaart.items():
        rij = waarde if isinstance(waarde, list) else [waarde]
        for n, regel in enumerate(rij, 1):
            if isinstance(regel, dict) and "herkomst" in regel:
                yield (deel, n, regel["tekst"], regel.get("waarom"), regel["let_op"], tuple(regel["feiten"]))


def telt(naam, wat):
    print(f"  {naam:<10} {wat}")


def naast_json(kaarten):
    """Our JSON is read by Python's own reader; every kaart once more by `toon`."""
    for kaart in kaarten:
        los = json.loads(run("toon", kaart["id"], "--json").stdout)
        assert los == kaart, kaart["id"]
    telt("json", f"{len(kaarten)} kaarten gelijk aan toon --json")


def ndjson(map_, kaarten):
    exporteer("ndjson", map_ / "a.ndjson")
    met = [json.loads(r) for r in (map_ / "a.ndjson").read_text("utf-8").splitlines()]
    assert met == kaarten
    telt("ndjson", f"{len(met)} kaarten gelijk")


def cel(tekst):
    """Takes off the apostrophe that keeps a spreadsheet from running a cell."""
    return tekst[1:] if tekst.startswith("'") else tekst


def uit_csv(pad, **vorm):
    with open(pad, encoding="utf-8-sig", newline="") as f:
        return [{k: cel(v) for k, v in rij.items()} for rij in csv.DictReader(f, **vorm)]


def regels_uit_csv(rijen):
    of_niets = lambda t: t or None
    return sorted(
        (r["kaart"], r["deel"], int(r["volgnummer"]), r["tekst"], of_niets(r["waarom"]) or "", of_niets(r["let_op"]) or "",
         tuple(r["feiten"].split()))
        for r in rijen if r["herkomst"])


def verwacht(kaarten):
    return sorted(
        (k["id"], d, n, t, w or "", l or "", f) for k in kaarten for d, n, t, w, l, f in regels(k))


def tabellen(map_, kaarten):
    wil = verwacht(kaarten)
    exporteer("csv", map_ / "a.csv")
    assert regels_uit_csv(uit_csv(map_ / "a.csv")) == wil
    exporteer("csv", map_ / "excel.csv", "--excel")
    assert (map_ / "excel.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert regels_uit_csv(uit_csv(map_ / "excel.csv", delimiter=";")) == wil
    exporteer("csv", map_ / "tabellen", "--map")
    per_soort = {p.stem: uit_csv(p) for p in (map_ / "tabellen").glob("*.csv")}
    ids = {r["id"] for soort, rijen in per_soort.items() if soort not in ("regels", "feiten", "bronnen") for r in rijen}
    assert ids == {k["id"] for k in kaarten}
    assert regels_uit_csv(per_soort["regels"]) == wil
    bron = {b["id"]: b["titel"] for k in kaarten for b in k["bronnen"]}
    assert {r["bron"]: r["titel"] for r in per_soort["bronnen"]} == bron
    telt("csv", f"{len(wil)} regels gelijk, {len(ids)} kaarten per soort, {len(bron)} bronnen")
    return wil


def databank(map_, kaarten, wil):
    exporteer("sqlite", map_ / "a.sqlite")
    db = sqlite3.connect(map_ / "a.sqlite")
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    db.execute("INSERT INTO zoek (zoek) VALUES ('integrity-check')")
    feiten = {}
    for nummer, feit in db.execute("SELECT regel, feit FROM onderbouwing ORDER BY rowid"):
        feiten.setdefault(nummer, []).append(feit)
    met = sorted(
        (kaart, deel, n, tekst, waarom or "", let_op or "", tuple(feiten.get(nummer, ())))
        for nummer, kaart, deel, n, tekst, waarom, let_op in db.execute(
            "SELECT nummer, kaart, deel, volgnummer, tekst, waarom, let_op FROM regels WHERE herkomst <> ''"))
    assert met == wil
    assert db.execute("SELECT count(*) FROM kaarten").fetchone()[0] == len(kaarten)
    vragen = re.findall(r"```sql\n(.*?)```", (ROOT / "docs/exporteren.md").read_text("utf-8"), re.S)
    assert len(vragen) >= 3, "the page documents at least three queries"
    for vraag in vragen:
        assert db.execute(vraag).fetchall(), vraag
    telt("sqlite", f"{len(met)} regels gelijk, {len(vragen)} voorbeelden geven iets")


def kaal(tekst):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", tekst)).strip()


def leesbaar(markdown):
    """What a reader sees of a page: CommonMark to HTML by markdown-it, then the tags away."""
    blad = MarkdownIt("commonmark").enable("table").render(markdown)
    assert "<script" not in blad
    return kaal(html.unescape(re.sub(r"<[^>]+>", "", blad)))


def boek(map_, kaarten):
    exporteer("markdown", map_ / "boek")
    bron = map_ / "boek/src"
    inhoud = re.findall(r"\]\(([^)]+\.md)\)", (bron / "SUMMARY.md").read_text("utf-8"))
    assert all((bron / p).is_file() for p in inhoud)
    bladen = {p.relative_to(bron).as_posix() for p in bron.rglob("*.md")} - {"SUMMARY.md"}
    assert bladen == set(inhoud), bladen ^ set(inhoud)
    koppelingen = teksten = 0
    for kaart in kaarten:
        pad = bron / kaart["soort"] / f"{kaart['id']}.md"
        markdown = pad.read_text("utf-8")
        for doel in re.findall(r"\]\(<(\.\./[^>]+)>\)", markdown):
            assert (pad.parent / doel).resolve().is_file(), (pad, doel)
            koppelingen += 1
        tekst = leesbaar(markdown)
        for deel, _, regel, waarom, let_op, _ in regels(kaart):
            for stuk in (regel, waarom, let_op):
                if stuk:
                    assert kaal(zonder_merken(stuk)) in tekst, (kaart["id"], deel, stuk)
                    teksten += 1
    telt("markdown", f"{len(kaarten)} bladen, {teksten} teksten gelijk, {koppelingen} koppelingen kloppen")


def bronnen(map_, kaarten):
    titels = {b["id"]: b["titel"] for k in kaarten for b in k["bronnen"]}
    exporteer("bibtex", map_ / "a.bib")
    exporteer("csl-json", map_ / "a.json.csl")
    csl = json.loads((map_ / "a.json.csl").read_text("utf-8"))
    assert {b["id"]: b["title"] for b in csl} == titels
    gelezen = json.loads(lees("pandoc", "-f", "biblatex", "-t", "csljson", str(map_ / "a.bib")))
    assert {b["id"] for b in gelezen} == set(titels)
    krom = lambda t: re.sub(r"[^a-z0-9]", "", re.sub(r"<[^>]+>", "", t).lower())
    for b in gelezen:
        assert krom(b["title"]) == krom(titels[b["id"]]), (b["title"], titels[b["id"]])
    for lijst in ("a.bib", "a.json.csl"):
        soort = "biblatex" if lijst.endswith(".bib") else "csljson"
        blad = lees("pandoc", "-f", soort, "-s", "--citeproc", "-t", "html", str(map_ / lijst))
        assert len(re.findall(r'class="csl-entry"', blad)) == len(titels), lijst
    telt("bronnen", f"{len(titels)} door citeproc gelezen, uit bibtex en uit csl-json")


def tekeningen(map_, kaarten):
    routes = [k for k in kaarten if k["soort"] == "route"]
    exporteer("dot", map_ / "a.dot")
    svg = lees("dot", "-Tsvg", str(map_ / "a.dot"))
    assert svg.count('class="cluster"') == len(routes)
    exporteer("dot", map_ / "dots", "--map")
    exporteer("mermaid", map_ / "mmd", "--map")
    for route in routes:
        svg = html.unescape(lees("dot", "-Tsvg", str(map_ / "dots" / f"{route['id']}.dot")))
        for vraag in route["vragen"]:
            assert vraag["tekst"] in svg, (route["id"], vraag["tekst"])
        mermaid = (map_ / "mmd" / f"{route['id']}.mmd").read_text("utf-8")
        assert mermaid.startswith("flowchart TD\n") and all(v["tekst"] in mermaid for v in route["vragen"])
    telt("dot", f"{len(routes)} routes getekend")


def zoekmachine(map_, kaarten):
    exporteer("opensearch", map_ / "a.bulk")
    rijen = [json.loads(r) for r in (map_ / "a.bulk").read_text("utf-8").splitlines()]
    doen, documenten = rijen[::2], rijen[1::2]
    ids = [d["index"]["_id"] for d in doen]
    assert sorted(ids) == sorted(k["id"] for k in kaarten if not k.get("vervallen"))
    mapping = json.loads((map_ / "a.bulk.mapping.json").read_text("utf-8"))
    velden = set(mapping["mappings"]["properties"])
    assert all(set(d) == velden for d in documenten), "the mapping is strict"
    telt("opensearch", f"{len(ids)} documenten, {len(mapping['settings']['index']['analysis']['filter']['nl_delen']['word_list'])} delen")


def documenten(map_, kaarten):
    """LibreOffice reads both kinds, and every text of every kaart is there; on A5 a card has two sides."""
    gelezen = kaartjes = 0
    for vorm in ("odt", "docx"):
        pad = map_ / f"instructie.{vorm}"
        exporteer(vorm, pad)
        lees("soffice", "--headless", f"-env:UserInstallation=file://{map_}/profiel", "--convert-to", "txt:Text (encoded):UTF8",
             "--outdir", str(map_ / vorm), str(pad))
        tekst = kaal((map_ / vorm / "instructie.txt").read_text("utf-8-sig"))
        for kaart in kaarten:
            for deel, _, regel, waarom, let_op, _ in regels(kaart):
                for stuk in (regel, waarom, let_op):
                    if stuk:
                        assert kaal(zonder_merken(stuk)) in tekst, (vorm, kaart["id"], deel, stuk)
                        gelezen += 1
        pad = map_ / f"kaarten.{vorm}"
        exporteer(vorm, pad, "--baliekaart")
        lees("soffice", "--headless", f"-env:UserInstallation=file://{map_}/profiel", "--convert-to", "pdf",
             "--outdir", str(map_ / vorm), str(pad))
        kanten = []
        for blad in lees("pdftotext", "-layout", str(map_ / vorm / "kaarten.pdf"), "-").split("\f"):
            if "Gevaar? Ga weg en bel 112." in blad:
                kanten.append(1)
            elif blad.strip():
                kanten[-1] += 1
        assert len(kanten) == sum(k["soort"] == "situatie" for k in kaarten)
        assert sum(n > 2 for n in kanten) <= len(kanten) // 20, "a counter card has a front and a back"
        kaartjes = len(kanten)
    telt("odt, docx", f"{gelezen} teksten gelijk, {kaartjes} baliekaarten")


def vol(map_):
    """No room for the file: the old one stays, nothing half is left."""
    def krap():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
    plek = map_ / "vol"
    plek.mkdir()
    for vorm in ("json", "csv", "sqlite", "markdown"):
        uit = plek / vorm
        if vorm != "markdown":
            uit.write_text("oud")
        klaar = run("exporteer", "--formaat", vorm, "--uit", uit, "--overschrijf", preexec_fn=krap)
        assert klaar.returncode == 2 and "te weinig ruimte" in klaar.stderr, (vorm, klaar.stderr)
        assert vorm == "markdown" or uit.read_text() == "oud"
    assert sorted(os.listdir(plek)) == ["csv", "json", "sqlite"], os.listdir(plek)
    telt("geen ruimte", "het oude blijft, niets halfs blijft staan")


def main():
    with tempfile.TemporaryDirectory() as naam:
        map_ = Path(naam)
        exporteer("json", map_ / "a.json")
        kaarten = json.loads((map_ / "a.json").read_text("utf-8"))["kaarten"]
        assert len(kaarten) == len(json.loads(run("lijst", "--json").stdout)["kaarten"]) > 500
        naast_json(kaarten)
        ndjson(map_, kaarten)
        wil = tabellen(map_, kaarten)
        databank(map_, kaarten, wil)
        boek(map_, kaarten)
        bronnen(map_, kaarten)
        tekeningen(map_, kaarten)
        zoekmachine(map_, kaarten)
        documenten(map_, kaarten)
        vol(map_)


main()
