#include "tests/catch.h"
#include "tests/support/folders.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString root = parvis::test::sourceFolder();

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

/// The texts with a number in the sources (lupdate finds them only where the number is its fourth argument).
QStringList textsThatLupdateMissed(const QHash<QString, bool>& found)
{
    static const QRegularExpression literal(u"\"([^\"\\\\]*%n[^\"\\\\]*)\""_s);
    QStringList missed;
    QDirIterator it(root + u"/src"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (auto match = literal.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
            const QString text = match.next().captured(1);
            const auto has = [&](const QString& message) { return message.contains(text); };
            if (std::none_of(found.keyBegin(), found.keyEnd(), has))
                missed << it.filePath() + u": "_s + text;
        }
    }
    return missed;
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
    QStringList missing = textsThatLupdateMissed(wanted);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (!translated.value(it.key()))
            missing << it.key();
    }
    missing.sort();
    CHECK(missing == QStringList());
}
