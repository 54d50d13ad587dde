// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/report_text.h"

#include "pdf/pdf_document.h"
#include "pdf/text_extraction.h"
#include "tests/catch.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QDir>

#include <map>

using namespace Qt::StringLiterals;

namespace parvis::test {

French::French()
{
    REQUIRE(translator_.load(u"parvis_fr"_s, u":/i18n"_s));
    QCoreApplication::installTranslator(&translator_);
}

French::~French()
{
    QCoreApplication::removeTranslator(&translator_);
}

ReportSetting settingIn(QLocale::Language language, const QString& publisher)
{
    ReportSetting setting;
    setting.locale = QLocale(language);
    setting.publisher = publisher;
    setting.fonts = {u"DejaVu Sans"_s};
    return setting;
}

ReportSetting onTheFirstOfJune(QLocale::Language language)
{
    ReportSetting setting = settingIn(language, QStringLiteral("Centre de ressources d'essai"));
    setting.date = QDate(2024, 6, 1);
    return setting;
}

QString readable(const QByteArray& pdf)
{
    const PdfDocument document(pdf);
    QString text = document.title() + u'\n';
    for (const PdfBookmark& mark : document.outline())
        text += u"%1* %2 -> %3\n"_s.arg(QString(mark.level, u' '), mark.title).arg(mark.page);
    for (int page = 1; page <= document.pageCount(); ++page) {
        text += u"== page %1 ==\n"_s.arg(page) + document.pageText(page) + u'\n';
        QStringList links;
        for (const PdfLink& link : document.links(page))
            links << (link.url.isEmpty() ? u"page %1"_s.arg(link.page) : link.url);
        links.removeDuplicates();
        for (const QString& link : links)
            text += u"-> "_s + link + u'\n';
    }
    return text;
}

QString textOf(const QByteArray& pdf)
{
    QString text;
    for (const QString& page : extractPages(pdf))
        text += page + u'\n';
    return text;
}

QStringList linksOf(const QByteArray& pdf)
{
    QStringList urls;
    const PdfDocument document(pdf);
    for (int page = 1; page <= document.pageCount(); ++page) {
        for (const PdfLink& link : document.links(page)) {
            if (!link.url.isEmpty())
                urls << link.url;
        }
    }
    urls.removeDuplicates();
    return urls;
}

QString rowsOf(const QByteArray& pdf)
{
    const PdfDocument document(pdf);
    QString text;
    for (int page = 1; page <= document.pageCount(); ++page) {
        std::map<int, std::vector<PdfWord>> rows; // by their foot, in whole points
        for (const PdfWord& word : document.pageWords(page))
            rows[qRound(word.box.bottom())].push_back(word);
        for (auto& [foot, words] : rows) {
            std::ranges::sort(words, {}, [](const PdfWord& word) { return word.box.left(); });
            for (const PdfWord& word : words)
                text += word.text + u' ';
            text += u'\n';
        }
    }
    return text;
}

void keepForTheEye(const QString& name, const QByteArray& pdf)
{
    if (const QString folder = qEnvironmentVariable("PARVIS_KEEP_PDF"); !folder.isEmpty())
        writeFile(QDir(folder).filePath(name), pdf);
}

} // namespace parvis::test
