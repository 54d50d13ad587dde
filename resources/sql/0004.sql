-- Step 4: what was recognised in a document and refused by a person, so that it is not proposed again.

CREATE TABLE refused_fact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL CONSTRAINT refused_fact_document REFERENCES document (id),
    fact TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE INDEX refused_fact_by_document ON refused_fact (document_id);
