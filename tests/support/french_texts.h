// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace parvis::test {

/// As long as it lives, the program speaks French, as its users hear it; else tests see the source texts.
class FrenchTexts
{
public:
    FrenchTexts()
    {
        install(qt_, QStringLiteral("qtbase_fr"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(parvis_, QStringLiteral("parvis_fr"), QStringLiteral(":/i18n"));
    }
    ~FrenchTexts()
    {
        QCoreApplication::removeTranslator(&parvis_);
        QCoreApplication::removeTranslator(&qt_);
    }
    Q_DISABLE_COPY(FrenchTexts)

private:
    static void install(QTranslator& texts, const QString& file, const QString& folder)
    {
        if (texts.load(file, folder))
            QCoreApplication::installTranslator(&texts);
    }

    QTranslator qt_;
    QTranslator parvis_;
};

} // namespace parvis::test
