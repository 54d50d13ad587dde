#include "cli/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

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
    install(u"qtbase_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"parvis_fr"_s, u":/i18n"_s);
}

} // namespace parvis::cli
