// SPDX-License-Identifier: GPL-3.0-or-later
// The contracts of the folder PARVIS_SHARED, recognised and held to what is true of each.

#include "exchange/dataset/embedded_dataset.h"
#include "pdf/pdf_document.h"
#include "recognition/recognition.h"
#include "tests/catch.h"
#include "tests/recognition/scores.h"
#include "tests/support/files.h"
#include "tests/support/shared_folder.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE("of the contracts of the shared folder every fact is found, and nothing else")
{
    const QString folder = sharedFolder();
    if (folder.isEmpty())
        return;
    const Register records = readEmbeddedDataset().toRegister();
    const auto truth = QJsonDocument::fromJson(bytesOf(folder + u"/documents/truth.json"_s));
    std::vector<std::pair<QString, Scores>> rows;
    for (const auto& entry : truth[u"documents"].toArray()) {
        const QString file = entry[u"file"].toString();
        const PdfDocument document(bytesOf(folder + u"/documents/"_s + file));
        std::vector<std::vector<PdfWord>> pages = document.allWords({}, {}).pages;
        const bool isScan = !entry[u"has_text"].toBool();
        for (std::size_t i = 0; isScan && i < pages.size(); ++i)
            pages[i] = document.readPicture(int(i) + 1);
        QStringList differences;
        rows.emplace_back(file, scoresOf(records, recognise(records, pages), entry.toObject(), differences));
        CAPTURE(file, differences.join(u'\n'));
        for (const auto& [what, score] : rows.back().second) {
            CAPTURE(what);
            CHECK(score.precision() >= (isScan ? 0.9 : 0.98));
            CHECK(score.recall() >= (isScan ? 0.9 : 0.98));
        }
    }
    REQUIRE(rows.size() >= 6);
    WARN(table(rows).toStdString());
}
