// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_process.h"

#include "exchange/dataset/embedded_dataset.h"
#include "tests/catch.h"
#include "tests/support/files.h"

#include <QFile>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

TEST_CASE("a point is located in its QPV, with the nearest one and a warning")
{
    const CliFixture cli;
    const Qpv qpv = readEmbeddedDataset().rows<Qpv>().front();
    const QJsonObject answer = cli.json({u"qpv"_s, u"locate"_s, QString::number(*qpv.longitude, 'f', 6),
                                         QString::number(*qpv.latitude, 'f', 6)})
                                   .object();
    CHECK(answer.value(u"nearest"_s).toObject().value(u"code"_s) == qpv.code.text());
    CHECK(answer.value(u"nearest"_s).toObject().value(u"distance_m"_s).isDouble());
    CHECK(answer.value(u"schematic"_s).toBool());
    CHECK(answer.value(u"notice"_s).toString().contains(u"indicative"));
    CHECK(cli.run({u"qpv"_s, u"locate"_s, u"-1.5"_s, u"48"_s}).out.contains(u"Dans aucun QPV"));
}

TEST_CASE("a position that was probably not meant is a doubt, with the reading that makes sense, and no answer")
{
    const CliFixture cli;
    const QJsonObject answer = cli.json({u"qpv"_s, u"locate"_s, u"50.6365"_s, u"3.0637"_s}).object();
    CHECK(answer.value(u"nearest"_s).isNull());
    const QJsonObject doubt = answer.value(u"doubt"_s).toObject();
    CHECK(doubt.value(u"kind"_s) == u"exchanged"_s);
    CHECK(doubt.value(u"meant"_s).toObject().value(u"longitude"_s) == 3.0637);
    CHECK(doubt.value(u"meant"_s).toObject().value(u"latitude"_s) == 50.6365);
    CHECK(doubt.value(u"meant"_s).toObject().value(u"qpv"_s).isArray());
    const QString text = cli.run({u"qpv"_s, u"locate"_s, u"50.6365"_s, u"3.0637"_s}).out;
    CHECK(text.contains(u"Position douteuse"));
    CHECK(text.indexOf(u"Position douteuse") < text.indexOf(u"Dans aucun QPV"));
    for (const QString& abroad : {u"0"_s, u"13.4"_s}) {
        const CliResult result = cli.run({u"qpv"_s, u"locate"_s, abroad, abroad == u"0" ? u"0"_s : u"52.5"_s});
        CHECK(result.out.contains(u"Position douteuse"));
        CHECK_FALSE(result.out.contains(u"Dans aucun QPV"));
    }
    const QJsonObject sure = cli.json({u"qpv"_s, u"locate"_s, u"3.0637"_s, u"50.6365"_s}).object();
    CHECK(sure.contains(u"doubt"_s));
    CHECK(sure.value(u"doubt"_s).isNull());
}

TEST_CASE("doubtful rows of a table are counted and named, and stand in the output with the doubt")
{
    const CliFixture cli;
    const QString in = cli.write(u"points.csv"_s, "nom;longitude;latitude\n"
                                                  "Lille;3,0637;50,6365\n"
                                                  "Inverse;50,6365;3,0637\n"
                                                  "Zero;0;0\n"
                                                  "Berlin;13,4;52,5\n");
    const QString out = cli.path(u"resultat.csv"_s);
    const QStringList command{u"qpv"_s, u"locate"_s, u"--csv"_s, in, u"--out"_s, out};
    const QJsonObject answer = cli.json(command).object();
    CHECK(answer.value(u"points"_s) == 4);
    CHECK(answer.value(u"outside"_s) == 1);
    CHECK(answer.value(u"doubt"_s) == 3);
    const QJsonArray doubts = answer.value(u"doubts"_s).toArray();
    REQUIRE(doubts.size() == 3);
    CHECK(doubts.at(0).toObject().value(u"line"_s) == 3);
    CHECK(doubts.at(0).toObject().value(u"kind"_s) == u"exchanged"_s);
    CHECK(doubts.at(1).toObject().value(u"kind"_s) == u"nowhere"_s);
    CHECK(doubts.at(2).toObject().value(u"kind"_s) == u"abroad"_s);
    CHECK(cli.run(command).out.contains(u"positions douteuses\u00A0: 3."));
    const QStringList lines = QString::fromUtf8(cli.read(u"resultat.csv"_s)).split(u'\n');
    REQUIRE(lines.size() >= 5);
    CHECK(lines[2].contains(u"Inverse;50,6365;3,0637;;;;;;"));
    CHECK(lines[2].contains(u"3,06370 50,63650"));
    CHECK_FALSE(lines[1].contains(u"hors de France"));
}

