// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/delimited_text.h"

#include "tests/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

TextTable parse(const QByteArray& bytes)
{
    return parseDelimited(bytes, u"table.csv"_s);
}

QStringList rows(const TextTable& table)
{
    QStringList result;
    for (const TextRow& row : table.rows)
        result << QString::number(row.line) + u':' + row.cells.join(u'|');
    return result;
}

QStringList notices(const TextTable& table)
{
    QStringList result;
    for (const Notice& notice : table.notices) {
        CHECK(notice.kind == Notice::Kind::Refused);
        result << notice.place + u": "_s + notice.text;
    }
    return result;
}

QString errorOf(const QByteArray& bytes, const TextLimits& limits = {})
{
    try {
        parseDelimited(bytes, u"table.csv"_s, limits);
    } catch (const Error& error) {
        CHECK(error.where() == u"table.csv");
        CHECK_FALSE(error.advice().isEmpty());
        return error.message();
    }
    return {};
}

} // namespace

TEST_CASE("the separator is found, decimal commas notwithstanding")
{
    CHECK(parse("a;b\n1,5;2,5\n").separator == u';');
    CHECK(parse("a,b\n1.5,2.5\n").separator == u',');
    CHECK(parse("a\tb\n1,5\t2;5\n").separator == u'\t');
    CHECK(parse("nom, prénom;ville, pays\na;b\nc;d\n").separator == u';');
    CHECK(rows(parse("sep=,\na,b;c\n1,2\n")) == QStringList{u"3:1|2"_s});
}

TEST_CASE("a table of one column needs no separator")
{
    const TextTable table = parse("code\nQN05901M\n\nQN05902M\n");
    CHECK(table.header == QStringList{u"code"_s});
    CHECK(rows(table) == QStringList{u"2:QN05901M"_s, u"4:QN05902M"_s});
}

TEST_CASE("every row knows the line that it begins on")
{
    CHECK(rows(parse("a;b\n\n1;2\n\"x\ny\nz\";3\n4;\"5\n\"\n6;7")) ==
          QStringList{u"3:1|2"_s, u"4:x\ny\nz|3"_s, u"7:4|5"_s, u"9:6|7"_s});
    CHECK(rows(parse("a;b\r\n1;2\r\n\r\n3;4\r\n")) == QStringList{u"2:1|2"_s, u"4:3|4"_s});
    CHECK(rows(parse("a;b\r1;2\r3;4")) == QStringList{u"2:1|2"_s, u"3:3|4"_s});
    CHECK(rows(parse("a;b\n\"\n1\";2\n3;4\n")) == QStringList{u"2:1|2"_s, u"4:3|4"_s});
}

TEST_CASE("quotes protect separators, line ends and quotes")
{
    CHECK(rows(parse("a;b\n\"1;2\";\"say \"\"yes\"\"\"\n")) == QStringList{u"2:1;2|say \"yes\""_s});
    CHECK(rows(parse("a;b\n12\" pipe;it's\n")) == QStringList{u"2:12\" pipe|it's"_s});
}

TEST_CASE("codes that spreadsheets wrap in an equals sign and quotes read as their text")
{
    CHECK(rows(parse("insee;nom\n=\"02691\";Saint-Quentin\n\"=\"\"02571\"\"\";Omissy\n")) ==
          QStringList{u"2:02691|Saint-Quentin"_s, u"3:02571|Omissy"_s});
}

TEST_CASE("trailing blank columns and blank rows are dropped")
{
    const TextTable table = parse("\xEF\xBB\xBF"
                                  "code;nom;;;\n1;A;;;\n;;;;\n2;B\n3;C;;;;;\n");
    CHECK(table.encoding == TextEncoding::Utf8WithBom);
    CHECK(table.header == QStringList{u"code"_s, u"nom"_s});
    CHECK(rows(table) == QStringList{u"2:1|A"_s, u"4:2|B"_s, u"5:3|C"_s});
    CHECK(table.notices.empty());
}

