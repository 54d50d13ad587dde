// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/agenda_export.h"

#include "store/database.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

AgendaRequest request()
{
    AgendaRequest made;
    made.today = QDate(2025, 3, 3);
    made.now = QDateTime(QDate(2025, 3, 3), QTime(9, 0), Qt::UTC);
    made.locale = QLocale(QLocale::French, QLocale::France);
    return made;
}

/// The lines of the one event whose UID begins so, joined where they were folded.
QByteArrayList eventLines(QByteArray bytes, const QByteArray& uid)
{
    bytes.replace("\r\n ", "");
    const auto at = bytes.indexOf("UID:" + uid + '@');
    REQUIRE(at >= 0);
    const auto end = bytes.indexOf("END:VEVENT", at);
    return bytes.mid(at, end - at).split('\n');
}

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "the agenda of the region holds every dated entry, with its source")
{
    const auto database = open();
    const Agenda agenda = composeAgenda(path(), database->records(), request());
    CHECK(agenda.entries == 42);
    CHECK(agenda.undated == 0);
    CHECK(agenda.bytes.count("BEGIN:VEVENT") == 42);
    CHECK(agenda.bytes.count("Source: ") >= 20);
    CHECK(agenda.bytes.startsWith("BEGIN:VCALENDAR"));
}

TEST_CASE_METHOD(DatabaseFixture, "the agenda of a contract is called after its EPCI, or else its code")
{
    const auto database = open();
    const Register& records = database->records();
    const Contract& contract = records.all<Contract>()[0];
    const auto agendaOf = [&](const Register& shown) {
        AgendaRequest one = request();
        one.contract = contract.id;
        QByteArray bytes = composeAgenda(path(), shown, one).bytes;
        return QString::fromUtf8(bytes.replace("\r\n ", ""));
    };
    CHECK(agendaOf(records).contains(u"City contract of "_s + records.find(contract.epci)->name.simplified()));
    CHECK(agendaOf(records.with(Table<Epci>())).contains(u"City contract of "_s + contract.code.text()));
}

TEST_CASE_METHOD(DatabaseFixture, "each change of a record makes a newer version of the same event")
{
    const auto database = open();
    Milestone milestone;
    milestone.contract = database->records().all<Contract>()[0].id;
    milestone.kind = u"review"_s;
    milestone.planned = PartialDate::parse(u"2025-06");
    Transaction add(*database, u"Étape"_s);
    add.insert(milestone);
    add.insert(Milestone{.kind = u"review"_s});
    add.commit();
    AgendaRequest one = request();
    one.contract = milestone.contract;
    const Agenda first = composeAgenda(path(), database->records(), one);
    CHECK(first.entries == 1);
    CHECK(first.undated == 1);
    const QByteArray key = "milestone-" + QByteArray::number(qint64(milestone.id.value));
    const QByteArrayList before = eventLines(first.bytes, key);
    CHECK(before.contains("SEQUENCE:1\r"));
    CHECK(before.contains("DTSTART;VALUE=DATE:20250630\r"));
    milestone.planned = PartialDate::parse(u"2025-07-02");
    Transaction move(*database, u"Report"_s);
    move.update(milestone);
    move.commit();
    const QByteArrayList after = eventLines(composeAgenda(path(), database->records(), one).bytes, key);
    CHECK(after.front() == before.front());
    CHECK(after.contains("SEQUENCE:2\r"));
    CHECK(after.contains("DTSTART;VALUE=DATE:20250702\r"));
    CHECK(std::ranges::count_if(after, [](const QByteArray& l) { return l.startsWith("LAST-MODIFIED:"); }) == 1);
}