TEST_CASE("a place far from every QPV of the register is in none of them, and it is said that this means little")
{
    const CliFixture cli;
    const QString in = cli.write(u"points.csv"_s, "nom;longitude;latitude;result_type\n"
                                                  "Lille;3,0637;50,6365;housenumber\n"
                                                  "Rennes;-1,5;48;municipality\n"
                                                  "Cayenne;-52,3333;4,9333;housenumber\n"
                                                  "Berlin;13,4;52,5;housenumber\n");
    const QStringList command{u"qpv"_s, u"locate"_s, u"--csv"_s, in, u"--out"_s, cli.path(u"resultat.csv"_s)};
    const QJsonObject answer = cli.json(command).object();
    CHECK(answer.value(u"outside"_s) == 3);
    CHECK(answer.value(u"beyond"_s) == 2);
    CHECK(answer.value(u"doubt"_s) == 1);
    CHECK(cli.run(command).out.contains(u"2 positions à plus de 60\u00A0km de tout QPV du registre"));
    const QStringList lines = QString::fromUtf8(cli.read(u"resultat.csv"_s)).split(u'\n');
    const auto isMarked = [&](int line) { return lines.at(line).contains(u"aucun QPV à moins de 60\u00A0km"); };
    CHECK_FALSE(isMarked(1));
    CHECK(isMarked(2));
    CHECK(lines[2].contains(u"centre de la commune"));
    CHECK(isMarked(3));
    CHECK_FALSE(isMarked(4));
    const auto namesExtent = [&](int line) { return lines.at(line).contains(u";emprise schématique;"); };
    CHECK(namesExtent(1));
    for (const int line : {2, 3, 4})
        CHECK_FALSE(namesExtent(line));
    CHECK(cli.run({u"qpv"_s, u"locate"_s, u"-1.5"_s, u"48"_s}).out.contains(u"aucun QPV à moins de 60\u00A0km"));
    const QJsonObject alone = cli.json({u"qpv"_s, u"locate"_s, u"-1.5"_s, u"48"_s}).object();
    CHECK(alone.value(u"beyond"_s).toBool());
    CHECK_FALSE(alone.value(u"schematic"_s).toBool());
}

TEST_CASE("of many remarks of one kind the first ones are printed, with the number of the others; --json has all")
{
    const CliFixture cli;
    QByteArray table = "nom;longitude;latitude\nA;3,0637;50,6365\n";
    for (int i = 0; i < 25; ++i)
        table += "B;inconnue;\n";
    const QStringList command{
        u"qpv"_s, u"locate"_s, u"--csv"_s, cli.write(u"points.csv"_s, table), u"--out"_s, cli.path(u"resultat.csv"_s)};
    const QString out = cli.run(command).out;
    CHECK(out.count(u": aucune position"_s) == 10);
    CHECK(out.contains(u"15 autres refus\u00A0: «\u00A0--json\u00A0» les donne tous."));
    CHECK(cli.json(command).object().value(u"notices"_s).toArray().size() == 25);
    CHECK(cli.read(u"resultat.csv"_s).count("sans r") == 25);
}

TEST_CASE("what is no position is wrong usage")
{
    const CliFixture cli;
    for (const QStringList& position :
         {QStringList{u"3.06"_s}, QStringList{}, QStringList{u"trois"_s, u"cinquante"_s},
          QStringList{u"nan"_s, u"50"_s}, QStringList{u"3.06"_s, u"91"_s}, QStringList{u"700000"_s, u"7000000"_s},
          QStringList{u"--csv"_s, u"points.csv"_s}, QStringList{u"3.06"_s, u"50.63"_s, u"--out"_s, u"x.csv"_s}}) {
        CAPTURE(position);
        const CliResult result = cli.run(QStringList{u"qpv"_s, u"locate"_s} + position);
        CHECK(result.exitCode == 2);
        CHECK(isOneLine(result.err));
    }
}

