// SPDX-License-Identifier: GPL-3.0-or-later
// What contracts, their bodies and their dates are in the database.
#include "store/records/description.h"

namespace parvis {

using namespace record_columns;

// clang-format off
PARVIS_RECORD(Contract, "contract", QT_TRANSLATE_NOOP("record", "Contract"),
    searched(column("code", &R::code, QT_TRANSLATE_NOOP("record", "Code"))),
    column("epci_id", &R::epci, QT_TRANSLATE_NOOP("record", "EPCI")),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    column("target_date", &R::targetDate, QT_TRANSLATE_NOOP("record", "Target date")),
    column("declared_state", &R::declaredState, QT_TRANSLATE_NOOP("record", "Declared state")),
    column("declared_on", &R::declaredOn, QT_TRANSLATE_NOOP("record", "Declared signature date")),
    searched(column("declared_place", &R::declaredPlace, QT_TRANSLATE_NOOP("record", "Declared place"))),
    column("declared_source_id", &R::declaredSource, QT_TRANSLATE_NOOP("record", "Source of the declaration")),
    column("declared_confidence", &R::declaredConfidence, QT_TRANSLATE_NOOP("record", "Confidence in the declaration")),
    searched(column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note"))),
    column("ended_on", &R::endedOn, QT_TRANSLATE_NOOP("record", "Ended on")))

PARVIS_RECORD(Organisation, "organisation", QT_TRANSLATE_NOOP("record", "Organisation"),
    searched(column("name", &R::name, QT_TRANSLATE_NOOP("record", "Name"))),
    searched(column("kind", &R::kind, QT_TRANSLATE_NOOP("record", "Kind"))),
    column("class", &R::signatoryClass, QT_TRANSLATE_NOOP("record", "Class")),
    column("scope", &R::scope, QT_TRANSLATE_NOOP("record", "Scope")),
    column("epci_id", &R::epci, QT_TRANSLATE_NOOP("record", "EPCI")),
    column("commune_id", &R::commune, QT_TRANSLATE_NOOP("record", "Commune")),
    column("website", &R::website, QT_TRANSLATE_NOOP("record", "Website")),
    column("email", &R::email, QT_TRANSLATE_NOOP("record", "E-mail of the office")),
    searched(column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note"))))

PARVIS_RECORD(Contact, "contact", QT_TRANSLATE_NOOP("record", "Contact"),
    column("organisation_id", &R::organisation, QT_TRANSLATE_NOOP("record", "Organisation")),
    searched(column("service", &R::service, QT_TRANSLATE_NOOP("record", "Service"))),
    searched(column("role", &R::role, QT_TRANSLATE_NOOP("record", "Function"))),
    searched(column("person", &R::person, QT_TRANSLATE_NOOP("record", "Person"))),
    column("email", &R::email, QT_TRANSLATE_NOOP("record", "E-mail")),
    column("telephone", &R::telephone, QT_TRANSLATE_NOOP("record", "Telephone")),
    column("is_personal", &R::isPersonal, QT_TRANSLATE_NOOP("record", "Personal data")),
    searched(column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note"))))

PARVIS_RECORD(Signatory, "signatory", QT_TRANSLATE_NOOP("record", "Signatory"),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    column("organisation_id", &R::organisation, QT_TRANSLATE_NOOP("record", "Organisation")),
    column("class", &R::signatoryClass, QT_TRANSLATE_NOOP("record", "Class")),
    column("status", &R::status, QT_TRANSLATE_NOOP("record", "Status")),
    column("representative", &R::representative, QT_TRANSLATE_NOOP("record", "Representative (function)")),
    column("deliberated_on", &R::deliberatedOn, QT_TRANSLATE_NOOP("record", "Deliberated on")),
    column("deliberation_reference", &R::deliberationReference, QT_TRANSLATE_NOOP("record", "Reference of the deliberation")),
    column("signed_on", &R::signedOn, QT_TRANSLATE_NOOP("record", "Signed on")),
    column("target_date", &R::targetDate, QT_TRANSLATE_NOOP("record", "Target date")),
    column("document_id", &R::document, QT_TRANSLATE_NOOP("record", "Document")),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")),
    column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note")))

PARVIS_RECORD(Reminder, "reminder", QT_TRANSLATE_NOOP("record", "Reminder"),
    column("signatory_id", &R::signatory, QT_TRANSLATE_NOOP("record", "Signatory")),
    column("done_on", &R::on, QT_TRANSLATE_NOOP("record", "Date")),
    column("addressee", &R::addressee, QT_TRANSLATE_NOOP("record", "Addressee (function)")),
    column("channel", &R::channel, QT_TRANSLATE_NOOP("record", "Channel")),
    column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note")))

PARVIS_RECORD(Milestone, "milestone", QT_TRANSLATE_NOOP("record", "Milestone"),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    column("kind", &R::kind, QT_TRANSLATE_NOOP("record", "Kind")),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    column("planned", &R::planned, QT_TRANSLATE_NOOP("record", "Planned for")),
    column("done", &R::done, QT_TRANSLATE_NOOP("record", "Done on")),
    searched(column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note"))),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(CycleStep, "cycle_step", QT_TRANSLATE_NOOP("record", "Step of the yearly cycle"),
    column("epci_id", &R::epci, QT_TRANSLATE_NOOP("record", "EPCI")),
    column("kind", &R::kind, QT_TRANSLATE_NOOP("record", "Kind")),
    column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title")),
    within(1, 12, column("month", &R::month, QT_TRANSLATE_NOOP("record", "Month"))),
    within(0, 31, column("day", &R::day, QT_TRANSLATE_NOOP("record", "Day"))),
    within(-100, 100, column("year_offset", &R::yearOffset, QT_TRANSLATE_NOOP("record", "Year offset"))),
    column("position", &R::position, QT_TRANSLATE_NOOP("record", "Position")))

PARVIS_RECORD(Amendment, "amendment", QT_TRANSLATE_NOOP("record", "Amendment"),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    column("number", &R::number, QT_TRANSLATE_NOOP("record", "Number")),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    column("signed_on", &R::signedOn, QT_TRANSLATE_NOOP("record", "Signed on")),
    column("document_id", &R::document, QT_TRANSLATE_NOOP("record", "Document")),
    searched(column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note"))))

PARVIS_RECORD(Commitment, "commitment", QT_TRANSLATE_NOOP("record", "Commitment"),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    column("organisation_id", &R::organisation, QT_TRANSLATE_NOOP("record", "Organisation")),
    searched(column("text", &R::text, QT_TRANSLATE_NOOP("record", "Text"))),
    column("indicator", &R::indicator, QT_TRANSLATE_NOOP("record", "Indicator")),
    column("baseline", &R::baseline, QT_TRANSLATE_NOOP("record", "Baseline")),
    column("target", &R::target, QT_TRANSLATE_NOOP("record", "Target")),
    column("achieved", &R::achieved, QT_TRANSLATE_NOOP("record", "Achieved")),
    column("due", &R::due, QT_TRANSLATE_NOOP("record", "Due")),
    column("state", &R::state, QT_TRANSLATE_NOOP("record", "State")),
    searched(column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note"))))

PARVIS_RECORD(Event, "event", QT_TRANSLATE_NOOP("record", "Event"),
    column("date", &R::date, QT_TRANSLATE_NOOP("record", "Date")),
    searched(column("kind", &R::kind, QT_TRANSLATE_NOOP("record", "Kind"))),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    searched(column("place", &R::place, QT_TRANSLATE_NOOP("record", "Place"))),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))
// clang-format on

} // namespace parvis
