// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

void install(const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::English ? Language::English : Language::French;
}

void installLanguage(Language language)
{
    if (language == Language::English) {
        // An English system keeps the dates and numbers of its country.
        QLocale::setDefault(systemLanguage() == Language::English ? QLocale::system() : QLocale(QLocale::English));
        return;
    }
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    install(u"qtbase_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"parvis_fr"_s, u":/i18n"_s);
}

} // namespace parvis
