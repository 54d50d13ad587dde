// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recognition/layouts.h"

#include "exchange/dataset/embedded_dataset.h"
#include "pdf/pdf_document.h"
#include "recognition/recognition.h"
#include "tests/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace parvis::test {

namespace {

/// EPCI that have a contract with quarters.
std::vector<Epci> epcisWithQuarters(const Register& records)
{
    std::vector<Epci> epcis;
    for (const Epci& epci : records.all<Epci>()) {
        if (!inventContract(records, epci, 1).communes.empty())
            epcis.push_back(epci);
    }
    return epcis;
}

void keep(const QString& name, const QByteArray& bytes)
{
    const QString folder = qEnvironmentVariable("PARVIS_KEEP_DOCUMENTS");
    QFile file(folder + u'/' + name);
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

Scores scoresOf(const Register& records, const Layout& layout, QStringList& differences)
{
    const std::vector<Epci> epcis = epcisWithQuarters(records);
    const bool isFull = qEnvironmentVariable("PARVIS_CAMPAIGN") == u"full";
    const unsigned papers = unsigned(layout.papers) * (isFull ? 6 : 1);
    const unsigned first = unsigned(layout.name.size());
    Scores sum;
    for (unsigned i = 0; i < papers; ++i) {
        OfficePaper paper(inventContract(records, epcis[(first + 5 * i) % epcis.size()], first + i), layout.form);
        layout.write(paper);
        QByteArray pdf = paper.takePdf();
        if (layout.finish)
            pdf = layout.finish(pdf);
        keep(u"%1 %2.pdf"_s.arg(layout.name).arg(i), pdf);
        const PdfDocument document(pdf);
        std::vector<std::vector<PdfWord>> pages = document.allWords({}, {}).pages;
        for (std::size_t page = 0; layout.isScan && page < pages.size(); ++page)
            pages[page] = document.readPicture(int(page) + 1);
        differences << u"%1 %2"_s.arg(layout.name).arg(i);
        sum += parvis::test::scoresOf(records, recognise(records, pages), paper.truth(), differences);
    }
    return sum;
}

} // namespace

QStringList receiptStamp()
{
    return {u"Envoyé en préfecture le 02/07/2025"_s, u"Reçu en préfecture le 02/07/2025"_s, u"Publié le 03/07/2025"_s,
            u"ID : 059-200000000-20250628-DEL2025_061-DE"_s};
}

Scores measured(const std::vector<Layout>& layouts)
{
    const Register records = readEmbeddedDataset().toRegister();
    std::vector<std::pair<QString, Scores>> rows;
    Scores sum;
    QStringList differences;
    for (const Layout& layout : layouts) {
        rows.emplace_back(layout.name, scoresOf(records, layout, differences));
        sum += rows.back().second;
    }
    keep(layouts.front().name + u".txt"_s, (table(rows) + differences.join(u'\n')).toUtf8());
    WARN(table(rows).toStdString());
    UNSCOPED_INFO(differences.join(u'\n').toStdString());
    return sum;
}

void checkScores(const Scores& sum, double exactLeast, double least)
{
    const QStringList exact{u"kind"_s, u"epci"_s, u"date"_s, u"qpv"_s};
    const QStringList others{u"title"_s, u"place"_s, u"signatories"_s, u"amounts"_s, u"deliberation"_s};
    for (const QString& what : exact + others) {
        CAPTURE(what);
        const double wanted = exact.contains(what) ? exactLeast : least;
        CHECK(sum.at(what).precision() >= wanted);
        CHECK(sum.at(what).recall() >= wanted);
    }
    Score all;
    for (const auto& [what, score] : sum)
        all += score;
    CHECK(all.bands.front().all > 0);
    CHECK(all.bands.front().right >= 0.98 * all.bands.front().all); // what is certain is right
}

} // namespace parvis::test
