-- Step 3: what is read from documents by machine.

-- The words that text recognition read from pages that are pictures, with their places. Made from the content alone, but
-- slowly: they are kept, and what a document says is in document_page as ever.
CREATE TABLE scanned_page (
    sha256 TEXT NOT NULL CONSTRAINT scanned_page_content REFERENCES document_content (sha256) ON DELETE CASCADE,
    page INTEGER NOT NULL CHECK (page >= 1),
    reader INTEGER NOT NULL CHECK (reader >= 1),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    words BLOB NOT NULL,
    PRIMARY KEY (sha256, page)
) STRICT, WITHOUT ROWID;

-- What was recognised in a document and refused by a person, so that it is not proposed again.
CREATE TABLE refused_fact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL CONSTRAINT refused_fact_document REFERENCES document (id),
    fact TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE INDEX refused_fact_by_document ON refused_fact (document_id);
