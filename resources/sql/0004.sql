-- Step 4: what the user knows of an article beside its facts, and articles about a département or the whole region.

ALTER TABLE article ADD COLUMN state TEXT;
ALTER TABLE article ADD COLUMN document_id INTEGER CONSTRAINT article_document REFERENCES document (id);
CREATE INDEX article_by_document ON article (document_id);

-- The rule that one place is set stands in the table itself, which is therefore made anew. Keys that were given once are
-- not given again: the journal knows them.
CREATE TABLE new_article_territory (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER NOT NULL CONSTRAINT article_territory_article REFERENCES article (id),
    contract_id INTEGER CONSTRAINT article_territory_contract REFERENCES contract (id),
    epci_id INTEGER CONSTRAINT article_territory_epci REFERENCES epci (id),
    commune_id INTEGER CONSTRAINT article_territory_commune REFERENCES commune (id),
    qpv_id INTEGER CONSTRAINT article_territory_qpv REFERENCES qpv (id),
    departement_id INTEGER CONSTRAINT article_territory_departement REFERENCES departement (id),
    region TEXT,
    CONSTRAINT article_territory_one CHECK (
        (contract_id IS NOT NULL) + (epci_id IS NOT NULL) + (commune_id IS NOT NULL) + (qpv_id IS NOT NULL)
        + (departement_id IS NOT NULL) + (region IS NOT NULL) = 1)
) STRICT;
INSERT INTO new_article_territory (id, article_id, contract_id, epci_id, commune_id, qpv_id)
    SELECT id, article_id, contract_id, epci_id, commune_id, qpv_id FROM article_territory;
DELETE FROM sqlite_sequence WHERE name = 'new_article_territory';
INSERT INTO sqlite_sequence (name, seq)
    SELECT 'new_article_territory', seq FROM sqlite_sequence WHERE name = 'article_territory';
DROP TABLE article_territory;
ALTER TABLE new_article_territory RENAME TO article_territory;
CREATE INDEX article_territory_by_article ON article_territory (article_id);
CREATE INDEX article_territory_by_contract ON article_territory (contract_id);
CREATE INDEX article_territory_by_epci ON article_territory (epci_id);
CREATE INDEX article_territory_by_commune ON article_territory (commune_id);
CREATE INDEX article_territory_by_qpv ON article_territory (qpv_id);
CREATE INDEX article_territory_by_departement ON article_territory (departement_id);