TEST_CASE("a blank cell stays a blank cell")
{
    CHECK(rows(parse("a;b;c\n1;;3\n;;3\n1;;\n")) == QStringList{u"2:1||3"_s, u"3:||3"_s, u"4:1||"_s});
}

TEST_CASE("ragged rows are refused with their line and reason, the others stay")
{
    const TextTable table = parse("a;b;c\n1;2;3\n4;5\n6;7;8;9\n10;11;12\n");
    CHECK(rows(table) == QStringList{u"2:1|2|3"_s, u"5:10|11|12"_s});
    CHECK(notices(table) ==
          QStringList{u"line 3: number of cells: 2 instead of 3"_s, u"line 4: number of cells: 4 instead of 3"_s});
}

TEST_CASE("Windows-1252 and UTF-16 tables read like UTF-8 ones")
{
    CHECK(rows(parse("code;nom\n1;\xC9taples\n")) == QStringList{u"2:1|Étaples"_s});
    CHECK(rows(parse(QByteArray("\xFF\xFE"
                                "a\0;\0b\0\n\0\xC9\0;\0"
                                "1\0",
                                16))) == QStringList{u"2:É|1"_s});
}

TEST_CASE("an empty table is an error that says so")
{
    CHECK(errorOf("").contains(u"empty"));
    CHECK(errorOf("\xEF\xBB\xBF").contains(u"empty"));
    CHECK(errorOf("\n;;\n\n").contains(u"empty"));
    CHECK(rows(parse("a;b\n")).isEmpty());
}

TEST_CASE("bytes that are not text are an error")
{
    CHECK(errorOf(QByteArray("PK\x03\x04\0\0\0\0sheet.xml", 17)).contains(u"not a table"));
    CHECK(errorOf(QByteArray("a;b\n1;\0\n", 8)).contains(u"not a table"));
}

TEST_CASE("a quote that never closes is an error with the line where it opened")
{
    CHECK(errorOf("a;b\n1;2\n3;\"4\n5;6\n7;8\n").contains(u"line 3"));
    CHECK(errorOf("a;b\n\"").contains(u"line 2"));
}

TEST_CASE("a table beyond the limits is an error, not a full memory")
{
    CHECK(errorOf("a;b\n1;2\n", {.fileBytes = 5}).contains(u"larger"));
    CHECK(errorOf("a;b\n1;2\n3;4\n5;6\n", {.rows = 2}).contains(u"more than 2 rows"));
    CHECK(errorOf("a;b;c\n", {.columns = 2}).contains(u"line 1", Qt::CaseInsensitive));
    CHECK(errorOf("a;b\n1;" + QByteArray(200, 'x') + '\n', {.cellCharacters = 100}).contains(u"Line 2"));
    CHECK(errorOf("a;b\n\"" + QByteArray(100, '\n').repeated(10), {.cellCharacters = 100}).contains(u"Line 2"));
}

TEST_CASE("any cut of a table gives rows, a refusal or an error, and never hangs")
{
    const QByteArray whole = "\xEF\xBB\xBF"
                             "code;nom;note\r\n=\"02691\";\"Sai\"\"nt;\r\nQ\";x\r\n\xC3\x89;b;c\r\n";
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        CAPTURE(size);
        try {
            const TextTable table = parse(whole.left(size));
            for (const TextRow& row : table.rows)
                CHECK(row.cells.size() == table.header.size());
        } catch (const Error& error) {
            CHECK_FALSE(error.message().isEmpty());
        }
    }
}

TEST_CASE("a file that cannot be read is an error that names it")
{
    QTemporaryDir folder;
    const QString missing = folder.filePath(u"missing.csv"_s);
    CHECK_THROWS_AS(readDelimited(missing), Error);
    CHECK_THROWS_AS(readDelimited(folder.path()), Error);
    QFile file(folder.filePath(u"table.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a;b\n1;2\n");
    file.close();
    CHECK(rows(readDelimited(file.fileName())) == QStringList{u"2:1|2"_s});
    CHECK_THROWS_AS(readDelimited(file.fileName(), {.fileBytes = 3}), Error);
}
