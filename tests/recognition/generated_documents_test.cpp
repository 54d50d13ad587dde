// SPDX-License-Identifier: GPL-3.0-or-later
// Contracts made in many layouts, of each EPCI in turn, recognised and held to what is true of each.

#include "exchange/dataset/embedded_dataset.h"
#include "pdf/pdf_document.h"
#include "recognition/recognition.h"
#include "tests/catch.h"
#include "tests/recognition/contract_generator.h"
#include "tests/recognition/scores.h"

#include <QFile>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE("of generated documents nearly all facts are found, and nearly nothing else")
{
    const Register records = readEmbeddedDataset().toRegister();
    const auto& epcis = records.all<Epci>().rows();
    const bool isFull = qEnvironmentVariable("PARVIS_CAMPAIGN") == u"full";
    const unsigned count = unsigned(epcis.size()) * (isFull ? 12 : 1);
    const QString kept = qEnvironmentVariable("PARVIS_KEEP_DOCUMENTS"); // a folder, to look at them
    std::vector<std::pair<QString, Scores>> rows;
    Scores sum;
    QStringList differences;
    for (unsigned i = 0; i < count; ++i) {
        const GeneratedDocument made = generateDocument(records, epcis[i % epcis.size()], formOf(i), i);
        if (!kept.isEmpty()) {
            QFile file(kept + u"/%1.pdf"_s.arg(i));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(made.pdf);
        }
        const PdfDocument document(made.pdf);
        differences << made.name;
        rows.emplace_back(
            made.name, scoresOf(records, recognise(records, document.allWords({}, {}).pages), made.truth, differences));
        for (const auto& [what, score] : rows.back().second)
            sum[what] += score;
    }
    if (QFile file(kept + u"/scores.txt"_s); !kept.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write((table(rows) + differences.join(u'\n')).toUtf8());
    WARN(table(rows).toStdString());
    CAPTURE(differences.join(u'\n'));
    for (const auto& what : {u"kind"_s, u"epci"_s, u"date"_s, u"qpv"_s}) {
        CAPTURE(what);
        CHECK(sum[what].precision() >= 0.98);
        CHECK(sum[what].recall() >= 0.98);
    }
    for (const auto& what : {u"signatories"_s, u"amounts"_s, u"axes"_s}) {
        CAPTURE(what);
        CHECK(sum[what].precision() >= 0.95);
        CHECK(sum[what].recall() >= 0.95);
    }
}
