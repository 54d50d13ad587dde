// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/delimited_text.h"

#include "tests/catch.h"
#include "tests/support/files.h"

#include <QFile>
#include <QTemporaryDir>

#include <stop_token>

using namespace Qt::StringLiterals;
using namespace parvis;
using parvis::test::writeFile;

namespace {

TextTable parsedText(const QByteArray& bytes)
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
    for (const Notice& notice : table.notices)
        result << (notice.place.isEmpty() ? notice.text : notice.place + u": "_s + notice.text);
    return result;
}

QString textError(const QByteArray& bytes, const TextLimits& limits = {})
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
    CHECK(parsedText("a;b\n1,5;2,5\n").separator == u';');
    CHECK(parsedText("a,b\n1.5,2.5\n").separator == u',');
    CHECK(parsedText("a\tb\n1,5\t2;5\n").separator == u'\t');
    CHECK(parsedText("nom, prénom;ville, pays\na;b\nc;d\n").separator == u';');
    CHECK(rows(parsedText("sep=,\na,b;c\n1,2\n")) == QStringList{u"3:1|2"_s});
}

TEST_CASE("a table of one column needs no separator")
{
    const TextTable table = parsedText("code\nQN05901M\n\nQN05902M\n");
    CHECK(table.header == QStringList{u"code"_s});
    CHECK(rows(table) == QStringList{u"2:QN05901M"_s, u"4:QN05902M"_s});
}

TEST_CASE("every row knows the line that it begins on")
{
    CHECK(rows(parsedText("a;b\n\n1;2\n\"x\ny\nz\";3\n4;\"5\n\"\n6;7")) ==
          QStringList{u"3:1|2"_s, u"4:x\ny\nz|3"_s, u"7:4|5"_s, u"9:6|7"_s});
    CHECK(rows(parsedText("a;b\r\n1;2\r\n\r\n3;4\r\n")) == QStringList{u"2:1|2"_s, u"4:3|4"_s});
    CHECK(rows(parsedText("a;b\r1;2\r3;4")) == QStringList{u"2:1|2"_s, u"3:3|4"_s});
    CHECK(rows(parsedText("a;b\n\"\n1\";2\n3;4\n")) == QStringList{u"2:1|2"_s, u"4:3|4"_s});
}

TEST_CASE("quotes protect separators, line ends and quotes")
{
    CHECK(rows(parsedText("a;b\n\"1;2\";\"say \"\"yes\"\"\"\n")) == QStringList{u"2:1;2|say \"yes\""_s});
    CHECK(rows(parsedText("a;b\n12\" pipe;it's\n")) == QStringList{u"2:12\" pipe|it's"_s});
}

TEST_CASE("codes that spreadsheets wrap in an equals sign and quotes read as their text")
{
    CHECK(rows(parsedText("insee;nom\n=\"02691\";Saint-Quentin\n\"=\"\"02571\"\"\";Omissy\n")) ==
          QStringList{u"2:02691|Saint-Quentin"_s, u"3:02571|Omissy"_s});
}

TEST_CASE("trailing blank columns and blank rows are dropped")
{
    const TextTable table = parsedText("\xEF\xBB\xBF"
                                       "code;nom;;;\n1;A;;;\n;;;;\n2;B\n3;C;;;;;\n");
    CHECK(table.encoding == TextEncoding::Utf8WithBom);
    CHECK(table.header == QStringList{u"code"_s, u"nom"_s});
    CHECK(rows(table) == QStringList{u"2:1|A"_s, u"4:2|B"_s, u"5:3|C"_s});
    CHECK(table.notices.empty());
    CHECK(table.rows[1].blanksBefore == 1);
}

TEST_CASE("a blank cell stays a blank cell")
{
    CHECK(rows(parsedText("a;b;c\n1;;3\n;;3\n1;;\n")) == QStringList{u"2:1||3"_s, u"3:||3"_s, u"4:1||"_s});
}

TEST_CASE("a row that ends before the last column has blank cells there, and that is said")
{
    const TextTable table = parsedText("a;b;c\n1;2;3\n4;5\n6\n10;11;12\n");
    CHECK(rows(table) == QStringList{u"2:1|2|3"_s, u"3:4|5|"_s, u"4:6||"_s, u"5:10|11|12"_s});
    CHECK(notices(table) == QStringList{u"2 row(s) end before the last column: the cells that are missing were taken "
                                        "as blank."_s});
}

