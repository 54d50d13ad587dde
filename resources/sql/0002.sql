-- Step 2: the QPV of the geography of 2015 with their contours. They are no rows of qpv: no contract and no figure of
-- today stands for them.

CREATE TABLE former_qpv (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    communes TEXT NOT NULL,
    wkb_l93 BLOB NOT NULL,
    area_ha REAL NOT NULL,
    repaired INTEGER NOT NULL CHECK (repaired IN (0, 1)),
    source_id INTEGER NOT NULL CONSTRAINT former_qpv_source REFERENCES source (id)
) STRICT;
CREATE INDEX former_qpv_by_source ON former_qpv (source_id);
