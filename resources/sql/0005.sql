-- Step 5: actions through the year, contacts of bodies, the order of axes, contracts that have ended.

-- An action may concern several neighbourhoods. No program of an earlier format wrote the one that stood in the action
-- itself; what stands there all the same is kept.
CREATE TABLE action_qpv (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    action_id INTEGER NOT NULL CONSTRAINT action_qpv_action REFERENCES action (id),
    qpv_id INTEGER NOT NULL CONSTRAINT action_qpv_qpv REFERENCES qpv (id),
    UNIQUE (action_id, qpv_id)
) STRICT;
CREATE INDEX action_qpv_by_qpv ON action_qpv (qpv_id);
INSERT INTO action_qpv (action_id, qpv_id) SELECT id, qpv_id FROM action WHERE qpv_id IN (SELECT id FROM qpv);
DROP INDEX action_by_qpv;
ALTER TABLE action DROP COLUMN qpv_id;

ALTER TABLE action ADD COLUMN device_id INTEGER CONSTRAINT action_device REFERENCES device (id);
CREATE INDEX action_by_device ON action (device_id);
ALTER TABLE action ADD COLUMN state TEXT CHECK (
    state IN ('submitted', 'admissible', 'committee', 'selected', 'refused', 'notified', 'reported'));

-- When an action reached a state. An agreement over several years reaches some of them every year.
CREATE TABLE action_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    action_id INTEGER NOT NULL CONSTRAINT action_step_action REFERENCES action (id),
    state TEXT NOT NULL CHECK (
        state IN ('submitted', 'admissible', 'committee', 'selected', 'refused', 'notified', 'reported')),
    reached_on TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX action_step_by_action ON action_step (action_id);

-- Whom to write to: a function of a body. The name of a person may stand there; the contact is marked then.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organisation_id INTEGER NOT NULL CONSTRAINT contact_organisation REFERENCES organisation (id),
    service TEXT NOT NULL,
    role TEXT NOT NULL,
    person TEXT NOT NULL,
    email TEXT NOT NULL,
    telephone TEXT NOT NULL,
    is_personal INTEGER NOT NULL CHECK (is_personal IN (0, 1)),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX contact_by_organisation ON contact (organisation_id);

-- The place of a priority among those of one parent.
ALTER TABLE priority ADD COLUMN position INTEGER;

ALTER TABLE contract ADD COLUMN ended_on TEXT;