TEST_CASE("a row with more cells than titles stays in its place, with its trouble and all its cells")
{
    const TextTable table = parsedText("a;b;c\n1;2;3\n6;7;8;9\n10;11;12\n");
    CHECK(table.header == QStringList{u"a"_s, u"b"_s, u"c"_s, QString()});
    CHECK(rows(table) == QStringList{u"2:1|2|3|"_s, u"3:6|7|8|9"_s, u"4:10|11|12|"_s});
    CHECK(table.rows[0].trouble.isEmpty());
    CHECK(table.rows[1].trouble == u"number of cells: 4 instead of 3"_s);
    CHECK(notices(table) == QStringList{u"line 3: number of cells: 4 instead of 3"_s});
    const TextTable wide = parsedText("a,b\n1,2\n3,4\n" + QByteArray("x,").repeated(100) + "y\n");
    CHECK(wide.header.size() == 22);
    CHECK(wide.rows[2].cells.last().endsWith(u"x,y"));
}

TEST_CASE("cells beyond the titles that most rows have are a column without a title")
{
    const TextTable table = parsedText("a;b\n1;2;x\n3;4;y\n5;6\n");
    CHECK(table.header == QStringList{u"a"_s, u"b"_s, QString()});
    CHECK(rows(table) == QStringList{u"2:1|2|x"_s, u"3:3|4|y"_s, u"4:5|6|"_s});
    CHECK(table.rows[0].trouble.isEmpty());
}

TEST_CASE("Windows-1252 and UTF-16 tables read like UTF-8 ones")
{
    CHECK(rows(parsedText("code;nom\n1;\xC9taples\n")) == QStringList{u"2:1|Étaples"_s});
    CHECK(rows(parsedText(QByteArray("\xFF\xFE"
                                     "a\0;\0b\0\n\0\xC9\0;\0"
                                     "1\0",
                                     16))) == QStringList{u"2:É|1"_s});
}

TEST_CASE("an empty table is an error that says so")
{
    CHECK(textError("").contains(u"empty"));
    CHECK(textError("\xEF\xBB\xBF").contains(u"empty"));
    CHECK(textError("\n;;\n\n").contains(u"empty"));
    CHECK(rows(parsedText("a;b\n")).isEmpty());
}

TEST_CASE("bytes that are not text are an error")
{
    CHECK(textError(QByteArray("PK\x03\x04\0\0\0\0sheet.xml", 17)).contains(u"not a table"));
    CHECK(textError(QByteArray("a;b\n1;\0\n", 8)).contains(u"not a table"));
}

TEST_CASE("a quote that never closes is text, and takes no further line into its row")
{
    const TextTable table = parsedText("a;b\n1;2\n3;\"4\n5;6\n7;8\n");
    CHECK(rows(table) == QStringList{u"2:1|2"_s, u"3:3|\"4"_s, u"4:5|6"_s, u"5:7|8"_s});
    CHECK(notices(table) == QStringList{u"line 3: a quotation mark does not stand around a whole cell: it was read as "
                                        "text"_s});
    CHECK(rows(parsedText("a;b\n\"")) == QStringList{u"2:\"|"_s});
    CHECK(rows(parsedText("a;b;c\n\"1;2;3\n4;5;6\n")) == QStringList{u"2:\"1|2|3"_s, u"3:4|5|6"_s});
    CHECK(rows(parsedText("a;b;c\r1;2;\"3\r4;5;6")) == QStringList{u"2:1|2|\"3"_s, u"3:4|5|6"_s});
}

TEST_CASE("a quote that closes in a later row does not swallow the rows between")
{
    const QByteArrayList tables{"nom;lon;lat\nA;3;\"50\nB;4;51\nC;5;52\"\nD;6;53\n",
                                "nom;lon;lat\n\"A;3;50\nB;4;51\nC;5;52\"\nD;6;53\n",
                                "nom;lon;lat\r\nA;\"3;50\r\nB;4;51\r\nC;5\";52\r\nD;6;53\r\n"};
    for (const QByteArray& bytes : tables) {
        CAPTURE(bytes);
        const TextTable table = parsedText(bytes);
        REQUIRE(table.rows.size() == 4);
        for (std::size_t i = 0; i < 4; ++i) {
            CHECK(table.rows[i].line == int(i) + 2);
            CHECK(table.rows[i].trouble.isEmpty());
        }
        CHECK(rows(table)[1] == u"3:B|4|51");
        CHECK(table.notices.size() == 1);
        CHECK(table.notices[0].place == u"line 2");
    }
    // A text of several lines is no table in a cell.
    const TextTable sound = parsedText("nom;note;lon\nA;\"un; deux\ntrois; quatre\ncinq\";3\n");
    CHECK(rows(sound) == QStringList{u"2:A|un; deux\ntrois; quatre\ncinq|3"_s});
}

