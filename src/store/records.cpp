// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record.h"

#include "domain/register.h"
#include "domain/translate.h"

#include <algorithm>

// Labels are looked up in the context "record" at run time.

namespace parvis {

namespace {

template <class T>
RecordDescription<T> describe(const char* table, const char* label, std::vector<Column<T>> columns)
{
    return {QString::fromLatin1(table), label, std::move(columns)};
}

/// A number that is known is neither smaller nor larger.
template <class T>
Column<T> within(double least, double most, Column<T> column)
{
    column.set = [set = std::move(column.set), least, most](T& record, const QVariant& value) {
        set(record, value);
        if (!value.isNull() && !(value.toDouble() >= least && value.toDouble() <= most))
            column_value::mismatch();
    };
    return column;
}

// What is possible, widely: what nobody would publish may stand, what no one could draw, add up or mean may not. The
// years are those of PartialDate, amounts those that Money::parse reads (column_value).
template <class T>
Column<T> inhabitants(Column<T> column)
{
    return within(0, 100e6, std::move(column));
}

template <class T>
Column<T> hectares(Column<T> column)
{
    return within(0, 100e6, std::move(column));
}

/// Metres in EPSG:2154, which reaches all overseas territories within half that range.
template <class T>
Column<T> lambert93(Column<T> column)
{
    return within(-50e6, 50e6, std::move(column));
}

template <class T>
Column<T> lengthOfAxis(Column<T> column)
{
    return within(0, 1e6, std::move(column)); // metres
}

template <class T>
Column<T> calendarYear(Column<T> column)
{
    return within(1900, 2200, std::move(column));
}

constexpr double mostPages = 1e6;

} // namespace

#define PARVIS_RECORD(Type, table, label, ...)                                                                         \
    template <>                                                                                                        \
    const RecordDescription<Type>& recordOf<Type>()                                                                    \
    {                                                                                                                  \
        using R = Type;                                                                                                \
        static const auto description = describe<R>(table, label, {__VA_ARGS__});                                      \
        return description;                                                                                            \
    }

// clang-format off
PARVIS_RECORD(Source, "source", QT_TRANSLATE_NOOP("record", "Source"),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    column("producer", &R::producer, QT_TRANSLATE_NOOP("record", "Producer")),
    column("licence", &R::licence, QT_TRANSLATE_NOOP("record", "Licence")),
    column("vintage", &R::vintage, QT_TRANSLATE_NOOP("record", "Vintage")),
    column("url", &R::url, QT_TRANSLATE_NOOP("record", "Address")))

PARVIS_RECORD(Departement, "departement", QT_TRANSLATE_NOOP("record", "Département"),
    searched(column("code", &R::code, QT_TRANSLATE_NOOP("record", "Code"))),
    searched(column("name", &R::name, QT_TRANSLATE_NOOP("record", "Name"))))

PARVIS_RECORD(Epci, "epci", QT_TRANSLATE_NOOP("record", "EPCI"),
    searched(column("siren", &R::siren, QT_TRANSLATE_NOOP("record", "SIREN"))),
    searched(column("name", &R::name, QT_TRANSLATE_NOOP("record", "Name"))),
    column("kind", &R::kind, QT_TRANSLATE_NOOP("record", "Kind")),
    column("departement_id", &R::departement, QT_TRANSLATE_NOOP("record", "Département")),
    inhabitants(column("population", &R::population, QT_TRANSLATE_NOOP("record", "Population"))),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(Commune, "commune", QT_TRANSLATE_NOOP("record", "Commune"),
    searched(column("insee", &R::insee, QT_TRANSLATE_NOOP("record", "Insee code"))),
    searched(column("name", &R::name, QT_TRANSLATE_NOOP("record", "Name"))),
    column("departement_id", &R::departement, QT_TRANSLATE_NOOP("record", "Département")),
    column("epci_id", &R::epci, QT_TRANSLATE_NOOP("record", "EPCI")),
    inhabitants(column("population", &R::population, QT_TRANSLATE_NOOP("record", "Population"))),
    within(-180, 180, column("longitude", &R::longitude, QT_TRANSLATE_NOOP("record", "Longitude"))),
    within(-90, 90, column("latitude", &R::latitude, QT_TRANSLATE_NOOP("record", "Latitude"))),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

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

PARVIS_RECORD(Qpv, "qpv", QT_TRANSLATE_NOOP("record", "QPV"),
    searched(column("code", &R::code, QT_TRANSLATE_NOOP("record", "Code"))),
    searched(column("name", &R::name, QT_TRANSLATE_NOOP("record", "Name"))),
    column("departement_id", &R::departement, QT_TRANSLATE_NOOP("record", "Département")),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    inhabitants(column("population", &R::population, QT_TRANSLATE_NOOP("record", "Population"))),
    column("population_vintage", &R::populationVintage, QT_TRANSLATE_NOOP("record", "Vintage of the population")),
    column("population_source_id", &R::populationSource, QT_TRANSLATE_NOOP("record", "Source of the population")),
    hectares(column("area_ha", &R::areaHa, QT_TRANSLATE_NOOP("record", "Area (ha)"))),
    within(-180, 180, column("longitude", &R::longitude, QT_TRANSLATE_NOOP("record", "Longitude"))),
    within(-90, 90, column("latitude", &R::latitude, QT_TRANSLATE_NOOP("record", "Latitude"))),
    lambert93(column("ellipse_x_l93", &R::ellipseX, QT_TRANSLATE_NOOP("record", "Ellipse: centre x (m)"))),
    lambert93(column("ellipse_y_l93", &R::ellipseY, QT_TRANSLATE_NOOP("record", "Ellipse: centre y (m)"))),
    lengthOfAxis(column("ellipse_semi_major_m", &R::ellipseSemiMajor, QT_TRANSLATE_NOOP("record", "Ellipse: semi-major axis (m)"))),
    lengthOfAxis(column("ellipse_semi_minor_m", &R::ellipseSemiMinor, QT_TRANSLATE_NOOP("record", "Ellipse: semi-minor axis (m)"))),
    within(-360, 360, column("ellipse_azimuth_deg", &R::ellipseAzimuth, QT_TRANSLATE_NOOP("record", "Ellipse: azimuth (°)"))),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(QpvCommune, "qpv_commune", QT_TRANSLATE_NOOP("record", "Commune of a QPV"),
    column("qpv_id", &R::qpv, QT_TRANSLATE_NOOP("record", "QPV")),
    column("commune_id", &R::commune, QT_TRANSLATE_NOOP("record", "Commune")))

PARVIS_RECORD(Perimeter, "perimeter", QT_TRANSLATE_NOOP("record", "Contour"),
    column("qpv_id", &R::qpv, QT_TRANSLATE_NOOP("record", "QPV")),
    within(2015, 2024, column("generation", &R::generation, QT_TRANSLATE_NOOP("record", "Generation"))),
    column("wkb_l93", &R::wkb, QT_TRANSLATE_NOOP("record", "Geometry")),
    hectares(column("area_ha", &R::areaHa, QT_TRANSLATE_NOOP("record", "Area (ha)"))),
    column("repaired", &R::repaired, QT_TRANSLATE_NOOP("record", "Repaired")),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(FormerQpv, "former_qpv", QT_TRANSLATE_NOOP("record", "QPV of 2015"),
    column("code", &R::code, QT_TRANSLATE_NOOP("record", "Code")),
    column("name", &R::name, QT_TRANSLATE_NOOP("record", "Name")),
    column("communes", &R::communes, QT_TRANSLATE_NOOP("record", "Communes")),
    column("wkb_l93", &R::wkb, QT_TRANSLATE_NOOP("record", "Geometry")),
    hectares(column("area_ha", &R::areaHa, QT_TRANSLATE_NOOP("record", "Area (ha)"))),
    column("repaired", &R::repaired, QT_TRANSLATE_NOOP("record", "Repaired")),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(QpvLineage, "qpv_lineage", QT_TRANSLATE_NOOP("record", "Lineage of a QPV"),
    column("from_code", &R::from, QT_TRANSLATE_NOOP("record", "QPV of 2015")),
    column("to_code", &R::to, QT_TRANSLATE_NOOP("record", "QPV of 2024")),
    hectares(column("shared_ha", &R::sharedHa, QT_TRANSLATE_NOOP("record", "Shared area (ha)"))),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(Indicator, "indicator", QT_TRANSLATE_NOOP("record", "Indicator"),
    column("code", &R::code, QT_TRANSLATE_NOOP("record", "Code")),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    column("unit", &R::unit, QT_TRANSLATE_NOOP("record", "Unit")),
    within(0, 6, column("decimals", &R::decimals, QT_TRANSLATE_NOOP("record", "Decimals"))))

PARVIS_RECORD(IndicatorValue, "indicator_value", QT_TRANSLATE_NOOP("record", "Value of an indicator"),
    column("qpv_id", &R::qpv, QT_TRANSLATE_NOOP("record", "QPV")),
    column("indicator_id", &R::indicator, QT_TRANSLATE_NOOP("record", "Indicator")),
    column("value", &R::value, QT_TRANSLATE_NOOP("record", "Value")),
    column("vintage", &R::vintage, QT_TRANSLATE_NOOP("record", "Vintage")),
    column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note")),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

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

PARVIS_RECORD(Document, "document", QT_TRANSLATE_NOOP("record", "Document"),
    column("sha256", &R::sha256, QT_TRANSLATE_NOOP("record", "Checksum (SHA-256)")),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    searched(column("file_name", &R::fileName, QT_TRANSLATE_NOOP("record", "File"))),
    searched(column("kind", &R::kind, QT_TRANSLATE_NOOP("record", "Kind"))),
    within(0, mostPages, column("pages", &R::pages, QT_TRANSLATE_NOOP("record", "Pages"))),
    within(0, 1e12, column("bytes", &R::bytes, QT_TRANSLATE_NOOP("record", "Size (bytes)"))),
    column("date", &R::date, QT_TRANSLATE_NOOP("record", "Date")),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
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

PARVIS_RECORD(Article, "article", QT_TRANSLATE_NOOP("record", "Article"),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    searched(column("publisher", &R::publisher, QT_TRANSLATE_NOOP("record", "Publisher"))),
    column("published_on", &R::publishedOn, QT_TRANSLATE_NOOP("record", "Published on")),
    column("url", &R::url, QT_TRANSLATE_NOOP("record", "Address")),
    column("rubric", &R::rubric, QT_TRANSLATE_NOOP("record", "Rubric")),
    searched(column("summary", &R::summary, QT_TRANSLATE_NOOP("record", "Summary"))),
    searched(column("private_note", &R::privateNote, QT_TRANSLATE_NOOP("record", "Private note"))),
    column("state", &R::state, QT_TRANSLATE_NOOP("record", "State")),
    column("document_id", &R::document, QT_TRANSLATE_NOOP("record", "Document")))

PARVIS_RECORD(ArticleTerritory, "article_territory", QT_TRANSLATE_NOOP("record", "Territory of an article"),
    column("article_id", &R::article, QT_TRANSLATE_NOOP("record", "Article")),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    column("epci_id", &R::epci, QT_TRANSLATE_NOOP("record", "EPCI")),
    column("commune_id", &R::commune, QT_TRANSLATE_NOOP("record", "Commune")),
    column("qpv_id", &R::qpv, QT_TRANSLATE_NOOP("record", "QPV")),
    column("departement_id", &R::departement, QT_TRANSLATE_NOOP("record", "Département")),
    column("region", &R::region, QT_TRANSLATE_NOOP("record", "Region")))

PARVIS_RECORD(PressReview, "press_review", QT_TRANSLATE_NOOP("record", "Press review"),
    within(1, 1e6, column("number", &R::number, QT_TRANSLATE_NOOP("record", "Number"))),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    column("period_from", &R::from, QT_TRANSLATE_NOOP("record", "From")),
    column("period_to", &R::to, QT_TRANSLATE_NOOP("record", "To")),
    column("issued_on", &R::issuedOn, QT_TRANSLATE_NOOP("record", "Issued on")),
    searched(column("edito", &R::edito, QT_TRANSLATE_NOOP("record", "Editorial"))))

PARVIS_RECORD(PressReviewItem, "press_review_item", QT_TRANSLATE_NOOP("record", "Article of a press review"),
    column("press_review_id", &R::review, QT_TRANSLATE_NOOP("record", "Press review")),
    column("article_id", &R::article, QT_TRANSLATE_NOOP("record", "Article")),
    column("rubric", &R::rubric, QT_TRANSLATE_NOOP("record", "Rubric")),
    column("position", &R::position, QT_TRANSLATE_NOOP("record", "Position")),
    column("summary", &R::summary, QT_TRANSLATE_NOOP("record", "Summary")))

PARVIS_RECORD(Evidence, "evidence", QT_TRANSLATE_NOOP("record", "Evidence"),
    column("record_table", &R::recordTable, QT_TRANSLATE_NOOP("record", "Record")),
    column("record_id", &R::recordId, QT_TRANSLATE_NOOP("record", "Key of the record")),
    column("field", &R::field, QT_TRANSLATE_NOOP("record", "Field")),
    column("document_id", &R::document, QT_TRANSLATE_NOOP("record", "Document")),
    within(1, mostPages, column("page", &R::page, QT_TRANSLATE_NOOP("record", "Page"))),
    column("rectangle", &R::rectangle, QT_TRANSLATE_NOOP("record", "Rectangle")),
    column("text", &R::text, QT_TRANSLATE_NOOP("record", "Text")))

PARVIS_RECORD(RefusedFact, "refused_fact", QT_TRANSLATE_NOOP("record", "Refused fact"),
    column("document_id", &R::document, QT_TRANSLATE_NOOP("record", "Document")),
    column("fact", &R::fact, QT_TRANSLATE_NOOP("record", "Fact")),
    column("value", &R::value, QT_TRANSLATE_NOOP("record", "Refused value")))

PARVIS_RECORD(Event, "event", QT_TRANSLATE_NOOP("record", "Event"),
    column("date", &R::date, QT_TRANSLATE_NOOP("record", "Date")),
    searched(column("kind", &R::kind, QT_TRANSLATE_NOOP("record", "Kind"))),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    searched(column("place", &R::place, QT_TRANSLATE_NOOP("record", "Place"))),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(MapLayer, "map_layer", QT_TRANSLATE_NOOP("record", "Map layer"),
    column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title")),
    column("path", &R::path, QT_TRANSLATE_NOOP("record", "File")),
    column("layer", &R::layer, QT_TRANSLATE_NOOP("record", "Layer")),
    column("label_field", &R::labelField, QT_TRANSLATE_NOOP("record", "Label field")),
    column("colour", &R::colour, QT_TRANSLATE_NOOP("record", "Colour")),
    column("visible", &R::visible, QT_TRANSLATE_NOOP("record", "Visible")),
    column("position", &R::position, QT_TRANSLATE_NOOP("record", "Position")))
// clang-format on

#undef PARVIS_RECORD

void throwDamagedValue(const QString& table, qint64 id, const QString& column)
{
    throw Error(
        translate("store", "The record %1 of the table “%2” holds a value that Parvis does not understand in “%3”.")
            .arg(id)
            .arg(table, column),
        QString(), translate("store", "Restore the latest backup."));
}

namespace {

const std::vector<TableInfo>& tableInfos()
{
    static const std::vector<TableInfo> infos = [] {
        std::vector<TableInfo> result;
        forEachRecordType([&]<class T>() {
            TableInfo info;
            info.table = recordOf<T>().table;
            info.label = translate("record", recordOf<T>().label);
            for (const Column<T>& column : recordOf<T>().columns) {
                info.columns << column.name;
                info.labels << translate("record", column.label);
            }
            result.push_back(std::move(info));
        });
        return result;
    }();
    return infos;
}

} // namespace

const TableInfo& tableInfo(const QString& table)
{
    const auto it = std::ranges::find(tableInfos(), table, &TableInfo::table);
    if (it == tableInfos().end())
        throw Error(translate("store", "There is no kind of record named “%1”.").arg(table));
    return *it;
}

const std::vector<QString>& recordTables()
{
    static const std::vector<QString> tables = [] {
        std::vector<QString> result;
        for (const TableInfo& info : tableInfos())
            result.push_back(info.table);
        return result;
    }();
    return tables;
}

bool isRecordTable(const QString& table)
{
    return std::ranges::find(recordTables(), table) != recordTables().end();
}

} // namespace parvis
