// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check/check.h"

#include "domain/error.h"
#include "domain/register.h"
#include "domain/translate.h"
#include "store/check/journal_check.h"
#include "store/check/scanned_check.h"
#include "store/check/schema.h"
#include "store/connection.h"
#include "store/documents.h"
#include "store/migration.h"
#include "store/record_label.h"
#include "store/register_io.h"
#include "store/search/search_index.h"
#include "store/sqlite_error.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using Severity = Finding::Severity;

constexpr qsizetype most = 20; ///< of one kind are named

template <class T>
auto first(const std::vector<T>& all)
{
    return all | std::views::take(most);
}

/// The record whose sheet shows a record: that of the QPV for its figures and its contour.
template <class T>
RecordRef shownRecord(const T& record)
{
    return refOf(record.id);
}
RecordRef shownRecord(const Perimeter& perimeter)
{
    return refOf(perimeter.qpv);
}
RecordRef shownRecord(const IndicatorValue& value)
{
    return value.qpv ? refOf(*value.qpv) : refOf(value.id);
}

/// The checks of one run; each adds what it finds.
class Checker
{
public:
    explicit Checker(Connection& connection)
        : connection_(connection)
    {
    }

    /// False when nothing that is read could be trusted: the rest would run what another program put there.
    bool schema(int version)
    {
        std::vector<SchemaDifference> differences = schemaDifferences(connection_, version);
        const auto lost = std::ranges::stable_partition(differences, std::not_fn(isLostIndex));
        const bool foreignOnly = areForeignOnly({differences.begin(), lost.begin()});
        if (foreignOnly) { // of a table that is not there, an index is not made again
            lostIndexes({lost.begin(), lost.end()});
            differences.erase(lost.begin(), lost.end());
        }
        for (const SchemaDifference& difference : first(differences))
            add(Severity::Damage, "schema", differenceText(difference));
        isOwn_ = differences.empty();
        if (!isOwn_)
            add(Severity::Damage, "schema", schemaAdvice(foreignOnly));
        return foreignOnly;
    }

    void integrity()
    {
        if (isOwn_) {
            integrityBy(u"PRAGMA integrity_check(20)"_s);
            return;
        }
        for (const QString& table : recordTables()) // not of foreign tables, whose definitions it would run
            integrityBy(u"PRAGMA integrity_check(%1)"_s.arg(table));
    }

    void references()
    {
        QSqlQuery query = connection_.run(u"PRAGMA foreign_key_check"_s);
        for (int i = 0; i < most && query.next(); ++i)
            add(Severity::Damage, "reference",
                translate("store", "The record %1 of the table “%2” refers to a record of “%3” that does not exist.")
                    .arg(query.value(1).toString(), query.value(0).toString(), query.value(2).toString()));
    }

    void records()
    {
        std::vector<ImpossibleValue> impossible;
        register_ = readWhatCanBe(connection_, impossible);
        isComplete_ = std::ranges::none_of(impossible, &ImpossibleValue::isNeeded);
        for (const ImpossibleValue& value : first(impossible)) {
            const QString place = placeText(register_, value);
            if (value.isNeeded)
                add(Severity::Damage, "value",
                    translate("store", "%1: the stored value is impossible, and the record cannot be read. Restore the "
                                       "latest backup.")
                        .arg(place));
            else
                add(Severity::Fault, "value",
                    translate("store", "%1: the stored value is impossible; it is shown as unknown until another is "
                                       "entered, or a backup from before is restored.")
                        .arg(place),
                    {value.record});
        }
        if (impossible.size() > most)
            add(Severity::Fault, "value",
                translate("store", "%n more value(s) are impossible.", nullptr, int(impossible.size() - most)));
    }

    void contents(std::stop_token stop)
    {
        for (const Document& document : register_.all<Document>()) {
            if (stop.stop_requested())
                throw Cancelled();
            try {
                documentContent(connection_, document.sha256);
            } catch (const Error& error) {
                add(Severity::Damage, "checksum",
                    translate("store", "The document “%1”: %2").arg(document.title, error.message()),
                    {refOf(document.id)});
            }
            for (const int page : damagedScans(connection_, document.sha256, stop))
                add(Severity::Fault, "scanned_words",
                    translate("store", "The document “%1”: the words that were read of page %2 are damaged. Read its "
                                       "scanned pages again.")
                        .arg(document.title)
                        .arg(page),
                    {refOf(document.id)});
        }
    }

    void journal()
    {
        for (const QString& text : journalDamages(connection_, register_))
            add(Severity::Damage, "journal", text);
    }

    void search()
    {
        bool isTrue = false;
        try {
            isTrue = !isComplete_ || SearchIndex(connection_).isTrue(register_);
        } catch (const SqliteError& error) {
            if (!error.isDamage())
                throw;
        }
        if (!isTrue)
            add(Severity::Warning, "search",
                translate("store", "The search index does not say what the records say: rebuild it with “parvis-cli "
                                   "rebuild-search”."));
    }