TEST_CASE("quotes inside a quoted cell are read however they are written")
{
    const QByteArray backslashes =
        "\"nom\",\"lon\"\n\"Centre \\\"Le Nord\\\"\",3\n\"Mairie\",4\n\"Salle \\\"B\\\"\",5\n";
    const TextTable table = parsedText(backslashes);
    CHECK(rows(table) == QStringList{u"2:Centre \"Le Nord\"|3"_s, u"3:Mairie|4"_s, u"4:Salle \"B\"|5"_s});
    CHECK(notices(table) == QStringList{u"2 row(s) with quotation marks written as \\\": they were read as such."_s});
    CHECK(rows(parsedText("nom,lon\n\"\xC3\x89"
                          "cran 12\\\"\",3\n\"a\",4\n")) == QStringList{u"2:Écran 12\"|3"_s, u"3:a|4"_s});
    CHECK(rows(parsedText("nom,lon\n\"a \\\"b, c\\\"\nd\",3\n")) == QStringList{u"2:a \"b, c\"\nd|3"_s});
    CHECK(rows(parsedText("nom,lon\n\"Centre \"Le Nord\"\",3\nB,4\n")) ==
          QStringList{u"2:Centre \"Le Nord\"|3"_s, u"3:B|4"_s});
    CHECK(rows(parsedText("nom,lon\n\"Salle \"B\" haute\",3\nB,4\n")) ==
          QStringList{u"2:Salle \"B\" haute|3"_s, u"3:B|4"_s});
    CHECK(rows(parsedText("nom,lon\n\"C:\\dossier\\\",3\nB,4\n")) == QStringList{u"2:C:\\dossier\\|3"_s, u"3:B|4"_s});
}

TEST_CASE("line ends inside quotes belong to the cell, whichever they are")
{
    for (const QByteArray end : {"\n", "\r\n", "\r"}) {
        CAPTURE(end);
        const TextTable table = parsedText("nom;note;lon" + end + "A;\"un" + end + "deux\";3" + end + "B;x;4" + end);
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[0].cells.last() == u"3");
        CHECK(table.rows[1].line == 4);
        CHECK(table.notices.empty());
    }
    CHECK(rows(parsedText("nom;note;lon\nA;\"un\r\ndeux\";3\nB;x;4\n")).size() == 2);
}

TEST_CASE("a line end of another kind inside a cell does not tear the row")
{
    const auto check = [](const QByteArray& text, const QStringList& expected) {
        CAPTURE(text);
        const TextTable table = parsedText(text);
        CHECK(rows(table) == expected);
        REQUIRE(table.notices.size() == 1);
        CHECK(table.notices[0].kind == Notice::Kind::Repaired);
        CHECK(table.notices[0].place == u"line 2");
        CHECK(table.notices[0].text.startsWith(u"a line end of another kind than the others stands inside a cell"));
    };
    const QStringList two{u"2:Salle A\nau fond|3|50"_s, u"4:B|4|51"_s};
    check("nom;lon;lat\nSalle A\rau fond;3;50\nB;4;51\n", two);
    check("nom;lon;lat\r\nSalle A\rau fond;3;50\r\nB;4;51\r\n", two);
    check("nom;lon;lat\r\nSalle A\nau fond;3;50\r\nB;4;51\r\n", two);
    check("nom;lon;lat\rSalle A\nau fond;3;50\rB;4;51\r", two);
    check("nom;note;lon;lat\nA;un\rdeux\rtrois;3;50\nB;;4;51\n", {u"2:A|un\ndeux\ntrois|3|50"_s, u"5:B||4|51"_s});
    check("nom;lon;lat;note\nA;3;50;un\rdeux\nB;4;51;x\n", {u"2:A|3|50|un\ndeux"_s, u"4:B|4|51|x"_s});
    check("nom;lon;lat\nA\r;3;50\nB;4;51", {u"2:A|3|50"_s, u"4:B|4|51"_s});
}

