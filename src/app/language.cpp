#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace parvis {

namespace {

bool wantsEnglish()
{
    const QString chosen = QSettings().value(QStringLiteral("look/language")).toString();
    if (!chosen.isEmpty())
        return chosen == u"en";
    return QLocale::system().language() == QLocale::English;
}

} // namespace

void installLanguage()
{
    if (wantsEnglish()) {
        QLocale::setDefault(QLocale(QLocale::English));
        return;
    }
    const QLocale french(QLocale::French, QLocale::France);
    QLocale::setDefault(french);
    const auto install = [](const QString& name, const QString& directory) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(name, directory))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase_fr"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("parvis_fr"), QStringLiteral(":/i18n"));
}

} // namespace parvis