TEST_CASE("a table is located row by row; bad rows are named with their line and kept")
{
    const CliFixture cli;
    const QString in = cli.write(u"points.csv"_s, "\xEF\xBB\xBFnom;lon;lat\n"
                                                  "Lille;3,06;50,63\n"
                                                  "Lettres;abc;50\n"
                                                  "Trop;1;2;3;4;5\n"
                                                  "Vide;;\n"
                                                  "Loin;1000;2000\n"
                                                  "\xC3\x89vry;2.44;48.62\n"
                                                  "Court;2,44\n");
    const QString out = cli.path(u"resultat.csv"_s);
    const QJsonObject answer = cli.json({u"qpv"_s, u"locate"_s, u"--csv"_s, in, u"--out"_s, out}).object();
    CHECK(answer.value(u"points"_s) == 2);
    CHECK(answer.value(u"refused"_s) == 5);
    CHECK(answer.value(u"rows"_s) == 7);
    QStringList places;
    for (const QJsonValue& notice : answer.value(u"notices"_s).toArray())
        places << notice.toObject().value(u"place"_s).toString();
    for (const char* line : {"3", "4", "5", "6", "8"})
        CHECK(places.filter(QLatin1StringView(line)).size() == 1);
    const QString table = QString::fromUtf8(cli.read(u"resultat.csv"_s));
    CHECK(table.contains(u"Lille;3,06;50,63;"));
    CHECK(table.contains(u"Lettres;abc;50;"));
    CHECK(table.contains(u"qpv_plus_proche"));
    const QStringList lines = table.trimmed().split(u"\r\n"_s);
    REQUIRE(lines.size() == 8);
    CHECK(lines[2].endsWith(u"n’est pas un nombre de degrés"));
    CHECK(lines[2].contains(u";sans réponse"));
    CHECK(lines[3].startsWith(u"Trop;1;2;3;4;5;"));
    CHECK(lines[3].contains(u"nombre de cellules"));
    CHECK(lines[6].startsWith(u"Évry;2.44;48.62;"));
    CHECK(lines[7].startsWith(u"Court;2,44;;"));
    const CliResult text = cli.run({u"qpv"_s, u"locate"_s, u"--csv"_s, in, u"--out"_s, out});
    CHECK(text.out.contains(u"Lignes refusées"));
}

TEST_CASE("a table that cannot be used is refused and nothing is written")
{
    const CliFixture cli;
    const QString out = cli.path(u"resultat.csv"_s);
    for (const QString& in : {cli.write(u"vide.csv"_s, ""), cli.write(u"sans.csv"_s, "nom;rue\na;b\n"),
                              cli.write(u"binaire.csv"_s, QByteArray(4000, '\0')), cli.path(u"absent.csv"_s)}) {
        CAPTURE(in);
        const CliResult result = cli.run({u"qpv"_s, u"locate"_s, u"--csv"_s, in, u"--out"_s, out});
        CHECK(result.exitCode == 1);
        CHECK(isOneLine(result.err));
        CHECK(!QFile::exists(out));
    }
    const QString in = cli.write(u"points.csv"_s, "lon;lat\n3;50\n");
    CHECK(cli.run({u"qpv"_s, u"locate"_s, u"--csv"_s, in, u"--out"_s, in}).exitCode == 2);
    CHECK(cli.run({u"qpv"_s, u"locate"_s, u"--csv"_s, in, u"--out"_s, cli.path(u"absent/x.csv"_s)}).exitCode == 1);
}

TEST_CASE("a table of which no row is answered is a failure that says why")
{
    const CliFixture cli;
    const QString out = cli.path(u"resultat.csv"_s);
    for (const QByteArray table : {"nom;lon;lat\n", "nom;lon;lat\nA;;\nB;x;y\n", "nom;lon;lat\nA;1;2;3\nB;;\n"}) {
        CAPTURE(table);
        const QString in = cli.write(u"points.csv"_s, table);
        const CliResult result = cli.run({u"qpv"_s, u"locate"_s, u"--csv"_s, in, u"--out"_s, out});
        CHECK(result.exitCode == 1);
        CHECK(isOneLine(result.err));
        CHECK(result.err.contains(table.count('\n') > 1 ? u"ligne\u00A02\u00A0: " : u"titres"));
        if (table.count('\n') > 1)
            CHECK(result.err.contains(u"Lignes refusées\u00A0: 2."));
        CHECK_FALSE(QFile::exists(out));
    }
}

TEST_CASE("the table that is read is not overwritten, by whatever name it is called")
{
    const CliFixture cli;
    const QByteArray table = "nom;lon;lat\nA;3;50\n";
    const QString in = cli.write(u"points.csv"_s, table);
    const QString link = cli.path(u"lien.csv"_s);
    const QString hard = cli.path(u"double.csv"_s);
    REQUIRE(QFile::link(in, link));
    std::filesystem::create_hard_link(in.toStdU16String(), hard.toStdU16String());
    for (const QString& out : {link, hard, cli.path(u"./points.csv"_s)}) {
        CAPTURE(out);
        CHECK(cli.run({u"qpv"_s, u"locate"_s, u"--csv"_s, in, u"--out"_s, out}).exitCode == 2);
        CHECK(cli.read(u"points.csv"_s) == table);
    }
    CHECK(cli.run({u"qpv"_s, u"locate"_s, u"--csv"_s, link, u"--out"_s, in}).exitCode == 2);
}