    void figures()
    {
        count<Qpv>(
            "qpv_without_contract", Severity::Warning, [](const Qpv& r) { return !r.contract; },
            QT_TRANSLATE_N_NOOP("store", "%n QPV belong(s) to no contract."));
        count<Contract>(
            "contract_without_qpv", Severity::Warning,
            [&](const Contract& r) { return register_.all<Qpv>().of(r.id).empty(); },
            QT_TRANSLATE_N_NOOP("store", "%n contract(s) have no QPV."));
        count<FundingLine>(
            "funding_without_contract", Severity::Information, [](const FundingLine& r) { return !r.contract; },
            QT_TRANSLATE_N_NOOP("store", "%n funding line(s) carry no contract."));
        count<Qpv>(
            "qpv_without_population", Severity::Information, [](const Qpv& r) { return !r.population; },
            QT_TRANSLATE_N_NOOP("store", "%n QPV have no known population."));
        count<Qpv>(
            "code_departement", Severity::Warning,
            [&](const Qpv& r) {
                const Departement* departement = register_.find(r.departement);
                return !departement || departement->code != r.code.departement();
            },
            QT_TRANSLATE_N_NOOP("store", "%n QPV have a code of another département."));
        count<IndicatorValue>(
            "share", Severity::Fault,
            [&](const IndicatorValue& r) {
                const Indicator* indicator = register_.find(r.indicator);
                return indicator && indicator->unit == u"%" && (r.value < 0 || r.value > 100);
            },
            QT_TRANSLATE_N_NOOP("store", "%n share(s) lie outside 0 to 100 %."));
        count<Perimeter>(
            "area", Severity::Warning,
            [&](const Perimeter& r) {
                const Qpv* qpv = register_.find(r.qpv);
                return qpv && qpv->areaHa && std::abs(r.areaHa - *qpv->areaHa) > 0.005 * *qpv->areaHa;
            },
            QT_TRANSLATE_N_NOOP("store", "%n contour(s) differ from the published area by more than 0.5 %."));
    }

    void more(const std::function<std::vector<Finding>(const Register&)>& find)
    {
        if (find && isComplete_)
            std::ranges::move(find(register_), std::back_inserter(findings_));
    }

    CheckReport take() { return {std::move(findings_)}; }

private:
    void lostIndexes(const std::vector<SchemaDifference>& indexes)
    {
        for (const SchemaDifference& index : first(indexes))
            add(Severity::Warning, "index",
                differenceText(index) + u' ' +
                    translate("store",
                              "Parvis makes it again when it opens the database for writing; nothing is lost."));
    }

    void integrityBy(const QString& sql)
    {
        QSqlQuery query = connection_.run(sql);
        while (query.next()) {
            if (query.value(0).toString() != u"ok")
                add(Severity::Damage, "integrity",
                    translate("store", "The file is damaged: %1").arg(query.value(0).toString()));
        }
    }

    void add(Severity severity, const char* code, const QString& text, std::vector<RecordRef> records = {})
    {
        findings_.push_back({severity, QString::fromLatin1(code), text, std::move(records)});
    }

    template <class T, class Wrong>
    void count(const char* code, Severity severity, Wrong wrong, const char* text)
    {
        constexpr std::size_t mostRecords = 500;
        int found = 0;
        std::vector<RecordRef> records;
        for (const T& record : register_.all<T>()) {
            if (!wrong(record))
                continue;
            ++found;
            if (records.size() < mostRecords)
                records.push_back(shownRecord(record));
        }
        if (found > 0)
            add(severity, code, translate("store", text, nullptr, found), std::move(records));
    }

    Connection& connection_;
    Register register_;
    bool isOwn_ = true;      ///< all of the schema is Parvis's
    bool isComplete_ = true; ///< no record had to be left out
    std::vector<Finding> findings_;
};

} // namespace

bool CheckReport::isSound() const
{
    return std::ranges::none_of(findings, [](const Finding& f) { return f.severity >= Finding::Severity::Fault; });
}

bool CheckReport::isDamaged() const
{
    return std::ranges::any_of(findings, [](const Finding& f) { return f.severity == Finding::Severity::Damage; });
}

CheckReport checkDatabase(const QString& path, const std::function<void(int)>& progress, std::stop_token stop,
                          const std::function<std::vector<Finding>(const Register&)>& more)
{
    Connection connection(path, Connection::Mode::ReadOnly);
    const int version = checkedSchema(connection);
    Checker checker(connection);
    const std::function<void()> steps[] = {[&] { checker.integrity(); },    [&] { checker.references(); },
                                           [&] { checker.records(); },      [&] { checker.journal(); },
                                           [&] { checker.contents(stop); }, [&] { checker.search(); },
                                           [&] { checker.figures(); },      [&] { checker.more(more); }};
    int done = 0;
    // All steps see one state: an edit between two of them would look like damage.
    connection.snapshot([&] {
        if (!checker.schema(version))
            return;
        requireLatestSchema(connection, version);
        for (const auto& step : steps) {
            if (stop.stop_requested())
                throw Cancelled();
            step();
            if (progress)
                progress(++done * 100 / int(std::size(steps)));
        }
    });
    return checker.take();
}

} // namespace parvis
