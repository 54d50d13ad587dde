-- Step 1: the whole data model. A released step is never edited; the next change is a new file.
-- Records have an integer key that is never used again (AUTOINCREMENT), because the journal speaks of it for ever.

CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    producer TEXT NOT NULL,
    licence TEXT NOT NULL,
    vintage TEXT NOT NULL,
    url TEXT NOT NULL
) STRICT;

CREATE TABLE departement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE epci (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    siren TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    departement_id INTEGER NOT NULL CONSTRAINT epci_departement REFERENCES departement (id),
    population INTEGER,
    source_id INTEGER CONSTRAINT epci_source REFERENCES source (id)
) STRICT;
CREATE INDEX epci_by_departement ON epci (departement_id);
CREATE INDEX epci_by_source ON epci (source_id);

CREATE TABLE commune (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    insee TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    departement_id INTEGER NOT NULL CONSTRAINT commune_departement REFERENCES departement (id),
    epci_id INTEGER CONSTRAINT commune_epci REFERENCES epci (id),
    population INTEGER,
    longitude REAL,
    latitude REAL,
    source_id INTEGER CONSTRAINT commune_source REFERENCES source (id)
) STRICT;
CREATE INDEX commune_by_departement ON commune (departement_id);
CREATE INDEX commune_by_epci ON commune (epci_id);
CREATE INDEX commune_by_source ON commune (source_id);

CREATE TABLE contract (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    epci_id INTEGER NOT NULL CONSTRAINT contract_epci REFERENCES epci (id),
    title TEXT NOT NULL,
    target_date TEXT,
    declared_state TEXT NOT NULL CHECK (declared_state IN ('unknown', 'signed')),
    declared_on TEXT,
    declared_place TEXT NOT NULL,
    declared_source_id INTEGER CONSTRAINT contract_declared_source REFERENCES source (id),
    declared_confidence TEXT NOT NULL CHECK (declared_confidence IN ('unknown', 'low', 'medium', 'high')),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX contract_by_epci ON contract (epci_id);
CREATE INDEX contract_by_declared_source ON contract (declared_source_id);

CREATE TABLE qpv (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    departement_id INTEGER NOT NULL CONSTRAINT qpv_departement REFERENCES departement (id),
    contract_id INTEGER CONSTRAINT qpv_contract REFERENCES contract (id),
    population INTEGER,
    population_vintage TEXT NOT NULL,
    population_source_id INTEGER CONSTRAINT qpv_population_source REFERENCES source (id),
    area_ha REAL,
    longitude REAL,
    latitude REAL,
    ellipse_x_l93 REAL,
    ellipse_y_l93 REAL,
    ellipse_semi_major_m REAL,
    ellipse_semi_minor_m REAL,
    ellipse_azimuth_deg REAL,
    source_id INTEGER CONSTRAINT qpv_source REFERENCES source (id)
) STRICT;
CREATE INDEX qpv_by_departement ON qpv (departement_id);
CREATE INDEX qpv_by_contract ON qpv (contract_id);
CREATE INDEX qpv_by_population_source ON qpv (population_source_id);
CREATE INDEX qpv_by_source ON qpv (source_id);

CREATE TABLE qpv_commune (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    qpv_id INTEGER NOT NULL CONSTRAINT qpv_commune_qpv REFERENCES qpv (id),
    commune_id INTEGER NOT NULL CONSTRAINT qpv_commune_commune REFERENCES commune (id),
    UNIQUE (qpv_id, commune_id)
) STRICT;
CREATE INDEX qpv_commune_by_commune ON qpv_commune (commune_id);

CREATE TABLE perimeter (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    qpv_id INTEGER NOT NULL CONSTRAINT perimeter_qpv REFERENCES qpv (id),
    generation INTEGER NOT NULL CHECK (generation IN (2015, 2024)),
    wkb_l93 BLOB NOT NULL,
    area_ha REAL NOT NULL,
    repaired INTEGER NOT NULL CHECK (repaired IN (0, 1)),
    source_id INTEGER NOT NULL CONSTRAINT perimeter_source REFERENCES source (id),
    UNIQUE (qpv_id, generation)
) STRICT;
CREATE INDEX perimeter_by_source ON perimeter (source_id);

CREATE TABLE qpv_lineage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    from_code TEXT NOT NULL,
    to_code TEXT NOT NULL,
    shared_ha REAL,
    source_id INTEGER CONSTRAINT qpv_lineage_source REFERENCES source (id),
    UNIQUE (from_code, to_code)
) STRICT;
CREATE INDEX qpv_lineage_by_source ON qpv_lineage (source_id);