TEST_CASE("a position that a geocoder calls no address is said in its answer and counted")
{
    const CliFixture cli;
    const QString in = cli.write(u"points.csv"_s, "nom,longitude,latitude,result_type,result_score\n"
                                                  "A,3.06,50.63,housenumber,0.9\nB,3.06,50.63,municipality,0.9\n"
                                                  "C,3.06,50.63,street,0.9\nD,3.06,50.63,housenumber,0.3\n");
    const QString out = cli.path(u"resultat.csv"_s);
    const QJsonObject answer = cli.json({u"qpv"_s, u"locate"_s, u"--csv"_s, in, u"--out"_s, out}).object();
    CHECK(answer.value(u"points"_s) == 4);
    CHECK(answer.value(u"imprecise"_s) == 3);
    const QStringList lines = QString::fromUtf8(cli.read(u"resultat.csv"_s)).trimmed().split(u'\n');
    REQUIRE(lines.size() == 5);
    CHECK(lines[0].endsWith(u",remarque"));
    CHECK(lines[1].endsWith(u","));
    CHECK(lines[2].contains(u"centre de la commune"));
    CHECK(lines[3].contains(u"rue"));
    CHECK(lines[4].contains(u"géocodeur"));
    CHECK(cli.run({u"qpv"_s, u"locate"_s, u"--csv"_s, in, u"--out"_s, out}).out.contains(u"3 positions"));
}

TEST_CASE("a spreadsheet is located like a CSV, from the sheet that is named, into the format of the ending")
{
    const CliFixture cli;
    const QString csv = cli.write(u"points.csv"_s, "nom;X;Y\n=1+1;704000;7059000\nB;;\n");
    const QString ods = cli.path(u"resultat.ods"_s);
    const QJsonObject first = cli.json({u"qpv"_s, u"locate"_s, u"--csv"_s, csv, u"--out"_s, ods}).object();
    CHECK(first.value(u"points"_s) == 1);
    CHECK(first.value(u"refused"_s) == 1);
    CHECK(first.value(u"sheet"_s).isNull());
    const QString xlsx = cli.path(u"encore.xlsx"_s);
    const QJsonObject second =
        cli.json({u"qpv"_s, u"locate"_s, u"--csv"_s, ods, u"--sheet"_s, u"Points"_s, u"--out"_s, xlsx}).object();
    CHECK(second.value(u"points"_s) == 1);
    CHECK(second.value(u"sheet"_s) == u"Points"_s);
    const QString out = cli.path(u"fin.csv"_s);
    cli.json({u"qpv"_s, u"locate"_s, u"--csv"_s, xlsx, u"--out"_s, out});
    const QString text = QString::fromUtf8(cli.read(u"fin.csv"_s));
    CHECK(text.contains(u"qpv_plus_proche;distance_m;emprise;doute;remarque;qpv_2;"));
    CHECK(text.contains(u"'=1+1;704000;7059000;"));
    CHECK(cli.run({u"qpv"_s, u"locate"_s, u"--csv"_s, ods, u"--sheet"_s, u"Rien"_s, u"--out"_s, out}).exitCode == 1);
    CHECK(cli.run({u"qpv"_s, u"locate"_s, u"3"_s, u"50"_s, u"--sheet"_s, u"Rien"_s}).exitCode == 2);
}

TEST_CASE("a table comes from standard input, which errors call by its name")
{
    const CliFixture cli;
    const auto locate = [&](const QByteArray& table) {
        const auto process = cli.prepare({u"--db"_s, cli.database(), u"qpv"_s, u"locate"_s, u"--csv"_s, u"-"_s,
                                          u"--out"_s, cli.path(u"lieux.csv"_s)});
        process->start();
        REQUIRE(process->waitForStarted());
        process->write(table);
        process->closeWriteChannel();
        return finish(*process);
    };
    const CliResult empty = locate("");
    CHECK(empty.exitCode == 1);
    CHECK(empty.err.startsWith(u"Entrée standard"_s));
    CHECK_FALSE(empty.err.contains(u"/dev/stdin"_s));
    CHECK_FALSE(QFile::exists(cli.path(u"lieux.csv"_s)));
    CHECK(locate("nom;lon;lat\nA;3,2956;49,8620\n").exitCode == 0);
    CHECK(bytesOf(cli.path(u"lieux.csv"_s)).contains("QN00201M"));
}