TEST_CASE("line ends of several kinds end rows where these are whole")
{
    CHECK(rows(parsedText("nom;lon;lat\nA;3;50\rB;4;51\nC;5;52\r\nD;6;53")) ==
          QStringList{u"2:A|3|50"_s, u"3:B|4|51"_s, u"4:C|5|52"_s, u"5:D|6|53"_s});
    CHECK(rows(parsedText("nom;lon;lat\r\nA\nB;4;51\nC;5;52\nD;6;53")) ==
          QStringList{u"2:A||"_s, u"3:B|4|51"_s, u"4:C|5|52"_s, u"5:D|6|53"_s});
    const TextTable doubled = parsedText("nom;lon;lat\r\r\nA;3;50\r\r\nB;4;51\r\r\n");
    REQUIRE(doubled.rows.size() == 2);
    CHECK(doubled.rows[1].blanksBefore == 0);
    CHECK(doubled.notices.empty());
}

TEST_CASE("a row with all its separators is no part of the row above, whatever ends that one")
{
    const auto check = [](const QByteArray& text, const QStringList& expected) {
        CAPTURE(text);
        const TextTable table = parsedText(text);
        CHECK(rows(table) == expected);
        CHECK(notices(table).filter(u"quotation mark"_s).isEmpty());
        CHECK(notices(table).filter(u"line end"_s).isEmpty());
    };
    check("nom;lon;lat;note\r\nA;3;50;ouvert\nB;;;\r\nC;4;51;x\r\n",
          {u"2:A|3|50|ouvert"_s, u"3:B|||"_s, u"4:C|4|51|x"_s});
    check("nom;note\r\nA;ouvert\nB;\r\nC;x\r\n", {u"2:A|ouvert"_s, u"3:B|"_s, u"4:C|x"_s});
    check("nom;lon;lat\nA;3;nord\rB;;;\rC;;;;\nD;4;51\n", {u"2:A|3|nord"_s, u"3:B||"_s, u"4:C||"_s, u"5:D|4|51"_s});
}

TEST_CASE("of as many line ends of two kinds, those of whole rows are those of the titles")
{
    const TextTable table =
        parsedText("nom;lon;lat;note\r\nA;3;50;ouvert le\nsamedi\r\nB;4;51;x\nC;5;52;;\r\nD;6;53;y\r\n");
    CHECK(rows(table) ==
          QStringList{u"2:A|3|50|ouvert le\nsamedi"_s, u"4:B|4|51|x"_s, u"5:C|5|52|"_s, u"6:D|6|53|y"_s});
}

TEST_CASE("lines that are quoted as wholes are a table all the same, and that is said")
{
    const TextTable table = parsedText("\"nom;lon;lat\"\n\"A \"\"Le Nord\"\";3,1;50,1\"\n\n\"B;3,2;50,2\"\n");
    CHECK(table.separator == u';');
    CHECK(table.header == QStringList{u"nom"_s, u"lon"_s, u"lat"_s});
    CHECK(rows(table) == QStringList{u"2:A \"Le Nord\"|3,1|50,1"_s, u"4:B|3,2|50,2"_s});
    CHECK(notices(table).contains(u"Each line stands in quotation marks as a whole: they were left out."_s));
    CHECK(rows(parsedText("note\n\"un; deux\"\n\"trois\"\n")) == QStringList{u"2:un; deux"_s, u"3:trois"_s});
}

TEST_CASE("a row that was torn and put together is not taken for one that a quotation mark holds together")
{
    const TextTable table = parsedText("nom;lon;lat;;\r\nA;3;nord;;\nouest;;\r\nB;4;51;;\r\n");
    CHECK(notices(table).filter(u"quotation mark"_s).isEmpty());
    CHECK(table.rows.back().line == 4);
}

TEST_CASE("what stands above the titles is left out, and that is said")
{
    const TextTable heading = parsedText("Liste des lieux, 2024\n\nnom;lon;lat\nA;3,1;50,2\nB;3,2;50,3\n");
    CHECK(heading.separator == u';');
    CHECK(heading.header == QStringList{u"nom"_s, u"lon"_s, u"lat"_s});
    CHECK(rows(heading) == QStringList{u"4:A|3,1|50,2"_s, u"5:B|3,2|50,3"_s});
    CHECK(notices(heading) == QStringList{u"The titles stand on line 3; what is above them was left out."_s});
    const TextTable stated = parsedText("\xEF\xBB\xBF\"sep=,\"\r\nSource;mairie\r\na,b,c\r\n1,2,3\r\n4,5,6\r\n");
    CHECK(stated.separator == u',');
    CHECK(rows(stated) == QStringList{u"4:1|2|3"_s, u"5:4|5|6"_s});
    const auto isTitles = [](const QStringList& cells) { return cells.contains(u"lon"_s); };
    const TextTable named =
        parseDelimited("Extraction;du;19/04/2024\nnom, usage;lon;lat\nA;3;50\n", u"table.csv"_s, {}, {isTitles});
    CHECK(named.header.front() == u"nom, usage");
    CHECK(rows(named) == QStringList{u"3:A|3|50"_s});
}

