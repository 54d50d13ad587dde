// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check.h"

#include "domain/error.h"
#include "domain/register.h"
#include "domain/translate.h"
#include "store/connection.h"
#include "store/documents.h"
#include "store/journal.h"
#include "store/migration.h"
#include "store/register_io.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using Severity = Finding::Severity;

/// The checks of one run; each adds what it finds.
class Checker
{
public:
    explicit Checker(Connection& connection)
        : connection_(connection)
    {
    }

    void integrity()
    {
        QSqlQuery query = connection_.run(u"PRAGMA integrity_check(20)"_s);
        while (query.next()) {
            if (query.value(0).toString() != u"ok")
                add(Severity::Damage, "integrity",
                    translate("store", "The file is damaged: %1").arg(query.value(0).toString()));
        }
    }

    void references()
    {
        QSqlQuery query = connection_.run(u"PRAGMA foreign_key_check"_s);
        while (query.next())
            add(Severity::Damage, "reference",
                translate("store", "The record %1 of the table “%2” refers to a record of “%3” that does not exist.")
                    .arg(query.value(1).toString(), query.value(0).toString(), query.value(2).toString()));
    }

    void records() { register_ = readRegister(connection_); }

    void contents(std::stop_token stop)
    {
        for (const Document& document : register_.all<Document>()) {
            if (stop.stop_requested())
                throw Cancelled();
            try {
                documentContent(connection_, document.sha256);
            } catch (const Error& error) {
                add(Severity::Damage, "checksum",
                    translate("store", "The document “%1”: %2").arg(document.title, error.message()));
            }
        }
    }

    void journal()
    {
        QSqlQuery query =
            connection_.run(u"SELECT record_table, record_id, after FROM journal_change AS c WHERE id = "
                            "(SELECT max(id) FROM journal_change AS l WHERE l.record_table = c.record_table "
                            "AND l.record_id = c.record_id)"_s);
        int wrong = 0;
        while (query.next()) {
            const RecordRef record{query.value(0).toString(), query.value(1).toLongLong()};
            std::optional<RowImage> after;
            if (!query.value(2).isNull())
                after = decodeImage(record.table, query.value(2).toByteArray());
            wrong += imageIn(register_, record) != after;
        }
        if (wrong > 0)
            add(Severity::Damage, "journal",
                translate("store", "%n record(s) were changed outside Parvis: the journal does not know it.", nullptr,
                          wrong));
        // Keys of actions are given one after the other, and none is ever taken back.
        const int given = connection_.value(u"SELECT seq FROM sqlite_sequence WHERE name = 'journal_action'"_s).toInt();
        const int kept = connection_.value(u"SELECT count(*) FROM journal_action"_s).toInt();
        const int missing = std::max(given, 1) - kept;
        if (missing > 0)
            add(Severity::Damage, "journal",
                translate("store", "%n entry(ies) of the journal are missing.", nullptr, missing));
    }

    void search()
    {
        const int entries = connection_.value(u"SELECT count(*) FROM search_entry"_s).toInt();
        const int texts = connection_.value(u"SELECT count(*) FROM search"_s).toInt();
        const auto qpvs = int(register_.all<Qpv>().size());
        if (entries != texts || entries < qpvs)
            add(Severity::Warning, "search",
                translate("store", "The search index is incomplete: it has to be rebuilt."));
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
        if (find)
            std::ranges::move(find(register_), std::back_inserter(findings_));
    }

    CheckReport take() { return {std::move(findings_)}; }

private:
    void add(Severity severity, const char* code, const QString& text)
    {
        findings_.push_back({severity, QString::fromLatin1(code), text});
    }

    template <class T, class Wrong>
    void count(const char* code, Severity severity, Wrong wrong, const char* text)
    {
        if (const auto n = std::ranges::count_if(register_.all<T>(), wrong); n > 0)
            add(severity, code, translate("store", text, nullptr, int(n)));
    }

    Connection& connection_;
    Register register_;
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
    checkedSchema(connection);
    Checker checker(connection);
    const std::function<void()> steps[] = {[&] { checker.integrity(); },    [&] { checker.references(); },
                                           [&] { checker.records(); },      [&] { checker.journal(); },
                                           [&] { checker.contents(stop); }, [&] { checker.search(); },
                                           [&] { checker.figures(); },      [&] { checker.more(more); }};
    int done = 0;
    // All steps see one state: an edit between two of them would look like damage.
    connection.snapshot([&] {
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
