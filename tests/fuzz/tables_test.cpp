#include "domain/money.h"
#include "domain/partial_date.h"
#include "exchange/delimited_text.h"
#include "exchange/point_table.h"
#include "tests/fuzz/mutation.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

const QByteArray table = "\xEF\xBB\xBF"
                         "code;nom;lon;lat;;\r\n"
                         "=\"02691\";\"Saint-Quentin; centre\";3,2876;49,8489;;\r\n"
                         "59350;\"Lille \"\"Sud\"\"\nMoulins\";3.06;50.63\r\n"
                         ";;;\r\n";

} // namespace

TEST_CASE("a spoilt table is read with its rows as wide as its header, or refused")
{
    Mutator mutator(1, {"sep=,\n", "=\"", ";;;;", "\t", ",", QByteArray("\0\n\0", 3)});
    int read = 0;
    for (int round = 0; round < rounds(600); ++round) {
        const QByteArray bytes = mutator.spoil(table);
        CAPTURE(round, bytes.toHex());
        read += endsWell([&] {
            const TextTable found = parseDelimited(bytes, u"table.csv"_s);
            for (const TextRow& row : found.rows)
                CHECK(row.cells.size() == found.header.size());
        });
        endsWell([&] {
            for (const auto& point : parsePointTable(bytes, u"table.csv"_s).points)
                CHECK(std::isfinite(point.at.x + point.at.y));
        });
    }
    CHECK(read > rounds(600) / 2);
}

TEST_CASE("a spoilt date or amount is understood or not, and what is understood reads back")
{
    Mutator mutator(2, {"/", "-", ",", ".", "€", " "});
    for (int round = 0; round < rounds(3000); ++round) {
        const QString date = QString::fromUtf8(mutator.spoil(round % 2 ? "2024-04-19" : "19 avril 2024"));
        const QString amount = QString::fromUtf8(mutator.spoil("-1 234 567,89 €"));
        CAPTURE(date, amount);
        if (const auto parsed = PartialDate::parseTyped(date)) {
            CHECK(parsed->firstDay() <= parsed->lastDay());
            CHECK(PartialDate::parse(parsed->iso()) == parsed);
        }
        if (const auto money = Money::parse(amount))
            CHECK(Money::parse(money->text(QLocale(QLocale::French))) == money);
    }
}
