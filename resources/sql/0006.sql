-- Step 6: how the papers of this database look.

-- One row at the most, which the program sees to; an empty text is as the program has it.
CREATE TABLE paper_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    publisher TEXT NOT NULL,
    header TEXT NOT NULL,
    footer TEXT NOT NULL,
    accent TEXT NOT NULL,
    quiet TEXT NOT NULL,
    typeface TEXT NOT NULL,
    review_sections TEXT NOT NULL,
    contract_sections TEXT NOT NULL,
    qpv_sections TEXT NOT NULL,
    logo TEXT NOT NULL
) STRICT;
