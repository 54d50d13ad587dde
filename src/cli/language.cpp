#include "cli/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace parvis::cli {

void installLanguage()
{
    if (QLocale::system().language() == QLocale::English) {
        QLocale::setDefault(QLocale::system());
        return;
    }
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const auto install = [](const QString& file, const QString& folder) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
    };
    install(QStringLiteral("qtbase_fr"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("parvis_fr"), QStringLiteral(":/i18n"));
}

} // namespace parvis::cli
