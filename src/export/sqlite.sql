-- The tables of the database that exporteer makes. docs/exporteren.md tells how to ask them.
CREATE TABLE over (naam TEXT PRIMARY KEY, waarde TEXT NOT NULL) STRICT;

CREATE TABLE kaarten (
  id TEXT PRIMARY KEY,
  soort TEXT NOT NULL,
  titel TEXT NOT NULL,
  kern TEXT NOT NULL,
  thema TEXT NOT NULL,
  nagelezen TEXT NOT NULL,
  gewijzigd TEXT NOT NULL,
  herzien_voor TEXT NOT NULL,
  vervallen TEXT,
  eigen INTEGER NOT NULL,
  aangevuld INTEGER NOT NULL
) STRICT;

-- Every line of every kaart, kern first.
CREATE TABLE regels (
  nummer INTEGER PRIMARY KEY,
  kaart TEXT NOT NULL REFERENCES kaarten,
  deel TEXT NOT NULL,
  volgnummer INTEGER NOT NULL,
  regel TEXT,
  aanhef TEXT,
  tekst TEXT NOT NULL,
  waarom TEXT,
  let_op TEXT,
  herkomst TEXT NOT NULL
) STRICT;

-- lijst: trefwoorden, rollen or domein.
CREATE TABLE woorden (kaart TEXT NOT NULL REFERENCES kaarten, lijst TEXT NOT NULL, woord TEXT NOT NULL) STRICT;

-- naar may be a kaart that was not asked for.
CREATE TABLE koppelingen (van TEXT NOT NULL REFERENCES kaarten, deel TEXT NOT NULL, naar TEXT NOT NULL) STRICT;

CREATE TABLE bronnen (
  id TEXT PRIMARY KEY,
  titel TEXT NOT NULL,
  uitgever TEXT NOT NULL,
  datum TEXT,
  bronsoort TEXT NOT NULL,
  link TEXT,
  bwb TEXT,
  ecli TEXT,
  kst TEXT,
  opmerking TEXT
) STRICT;

CREATE TABLE feiten (id TEXT PRIMARY KEY, uitspraak TEXT NOT NULL, let_op TEXT, gezien TEXT NOT NULL) STRICT;

CREATE TABLE vindplaatsen (
  feit TEXT NOT NULL REFERENCES feiten,
  bron TEXT NOT NULL REFERENCES bronnen,
  vindplaats TEXT NOT NULL
) STRICT;

CREATE TABLE onderbouwing (regel INTEGER NOT NULL REFERENCES regels, feit TEXT NOT NULL REFERENCES feiten) STRICT;

-- Which normal form stands for a word; zoek holds the forms.
CREATE TABLE woordvormen (woord TEXT PRIMARY KEY, vorm TEXT NOT NULL) STRICT;

CREATE VIRTUAL TABLE zoek USING fts5 (
  kaart UNINDEXED, titel, trefwoorden, kern, tekst, tokenize = 'unicode61 remove_diacritics 0'
);