TEST_CASE("commas in titles and texts make no comma table")
{
    CHECK(parsedText("Nom, pr\xC3\xA9nom;Longitude, WGS84;Latitude, WGS84\nDupont, Jean;3,2956;49,8620\n"
                     "Martin, L\xC3\xA9"
                     "a;3,0637;50,6365\n")
              .separator == u';');
    CHECK(parsedText("nom;lon;lat;tel;note\nA;3,2;49,8;03;x\nB;3,2;49,8\nC;3,0;50,6;03\n").separator == u';');
    CHECK(parsedText("nom\tlon, lat\nA, rue\t3, 50\n").separator == u'\t');
    CHECK(parsedText("nom,horaires,lon\nA,8h-12h;14h-18h,3\nB,9h;10h,4\n").separator == u',');
}

TEST_CASE("lines in another encoding than the others are read, and said")
{
    const TextTable pasted = parsedText("nom;lon\n\xC3\x89"
                                        "cole;3\n\xC9taples;4\nLyc\xC3\xA9"
                                        "e;5\n");
    CHECK(rows(pasted) == QStringList{u"2:École|3"_s, u"3:Étaples|4"_s, u"4:Lycée|5"_s});
    CHECK(notices(pasted) ==
          QStringList{u"line 3: 1 line(s) in another encoding (Windows-1252) than the others, from here on."_s});
    const TextTable reverse = parsedText("nom;lon\n\xC9"
                                         "cole;3\n\xC3\x89taples;4\nLyc\xE9"
                                         "e;5\n");
    CHECK(rows(reverse) == QStringList{u"2:École|3"_s, u"3:Étaples|4"_s, u"4:Lycée|5"_s});
    CHECK(notices(reverse) ==
          QStringList{u"line 3: 1 line(s) in another encoding (UTF-8) than the others, from here on."_s});
}

TEST_CASE("letters of two encodings in one line, and old encodings, are read, and said")
{
    const TextTable mixed = parsedText("nom;lon\n\xC3\x89"
                                       "cole \xE0 \xC9taples;3\nLyc\xC3\xA9"
                                       "e;5\n");
    CHECK(rows(mixed) == QStringList{u"2:École à Étaples|3"_s, u"3:Lycée|5"_s});
    CHECK(notices(mixed) ==
          QStringList{u"line 2: 1 line(s) with letters of two encodings (UTF-8 and Windows-1252), from "
                      "here on: each letter was read for itself."_s});
    const TextTable old = parsedText("nom;lon\rM\x8E"
                                     "diath\x8Fque;3\r");
    CHECK(rows(old) == QStringList{u"2:Médiathèque|3"_s});
    CHECK(notices(old) ==
          QStringList{u"The text was read in the encoding Mac Roman: it makes words of its letters."_s});
}

TEST_CASE("bars separate cells, where nothing else does")
{
    CHECK(rows(parsedText("nom|lon|lat\nA, B|3.1|50.1\n")) == QStringList{u"2:A, B|3.1|50.1"_s});
    CHECK(rows(parsedText("sep=|\nnom|lon\nA|3.1\n")) == QStringList{u"3:A|3.1"_s});
    CHECK(rows(parsedText("nom;lon\nA | B;3,1\nC | D;3,2\n")).front() == u"2:A | B|3,1");
}

TEST_CASE("what programs save under the name of a table and is none is called what it is")
{
    for (const QByteArray& bytes : {QByteArray("<?xml version=\"1.0\"?>\n<office:document/>"),
                                    QByteArray("<html><body><table>\n<tr><td>lon</td>"),
                                    QByteArray("\xEF\xBB\xBF\n<!DOCTYPE html>"), QByteArray("<TABLE border=1>\n")})
        CHECK(textError(bytes) == u"The file is of the kind XML/HTML, and no table in text form.");
    for (const QByteArray& bytes : {QByteArray("{\"type\":\"FeatureCollection\",\n\"features\":[]}"),
                                    QByteArray("[\n{\"lon\":3.1,\"lat\":50.1}\n]")})
        CHECK(textError(bytes) == u"The file is of the kind JSON, and no table in text form.");
    CHECK(rows(parsedText("<nom>;lon\n{A};3\n")) == QStringList{u"2:{A}|3"_s});
}

