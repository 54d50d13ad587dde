// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_name.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;

TEST_CASE("a file name keeps what every system takes, and loses the rest")
{
    const auto [text, name] = GENERATE(table<QString, QString>({
        {u"Fiche du contrat – Lens-Liévin"_s, u"Fiche du contrat – Lens-Liévin"_s},
        {u"Suivi : avenant n° 1/2"_s, u"Suivi - avenant n° 1-2"_s},
        {u"a<>:\"/\\|?*b"_s, u"a-b"_s},
        {u"ligne\nsuivante\t!"_s, u"ligne suivante !"_s},
        {u"a\u0001b\u202Ec"_s, u"abc"_s},
        {u"../../etc/passwd"_s, u"-..-etc-passwd"_s},
        {u".cache"_s, u"cache"_s},
        {u"Fin. . ."_s, u"Fin"_s},
        {u"CON"_s, u"CON_"_s},
        {u"nul.agenda"_s, u"nul_.agenda"_s},
        {u"Com1"_s, u"Com1_"_s},
        {u"LPT9 .a"_s, u"LPT9_ .a"_s},
        {u"contrat"_s, u"contrat"_s},
        {u"Revue n°\u00A07\u202F–\u00A0mars"_s, u"Revue n° 7 – mars"_s}, // no-break blanks
        {u"COM10"_s, u"COM10"_s},
        {u"aux champs"_s, u"aux champs"_s},
        {QString(), u"document"_s},
        {u" .. "_s, u"document"_s},
    }));
    CAPTURE(text);
    CHECK(safeFileName(text) == name);
    CHECK(safeFileName(text, u"pdf"_s) == name + u".pdf"_s);
}

TEST_CASE("a long name is cut in bytes, between letters, and keeps its ending")
{
    const QString ending = u"geojson"_s;
    for (const QString& letter : {u"a"_s, u"é"_s, u"e\u0301"_s, u"€"_s, u"\U0001F3D8"_s}) {
        const QString name = safeFileName(letter.repeated(300), ending);
        CAPTURE(letter, name);
        CHECK(name.toUtf8().size() <= 143);
        CHECK(name.toUtf8().size() > 143 - 10);
        CHECK(name.endsWith(u".geojson"));
        CHECK(name == letter.repeated((name.size() - 8) / letter.size()) + u".geojson"_s);
    }
}

TEST_CASE("half a letter of two units is no letter")
{
    CHECK(QString::fromUtf8(safeFileName(QString(u"a"_s + QChar(0xD83C))).toUtf8()) ==
          safeFileName(QString(u"a"_s + QChar(0xD83C))));
}
