#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(PARVIS_SOURCE_DIR);

/// What a Linguist file holds: "context | source text", with whether each has a translation.
QHash<QString, bool> messagesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QHash<QString, bool> messages;
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const bool finished = !xml.attributes().hasAttribute(u"type"_s);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            messages.insert(context + u" | "_s + source, finished && !text.isEmpty());
        }
    }
    CHECK(!xml.hasError());
    return messages;
}

} // namespace

TEST_CASE("every text that a user can read has its French translation")
{
    const QTemporaryDir folder;
    const QString found = folder.filePath(u"found.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(PARVIS_LUPDATE),
                  {u"-silent"_s, u"-locations"_s, u"none"_s, root + u"/src"_s, root + u"/ui"_s, u"-ts"_s, found});
    REQUIRE(lupdate.waitForFinished(120'000));
    REQUIRE(lupdate.exitCode() == 0);

    QHash<QString, bool> translated;
    for (const QFileInfo& file : QDir(root + u"/resources/translations"_s).entryInfoList({u"*_fr.ts"_s}))
        translated.insert(messagesOf(file.filePath()));
    const QHash<QString, bool> wanted = messagesOf(found);
    REQUIRE(wanted.size() > 300);
    QStringList missing;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (!translated.value(it.key()))
            missing << it.key();
    }
    missing.sort();
    CHECK(missing == QStringList());
}