TEST_CASE("a sign that ends files of MS-DOS is no part of the table")
{
    CHECK(rows(parsedText("nom;lon\r\nA;3\r\n\x1A")) == QStringList{u"2:A|3"_s});
}

TEST_CASE("a table beyond the limits is an error, not a full memory")
{
    CHECK(textError("a;b\n1;2\n", {.fileBytes = 5}).contains(u"larger"));
    CHECK(textError("a;b\n1;2\n3;4\n5;6\n", {.rows = 2}).contains(u"more than 2 rows"));
    CHECK(textError("a;b;c\n", {.columns = 2}).contains(u"line 1", Qt::CaseInsensitive));
    CHECK(textError("a;b\n1;" + QByteArray(200, 'x') + '\n', {.cellCharacters = 100}).contains(u"Line 2"));
    CHECK(rows(parseDelimited("a;b\n\"" + QByteArray(1000, '\n') + "\"\n", u"table.csv"_s, {.cellCharacters = 100}))
              .size() == 2);
    CHECK(textError("a;b\n\"" + QByteArray(300, 'x') + "\"\n", {.cellCharacters = 100}).contains(u"Line 2"));
}

TEST_CASE("any cut of a table gives rows, a refusal or an error, and never hangs")
{
    const QByteArray whole = "\xEF\xBB\xBF"
                             "code;nom;note\r\n=\"02691\";\"Sai\"\"nt;\r\nQ\";x\r\n\xC3\x89;b;c\r\n";
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        CAPTURE(size);
        try {
            const TextTable table = parsedText(whole.left(size));
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

TEST_CASE("many lines whose quotation marks never come to an end are read one by one, without measureless work")
{
    constexpr int count = 350'000;
    for (const char* line : {"a\";\"b\n", "a;\"b\n", "a\\\";\"b\n"}) {
        CAPTURE(line);
        const TextTable table = parsedText(QByteArray(line).repeated(count));
        CHECK(table.rows.size() == count - 1);
        CHECK(table.header.size() == 2);
    }
    QString refusal = textError(QByteArray("\"a;").repeated(count));
    CHECK(refusal.contains(u"Line 1 is too long"));
}

TEST_CASE("a run of line ends, however long, is read in one go")
{
    const QByteArray returns(1'000'000, '\r');
    const TextTable table = parsedText("a;b\r1;2\r" + returns + "3;4");
    CHECK(rows(table) == QStringList{u"2:1|2"_s, u"1000003:3|4"_s});
    CHECK(parsedText("a;b\r\n1;2\r\n" + returns + "\n3;4\r\n").rows.size() == 2);
}

TEST_CASE("a quotation mark that would make a row too wide spoils no later row")
{
    // From the mark in A to the end of B there is one record of four cells; B for itself has three.
    const TextTable table =
        parseDelimited("nom;note;lon\nA;\"x;3\nB\";\"un;\ndeux\";4\nC;\"y\";5\n", u"table.csv"_s, {.columns = 3});
    CHECK(rows(table) == QStringList{u"2:A|\"x|3"_s, u"3:B\"|un;\ndeux|4"_s, u"5:C|y|5"_s});
}

TEST_CASE("lines of very many cells are refused in good time, and without a full memory")
{
    for (const char* cell : {";", "\"x\";", "\"x\ny\";"}) {
        CAPTURE(cell);
        CHECK(textError("a;b\n" + QByteArray(cell).repeated(100'000) + '\n').contains(u"is too long") ==
              !QByteArray(cell).contains('\n'));
    }
    // Every line opens a mark that the next one closes: one record, were it not too wide.
    for (const char* line : {"\";\"\n", "x\";\"\n", "x;\"y\"\n;\"\n\";\"\n"})
        CHECK(parsedText("a;b\n" + QByteArray(line).repeated(50'000)).rows.size() >= 50'000);
}

TEST_CASE("reading stops when it is cancelled")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"table.csv"_s);
    writeFile(path, "a;b\n1;2\n");
    std::stop_source stopping;
    stopping.request_stop();
    CHECK_THROWS_AS(readDelimited(path, {}, {}, {}, stopping.get_token()), Cancelled);
    CHECK(readDelimited(path, {}, {}, {}, std::stop_token()).rows.size() == 1);
}
