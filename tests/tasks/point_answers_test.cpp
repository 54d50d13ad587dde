// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/point_answers.h"

#include "exchange/dataset/embedded_dataset.h"
#include "exchange/points/point_reader.h"
#include "tests/catch.h"
#include "tests/support/point_tables.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

struct Asked
{
    explicit Asked(const QString& text)
        : records(readEmbeddedDataset().toRegister())
        , table(parsePointText(text))
        , answers(locatePoints(Locator(records), table.points))
    {
    }

    Register records;
    PointTable table;
    PointAnswers answers;
};

QString middleOf(const Qpv& qpv)
{
    return u"%1, %2"_s.arg(*qpv.latitude, 0, 'f', 6).arg(*qpv.longitude, 0, 'f', 6);
}

} // namespace

TEST_CASE("degrees and metres of the same place get the same answer")
{
    const Register records = readEmbeddedDataset().toRegister();
    const Qpv& qpv = *records.all<Qpv>().begin();
    const Point metres = toLambert93({*qpv.longitude, *qpv.latitude});
    const Asked asked(middleOf(qpv) + u"\n%1 %2\n48.0, 2.0"_s.arg(metres.x, 0, 'f', 2).arg(metres.y, 0, 'f', 2));
    REQUIRE(asked.answers.locations.size() == 3);
    CHECK(hitCodes(asked.records, asked.answers.locations[0]) == QStringList{qpv.code.text()});
    CHECK(asked.answers.locations[0].hits == asked.answers.locations[1].hits);
    CHECK(asked.answers.inside == 2);
    CHECK(asked.answers.outside() == 1);
    CHECK(asked.answers.schematic);
    CHECK(lonLat(asked.table.points[1].at).latitude == Approx(*qpv.latitude).epsilon(1e-9));
}

TEST_CASE("the answers are written as seven more columns; a refused line has its reason only")
{
    const Register records = readEmbeddedDataset().toRegister();
    const Asked asked(middleOf(*records.all<Qpv>().begin()) + u"\nrue\n48.0, 2.0"_s);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.ods"_s);
    writePointAnswers(path, asked.records, asked.table, asked.answers);
    const PointTable back = readPointTable(path);
    CHECK(back.table.header.mid(1) == QStringList{u"qpv"_s, u"qpv_nom"_s, u"qpv_plus_proche"_s, u"distance_m"_s,
                                                  u"emprise"_s, u"doute"_s, u"remarque"_s});
    REQUIRE(back.table.rows.size() == 3);
    CHECK(back.table.rows[0].cells[1] == records.all<Qpv>().begin()->code.text());
    CHECK(back.table.rows[0].cells[4] == u"0");
    CHECK(back.table.rows[1].cells.mid(1, 6).join(QString()).isEmpty());
    CHECK(back.table.rows[1].cells[7].startsWith(u"no answer"));
    CHECK(back.table.rows[2].cells[1].isEmpty());
    CHECK(back.table.rows[2].cells[4].toDouble() > 10'000);
    CHECK(back.table.rows[0].cells[5] == u"schematic extent");
    CHECK(back.table.rows[2].cells[5].isEmpty()); // the register says nothing of a place so far away
}

TEST_CASE("a doubtful position is counted by itself, and its line says the doubt instead of an answer")
{
    const Register records = readEmbeddedDataset().toRegister();
    const PointTable table =
        test::pointTableOf("nom;longitude;latitude\na;3.2956;49.8620\nb;50.6365;3.0637\nc;0;0\nd;3.0637;50.6365\n");
    const PointAnswers answers = locatePoints(Locator(records), table.points);
    CHECK(answers.inside == 1);
    CHECK(answers.doubtful() == 2);
    CHECK(answers.outside() == 1);
    REQUIRE(answers.doubtOf(1));
    CHECK(answers.doubtOf(1)->kind == PointDoubt::Kind::Exchanged);
    CHECK_FALSE(answers.doubtOf(3));
    const Notices notices = doubtNotices(table, answers);
    REQUIRE(notices.size() == 2);
    CHECK(notices[0].place == u"line 3");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    writePointAnswers(path, records, table, answers);
    const PointTable back = readPointTable(path);
    REQUIRE(back.table.rows.size() == 4);
    CHECK(back.table.rows[1].cells.mid(3, 5).join(QString()).isEmpty());
    CHECK(back.table.rows[1].cells[8].contains(u"exchanged"));
    CHECK(back.table.rows[3].cells[8].isEmpty());
    CHECK_FALSE(back.table.rows[3].cells[5].isEmpty());
}

TEST_CASE("of many doubtful positions the first are named, and the others counted")
{
    const Register records = readEmbeddedDataset().toRegister();
    const PointTable table =
        test::pointTableOf("longitude;latitude\n3.0637;50.6365\n" + QByteArray("50.6365;3.0637\n").repeated(30));
    const Notices notices = doubtNotices(table, locatePoints(Locator(records), table.points));
    REQUIRE(notices.size() == 21);
    CHECK(notices.back().text.contains(u"10 more"));
}

TEST_CASE("locating tells its progress and stops when asked")
{
    const Asked asked(u"48.0, 2.0\n"_s.repeated(3000));
    int seen = -1;
    std::stop_source stop;
    const auto progress = [&](int done, int total) {
        seen = done;
        CHECK(total == 3000);
        stop.request_stop();
    };
    CHECK_THROWS_AS(locatePoints(Locator(asked.records), asked.table.points, progress, stop.get_token()), Cancelled);
    CHECK(seen == 0);
}