CREATE TABLE indicator (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    unit TEXT NOT NULL,
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6)
) STRICT;

CREATE TABLE indicator_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    qpv_id INTEGER CONSTRAINT indicator_value_qpv REFERENCES qpv (id),
    indicator_id INTEGER NOT NULL CONSTRAINT indicator_value_indicator REFERENCES indicator (id),
    value REAL NOT NULL,
    vintage TEXT NOT NULL,
    note TEXT NOT NULL,
    source_id INTEGER NOT NULL CONSTRAINT indicator_value_source REFERENCES source (id)
) STRICT;
CREATE INDEX indicator_value_by_qpv ON indicator_value (qpv_id);
CREATE INDEX indicator_value_by_indicator ON indicator_value (indicator_id);
CREATE INDEX indicator_value_by_source ON indicator_value (source_id);

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    class TEXT NOT NULL CHECK (class IN ('concluding', 'signing', 'optional', 'none')),
    scope TEXT NOT NULL,
    epci_id INTEGER CONSTRAINT organisation_epci REFERENCES epci (id),
    commune_id INTEGER CONSTRAINT organisation_commune REFERENCES commune (id),
    website TEXT NOT NULL,
    email TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_by_epci ON organisation (epci_id);
CREATE INDEX organisation_by_commune ON organisation (commune_id);

-- The content is kept once under its SHA-256 and never changes; a document names it.
CREATE TABLE document_content (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL CONSTRAINT document_document_content REFERENCES document_content (sha256),
    title TEXT NOT NULL,
    file_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    pages INTEGER NOT NULL CHECK (pages >= 0),
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    date TEXT,
    contract_id INTEGER CONSTRAINT document_contract REFERENCES contract (id),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX document_by_sha256 ON document (sha256);
CREATE INDEX document_by_contract ON document (contract_id);

-- Derived from the content: may be dropped and read again.
CREATE TABLE document_page (
    sha256 TEXT NOT NULL CONSTRAINT document_page_content REFERENCES document_content (sha256) ON DELETE CASCADE,
    page INTEGER NOT NULL CHECK (page >= 1),
    text TEXT NOT NULL,
    PRIMARY KEY (sha256, page)
) STRICT, WITHOUT ROWID;

CREATE TABLE signatory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contract_id INTEGER NOT NULL CONSTRAINT signatory_contract REFERENCES contract (id),
    organisation_id INTEGER NOT NULL CONSTRAINT signatory_organisation REFERENCES organisation (id),
    class TEXT NOT NULL CHECK (class IN ('concluding', 'signing', 'optional', 'none')),
    status TEXT NOT NULL CHECK (status IN ('expected', 'invited', 'deliberated', 'signed', 'declined')),
    representative TEXT NOT NULL,
    deliberated_on TEXT,
    deliberation_reference TEXT NOT NULL,
    signed_on TEXT,
    target_date TEXT,
    document_id INTEGER CONSTRAINT signatory_document REFERENCES document (id),
    source_id INTEGER CONSTRAINT signatory_source REFERENCES source (id),
    note TEXT NOT NULL,
    UNIQUE (contract_id, organisation_id)
) STRICT;
CREATE INDEX signatory_by_organisation ON signatory (organisation_id);
CREATE INDEX signatory_by_document ON signatory (document_id);
CREATE INDEX signatory_by_source ON signatory (source_id);

CREATE TABLE reminder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    signatory_id INTEGER NOT NULL CONSTRAINT reminder_signatory REFERENCES signatory (id),
    done_on TEXT NOT NULL,
    addressee TEXT NOT NULL,
    channel TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX reminder_by_signatory ON reminder (signatory_id);

CREATE TABLE milestone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contract_id INTEGER CONSTRAINT milestone_contract REFERENCES contract (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    planned TEXT,
    done TEXT,
    note TEXT NOT NULL,
    source_id INTEGER CONSTRAINT milestone_source REFERENCES source (id)
) STRICT;
CREATE INDEX milestone_by_contract ON milestone (contract_id);
CREATE INDEX milestone_by_source ON milestone (source_id);

