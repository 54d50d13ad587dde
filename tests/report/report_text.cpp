#include "tests/report/report_text.h"

#include "pdf/pdf_document.h"
#include "pdf/text_extraction.h"
#include "tests/catch.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QDir>

namespace parvis::test {

French::French()
{
    REQUIRE(translator_.load(QStringLiteral("parvis_fr"), QStringLiteral(":/i18n")));
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
    setting.fonts = {QStringLiteral("DejaVu Sans")};
    return setting;
}

QString readable(const QByteArray& pdf)
{
    const PdfDocument document(pdf);
    QString text = document.title() + u'\n';
    for (const PdfBookmark& mark : document.outline())
        text += QStringLiteral("%1* %2 -> %3\n").arg(QString(mark.level, u' '), mark.title).arg(mark.page);
    for (int page = 1; page <= document.pageCount(); ++page) {
        text += QStringLiteral("== page %1 ==\n").arg(page) + document.pageText(page) + u'\n';
        QStringList links;
        for (const PdfLink& link : document.links(page))
            links << (link.url.isEmpty() ? QStringLiteral("page %1").arg(link.page) : link.url);
        links.removeDuplicates();
        for (const QString& link : links)
            text += QStringLiteral("-> ") + link + u'\n';
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

void keepForTheEye(const QString& name, const QByteArray& pdf)
{
    if (const QString folder = qEnvironmentVariable("PARVIS_KEEP_PDF"); !folder.isEmpty())
        writeFile(QDir(folder).filePath(name), pdf);
}

} // namespace parvis::test
