// SPDX-License-Identifier: GPL-3.0-or-later
// What priorities, actions and money are in the database.
#include "store/records/description.h"

namespace parvis {

using namespace record_columns;

// clang-format off
PARVIS_RECORD(Priority, "priority", QT_TRANSLATE_NOOP("record", "Priority"),
    column("family", &R::family, QT_TRANSLATE_NOOP("record", "Family")),
    searched(column("code", &R::code, QT_TRANSLATE_NOOP("record", "Code"))),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    column("parent_id", &R::parent, QT_TRANSLATE_NOOP("record", "Parent")),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")),
    within(0, 1e6, column("position", &R::position, QT_TRANSLATE_NOOP("record", "Position"))))

PARVIS_RECORD(ContractPriority, "contract_priority", QT_TRANSLATE_NOOP("record", "Priority of a contract"),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    column("priority_id", &R::priority, QT_TRANSLATE_NOOP("record", "Priority")),
    column("document_id", &R::document, QT_TRANSLATE_NOOP("record", "Document")),
    within(1, mostPages, column("page", &R::page, QT_TRANSLATE_NOOP("record", "Page"))),
    column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note")))

PARVIS_RECORD(Device, "device", QT_TRANSLATE_NOOP("record", "Device"),
    searched(column("code", &R::code, QT_TRANSLATE_NOOP("record", "Code"))),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(Funder, "funder", QT_TRANSLATE_NOOP("record", "Funder"),
    column("code", &R::code, QT_TRANSLATE_NOOP("record", "Code")),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))))

PARVIS_RECORD(Action, "action", QT_TRANSLATE_NOOP("record", "Action"),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    searched(column("carrier", &R::carrier, QT_TRANSLATE_NOOP("record", "Carrier"))),
    calendarYear(column("first_year", &R::firstYear, QT_TRANSLATE_NOOP("record", "First year"))),
    calendarYear(column("last_year", &R::lastYear, QT_TRANSLATE_NOOP("record", "Last year"))),
    column("multi_year", &R::multiYear, QT_TRANSLATE_NOOP("record", "Multi-year agreement")),
    column("priority_id", &R::priority, QT_TRANSLATE_NOOP("record", "Priority")),
    searched(column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note"))),
    column("device_id", &R::device, QT_TRANSLATE_NOOP("record", "Device")),
    column("state", &R::state, QT_TRANSLATE_NOOP("record", "State")))

PARVIS_RECORD(ActionQpv, "action_qpv", QT_TRANSLATE_NOOP("record", "Neighbourhood of an action"),
    column("action_id", &R::action, QT_TRANSLATE_NOOP("record", "Action")),
    column("qpv_id", &R::qpv, QT_TRANSLATE_NOOP("record", "QPV")))

PARVIS_RECORD(ActionStep, "action_step", QT_TRANSLATE_NOOP("record", "Step of an action"),
    column("action_id", &R::action, QT_TRANSLATE_NOOP("record", "Action")),
    column("state", &R::state, QT_TRANSLATE_NOOP("record", "State")),
    column("reached_on", &R::on, QT_TRANSLATE_NOOP("record", "Reached on")),
    column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note")))

PARVIS_RECORD(FundingLine, "funding_line", QT_TRANSLATE_NOOP("record", "Funding line"),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    column("action_id", &R::action, QT_TRANSLATE_NOOP("record", "Action")),
    calendarYear(column("year", &R::year, QT_TRANSLATE_NOOP("record", "Year"))),
    column("funder_id", &R::funder, QT_TRANSLATE_NOOP("record", "Funder")),
    column("funder_detail", &R::funderDetail, QT_TRANSLATE_NOOP("record", "Funder (detail)")),
    column("device_id", &R::device, QT_TRANSLATE_NOOP("record", "Device")),
    column("credit_kind", &R::creditKind, QT_TRANSLATE_NOOP("record", "Kind of credit")),
    column("planned_cents", &R::planned, QT_TRANSLATE_NOOP("record", "Planned")),
    column("committed_cents", &R::committed, QT_TRANSLATE_NOOP("record", "Committed")),
    column("paid_cents", &R::paid, QT_TRANSLATE_NOOP("record", "Paid")),
    column("theoretical_cents", &R::theoretical, QT_TRANSLATE_NOOP("record", "Theoretical amount")),
    within(0, 1e6, column("posts", &R::posts, QT_TRANSLATE_NOOP("record", "Posts"))),
    column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note")),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))
// clang-format on

} // namespace parvis
