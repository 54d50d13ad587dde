// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/support/folders.h"
#include "tests/support/french_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// One text of a Linguist file.
struct Text
{
    QString context;
    QString source;
    QString disambiguation;
    QStringList forms; ///< its translation, by number where it depends on one
    bool finished = false;

    QString name() const { return QStringList{context, source, disambiguation}.join(u" | "_s); }
};

void readElement(QXmlStreamReader& xml, Text& text)
{
    if (xml.name() == u"name") {
        text.context = xml.readElementText();
    } else if (xml.name() == u"message") {
        text = Text{.context = text.context};
    } else if (xml.name() == u"source") {
        text.source = xml.readElementText();
    } else if (xml.name() == u"comment") {
        text.disambiguation = xml.readElementText();
    } else if (xml.name() == u"numerusform") {
        text.forms << xml.readElementText();
    } else if (xml.name() == u"translation") {
        text.finished = !xml.attributes().hasAttribute(u"type"_s);
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.text().trimmed().isEmpty())
            text.forms << xml.text().toString();
    }
}

std::vector<Text> textsOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Text> texts;
    Text text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            readElement(xml, text);
        if (xml.isEndElement() && xml.name() == u"message")
            texts.push_back(text);
    }
    CHECK(!xml.hasError());
    return texts;
}

/// What has been translated so far, of all layers.
std::vector<Text> catalogue()
{
    std::vector<Text> texts;
    for (const QFileInfo& file :
         QDir(test::sourceFolder() + u"/resources/translations"_s).entryInfoList({u"*_fr.ts"_s})) {
        const std::vector<Text> more = textsOf(file.filePath());
        texts.insert(texts.end(), more.begin(), more.end());
    }
    REQUIRE(texts.size() > 300);
    return texts;
}

/// What a Linguist file holds, with whether each has a translation.
QHash<QString, bool> messagesOf(const std::vector<Text>& texts)
{
    QHash<QString, bool> messages;
    for (const Text& text : texts)
        messages.insert(text.name(), text.finished && !text.forms.isEmpty());
    return messages;
}

/// A form chooses its mnemonics among its own texts.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression mark(u"&(?=\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(mark);
}

QStringList sortedMatches(const QRegularExpression& pattern, const QString& text)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

/// What is wrong with one French form of a text.
QStringList faultsOf(const Text& text, const QString& form, bool isLast)
{
    static const QRegularExpression placeholder(u"%L?[0-9n]"_s);
    static const QRegularExpression mnemonic(u"&(?=\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    if (form != text.source)
        found = test::frenchFaults(withoutMnemonic(form));
    QStringList wanted = sortedMatches(placeholder, text.source);
    QStringList held = sortedMatches(placeholder, form);
    if (!isLast) { // "the article" may stand for "1 article"
        wanted.removeAll(u"%n"_s);
        held.removeAll(u"%n"_s);
    }
    if (held != wanted)
        found << u"other placeholders"_s;
    if (form.contains(u"  "_s) && !text.source.contains(u"  "_s))
        found << u"two blanks"_s;
    if (text.source.endsWith(u'…') != form.endsWith(u'…'))
        found << u"ellipsis"_s;
    if (text.source.contains(mnemonic) != form.contains(mnemonic))
        found << u"mnemonic"_s;
    return found;
}

/// The texts with a number in the sources (lupdate finds them only where the number is its fourth argument).
QStringList textsThatLupdateMissed(const QHash<QString, bool>& found)
{
    static const QRegularExpression literal(u"\"([^\"\\\\]*%n[^\"\\\\]*)\""_s);
    QStringList missed;
    QDirIterator it(test::sourceFolder() + u"/src"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
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
                  {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, test::sourceFolder() + u"/src"_s,
                   test::sourceFolder() + u"/src"_s, test::sourceFolder() + u"/ui"_s, u"-ts"_s, found});
    REQUIRE(lupdate.waitForFinished(120'000));
    REQUIRE(lupdate.exitCode() == 0);

    const QHash<QString, bool> translated = messagesOf(catalogue());
    const QHash<QString, bool> wanted = messagesOf(textsOf(found));
    REQUIRE(wanted.size() > 300);
    QStringList missing = textsThatLupdateMissed(wanted);
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (!translated.value(it.key()))
            missing << it.key();
    }
    missing.sort();
    CHECK(missing == QStringList());
}

TEST_CASE("one English text has one French for all layers, unless a disambiguation tells two apart")
{
    QMap<QString, QStringList> found;
    for (const Text& text : catalogue()) {
        const QString key = withoutMnemonic(text.source) + u" | "_s + text.disambiguation;
        QStringList& french = found[key];
        if (const QString form = withoutMnemonic(text.forms.join(u" / "_s)); !french.contains(form))
            french << form;
    }
    QStringList several;
    for (auto it = found.cbegin(); it != found.cend(); ++it) {
        if (it->size() > 1)
            several << it.key() + u": "_s + it->join(u" ; "_s);
    }
    CHECK(several == QStringList());
}

TEST_CASE("the French texts are set as French is, and hold what the English ones hold")
{
    QStringList faults;
    for (const Text& text : catalogue()) {
        for (qsizetype i = 0; i < text.forms.size(); ++i) {
            for (const QString& fault : faultsOf(text, text.forms[i], i + 1 == text.forms.size()))
                faults << text.name() + u": "_s + fault;
        }
    }
    CHECK(faults == QStringList());
}