CREATE TABLE cycle_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    epci_id INTEGER CONSTRAINT cycle_step_epci REFERENCES epci (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
    day INTEGER NOT NULL CHECK (day BETWEEN 0 AND 31),
    year_offset INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;
CREATE INDEX cycle_step_by_epci ON cycle_step (epci_id);

CREATE TABLE amendment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contract_id INTEGER NOT NULL CONSTRAINT amendment_contract REFERENCES contract (id),
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    signed_on TEXT,
    document_id INTEGER CONSTRAINT amendment_document REFERENCES document (id),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX amendment_by_contract ON amendment (contract_id);
CREATE INDEX amendment_by_document ON amendment (document_id);

CREATE TABLE commitment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contract_id INTEGER NOT NULL CONSTRAINT commitment_contract REFERENCES contract (id),
    organisation_id INTEGER CONSTRAINT commitment_organisation REFERENCES organisation (id),
    text TEXT NOT NULL,
    indicator TEXT NOT NULL,
    baseline TEXT NOT NULL,
    target TEXT NOT NULL,
    achieved TEXT NOT NULL,
    due TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'under_way', 'kept', 'dropped')),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX commitment_by_contract ON commitment (contract_id);
CREATE INDEX commitment_by_organisation ON commitment (organisation_id);

CREATE TABLE priority (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    family TEXT NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    parent_id INTEGER CONSTRAINT priority_parent REFERENCES priority (id),
    contract_id INTEGER CONSTRAINT priority_contract REFERENCES contract (id),
    source_id INTEGER CONSTRAINT priority_source REFERENCES source (id)
) STRICT;
CREATE INDEX priority_by_parent ON priority (parent_id);
CREATE INDEX priority_by_contract ON priority (contract_id);
CREATE INDEX priority_by_source ON priority (source_id);

CREATE TABLE contract_priority (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contract_id INTEGER NOT NULL CONSTRAINT contract_priority_contract REFERENCES contract (id),
    priority_id INTEGER NOT NULL CONSTRAINT contract_priority_priority REFERENCES priority (id),
    document_id INTEGER CONSTRAINT contract_priority_document REFERENCES document (id),
    page INTEGER CHECK (page >= 1),
    note TEXT NOT NULL,
    UNIQUE (contract_id, priority_id)
) STRICT;
CREATE INDEX contract_priority_by_priority ON contract_priority (priority_id);
CREATE INDEX contract_priority_by_document ON contract_priority (document_id);

CREATE TABLE device (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    source_id INTEGER CONSTRAINT device_source REFERENCES source (id)
) STRICT;
CREATE INDEX device_by_source ON device (source_id);

CREATE TABLE funder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL
) STRICT;

CREATE TABLE action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contract_id INTEGER NOT NULL CONSTRAINT action_contract REFERENCES contract (id),
    title TEXT NOT NULL,
    carrier TEXT NOT NULL,
    first_year INTEGER,
    last_year INTEGER,
    multi_year INTEGER NOT NULL CHECK (multi_year IN (0, 1)),
    qpv_id INTEGER CONSTRAINT action_qpv REFERENCES qpv (id),
    priority_id INTEGER CONSTRAINT action_priority REFERENCES priority (id),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX action_by_contract ON action (contract_id);
CREATE INDEX action_by_qpv ON action (qpv_id);
CREATE INDEX action_by_priority ON action (priority_id);

CREATE TABLE funding_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contract_id INTEGER CONSTRAINT funding_line_contract REFERENCES contract (id),
    action_id INTEGER CONSTRAINT funding_line_action REFERENCES action (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    funder_id INTEGER CONSTRAINT funding_line_funder REFERENCES funder (id),
    funder_detail TEXT NOT NULL,
    device_id INTEGER CONSTRAINT funding_line_device REFERENCES device (id),
    credit_kind TEXT NOT NULL CHECK (credit_kind IN ('unknown', 'common_law', 'specific', 'urban_renewal', 'european')),
    planned_cents INTEGER,
    committed_cents INTEGER,
    paid_cents INTEGER,
    theoretical_cents INTEGER,
    posts INTEGER,
    note TEXT NOT NULL,
    source_id INTEGER CONSTRAINT funding_line_source REFERENCES source (id)
) STRICT;
CREATE INDEX funding_line_by_contract ON funding_line (contract_id);
CREATE INDEX funding_line_by_action ON funding_line (action_id);
CREATE INDEX funding_line_by_funder ON funding_line (funder_id);
CREATE INDEX funding_line_by_device ON funding_line (device_id);
CREATE INDEX funding_line_by_source ON funding_line (source_id);

CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    published_on TEXT,
    url TEXT NOT NULL,
    rubric TEXT NOT NULL,
    summary TEXT NOT NULL,
    private_note TEXT NOT NULL
) STRICT;

CREATE TABLE article_territory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL CONSTRAINT article_territory_article REFERENCES article (id),
    contract_id INTEGER CONSTRAINT article_territory_contract REFERENCES contract (id),
    epci_id INTEGER CONSTRAINT article_territory_epci REFERENCES epci (id),
    commune_id INTEGER CONSTRAINT article_territory_commune REFERENCES commune (id),
    qpv_id INTEGER CONSTRAINT article_territory_qpv REFERENCES qpv (id),
    CONSTRAINT article_territory_one CHECK (
        (contract_id IS NOT NULL) + (epci_id IS NOT NULL) + (commune_id IS NOT NULL) + (qpv_id IS NOT NULL) = 1)
) STRICT;
CREATE INDEX article_territory_by_article ON article_territory (article_id);
CREATE INDEX article_territory_by_contract ON article_territory (contract_id);
CREATE INDEX article_territory_by_epci ON article_territory (epci_id);
CREATE INDEX article_territory_by_commune ON article_territory (commune_id);
CREATE INDEX article_territory_by_qpv ON article_territory (qpv_id);

CREATE TABLE press_review (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    title TEXT NOT NULL,
    period_from TEXT,
    period_to TEXT,
    issued_on TEXT,
    edito TEXT NOT NULL
) STRICT;

CREATE TABLE press_review_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    press_review_id INTEGER NOT NULL CONSTRAINT press_review_item_press_review REFERENCES press_review (id),
    article_id INTEGER NOT NULL CONSTRAINT press_review_item_article REFERENCES article (id),
    rubric TEXT NOT NULL,
    position INTEGER NOT NULL,
    summary TEXT NOT NULL,
    UNIQUE (press_review_id, article_id)
) STRICT;
CREATE INDEX press_review_item_by_article ON press_review_item (article_id);

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    record_table TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    document_id INTEGER NOT NULL CONSTRAINT evidence_document REFERENCES document (id),
    page INTEGER NOT NULL CHECK (page >= 1),
    rectangle TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_by_record ON evidence (record_table, record_id);
CREATE INDEX evidence_by_document ON evidence (document_id);

CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    date TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    contract_id INTEGER CONSTRAINT event_contract REFERENCES contract (id),
    source_id INTEGER CONSTRAINT event_source REFERENCES source (id)
) STRICT;
CREATE INDEX event_by_contract ON event (contract_id);
CREATE INDEX event_by_source ON event (source_id);

CREATE TABLE map_layer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    path TEXT NOT NULL,
    layer TEXT NOT NULL,
    label_field TEXT NOT NULL,
    colour TEXT NOT NULL,
    visible INTEGER NOT NULL CHECK (visible IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;

-- The journal: every action, and the image of each row before and after it (CBOR maps from column to value).
CREATE TABLE journal_action (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('creation', 'edit', 'undo', 'redo')),
    target_id INTEGER CONSTRAINT journal_action_target REFERENCES journal_action (id),
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX journal_action_by_at ON journal_action (at);
CREATE INDEX journal_action_by_target ON journal_action (target_id);
CREATE INDEX journal_action_live ON journal_action (undone, kind, id);

CREATE TABLE journal_change (
    id INTEGER PRIMARY KEY,
    action_id INTEGER NOT NULL CONSTRAINT journal_change_action REFERENCES journal_action (id),
    record_table TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    before BLOB,
    after BLOB,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX journal_change_by_action ON journal_change (action_id);
CREATE INDEX journal_change_by_record ON journal_change (record_table, record_id);

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The search index is derived and may be rebuilt: one entry per record or page, its folded text in the FTS5 table.
CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY,
    record_table TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    page INTEGER NOT NULL,
    UNIQUE (record_table, record_id, page)
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (title, body, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
